import type { Roll } from '../../../cases/check/index.ts'
import type { OutboxAnswer, OutboxLink, OutboxRequest } from '../../../cases/index.ts'
import { Killed } from './_faults.ts'
import type { House } from './_house.ts'

/** A network that loses, doubles and delays requests and answers. */
export interface Network {
  readonly link: (device: string) => OutboxLink
  /** What is under way arrives, long after its sender gave up, in any order. */
  readonly deliver: () => Promise<void>
  /** True if something of that device may still arrive. */
  readonly holds: (device: string) => boolean
  /** From now on it is a good network. */
  readonly heal: () => void
}

const nothing: OutboxAnswer = { ok: false, code: 'no-network' }

/** Lays one to a house. */
export function network(house: House, roll: Roll): Network {
  const underWay: { readonly device: string; readonly request: OutboxRequest }[] = []
  let good = false
  const arrive = async (device: string, request: OutboxRequest): Promise<OutboxAnswer> => {
    try {
      return await house.takes(device, request)
    } catch (error) {
      if (error instanceof Killed) return nothing
      throw error
    }
  }
  const bad = async (device: string, request: OutboxRequest): Promise<OutboxAnswer> => {
    switch (roll(8)) {
      case 0:
        return nothing
      case 1:
        await arrive(device, request)
        return nothing
      case 2:
        underWay.push({ device, request })
        return nothing
      case 3: {
        // Twice at once, and the answer of either may come back.
        const both = await Promise.all([arrive(device, request), arrive(device, request)])
        return both[roll(2)] as OutboxAnswer
      }
      case 4:
        underWay.push({ device, request })
        return arrive(device, request)
      case 5:
        return { ok: false, code: 'busy', retryAfterSeconds: 5 }
      default:
        return arrive(device, request)
    }
  }
  return {
    link: (device) => ({ send: (request) => (good ? arrive(device, request) : bad(device, request)) }),
    deliver: async () => {
      while (underWay.length > 0) {
        const [late] = underWay.splice(roll(underWay.length), 1)
        if (late !== undefined) await arrive(late.device, late.request)
      }
    },
    holds: (device) => underWay.some((each) => each.device === device),
    heal: () => {
      good = true
    },
  }
}
