import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { PoolClient } from 'pg'
import { type FreshDatabase, freshDatabase } from './_fresh.ts'

const denied = { code: '42501' }

function eventOf(facility: string, position: number, type = 'case-opened') {
  return {
    position,
    facility,
    case_id: 'c1',
    seq: position,
    event_id: `e${position}`,
    command: `k${position}`,
    type,
    v: 1,
    at: '2026-06-03T14:20:00-07:00',
    received: '2026-06-03T21:20:00Z',
    by_role: 'desk',
    open: '{}',
    sealed: Buffer.from('sealed'),
  }
}

describe('the restricted role', () => {
  let database: FreshDatabase

  before(async () => {
    database = await freshDatabase()
    for (const [n, facility] of ['north', 'south'].entries())
      await database.inFacility(facility, async (trx) => {
        await trx.insertInto('events').values(eventOf(facility, n)).execute()
        const key = { facility, case_id: 'c1', wrapped: Buffer.from('key'), key_id: 'k1' }
        await trx.insertInto('case_keys').values(key).execute()
        const row = { facility, id: 'c1', status: 'open', version: 1, position: n, outline: '{}' }
        await trx.insertInto('cases').values(row).execute()
      })
  })

  // As a query that forgot its filter, in a transaction that is undone.
  async function trying<T>(facility: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      await client.query("select set_config('ostiary.facility', $1, true)", [facility])
      return await work(client)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('sees the rows of its facility alone, in a query that forgets to say which', async () => {
    for (const table of ['events', 'case_keys', 'cases']) {
      const { rows } = await trying('north', (c) => c.query(`select facility from ${table}`))
      assert.deepEqual(rows, [{ facility: 'north' }], table)
    }
  })

  test('sees nothing where no facility is set, also after a connection served one', async () => {
    await database.inFacility('north', (trx) => trx.selectFrom('cases').selectAll().execute())
    assert.deepEqual(await database.db.selectFrom('cases').selectAll().execute(), [])
    assert.deepEqual(await database.db.selectFrom('events').selectAll().execute(), [])
  })

  test('writes no row of another facility, and changes none', async () => {
    const row = { facility: 'south', id: 'c9', status: 'open', version: 1, position: 9, outline: '{}' }
    const foreign = database.inFacility('north', (trx) => trx.insertInto('cases').values(row).execute())
    await assert.rejects(foreign, denied)
    const moved = trying('north', (c) => c.query("update cases set facility = 'south'"))
    await assert.rejects(moved, denied)
    const { rowCount } = await trying('north', (c) =>
      c.query("update cases set status = 'closed' where facility = 'south'"),
    )
    assert.equal(rowCount, 0)
    const deleted = await trying('north', (c) => c.query("delete from cases where facility = 'south'"))
    assert.equal(deleted.rowCount, 0)
  })

  test('changes and removes nothing of the record or the ledger', async () => {
    const kept = [
      'events',
      'files',
      'ledger_entries',
      'ledger_hashes',
      'ledger_heads',
      'ledger_checkpoints',
      'witnessed_heads',
    ]
    for (const table of kept) {
      await assert.rejects(
        trying('north', (c) => c.query(`delete from ${table}`)),
        denied,
        table,
      )
      await assert.rejects(
        trying('north', (c) => c.query(`truncate ${table}`)),
        denied,
        table,
      )
    }
    await assert.rejects(
      trying('north', (c) => c.query("update events set type = 'case-noted'")),
      denied,
    )
    await assert.rejects(
      trying('north', (c) => c.query("update ledger_entries set entry = '\\x00'")),
      denied,
    )
    await assert.rejects(
      trying('north', (c) => c.query('update ledger_heads set to_size = 1')),
      denied,
    )
  })

  test('destroys no key of a case, save by the one function, and that only where the record says so', async () => {
    await assert.rejects(
      trying('north', (c) => c.query('delete from case_keys')),
      denied,
    )
    const erase = "select erase_case_key('north', 'c1')"
    await assert.rejects(
      trying('north', (c) => c.query(erase)),
      { code: '23514' },
    )
    const erased = await trying('north', async (c) => {
      await c.query(
        `insert into events (position, facility, case_id, seq, event_id, command, type, v, at, received, by_role, open)
         values (7, 'north', 'c1', 7, 'e7', 'k7', 'case-erased', 1, '2026-06-03T14:20:00Z', now(), 'privacy-officer', '{}')`,
      )
      await c.query(erase)
      return c.query('select from case_keys')
    })
    assert.equal(erased.rowCount, 0)
  })

  test('renames no case of a key, makes no table, and does not become the owner', async () => {
    await assert.rejects(
      trying('north', (c) => c.query("update case_keys set case_id = 'c2'")),
      denied,
    )
    await assert.rejects(
      trying('north', (c) => c.query('create table mine (id int)')),
      denied,
    )
    await assert.rejects(
      trying('north', (c) => c.query('alter table events disable row level security')),
      denied,
    )
    await assert.rejects(
      trying('north', (c) => c.query('set role ostiary')),
      denied,
    )
    await assert.rejects(
      trying('north', (c) => c.query('set session_replication_role = replica')),
      denied,
    )
  })

  test('changes no result of practice, and reads none of another facility', async () => {
    const said = { chose: 'keep-closed', wanted: 'keep-closed', rulebook: 'sha256:x', day: '2026-06-03', team: 'Desk' }
    const row = {
      id: 'r1',
      kind: 'drill',
      drill: 'i200-ward',
      score: 100,
      passed: true,
      facts_right: 1,
      facts_asked: 1,
    }
    const now = new Date()
    await database.inFacility('north', (trx) =>
      trx
        .insertInto('practice_results')
        .values({ facility: 'north', ...row, ...said, trainee: 'Somebody', at: now, received_at: now })
        .execute(),
    )
    const others = await trying('south', (c) => c.query('select from practice_results'))
    assert.equal(others.rowCount, 0)
    await assert.rejects(
      trying('north', (c) => c.query('update practice_results set score = 1')),
      denied,
    )
  })

  test('is no superuser and bypasses nothing', async () => {
    const { rows } = await database.pool.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    )
    assert.deepEqual(rows, [{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }])
  })

  test('every table that names a facility is kept apart, or is listed here with its reason', async () => {
    const { rows } = await database.asOwner((_, pool) =>
      pool.query<{ table_name: string }>(
        `select c.table_name from information_schema.columns c join pg_class t on t.relname = c.table_name
         where c.table_schema = 'public' and c.column_name = 'facility' and not t.relrowsecurity order by 1`,
      ),
    )
    // People sign in, devices come, and the link of an alert is followed, before there is a facility.
    assert.deepEqual(
      rows.map((r) => r.table_name),
      ['alert_links', 'api_tokens', 'devices', 'emergency_roles', 'memberships', 'sessions'],
    )
  })
})
