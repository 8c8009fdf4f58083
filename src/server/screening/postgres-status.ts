import { type Kysely, sql } from 'kysely'
import type { DeadShard, JobStatus, Shard } from '../../records/index.ts'
import type { Tables } from '../database/index.ts'

/** A job as its list shows it. */
export interface JobInDatabase extends JobStatus {
  readonly createdAt: string
}

interface Row {
  readonly id: string
  readonly program: string
  readonly created_at: Date
  readonly shards: string
  readonly bytes: string
  readonly done: string
  readonly done_bytes: string
  readonly lines: string
  readonly taken: string
  readonly workers: string
  readonly dead: readonly {
    readonly number: number
    readonly file: string
    readonly form: Shard['form']
    readonly start: number
    readonly end: number
    readonly failure: DeadShard['failure']
  }[]
}

/** How far jobs have come, newest first: all, or the one of that id. */
export async function statusesIn(db: Kysely<Tables>, job?: string): Promise<readonly JobInDatabase[]> {
  const { rows } = await sql<Row>`
    select j.id, j.program, j.created_at, count(*) as shards,
      sum(end_byte - first_byte) as bytes,
      count(*) filter (where state = 'done') as done,
      coalesce(sum(end_byte - first_byte) filter (where state = 'done'), 0) as done_bytes,
      sum(lines) as lines,
      count(*) filter (where state = 'taken') as taken,
      count(distinct worker) filter (where state = 'taken') as workers,
      coalesce(json_agg(json_build_object('number', number, 'file', file, 'form', form, 'start', first_byte, 'end', end_byte,
        'failure', failure) order by number) filter (where state = 'dead'), '[]') as dead
    from screening_jobs j join screening_shards s on s.job = j.id
    where ${job ?? null}::text is null or j.id = ${job ?? null}
    group by j.id order by j.id desc`.execute(db)
  return rows.map((row) => ({
    job: row.id,
    program: row.program,
    createdAt: row.created_at.toISOString(),
    shards: Number(row.shards),
    bytes: Number(row.bytes),
    done: Number(row.done),
    doneBytes: Number(row.done_bytes),
    lines: Number(row.lines),
    taken: Number(row.taken),
    workers: Number(row.workers),
    dead: row.dead.map(({ number, failure, ...shard }) => ({ number, shard, failure })),
  }))
}
