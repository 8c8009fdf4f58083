import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { Client, Pool, type PoolConfig } from 'pg'
import { asOurs } from './failure.ts'
import type { Tables } from './tables.ts'

/** By this name other processes see, in PostgreSQL's own list, who works with it. */
export const applicationName = `ostiary ${process.pid}`

const connectPatience = 10_000

/** A pool whose lost connections end no process: whoever asks next gets an error instead. */
export function openPool(url: string, options: PoolConfig = {}): Pool {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: connectPatience,
    keepAlive: true,
    application_name: applicationName,
    ...options,
  })
  pool.on('error', () => undefined)
  // A connection in use has no listener of the pool's.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown
  const translating = (...given: unknown[]) => {
    const asked = query(...given)
    return asked instanceof Promise ? asOurs(asked) : asked
  }
  pool.query = translating as typeof pool.query
  return pool
}

/** Kysely on a pool; lost connections and full disks come as our errors. Destroying it ends the pool. */
export function kyselyOn(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: translated(pool) }) })
}

function translated(pool: Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await asOurs(pool.connect())
      const query: unknown = (text: string, values: readonly unknown[]) => asOurs(client.query(text, [...values]))
      return { query: query as PostgresPoolClient['query'], release: (broken) => client.release(broken) }
    },
    end: () => pool.end(),
    options: pool.options,
  }
}

/** A connection of its own that is closed after the work. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: connectPatience,
    application_name: applicationName,
  })
  client.on('error', () => undefined)
  await asOurs(client.connect())
  try {
    return await asOurs(work(client))
  } finally {
    await client.end().catch(() => undefined)
  }
}
