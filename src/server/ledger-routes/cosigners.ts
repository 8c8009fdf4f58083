import { askWitness, type HttpAnswer, noteText, type SignedCheckpoint } from '../../ledger/index.ts'
import type { WitnessAddress } from '../settings/checks.ts'
import type { LedgerGate } from './gate.ts'
import { hasher, verifySignature } from './hashing.ts'
import type { ReadableLog } from './publisher.ts'

/** Asks witnesses for their cosignatures, one round at a time. */
export interface Cosigners {
  /** A checkpoint was published: it is taken to the witnesses as soon as the last round is over and old enough. */
  readonly take: (head: SignedCheckpoint) => void
  /** Takes a checkpoint to all witnesses now. */
  readonly round: (head: SignedCheckpoint) => Promise<void>
  readonly close: () => Promise<void>
}

/** How witnesses are asked. */
export interface CosignersOptions {
  readonly witnesses: readonly WitnessAddress[]
  readonly log: ReadableLog
  readonly gate: LedgerGate
  /** A witness that did not cosign, and why; the log goes on without it. */
  readonly without: (witness: string, code: string) => void
  readonly post?: (address: string, body: string) => Promise<HttpAnswer>
  /** The shortest time between two rounds, in milliseconds. */
  readonly leastGap?: number
}

/** Opens them. A witness that knows more of the log than we do, or another log than ours, shuts the gate. */
export function openCosigners(options: CosignersOptions): Cosigners {
  const { witnesses, log, gate, without, post = postTo, leastGap = 2_000 } = options
  const known = new Map<string, number>()
  let next: SignedCheckpoint | undefined
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> = Promise.resolve()

  const askOne = async (head: SignedCheckpoint, { url, key }: WitnessAddress): Promise<SignedCheckpoint> => {
    const { size } = head.checkpoint
    const from = Math.min(known.get(key.name) ?? 0, size)
    const link = { keys: [key], post: (body: string) => post(`${url}/add-checkpoint`, body), verify: verifySignature }
    const answer = await askWitness(head, from, { ...link, source: log, hasher })
    if (answer.ok) {
      known.set(key.name, size)
      return { ...head, note: answer.note }
    }
    if (answer.code === 'witness-ahead')
      await gate.shut({ code: 'rolled-back', by: key.name, size, outside: answer.size })
    // It knows a root at a size that we have, and ours does not lead there: entries were exchanged.
    if (answer.code === 'refused' && answer.status === 422)
      await gate.shut({ code: 'forked', by: key.name, size, outside: from })
    without(key.name, answer.code === 'refused' ? `refused-${answer.status}` : answer.code)
    return head
  }
  const round = async (head: SignedCheckpoint): Promise<void> => {
    let cosigned = head
    for (const witness of witnesses)
      cosigned = await askOne(cosigned, witness).catch(() => {
        without(witness.key.name, 'unreachable')
        return cosigned
      })
    // A crash before this: the checkpoint stands without cosignatures, and the next round brings them.
    if (cosigned !== head) await log.publish({ size: head.checkpoint.size, note: noteText(cosigned.note) })
  }
  const go = (): void => {
    timer = undefined
    const head = next
    next = undefined
    if (head === undefined) return
    under = round(head).catch(() => without('all', 'database'))
    timer = setTimeout(() => under.then(go), leastGap).unref()
  }
  return {
    take: (head) => {
      if (witnesses.length === 0) return
      next = head
      if (timer === undefined) go()
    },
    round,
    close: async () => {
      next = undefined
      clearTimeout(timer)
      await under
    },
  }
}

const patience = 10_000

async function postTo(address: string, body: string): Promise<HttpAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    body,
    redirect: 'error',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.timeout(patience),
  })
  return { status: response.status, body: await response.text() }
}
