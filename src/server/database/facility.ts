import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Runs work in one transaction that sees and writes the rows of one facility, and of no other. */
export function inFacilityOf(db: Kysely<Tables>) {
  return <T>(facility: string, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (trx) => {
      // Local: with the transaction's end the connection is nobody's again.
      await sql`select set_config('ostiary.facility', ${facility}, true)`.execute(trx)
      return work(trx)
    })
}
