import { type OutboxLink, type OutboxState, sendRound, toAsk, waitAfter } from '../../../cases/index.ts'
import { nowHere } from '../now.ts'
import { oneTab } from '../storage/one-tab.ts'
import { deviceOutbox } from './device-outbox.ts'

/** What sends the outbox, again and again, as the network lets it. */
export interface Sending {
  /** Tries now, whatever the wait was to be. */
  readonly now: () => void
}

/** What sending works with. */
export interface SendingWith {
  /** Undefined while this device is not let in. */
  readonly link: () => OutboxLink | undefined
  readonly told: (state: OutboxState, outcome: Awaited<ReturnType<typeof sendRound>>['outcome']) => void
}

const askAgainInMs = 15_000

/** Starts to send whatever waits, in one tab at a time; a kill at any moment only means that it is tried again. */
export function startSending({ link, told }: SendingWith): Sending {
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay = false
  let again = false
  let failures = 0
  const later = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(now, ms)
  }
  const round = async (): Promise<void> => {
    const way = link()
    if (way === undefined) return
    // Two tabs that send the same would only do it twice; where a browser has no locks that is all that happens.
    const done = await oneTab('send', () => sendRound({ storage: deviceOutbox, link: way, clock: nowHere }))
    told(done.state, done.outcome)
    const failed = done.outcome === 'no-network' || done.outcome === 'busy' || done.outcome === 'storage-full'
    failures = failed ? failures + 1 : 0
    if (failed) later(waitAfter(failures, Math.random(), done.retryAfterSeconds) * 1000)
    else if (done.more) again = true
    else if (done.outcome === 'answered' && toAsk(done.state).length > 0) later(askAgainInMs)
  }
  const now = (): void => {
    clearTimeout(timer)
    if (underWay) {
      again = true
      return
    }
    underWay = true
    again = false
    round()
      .catch(() => later(askAgainInMs))
      .finally(() => {
        underWay = false
        if (again) now()
      })
  }
  addEventListener('online', now)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') now()
  })
  return { now }
}
