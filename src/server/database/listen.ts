import { setTimeout as pause } from 'node:timers/promises'
import { Client, escapeIdentifier } from 'pg'
import { applicationName } from './connect.ts'
import { asOurs } from './failure.ts'

const firstPause = 100
const longestPause = 5_000
const heartbeat = 15_000

/**
 * Hears NOTIFY on a channel until the returned function is called. A lost connection is made again; what was said meanwhile is
 * lost, so `missed` is called. Rejects only where the first connection cannot be made.
 */
export async function listenOn(
  url: string,
  channel: string,
  told: (payload: string) => void,
  missed: () => void,
): Promise<() => Promise<void>> {
  const ended = new AbortController()
  let client = await asOurs(listening(url, channel, told, lost))

  async function lost(gone: Client): Promise<void> {
    gone.end().catch(() => undefined)
    // What the new connection says before it is known that something was missed would hide the gap.
    let early: string[] | undefined = []
    const hear = (payload: string) => void (early === undefined ? told(payload) : early.push(payload))
    for (let wait = firstPause; !ended.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      try {
        await pause(wait, undefined, { signal: ended.signal, ref: false })
        client = await listening(url, channel, hear, lost)
        break
      } catch {}
    }
    // Ended while connecting: nobody else knows of this connection.
    if (ended.signal.aborted) return void (await client.end().catch(() => undefined))
    missed()
    const heard = early
    early = undefined
    for (const payload of heard) told(payload)
  }

  return async () => {
    ended.abort()
    await client.end().catch(() => undefined)
  }
}

async function listening(
  url: string,
  channel: string,
  told: (payload: string) => void,
  lost: (client: Client) => Promise<void>,
): Promise<Client> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: heartbeat,
    query_timeout: heartbeat,
    application_name: applicationName,
  })
  client.on('error', () => undefined)
  client.on('notification', ({ payload }) => told(payload ?? ''))
  try {
    await client.connect()
    await client.query(`listen ${escapeIdentifier(channel)}`)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  // A network that swallows everything breaks no connection by itself.
  const beat = setInterval(() => client.query('select 1').catch(() => client.end().catch(() => undefined)), heartbeat)
  beat.unref()
  client.once('end', () => {
    clearInterval(beat)
    void lost(client)
  })
  return client
}
