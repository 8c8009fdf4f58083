import { sql } from 'kysely'
import { fold } from '../../cases/index.ts'
import type { Database } from '../database/database.ts'
import { caseKeys } from '../keys/case-keys.ts'
import type { Keyring } from '../keys/keyring.ts'
import { hexOf } from '../log/beside.ts'
import { heldCases } from './held-cases.ts'
import { standingOf } from './standing.ts'

/** How far making the projections again has come. */
export interface RebuildProgress {
  readonly facility: string
  /** Cases made again so far, in all facilities. */
  readonly cases: number
}

const pageSize = 200

/**
 * Makes the projections of a facility, or of all, again from the events. It may run while people work: a case that somebody writes
 * to meanwhile keeps what they wrote. A crash leaves each case as it was or made again; running it once more makes the rest.
 */
export async function* rebuildProjections(
  database: Database,
  keyring: Keyring,
  facility?: string,
): AsyncGenerator<RebuildProgress> {
  const all = await database.db.selectFrom('facilities').select('id').orderBy('id').execute()
  let cases = 0
  for (const { id } of all) {
    if (facility !== undefined && id !== facility) continue
    await dropStray(database, id)
    for await (const caseId of caseIds(database, id)) {
      await rebuildCase(database, keyring, id, caseId)
      cases += 1
      if (cases % pageSize === 0) yield { facility: id, cases }
    }
    yield { facility: id, cases }
  }
}

// Rows of cases that have no event: nothing of ours writes such, but then nothing of ours would take them away.
async function dropStray({ inFacility }: Database, facility: string): Promise<void> {
  await inFacility(facility, async (trx) => {
    for (const [table, column] of [
      ['cases', 'id'],
      ['tasks', 'case_id'],
    ] as const)
      await sql`delete from ${sql.table(table)} p where p.facility = ${facility} and not exists (
        select from events e where e.facility = ${facility} and e.case_id = p.${sql.ref(column)})`.execute(trx)
  })
}

/** The ids of the cases of a facility, in order. */
export async function* caseIds({ inFacility }: Pick<Database, 'inFacility'>, facility: string): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await inFacility(facility, (trx) =>
      trx
        .selectFrom('events')
        .select('case_id')
        .where('facility', '=', facility)
        .where('case_id', '>', after)
        .where('seq', '=', 0)
        .orderBy('case_id')
        .limit(pageSize)
        .execute(),
    )
    for (const { case_id } of rows) if (case_id !== null) yield case_id
    const last = rows.at(-1)?.case_id
    if (typeof last !== 'string') return
    after = last
  }
}

async function rebuildCase(database: Database, keyring: Keyring, facility: string, caseId: string): Promise<void> {
  const keys = caseKeys(database, keyring)
  const events = await heldCases(database, keys).readAll(facility, caseId)
  const state = fold(
    caseId,
    events.map(({ event }) => event),
  )
  const standing = standingOf(facility, state, await keys.of(facility, caseId))
  const position = events.at(-1)?.position
  await database.inFacility(facility, async (trx) => {
    if (standing === undefined || position === undefined) {
      await trx.deleteFrom('tasks').where('facility', '=', facility).where('case_id', '=', caseId).execute()
      await trx.deleteFrom('cases').where('facility', '=', facility).where('id', '=', caseId).execute()
      return
    }
    const rows = JSON.stringify([{ ...standing.row, sealed: standing.sealed && hexOf(standing.sealed), position }])
    // Somebody who wrote meanwhile has put a later version there: that one stays, and its tasks.
    const { numAffectedRows } = await sql`insert into cases
      select * from json_populate_recordset(null::cases, ${rows}::json)
      on conflict (facility, id) do update set ${sql.raw(caseColumns.map((c) => `${c} = excluded.${c}`).join(', '))}
      where cases.version <= excluded.version`.execute(trx)
    if (numAffectedRows === 0n) return
    await trx.deleteFrom('tasks').where('facility', '=', facility).where('case_id', '=', caseId).execute()
    if (standing.tasks.length === 0) return
    await sql`insert into tasks
      select * from json_populate_recordset(null::tasks, ${JSON.stringify(standing.tasks)}::json)`.execute(trx)
  })
}

const caseColumns = [
  'kind',
  'request_kind',
  'status',
  'version',
  'position',
  'opened_at',
  'by_role',
  'by_person',
  'by_device',
  'entered_late',
  'assigned_role',
  'assigned_person',
  'urgency',
  'due_at',
  'open_tasks',
  'holds',
  'closed_at',
  'keep_until',
  'merged_into',
  'outline',
  'sealed',
] as const
