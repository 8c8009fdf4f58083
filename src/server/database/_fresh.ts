import { createHash, randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { careless, type TestCluster, testCluster } from './_cluster.ts'
import { withClient } from './connect.ts'
import type { Database } from './database.ts'
import { type OpenOptions, openDatabase } from './open.ts'
import type { OwnOptions } from './own/index.ts'

/** A database of a test, with its owner's address for servers and commands that the test starts. */
export type FreshDatabase = Database & { readonly url: string }

/** The environment variable in which `npm test` tells the address of the cluster that all test files share. */
export const sharedCluster = 'OSTIARY_TEST_CLUSTER'

const cleanings: (() => Promise<unknown>)[] = []
let ownCluster: Promise<TestCluster> | undefined
let template: Promise<string> | undefined

// When the file ends and not each test: what is asked for in a `before` must outlive it, and Node's runner can't tell us which it is.
after(async () => {
  await Promise.all(cleanings.map((clean) => clean()))
  await (await ownCluster)?.remove()
})

/** An empty database that is up to date, gone when the file ends. */
export async function freshDatabase(options: OpenOptions = {}): Promise<FreshDatabase> {
  template ??= madeTemplate()
  const { url, drop } = await emptyDatabase(await template)
  const database = await openDatabase({ url }, options)
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= database.close()
    return closing
  }
  cleanings.push(async () => {
    await close()
    await drop()
  })
  return { ...database, close, url }
}

/** The address of a new database: one that lacks the schema, unless it is a copy of another. */
export async function emptyDatabase(
  from = 'template0',
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const cluster = await clusterUrl()
  const name = `t_${randomBytes(6).toString('hex')}`
  const make = `create database ${name} template ${from} strategy file_copy`
  await withClient(cluster, (client) => client.query(make))
  const drop = () =>
    withClient(cluster, async (client) => void (await client.query(`drop database ${name} with (force)`)))
  return { url: at(cluster, name), drop }
}

/** A PostgreSQL of a test's own, as durable as in earnest, for tests that kill, stop and start it; gone when the file ends. */
export async function freshCluster(options: OwnOptions = {}): Promise<TestCluster> {
  const cluster = await testCluster(options)
  cleanings.push(() => cluster.remove())
  return cluster
}

async function clusterUrl(): Promise<string> {
  const shared = process.env[sharedCluster]
  if (shared) return shared
  ownCluster ??= testCluster({ settings: careless })
  return (await ownCluster).url
}

function at(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

// The schema is made once in each cluster; whoever comes second waits for the lock and finds it made.
async function madeTemplate(): Promise<string> {
  const cluster = await clusterUrl()
  const name = `template_${schemaHash()}`
  await withClient(cluster, async (client) => {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    const half = `${name}_half`
    await client.query(`drop database if exists ${half} with (force)`)
    await client.query(`create database ${half} template template0`)
    await (await openDatabase({ url: at(cluster, half) })).close()
    await client.query(`alter database ${half} rename to ${name}`)
  })
  return name
}

function schemaHash(): string {
  const hash = createHash('sha256')
  for (const file of globSync('migrations/*.ts', { cwd: import.meta.dirname }).sort())
    hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 16)
}
