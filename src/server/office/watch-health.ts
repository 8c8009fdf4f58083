import { entryOf } from '../../ledger/index.ts'
import type { RecordHealth } from '../api/health.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/index.ts'
import type { OpenLedger } from '../ledger-routes/open.ts'
import type { ReadableLog } from '../ledger-routes/publisher.ts'
import type { ServerLog } from '../monitoring/logger.ts'
import type { Metrics } from '../monitoring/metrics.ts'
import { clockOffset, mostOffset } from './clock-check.ts'

/** What the health of a record is read from. */
export interface Watched {
  readonly database: Pick<Database, 'pool'>
  readonly ledger: OpenLedger
  readonly log: ReadableLog
  readonly clock: Clock
  readonly lines: ServerLog
  readonly metrics: Metrics
}

const lookEvery = 60_000
const patience = 2_000

/** Watches the clock, and tells how the record stands when it is asked; every number of it is among the metrics. */
export function watchHealth(watched: Watched) {
  const { database, ledger, log, clock, lines, metrics } = watched
  let offset: number | undefined
  const lookAtClock = async (): Promise<void> => {
    const before = isOff(offset)
    offset = await clockOffset(database.pool, clock)
    if (isOff(offset) && !before) lines.warn({ event: 'clock-off', seconds: Math.round(offset) })
  }
  const ask = () => lookAtClock().catch(() => undefined)
  let under = ask()
  const timer = setInterval(() => {
    under = ask()
  }, lookEvery).unref()
  const read = async (): Promise<RecordHealth> => {
    const size = await within(patience, log.head()).then(
      (head) => head.size,
      () => undefined,
    )
    await within(patience, lookAtClock()).catch(() => undefined)
    const ahead =
      size === undefined ? undefined : await within(patience, secondsAhead(log, size, clock)).catch(() => undefined)
    const behind = ledger.gate.behind()
    return {
      database: size === undefined ? 'unavailable' : 'ok',
      ledger: {
        writable: size !== undefined && behind === undefined,
        ...(behind === undefined ? {} : { behind: behind.code }),
        ...(size === undefined ? {} : { entries: size }),
        waitingSeconds: waitingSeconds(ledger),
      },
      clock: {
        ok: !isOff(offset) && !isOff(ahead),
        ...(offset === undefined ? {} : { offsetSeconds: Math.round(offset * 10) / 10 }),
      },
    }
  }
  metrics.watch('ostiary_ledger_entries', 'Entries in the ledger.', async () => (await log.head()).size)
  metrics.watch('ostiary_checkpoint_waiting_seconds', 'How long entries have waited for a checkpoint.', () =>
    waitingSeconds(ledger),
  )
  metrics.watch('ostiary_ledger_behind', '1 while nothing is written: the log is behind what is known outside.', () =>
    ledger.gate.behind() === undefined ? 0 : 1,
  )
  metrics.watch('ostiary_clock_offset_seconds', 'The server’s clock less the database’s.', () => offset)
  metrics.watch('ostiary_database_up', '1 while the database answers.', () =>
    within(patience, database.pool.query('select 1')).then(
      () => 1,
      () => 0,
    ),
  )
  return {
    read,
    close: async () => {
      clearInterval(timer)
      await under
    },
  }
}

// How far the last entry of the log lies ahead of our clock: another server wrote it, or ours was put back since.
async function secondsAhead(log: ReadableLog, size: number, clock: Clock): Promise<number> {
  const [last] = size === 0 ? [] : await log.entries(size - 1, size)
  const entry = last === undefined ? undefined : entryOf(last)
  return entry === undefined ? 0 : Math.max(0, (Date.parse(entry.time) - clock().getTime()) / 1000)
}

function isOff(offset: number | undefined): boolean {
  return offset !== undefined && Math.abs(offset) > mostOffset
}

function waitingSeconds({ publisher }: OpenLedger): number {
  const since = publisher.waitingSince()
  return since === undefined ? 0 : Math.round((performance.now() - since) / 100) / 10
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds).unref()
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
