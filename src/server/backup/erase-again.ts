import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { fold, type StoredEvent } from '../../cases/index.ts'
import { sequencer } from '../../ledger/index.ts'
import { hasher } from '../ledger-routes/hashing.ts'
import { readBack, type StoredRow, secondOf, writtenEvent } from '../record/event-row.ts'
import { standingAfter } from '../record/standing.ts'
import type { Erasure } from './erasures.ts'
import { logOf } from './log-of.ts'

/**
 * Erases cases once more that were erased after the state that a database is in: its key and files go, and the record says so.
 * `client` is the owner; all is one transaction, so that a crash leaves everything to be done again. Gives what was erased.
 */
export async function eraseAgain(
  client: ClientBase,
  erasures: readonly Erasure[],
  now: Date,
): Promise<readonly Erasure[]> {
  await client.query('begin')
  try {
    const due = await stillThere(client, erasures)
    if (due.length > 0) await eraseAll(client, due, now)
    await client.query('commit')
    return due
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Destroys keys and files alone, where the record cannot say so yet; in the caller's transaction. */
export async function destroyKeys(client: ClientBase, erasures: readonly Erasure[]): Promise<void> {
  const pairs = JSON.stringify(erasures)
  for (const table of ['files', 'case_keys'])
    await client.query(
      `delete from ${table} t using json_to_recordset($1) as e(facility text, "case" text)
       where t.facility = e.facility and t.case_id = e.case`,
      [pairs],
    )
}

async function stillThere(client: ClientBase, erasures: readonly Erasure[]): Promise<readonly Erasure[]> {
  if (erasures.length === 0) return []
  const { rows } = await client.query<Erasure>(
    `select distinct on (e.facility, e.case) e.facility, e.case, e.day
     from json_to_recordset($1) as e(facility text, "case" text, day text)
     join events opened on opened.facility = e.facility and opened.case_id = e.case and opened.seq = 0
     where not exists (select from events erased where erased.facility = e.facility and erased.case_id = e.case
       and erased.type = 'case-erased')`,
    [JSON.stringify(erasures)],
  )
  return rows
}

async function eraseAll(client: ClientBase, due: readonly Erasure[], now: Date): Promise<void> {
  // That writing waits for a decision must not keep an erasure from being done.
  const refused = await client.query("delete from shared_state where name = 'writing-refused' returning value")
  const put = sequencer(logOf(client), hasher)
  for (const { facility, case: caseId } of due) {
    const { rows } = await client.query<StoredRow>(
      'select * from events where facility = $1 and case_id = $2 order by seq',
      [facility, caseId],
    )
    // Read without the key, as they will be from now on.
    const before = fold(
      caseId,
      rows.map((row) => readBack(row, undefined).event),
    )
    const event = erasedNow(caseId, now)
    const after = fold(caseId, [...before.events, event])
    const { entry, event: row, sealed } = writtenEvent(facility, before.version, event, Buffer.alloc(0))
    const standing = standingAfter(facility, before, after, undefined)
    const beside = { event: row, sealed, last: true, ...(standing === undefined ? {} : { standing }) }
    const outcome = await put.addGroup([{ entry, beside }])
    if (!outcome.ok) throw new Error(`a case could not be erased again: ${outcome.code}`)
  }
  for (const { value } of refused.rows)
    await client.query("insert into shared_state (name, value) values ('writing-refused', $1)", [JSON.stringify(value)])
}

function erasedNow(caseId: string, now: Date): StoredEvent {
  const at = secondOf(now)
  const id = randomUUID()
  const by = { role: 'system-administrator' } as const
  return { id, case: caseId, command: id, at, received: at, by, type: 'case-erased', v: 1, data: {} }
}
