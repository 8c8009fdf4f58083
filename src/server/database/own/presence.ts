import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

const firstPause = 100
const longestPause = 5_000
const prefix = 'ostiary-present-'
let count = 0

/** Our presence at a PostgreSQL that several processes may use. */
export interface Presence {
  /** Ends our presence; true if nobody else is there. */
  readonly leave: () => Promise<boolean>
}

/**
 * Keeps a connection open by which other processes see that we are there. Where it breaks, because PostgreSQL was stopped or
 * died, `again` starts that anew and the presence goes on.
 */
export async function stayPresent(url: string, again: (() => Promise<unknown>) | undefined): Promise<Presence> {
  const name = `${prefix}${process.pid}-${++count}`
  const left = new AbortController()
  let client = await present()

  async function present(): Promise<Client> {
    const made = new Client({ connectionString: url, application_name: name })
    made.on('error', () => undefined)
    await made.connect()
    made.once('end', () => void (left.signal.aborted || again === undefined ? undefined : comeBack(again)))
    return made
  }

  async function comeBack(start: () => Promise<unknown>): Promise<void> {
    for (let wait = firstPause; !left.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      try {
        await pause(wait, undefined, { signal: left.signal, ref: false })
        await start()
        client = await present()
        break
      } catch {}
    }
    if (left.signal.aborted) await client.end().catch(() => undefined)
  }

  return {
    leave: async () => {
      left.abort()
      const isAlone = await alone(client, name)
      await client.end().catch(() => undefined)
      return isAlone
    },
  }
}

async function alone(client: Client, name: string): Promise<boolean> {
  try {
    const { rowCount } = await client.query(
      'select from pg_stat_activity where starts_with(application_name, $1) and application_name <> $2 limit 1',
      [prefix, name],
    )
    return rowCount === 0
  } catch {
    // Broken off: PostgreSQL is stopping or gone already, so there is nobody to keep it for.
    return true
  }
}
