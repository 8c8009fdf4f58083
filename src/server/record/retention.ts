import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { CaseRecord, KeptCase } from './record.ts'

/**
 * Closed cases that are on no hold and were kept long enough by a day. The list is for a privacy officer; nothing is ever erased
 * without a person, because the years are the least that a law asks, and only people know of a claim that is about to come.
 */
export function keptLongEnough({ inFacility }: Pick<Database, 'inFacility'>): CaseRecord['keptLongEnough'] {
  return (facility, day) =>
    inFacility(facility, async (trx) => {
      const rows = await trx
        .selectFrom('cases')
        .select(['id', sql<string>`keep_until::text`.as('until')])
        .where('facility', '=', facility)
        .where('status', '=', 'closed')
        .where('holds', '=', 0)
        .where('keep_until', '<=', day)
        .orderBy('keep_until')
        .orderBy('id')
        .execute()
      return rows.map(({ id, until }): KeptCase => ({ id, keepUntil: until }))
    })
}

/** Tells of every case that is erased, once more: a crash after an erasure must not lose it for a restored backup. */
export async function tellErasures(
  { db, inFacility }: Pick<Database, 'db' | 'inFacility'>,
  onErased: (facility: string, caseId: string) => void | Promise<void>,
): Promise<void> {
  const facilities = await db.selectFrom('facilities').select('id').orderBy('id').execute()
  for (const { id: facility } of facilities) {
    const erased = await inFacility(facility, (trx) =>
      trx
        .selectFrom('cases')
        .select('id')
        .where('facility', '=', facility)
        .where('status', '=', 'erased')
        .orderBy('position')
        .execute(),
    )
    for (const { id } of erased) await onErased(facility, id)
  }
}
