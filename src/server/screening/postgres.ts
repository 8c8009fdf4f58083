import { randomBytes } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { ScreeningQueue, Shard, ShardFailure, TakenShard } from '../../records/index.ts'
import type { Database } from '../database/index.ts'
import { type QueueLimits, usualLimits } from './limits.ts'
import { type JobInDatabase, statusesIn } from './postgres-status.ts'
import { openResult, proofOf, sealResult } from './sealed.ts'

/** A queue in PostgreSQL, with a list of all its jobs. */
export interface PostgresQueue extends ScreeningQueue {
  readonly jobs: () => Promise<readonly JobInDatabase[]>
}

interface Row {
  readonly job: string
  readonly number: number
  readonly file: string
  readonly form: Shard['form']
  readonly first_byte: string
  readonly end_byte: string
}

const rowsAtOnce = 1000
const keptDays = 30

function shardOf({ file, form, first_byte, end_byte }: Row): Shard {
  return { file, form, start: Number(first_byte), end: Number(end_byte) }
}

// The clock is that of the database, so that workers need not agree on the time.
function later(seconds: number): RawBuilder<Date> {
  return sql<Date>`now() + make_interval(secs => ${seconds})`
}

/** The queue on a database; what it holds of a record is where it stands, never what is in it. */
export function postgresQueue({ db }: Pick<Database, 'db'>, limits: QueueLimits = usualLimits): PostgresQueue {
  const { leaseSeconds, mostAttempts, pauseSeconds } = limits
  const held = ({ job, number, worker, attempt }: TakenShard) =>
    db
      .updateTable('screening_shards')
      .where('job', '=', job)
      .where('number', '=', number)
      .where('state', '=', 'taken')
      .where('worker', '=', worker)
      .where('attempts', '=', attempt)
  const failed = (failure: ShardFailure) => ({
    state: sql<string>`case when attempts < ${mostAttempts} then 'waiting' else 'dead' end`,
    not_before: later(pauseSeconds),
    failure,
    worker: null,
    leased_until: null,
  })

  return {
    submit: async ({ program, scope, shards }, hashes = []) => {
      // Ids go up with the time, and with them the order in which shards are taken.
      const id = `job-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`
      await db.transaction().execute(async (trx) => {
        await sql`delete from screening_jobs where created_at < now() - make_interval(days => ${keptDays})`.execute(trx)
        await trx
          .insertInto('screening_jobs')
          .values({ id, program, scope: JSON.stringify(scope) })
          .execute()
        const rows = shards.map(({ file, form, start, end }, number) => {
          const proof = proofOf(hashes[number] ?? '')
          return { job: id, number, file, form, first_byte: start, end_byte: end, proof }
        })
        for (let at = 0; at < rows.length; at += rowsAtOnce)
          await trx
            .insertInto('screening_shards')
            .values(rows.slice(at, at + rowsAtOnce))
            .execute()
      })
      return id
    },

    take: async (worker, program) => {
      // A worker that fell silent too often has left a shard that nobody should try again.
      await sql`update screening_shards set state = 'dead', failure = 'worker-died', worker = null, leased_until = null
        where state = 'taken' and leased_until < now() and attempts >= ${mostAttempts}`.execute(db)
      const { rows } = await sql<Row & { attempts: number; scope: TakenShard['scope'] }>`
        with next as materialized (
          select q.job, q.number from screening_shards q join screening_jobs j on j.id = q.job
          where j.program = ${program} and q.state in ('waiting', 'taken')
            and case q.state when 'waiting' then q.not_before <= now() else q.leased_until < now() end
          order by q.job, q.number limit 1 for update of q skip locked)
        update screening_shards s set state = 'taken', attempts = s.attempts + 1, worker = ${worker}, leased_until = ${later(leaseSeconds)}
        from next, screening_jobs j where s.job = next.job and s.number = next.number and j.id = s.job
        returning s.job, s.number, s.file, s.form, s.first_byte, s.end_byte, s.attempts, j.scope`.execute(db)
      const [row] = rows
      return (
        row && {
          job: row.job,
          number: row.number,
          shard: shardOf(row),
          scope: row.scope,
          worker,
          attempt: row.attempts,
        }
      )
    },

    left: async (program) => {
      const { rows } = await sql<{ left: string }>`
        select count(*) as left from screening_shards q join screening_jobs j on j.id = q.job
        where j.program = ${program} and q.state in ('waiting', 'taken')`.execute(db)
      return Number(rows[0]?.left ?? 0)
    },

    holdOn: async (taken) => {
      const { numUpdatedRows } = await held(taken)
        .set({ leased_until: later(leaseSeconds) })
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    finish: async (taken, { hash, result }) => {
      const { job, number } = taken
      const row = await db
        .selectFrom('screening_shards')
        .select(['state', 'proof'])
        .where('job', '=', job)
        .where('number', '=', number)
        .executeTakeFirst()
      if (row === undefined || row.state === 'done') return 'known'
      if (!row.proof.equals(proofOf(hash))) {
        await held(taken).set(failed('file-changed')).execute()
        return 'changed'
      }
      // Whoever is first, also one whose lease had run out: the result follows from the bytes, and the bytes are the right ones.
      const { numUpdatedRows } = await db
        .updateTable('screening_shards')
        .set({
          state: 'done',
          sealed: sealResult(job, number, hash, result),
          lines: result.lines,
          worker: null,
          leased_until: null,
          failure: null,
        })
        .where('job', '=', job)
        .where('number', '=', number)
        .where('state', '<>', 'done')
        .executeTakeFirst()
      return numUpdatedRows > 0n ? 'kept' : 'known'
    },

    fail: async (taken, failure) => {
      await held(taken)
        .set({ ...failed(failure), not_before: later(pauseSeconds * taken.attempt) })
        .execute()
    },

    release: async (taken) => {
      const back = { state: 'waiting', attempts: taken.attempt - 1, worker: null, leased_until: null }
      await held(taken).set(back).execute()
    },

    shards: async (job) => {
      const rows = await db
        .selectFrom('screening_shards')
        .select(['job', 'number', 'file', 'form', 'first_byte', 'end_byte'])
        .where('job', '=', job)
        .orderBy('number')
        .execute()
      return rows.length === 0 ? undefined : rows.map((row) => shardOf(row as Row))
    },

    status: async (job) => (await statusesIn(db, job))[0],
    jobs: () => statusesIn(db),

    result: async (job, number, hash) => {
      const row = await db
        .selectFrom('screening_shards')
        .select('sealed')
        .where('job', '=', job)
        .where('number', '=', number)
        .executeTakeFirst()
      return row?.sealed ? openResult(job, number, hash, row.sealed) : undefined
    },

    retry: async (job) => {
      const { numUpdatedRows } = await db
        .updateTable('screening_shards')
        .set({ state: 'waiting', attempts: 0, not_before: sql<Date>`now()` })
        .where('job', '=', job)
        .where('state', '=', 'dead')
        .executeTakeFirst()
      return Number(numUpdatedRows)
    },

    remove: async (job) => {
      const { numDeletedRows } = await db.deleteFrom('screening_jobs').where('id', '=', job).executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
