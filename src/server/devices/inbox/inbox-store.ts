import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { EntryKind, EntryName, Fate } from '../../../cases/index.ts'
import type { Database } from '../../database/database.ts'
import type { Office } from '../../office/office.ts'
import { type InboxStore, type Moved, numberReused, type OpenEntry } from './inbox.ts'

/** Days for which what was set aside can still be filed. */
export const setAsideDays = 30

/** The inbox in the database. */
export function inboxStore({ database, clock }: Pick<Office, 'database' | 'clock'>): InboxStore {
  const { inFacility } = database
  return {
    add: (facility, device, arrivals, clockOffset) =>
      inFacility(facility, async (trx) => {
        // One transaction: a crash before its end stores nothing and the device sends again; after it all of it is stored.
        for (const { n, kind, digest, at, sealed } of arrivals)
          await sql`
            insert into desk_inbox (facility, id, device, n, digest, kind, at, received, clock_offset_ms, status, code, sealed)
            select ${facility}, ${randomUUID()}, ${device}, ${n}, ${digest}, ${kind}, ${at}, ${clock()}, ${clockOffset},
              case when other then 'kept' else 'arrived' end, case when other then ${numberReused} end, ${Buffer.from(sealed)}
            from (select exists (
              select from desk_inbox where facility = ${facility} and device = ${device} and n = ${n} and digest <> ${digest}
            ) as other) as known
            on conflict (facility, device, n, digest) do nothing`.execute(trx)
      }),
    open: (facility, device) =>
      inFacility(facility, async (trx) => {
        const rows = await trx
          .selectFrom('desk_inbox')
          .select(['id', 'device', 'n', 'digest', 'kind', 'at', 'sealed'])
          .where('facility', '=', facility)
          .where('device', '=', device)
          .where('status', 'in', ['arrived', 'waiting'])
          .orderBy('kind')
          .orderBy('n')
          .execute()
        return rows.map((row) => ({ ...row, kind: row.kind as EntryKind, sealed: row.sealed ?? Buffer.alloc(0) }))
      }),
    move: (facility, entry, moved) => moveIn(database, clock, facility, entry, moved),
    fates: (facility, device, names) => fatesOf(database, facility, device, names),
    next: (facility, device) =>
      inFacility(facility, async (trx) => {
        const row = await trx
          .selectFrom('desk_inbox')
          .select(({ fn }) => fn.max('n').as('last'))
          .where('facility', '=', facility)
          .where('device', '=', device)
          .executeTakeFirst()
        return (row?.last ?? 0) + 1
      }),
  }
}

// From which states an entry may come: two servers may file it at once, and the record is right.
const from: Readonly<Record<Moved['to'], readonly string[]>> = {
  'in-the-record': ['arrived', 'waiting', 'kept', 'set-aside'],
  waiting: ['arrived', 'waiting'],
  kept: ['arrived', 'waiting'],
  'set-aside': ['waiting', 'kept'],
}

async function moveIn(
  { inFacility }: Database,
  clock: Office['clock'],
  facility: string,
  entry: string,
  moved: Moved,
): Promise<boolean> {
  const by = 'by' in moved ? moved.by : undefined
  const change = {
    status: moved.to,
    code: 'code' in moved ? moved.code : null,
    ...('caseId' in moved ? { case_id: moved.caseId } : {}),
    ...(by === undefined ? {} : { settled_by: by, settled_at: clock() }),
    // The record has it under the key of its case: a copy under another key would outlive the case's erasure.
    ...(moved.to === 'in-the-record' ? { sealed: null } : {}),
  }
  const { numUpdatedRows } = await inFacility(facility, (trx) =>
    trx
      .updateTable('desk_inbox')
      .set(change)
      .where('facility', '=', facility)
      .where('id', '=', entry)
      .where('status', 'in', from[moved.to])
      .executeTakeFirst(),
  )
  return numUpdatedRows === 1n
}

async function fatesOf(
  { inFacility }: Database,
  facility: string,
  device: string,
  names: readonly EntryName[],
): Promise<readonly Fate[]> {
  if (names.length === 0) return []
  const rows = await inFacility(facility, (trx) =>
    trx
      .selectFrom('desk_inbox')
      .select(['n', 'digest', 'status', 'code'])
      .where('facility', '=', facility)
      .where('device', '=', device)
      .where('n', 'in', [...new Set(names.map(({ n }) => n))])
      .execute(),
  )
  const known = new Map(rows.map((row) => [`${row.n} ${row.digest}`, row]))
  return names.map(({ n, digest }) => fateOf({ n, digest }, known.get(`${n} ${digest}`)))
}

function fateOf(name: EntryName, row: { readonly status: string; readonly code: string | null } | undefined): Fate {
  switch (row?.status) {
    case undefined:
      return { ...name, status: 'unknown' }
    case 'in-the-record':
      return { ...name, status: 'in-the-record' }
    case 'kept':
      return { ...name, status: 'kept', code: row?.code ?? 'kept' }
    case 'set-aside':
      return { ...name, status: 'kept', code: 'set-aside' }
    default:
      return { ...name, status: 'sent' }
  }
}

/** Drops the content of what was set aside long enough ago for somebody to think again; how many rows. */
export async function sweepSetAside(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<number> {
  const before = new Date(clock().getTime() - setAsideDays * 86_400_000)
  const { numUpdatedRows } = await database.inFacility(facility, (trx) =>
    trx
      .updateTable('desk_inbox')
      .set({ sealed: null })
      .where('facility', '=', facility)
      .where('status', '=', 'set-aside')
      .where('settled_at', '<', before)
      .where('sealed', 'is not', null)
      .executeTakeFirst(),
  )
  return Number(numUpdatedRows)
}

/** The facility's devices that have entries to be filed: after a crash, or while the record could not be written. */
export async function devicesWithOpenEntries(
  { inFacility }: Pick<Database, 'inFacility'>,
  facility: string,
): Promise<readonly OpenEntry['device'][]> {
  const rows = await inFacility(facility, (trx) =>
    trx
      .selectFrom('desk_inbox')
      .select('device')
      .distinct()
      .where('facility', '=', facility)
      .where('status', 'in', ['arrived', 'waiting'])
      .orderBy('device')
      .execute(),
  )
  return rows.map(({ device }) => device)
}
