import type { Pool } from 'pg'
import { changesChannel, payloadsOf, type Told } from '../log/changes-of.ts'

/** Tells the other servers of changes. */
export interface ServerTeller {
  readonly tell: (changes: readonly Told[]) => void
  /** Tells what is still to be told. */
  readonly close: () => Promise<void>
}

// People at another server do not notice it, and so many transactions share one word to all servers.
const gathered = 50

/**
 * Tells the servers of a database of changes, those of a short while together. A NOTIFY inside the transaction would cost a fifth of a
 * commit and hold a lock that all commits of the database wait for.
 */
export function tellServers(pool: Pool): ServerTeller {
  let waiting: Told[] = []
  let timer: NodeJS.Timeout | undefined
  const underWay = new Set<Promise<void>>()
  // A crash before this, or a connection that is lost: all is stored and nobody was told. Each server looks at the head of the log
  // once a second and reads what it was not told of.
  const send = async () => {
    timer = undefined
    const payloads = payloadsOf(waiting)
    waiting = []
    const text = 'select pg_notify($1, t.payload) from unnest($2::text[]) as t(payload)'
    await pool.query({ name: 'tell-changes', text, values: [changesChannel, payloads] }).catch(() => undefined)
  }
  const sendNow = () => {
    const sent = send()
    underWay.add(sent)
    void sent.then(() => underWay.delete(sent))
  }
  return {
    tell: (changes) => {
      for (const change of changes) waiting.push(change)
      timer ??= setTimeout(sendNow, gathered).unref()
    },
    close: async () => {
      if (timer !== undefined) {
        clearTimeout(timer)
        sendNow()
      }
      await Promise.all(underWay)
    },
  }
}
