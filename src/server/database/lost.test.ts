import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshCluster } from './_fresh.ts'
import { DatabaseFull, databaseFailure } from './failure.ts'
import { openDatabase } from './open.ts'

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 400; left > 0; left--) {
    if (await isSo()) return
    await pause(25)
  }
  assert.fail('it did not come')
}

describe('a PostgreSQL that goes away', () => {
  test('whoever asks meanwhile hears that it is unavailable, and is answered when it is back', async () => {
    const cluster = await freshCluster()
    const database = await openDatabase({ url: cluster.url })
    const heard: string[] = []
    let missed = 0
    const end = await database.listen(
      'changes',
      (payload) => heard.push(payload),
      () => missed++,
    )
    await database.pool.query("select pg_notify('changes', 'one')")
    await until(() => heard.length === 1)

    const during = database.pool.query('select pg_sleep(30)')
    const inWork = database.inFacility('north', async (trx) => {
      await trx.selectFrom('cases').selectAll().execute()
      await cluster.kill()
      await pause(100)
      return trx.selectFrom('cases').selectAll().execute()
    })
    await assert.rejects(during, { code: 'database-unavailable' })
    await assert.rejects(inWork, { code: 'database-unavailable' })
    await assert.rejects(database.db.selectFrom('cases').selectAll().execute(), { code: 'database-unavailable' })
    await assert.rejects(
      database.asOwner((db) => db.selectFrom('cases').selectAll().execute()),
      { code: 'database-unavailable' },
    )

    await cluster.start()
    assert.deepEqual(await database.db.selectFrom('cases').selectAll().execute(), [])
    await until(() => missed === 1)
    await database.pool.query("select pg_notify('changes', 'two')")
    await until(() => heard.length === 2)
    assert.deepEqual(heard, ['one', 'two'])

    await cluster.stop()
    await assert.rejects(database.pool.query('select 1'), { code: 'database-unavailable' })
    await end()
    await database.close()
  })
})

describe('what an error of the driver means', () => {
  const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })
  test('no room on the disk, told by PostgreSQL or by the system', () => {
    assert.ok(databaseFailure(coded('53100')) instanceof DatabaseFull)
    assert.ok(databaseFailure(coded('ENOSPC')) instanceof DatabaseFull)
    assert.ok(
      databaseFailure(coded('58030', 'could not write to file: No space left on device')) instanceof DatabaseFull,
    )
  })

  test('a refused row or an error of ours is not a lost connection', () => {
    for (const error of [coded('23505'), coded('42501'), coded('ENOENT'), new Error('x'), 'x', undefined])
      assert.equal(databaseFailure(error), undefined)
  })

  test('the words of the driver never reach ours', () => {
    const found = databaseFailure(coded('08006', 'connection to host db.internal as owner failed'))
    assert.equal(found?.message, 'the database cannot be reached')
  })
})
