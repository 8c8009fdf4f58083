import { Migrator } from 'kysely/migration'
import type { Client, ClientBase } from 'pg'
import { kyselyOn, openPool, withClient } from './connect.ts'
import { DatabaseRefused, databaseFailure } from './failure.ts'
import type { Migration } from './migrations/index.ts'
import { checkAppRole, handOverRights, makeAppRole, roleIn } from './roles.ts'

/** What a database is brought up to date with. */
export interface Upgrade {
  readonly ownerUrl: string
  readonly appUrl: string
  /** The role and its password are ours to make. */
  readonly makesRole: boolean
  readonly migrations: Readonly<Record<string, Migration>>
}

// One number for all servers of a database: whoever holds it makes the role and runs the migrations.
const upgradeLock = 0x6f737469
const table = 'ostiary_migration'

/**
 * Makes the restricted role and runs what the schema lacks. All of it is one transaction: where a step fails, or the server dies
 * in the middle, the schema is as it was, and the release before still works with it.
 */
export function bringUpToDate(upgrade: Upgrade): Promise<void> {
  return withClient(upgrade.ownerUrl, async (client) => {
    // Held by this connection: a server that dies lets go of it.
    await client.query('select pg_advisory_lock($1)', [upgradeLock])
    const role = roleIn(upgrade.appUrl)
    if (upgrade.makesRole && !(await isMade(client, upgrade.appUrl))) await makeAppRole(client, upgrade.appUrl)
    await checkAppRole(client, role)
    if ((await pending(client, upgrade.migrations)).length > 0) await migrate(upgrade, role)
    await handOverRights(client, role)
  })
}

/** The names of the steps that a database lacks; rejects where it has one that the program does not know. */
async function pending(client: Client, migrations: Upgrade['migrations']): Promise<readonly string[]> {
  const done = await schemaSteps(client)
  const unknown = done.filter((name) => !(name in migrations))
  if (unknown.length > 0)
    throw new DatabaseRefused(
      'newer-than-program',
      `the database was last used by a newer release (it has ${unknown.join(', ')}). Start that release, or restore a backup made before it.`,
    )
  return Object.keys(migrations).filter((name) => !done.includes(name))
}

/** The names of the steps that were run on a database, in order; none where it is empty. */
export async function schemaSteps(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ is: boolean }>(`select to_regclass('public.${table}') is not null as is`)
  if (rows[0]?.is !== true) return []
  const steps = await client.query<{ name: string }>(`select name from public.${table} order by name`)
  return steps.rows.map(({ name }) => name)
}

async function migrate({ ownerUrl, migrations }: Upgrade, role: string): Promise<void> {
  const pool = openPool(ownerUrl, {
    max: 1,
    onConnect: async (client) => {
      await client.query("select set_config('ostiary.app_role', $1, false)", [role])
    },
  })
  const db = kyselyOn(pool)
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => ({ ...migrations }) },
      migrationTableName: table,
      migrationLockTableName: `${table}_lock`,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error === undefined) return
    const step = results?.find(({ status }) => status === 'Error')?.migrationName
    throw (
      databaseFailure(error) ??
      new DatabaseRefused(
        'migration-failed',
        `the step ${step ?? 'before the first'} of the schema failed and nothing was changed: ${(error as Error).message}`,
        error,
      )
    )
  } finally {
    await db.destroy()
  }
}

// A role that signs in is as it should be; setting its password each time would only get in the way of other servers.
async function isMade(client: Client, appUrl: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [roleIn(appUrl)])
  if (rowCount === 0) return false
  try {
    await withClient(appUrl, async () => undefined)
    return true
  } catch {
    return false
  }
}
