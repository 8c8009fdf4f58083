import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { emptyDatabase, freshCluster, freshDatabase } from './_fresh.ts'
import { withClient } from './connect.ts'
import { schemaSteps } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { openDatabase } from './open.ts'

const next: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create table doors (id text primary key)`.execute(db)
  },
}
const broken: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table facilities rename to houses`.execute(db)
    await sql`insert into no_such_table values (1)`.execute(db)
  },
}

describe('bringing a database up to date', () => {
  test('servers that start together run each step once', async () => {
    const { url, drop } = await emptyDatabase()
    let runs = 0
    const counted: Migration = {
      up: async (db) => {
        runs++
        await next.up(db)
      },
    }
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase({ url }, { migrations: { ...migrations, '0900-doors': counted } })),
    )
    for (const { db, close } of opened) {
      assert.deepEqual(await db.selectFrom('cases').selectAll().execute(), [])
      await close()
    }
    assert.equal(runs, 1)
    assert.deepEqual(await withClient(url, schemaSteps), [...Object.keys(migrations), '0900-doors'])
    await drop()
  })

  test('a step that fails leaves everything as it was, and the release before still works', async () => {
    const { url, db } = await freshDatabase()
    const row = { id: 'north', name: 'North', settings: '{}' }
    await db.insertInto('facilities').values(row).execute()
    const steps = { ...migrations, '0900-doors': next, '0901-broken': broken }
    await assert.rejects(openDatabase({ url }, { migrations: steps }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'migration-failed')
      assert.match(error.message, /0901-broken/)
      return true
    })
    // Not even the good step before the broken one is left: the release before would refuse it as newer.
    assert.deepEqual(await withClient(url, schemaSteps), Object.keys(migrations))
    const before = await openDatabase({ url })
    assert.equal((await before.db.selectFrom('facilities').select('id').execute()).length, 1)
    await before.close()
  })

  test('a database that a newer release used is refused, and not touched', async () => {
    const { url } = await freshDatabase()
    await (await openDatabase({ url }, { migrations: { ...migrations, '0900-doors': next } })).close()
    await assert.rejects(openDatabase({ url }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'newer-than-program')
      assert.match(error.message, /0900-doors/)
      return true
    })
    const steps = await withClient(url, schemaSteps)
    assert.equal(steps.at(-1), '0900-doors')
  })

  test('a role that may do too much is refused', async () => {
    const { url } = await freshDatabase()
    await assert.rejects(openDatabase({ url, appUrl: url }), { code: 'app-role-unusable' })
  })

  test('an address that cannot be read is refused without being shown', async () => {
    await assert.rejects(openDatabase({ url: 'postgres//owner:s3cret@db' }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'unusable-address')
      assert.doesNotMatch(error.message, /s3cret/)
      return true
    })
    await assert.rejects(openDatabase({ url: 'postgres://owner@localhost:1/x' }), { code: 'app-role-unusable' })
  })

  test('a database that does not answer is unavailable', async () => {
    await assert.rejects(openDatabase({ url: 'postgres://owner:p@127.0.0.1:1/x' }), { code: 'database-unavailable' })
  })

  test('another restricted role takes over the rights of the one before', async () => {
    const { url } = await freshDatabase()
    const other = new URL(url)
    other.username = `other_${new URL(url).pathname.slice(1)}`
    other.password = 'p'
    await withClient(url, (client) => client.query(`create role ${other.username} login password 'p'`))
    const database = await openDatabase({ url, appUrl: other.href })
    assert.deepEqual(await database.db.selectFrom('events').selectAll().execute(), [])
    await assert.rejects(database.pool.query('delete from events'), { code: '42501' })
    await database.close()
    await withClient(url, async (client) => {
      await client.query(`drop owned by ${other.username}`)
      await client.query(`drop role ${other.username}`)
    })
  })
})

// The oldest that we promise; our own is the newest.
const oldest = '/usr/lib/postgresql/15/bin'

describe('the oldest PostgreSQL', () => {
  test('runs every step, keeps facilities apart and tells of changes', async (t) => {
    if (!existsSync(oldest)) return t.diagnostic(`not tried: there is no ${oldest}`)
    const cluster = await freshCluster({ binaries: { bin: oldest } })
    const database = await openDatabase({ url: cluster.url })
    try {
      const { rows } = await database.pool.query<{ version: string }>(
        "select current_setting('server_version') version",
      )
      assert.match(rows[0]?.version ?? '', /^15\./)
      const row = { facility: 'south', id: 'c9', status: 'open', version: 1, position: 9, outline: '{}' }
      const foreign = database.inFacility('north', (trx) => trx.insertInto('cases').values(row).execute())
      await assert.rejects(foreign, { code: '42501' })
      await database.inFacility('south', (trx) => trx.insertInto('cases').values(row).execute())
      assert.deepEqual(await database.db.selectFrom('cases').selectAll().execute(), [])
    } finally {
      await database.close()
    }
  })
})
