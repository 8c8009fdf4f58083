import {
  checkpointOf,
  type LedgerStore,
  noteText,
  rootOf,
  type SignedCheckpoint,
  type Signer,
  signCheckpoint,
  signedCheckpointOf,
} from '../../ledger/index.ts'
import { hasher } from './hashing.ts'

/** Where the log is read and its checkpoints are published: all of a store but its appending. */
export type ReadableLog = Omit<LedgerStore, 'append'>

/** Signs and publishes the log's checkpoints. */
export interface Publisher {
  /** Says that the log may have grown: a checkpoint follows at once, or as soon as the last one is old enough. */
  readonly grew: () => void
  /** Publishes what there is to publish, now; the checkpoint that stands then. */
  readonly publishNow: () => Promise<SignedCheckpoint>
  /** Since when entries wait for a checkpoint, in milliseconds of the clock; undefined while none does. */
  readonly waitingSince: () => number | undefined
  readonly close: () => Promise<void>
}

/** How a publisher works. */
export interface PublisherOptions {
  readonly log: ReadableLog
  readonly signer: Signer
  /** Asked before each: a log that is behind shows what it showed last, and no more. */
  readonly mayPublish?: () => boolean
  /** Told of each checkpoint that was published, by this server or by another. */
  readonly published: (head: SignedCheckpoint) => void | Promise<void>
  readonly failed: (error: unknown) => void
  readonly now: () => number
  /** The shortest time between two checkpoints while the log grows, in milliseconds. */
  readonly leastGap?: number
  /** How often it looks by itself, because another server may have died before it published, in milliseconds. */
  readonly look?: number
}

/** Opens a publisher: while the log grows it publishes every quarter of a second or so, and within a second in any case. */
export function openPublisher(options: PublisherOptions): Publisher {
  const { log, signer, mayPublish = () => true, published, failed, now, leastGap = 250, look = 900 } = options
  let last = Number.NEGATIVE_INFINITY
  let seen = -1
  let waiting: number | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let tail: Promise<unknown> = Promise.resolve()

  const publishOnce = async (): Promise<SignedCheckpoint> => {
    const [head, before] = [await log.head(), await log.published()]
    const known = before === undefined ? undefined : checkpointOf(before.note.slice(0, before.note.indexOf('\n\n') + 1))
    const isNew = before === undefined || before.size < head.size || known?.origin !== signer.key.name
    if (isNew && (before === undefined || mayPublish())) {
      const note = await signCheckpoint({ size: head.size, root: rootOf(head, hasher) }, signer)
      // A crash before this: the next look, of this server or another, publishes. A crash after it: it is published.
      await log.publish({ size: head.size, note: noteText(note) })
    }
    const standing = await log.published()
    const read = standing === undefined ? undefined : signedCheckpointOf(standing.note)
    if (read === undefined) throw new Error('no checkpoint stands after one was published')
    last = now()
    if (read.checkpoint.size >= head.size) waiting = undefined
    const isNews = isNew || read.checkpoint.size > seen
    seen = read.checkpoint.size
    if (isNews && mayPublish()) await published(read)
    return read
  }
  const inTurn = (): Promise<SignedCheckpoint> => {
    const done = tail.then(publishOnce)
    tail = done.catch(failed)
    return done
  }
  const schedule = (delay: number): void => {
    if (closed || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      inTurn().catch(() => undefined)
    }, delay).unref()
  }
  const looking = setInterval(() => schedule(0), look).unref()
  return {
    grew: () => {
      waiting ??= now()
      schedule(Math.max(0, last + leastGap - now()))
    },
    publishNow: inTurn,
    waitingSince: () => waiting,
    close: async () => {
      closed = true
      clearInterval(looking)
      clearTimeout(timer)
      if (waiting !== undefined) await inTurn().catch(() => undefined)
      await tail
    },
  }
}
