import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Replayed, StoredEvent } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { canonical } from '../../../rulebook/index.ts'
import { caseKeys } from '../../keys/case-keys.ts'
import type { Office } from '../../office/office.ts'
import { heldCases } from '../../record/held-cases.ts'
import { caseIds } from '../../record/rebuild.ts'

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

type Replier = Pick<Office, 'database' | 'keyring'>
type Reply = { readonly caseId: string } & ({ readonly changes: readonly Replayed[] } | { readonly failed: string })

/** Answers the history of a facility again under another rulebook, case by case in a thread beside the server; ends early where the caller stops asking. */
export async function* replayList(
  { database, keyring }: Replier,
  facility: string,
  rulebook: Rulebook,
): AsyncGenerator<ReplayLine> {
  const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), { workerData: rulebook })
  worker.unref()
  const hash = createHash('sha256').update(`${rulebook.hash}\n`)
  const count = { cases: 0, changes: 0, failed: 0 }
  try {
    const of = await countCases(database, facility)
    const cases = heldCases(database, caseKeys(database, keyring))
    for await (const caseId of caseIds(database, facility)) {
      count.cases += 1
      const events = (await cases.readAll(facility, caseId)).map(({ event }) => event)
      for (const line of await linesOf(worker, caseId, events)) {
        hash.update(`${canonical(line)}\n`)
        count[line.kind === 'change' ? 'changes' : 'failed'] += 1
        yield line
      }
      if (count.cases % 25 === 0) yield { kind: 'progress', cases: count.cases, of: Math.max(of, count.cases) }
    }
    yield { kind: 'end', digest: `sha256:${hash.digest('hex')}`, ...count }
  } finally {
    await worker.terminate()
  }
}

type FoundLine = Extract<ReplayLine, { kind: 'change' | 'failed' }>

async function linesOf(worker: Worker, caseId: string, events: readonly StoredEvent[]): Promise<readonly FoundLine[]> {
  // What was erased has no facts any more; what was never assessed has nothing to change.
  if (events.some((e) => e.type === 'case-erased') || !events.some((e) => e.type === 'assessed')) return []
  const reply = await inThread(worker, { caseId, events })
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

async function countCases({ inFacility }: Office['database'], facility: string): Promise<number> {
  const { count } = await inFacility(facility, (trx) =>
    trx
      .selectFrom('events')
      .select((e) => e.fn.countAll<string>().as('count'))
      .where('facility', '=', facility)
      .where('seq', '=', 0)
      .executeTakeFirstOrThrow(),
  )
  return Number(count)
}
