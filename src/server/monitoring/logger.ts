import { type DestinationStream, type Logger, pino } from 'pino'

/** Where the server's lines go: JSON, one line each. Never a path, a query, a body or an error's message: each could hold content. */
export type ServerLog = Pick<Logger, 'error' | 'warn' | 'info'>

/** Opens the log, on standard error unless told otherwise; lines are written at once, so that a crash loses none. */
export function openLog(
  level: 'error' | 'warn' | 'info' | 'silent' = 'info',
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): ServerLog {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
}

/** Lets nothing be written. */
export const silentLog: ServerLog = pino({ level: 'silent' })
