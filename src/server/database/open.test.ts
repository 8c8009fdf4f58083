import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { freshDatabase } from './_fresh.ts'

describe('a database', () => {
  test('opens up to date, as a role that may only add to the record', async () => {
    const { db, pool } = await freshDatabase()
    assert.deepEqual(await db.selectFrom('facilities').selectAll().execute(), [])
    await assert.rejects(pool.query('delete from events'), { code: '42501' })
  })

  test('is a new one for each test', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
    const row = { id: 'north', name: 'North', settings: '{}' }
    await one.db.insertInto('facilities').values(row).execute()
    assert.equal((await other.db.selectFrom('facilities').selectAll().execute()).length, 0)
  })
})
