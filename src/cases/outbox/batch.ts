import { type EntryName, largestSealed, type Standing } from './entry.ts'
import type { OutboxState } from './state.ts'

/** How much goes into one request. */
export interface BatchLimits {
  readonly entries: number
  /** Of sealed content; a single entry may be larger. */
  readonly bytes: number
}

/** The limits that a server takes for sure. */
export const usualLimits: BatchLimits = { entries: 50, bytes: 2 * 1024 * 1024 }

const mostAsked = 200
const mostDone = 200

/** What to send next: commands before files, since a photo must not hold up the news of a visit, each in the device's order. */
export function nextBatch(state: OutboxState, limits: BatchLimits = usualLimits): readonly Standing[] {
  const waiting = [...state.entries.values()].filter(({ status }) => status === 'on-this-device')
  const inOrder = ['command', 'file'].flatMap((kind) =>
    waiting.filter((entry) => entry.kind === kind).toSorted((a, b) => a.n - b.n),
  )
  const batch: Standing[] = []
  let bytes = 0
  for (const entry of inOrder) {
    bytes += entry.size
    if (batch.length > 0 && (batch.length === limits.entries || bytes > Math.min(limits.bytes, largestSealed))) break
    batch.push(entry)
  }
  return batch
}

/** The entries whose fate is not settled yet though the server has them: to be asked about. */
export function toAsk(state: OutboxState): readonly EntryName[] {
  return [...state.entries.values()]
    .filter(({ status, code }) => status === 'sent' || (status === 'kept' && code !== 'set-aside'))
    .slice(0, mostAsked)
    .map(({ n, digest }) => ({ n, digest }))
}

/** The entries that are settled and older than the last two hundred such: a device need not remember them for ever. */
export function toForget(state: OutboxState): readonly number[] {
  const done = [...state.entries.values()].filter(
    ({ status, code }) => status === 'in-the-record' || code === 'set-aside',
  )
  return done
    .map(({ n }) => n)
    .toSorted((a, b) => a - b)
    .slice(0, -mostDone)
}
