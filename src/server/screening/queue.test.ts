import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type ScreeningQueue, type Shard, type ShardResult, tierOf } from '../../records/index.ts'
import { type FreshDatabase, freshDatabase } from '../database/_fresh.ts'
import { inProcessQueue } from './in-process.ts'
import { postgresQueue } from './postgres.ts'
import { memoryStore } from './store.ts'

const limits = { leaseSeconds: 60, mostAttempts: 3, pauseSeconds: 0 }
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const hashes = ['one', 'two', 'three'].map(hashOf)
const shards: readonly Shard[] = [0, 100, 200].map((start) => ({
  file: 'a.ndjson',
  form: 'bulk',
  start,
  end: start + 100,
}))
const program = 'screener'

function result(lines: number): ShardResult {
  const place = { tier: tierOf('visa'), topic: 'immigration', kind: 'visa', at: 'line 1, Patient/77' } as const
  return { format: 'ndjson', lines, findings: [{ ...place, why: 'A visa is named.', source: 'pattern' }], unread: [] }
}

interface Adapter {
  readonly queue: ScreeningQueue
  /** As if the workers had been silent until their leases ran out. */
  readonly letLeasesRunOut: () => Promise<void>
}

// What every queue does, whatever it is made of.
function contract(name: string, open: () => Promise<Adapter>): void {
  describe(`the ${name} queue`, () => {
    const submitted = async () => {
      const adapter = await open()
      const job = await adapter.queue.submit({ program, scope: { proxies: ['language'] }, shards }, hashes)
      return { ...adapter, job }
    }
    const takenOf = async (queue: ScreeningQueue, worker = 'w') => {
      const taken = await queue.take(worker, program)
      assert.ok(taken)
      return taken
    }

    test('hands each shard out once, in order, with what it is to be screened for', async () => {
      const { queue, job } = await submitted()
      const taken = await Promise.all(['a', 'b', 'c', 'd'].map((worker) => queue.take(worker, program)))
      const got = taken.filter((each) => each !== undefined).sort((a, b) => a.number - b.number)
      assert.deepEqual(
        got.map(({ shard }) => shard),
        shards,
      )
      assert.deepEqual([got[0]?.job, got[0]?.scope, got[0]?.attempt], [job, { proxies: ['language'] }, 1])
      assert.deepEqual(await queue.shards(job), shards)
    })

    test('leaves a job alone whose screener is another', async () => {
      const { queue } = await submitted()
      assert.equal(await queue.take('w', 'another screener'), undefined)
      assert.equal(await queue.left('another screener'), 0)
      assert.equal(await queue.left(program), 3)
    })

    test('keeps a result once, whoever brings it a second time, and opens it for the right hash alone', async () => {
      const { queue, job, letLeasesRunOut } = await submitted()
      const slow = await takenOf(queue, 'slow')
      await letLeasesRunOut()
      const quick = await takenOf(queue, 'quick')
      assert.deepEqual([quick.number, quick.attempt], [slow.number, 2])
      assert.equal(await queue.holdOn(slow), false)
      assert.equal(await queue.finish(quick, { hash: hashes[0] as string, result: result(5) }), 'kept')
      assert.equal(await queue.finish(slow, { hash: hashes[0] as string, result: result(9) }), 'known')
      assert.deepEqual(await queue.result(job, 0, hashes[0] as string), result(5))
      assert.equal(await queue.result(job, 0, hashes[1] as string), undefined)
      assert.equal(await queue.result(job, 1, hashes[1] as string), undefined)
      const status = await queue.status(job)
      assert.deepEqual([status?.done, status?.doneBytes, status?.lines, status?.bytes], [1, 100, 5, 300])
    })

    test('a lease that is held on to does not run out', async () => {
      const { queue, letLeasesRunOut } = await submitted()
      const taken = await takenOf(queue)
      await letLeasesRunOut()
      assert.equal(await queue.holdOn(taken), true)
      assert.equal((await takenOf(queue, 'other')).number, 1)
    })

    test('tries a shard that fails three times, lays it aside, and tries again when asked to', async () => {
      const { queue, job } = await submitted()
      for (const attempt of [1, 2, 3]) {
        const taken = await takenOf(queue)
        assert.deepEqual([taken.number, taken.attempt], [0, attempt])
        await queue.fail(taken, 'no-such-file')
      }
      assert.deepEqual((await queue.status(job))?.dead, [{ number: 0, shard: shards[0], failure: 'no-such-file' }])
      assert.equal((await takenOf(queue)).number, 1)
      assert.equal(await queue.left(program), 2)
      assert.equal(await queue.retry(job), 1)
      assert.equal((await takenOf(queue)).number, 0)
    })

    test('a shard whose workers die one after the other is laid aside too', async () => {
      const { queue, job, letLeasesRunOut } = await submitted()
      for (const attempt of [1, 2, 3]) {
        const taken = await takenOf(queue, `w${attempt}`)
        assert.deepEqual([taken.number, taken.attempt], [0, attempt])
        await letLeasesRunOut()
      }
      assert.equal((await takenOf(queue)).number, 1)
      assert.equal((await queue.status(job))?.dead[0]?.failure, 'worker-died')
    })

    test('takes no result of bytes that are not those submitted', async () => {
      const { queue, job } = await submitted()
      const taken = await takenOf(queue)
      assert.equal(await queue.finish(taken, { hash: hashOf('changed'), result: result(5) }), 'changed')
      assert.equal((await queue.status(job))?.done, 0)
      assert.equal((await takenOf(queue)).attempt, 2)
    })

    test('a shard given back untried is as if it had never been taken', async () => {
      const { queue } = await submitted()
      await queue.release(await takenOf(queue))
      const again = await takenOf(queue)
      assert.deepEqual([again.number, again.attempt], [0, 1])
    })

    test('a job that is removed is gone, and what comes late for it changes nothing', async () => {
      const { queue, job } = await submitted()
      const taken = await takenOf(queue)
      assert.equal(await queue.remove(job), true)
      assert.equal(await queue.remove(job), false)
      assert.equal(await queue.finish(taken, { hash: hashes[0] as string, result: result(5) }), 'known')
      assert.equal(await queue.status(job), undefined)
      assert.equal(await queue.shards(job), undefined)
    })
  })
}

contract('in-process', async () => {
  let now = 0
  const queue = inProcessQueue(memoryStore(), limits, () => now)
  const letLeasesRunOut = async () => {
    now += limits.leaseSeconds * 1000 + 1
  }
  return { queue, letLeasesRunOut }
})

let database: FreshDatabase
before(async () => {
  database = await freshDatabase()
})

contract('PostgreSQL', async () => {
  await database.db.deleteFrom('screening_jobs').execute()
  const letLeasesRunOut = async () => {
    const past = new Date(Date.now() - 60 * 60_000)
    await database.db.updateTable('screening_shards').set({ leased_until: past }).where('state', '=', 'taken').execute()
  }
  return { queue: postgresQueue(database, limits), letLeasesRunOut }
})

test('what the database holds of a result tells nothing to whoever has not the record', async () => {
  await database.db.deleteFrom('screening_jobs').execute()
  const queue = postgresQueue(database, limits)
  await queue.submit({ program, scope: {}, shards }, hashes)
  const taken = await queue.take('w', program)
  assert.ok(taken)
  await queue.finish(taken, { hash: hashes[0] as string, result: result(5) })
  const rows = await database.db.selectFrom('screening_shards').selectAll().execute()
  const text = JSON.stringify(rows.map((row) => ({ ...row, sealed: row.sealed?.toString('latin1') })))
  assert.doesNotMatch(text, /Patient|visa|immigration/)
  assert.ok(!text.includes(hashes[0] as string), 'the hash itself would be the key')
})
