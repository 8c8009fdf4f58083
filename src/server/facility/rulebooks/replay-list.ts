import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Replayed } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { canonical } from '../../../rulebook/index.ts'
import type { Office } from '../../office/office.ts'

/** A line of the list of what a rulebook would change. */
export type ReplayLine =
  | { readonly kind: 'change'; readonly change: Replayed }
  | { readonly kind: 'failed'; readonly case: string; readonly failed: string }
  | { readonly kind: 'progress'; readonly cases: number; readonly of: number }
  | {
      readonly kind: 'end'
      /** Of the whole list: counsel names it when adopting. */
      readonly digest: string
      readonly cases: number
      readonly changes: number
      readonly failed: number
    }

type Replier = Pick<Office, 'database' | 'record'>
type Reply = { readonly caseId: string } & ({ readonly changes: readonly Replayed[] } | { readonly failed: string })

const pageSize = 100

/** Answers the history of a facility again under another rulebook, case by case in a thread beside the server; ends early where the caller stops asking. */
export async function* replayList(
  { database, record }: Replier,
  facility: string,
  rulebook: Rulebook,
): AsyncGenerator<ReplayLine> {
  const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), { workerData: rulebook })
  worker.unref()
  const hash = createHash('sha256').update(`${rulebook.hash}\n`)
  const count = { cases: 0, changes: 0, failed: 0 }
  try {
    const of = await casesOf(database, facility)
    for await (const caseId of caseIds(database, facility)) {
      const state = await record.load(facility, caseId)
      count.cases += 1
      // What was erased can be answered by nobody.
      if (state !== undefined && state.status !== 'erased' && state.assessments.length > 0) {
        const reply = await inThread(worker, { caseId, events: state.events })
        for (const line of linesOf(reply)) {
          hash.update(`${canonical(line)}\n`)
          if (line.kind === 'change') count.changes += 1
          else count.failed += 1
          yield line
        }
      }
      if (count.cases % 25 === 0) yield { kind: 'progress', cases: count.cases, of: Math.max(of, count.cases) }
    }
    yield { kind: 'end', digest: `sha256:${hash.digest('hex')}`, ...count }
  } finally {
    await worker.terminate()
  }
}

function linesOf(reply: Reply): readonly Extract<ReplayLine, { kind: 'change' | 'failed' }>[] {
  if ('failed' in reply) return [{ kind: 'failed', case: reply.caseId, failed: reply.failed }]
  return reply.changes.map((change) => ({ kind: 'change', change }))
}

function inThread(worker: Worker, message: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(new Error(`the replay's thread ended: ${error.name}`))
    worker.once('error', failed)
    worker.once('message', (reply: Reply) => {
      worker.off('error', failed)
      resolve(reply)
    })
    worker.postMessage(message)
  })
}

async function casesOf({ inFacility }: Office['database'], facility: string): Promise<number> {
  const { count } = await inFacility(facility, (trx) =>
    trx
      .selectFrom('cases')
      .select((e) => e.fn.countAll<string>().as('count'))
      .where('facility', '=', facility)
      .executeTakeFirstOrThrow(),
  )
  return Number(count)
}

async function* caseIds({ inFacility }: Office['database'], facility: string): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await inFacility(facility, (trx) =>
      trx
        .selectFrom('cases')
        .select('id')
        .where('facility', '=', facility)
        .where('id', '>', after)
        .orderBy('id')
        .limit(pageSize)
        .execute(),
    )
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
