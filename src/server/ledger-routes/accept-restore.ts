import { signedCheckpointOf } from '../../ledger/index.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/index.ts'
import { ledgerStoreOn } from '../log/ledger-store.ts'
import type { OfficeEvent } from '../record/record.ts'
import { type Behind, writingRefused } from './gate.ts'
import { continuity } from './open.ts'
import { originDecided } from './origin.ts'
import type { OutsideCheckpoint } from './outside.ts'

/** What came of a decision to go on with an older state of the record. */
export type Accepted =
  | { readonly ok: true; readonly origin: string; readonly behind: Behind }
  | { readonly ok: false; readonly code: 'not-behind' }

/** What the decision is made with. */
export interface AcceptOptions {
  readonly database: Pick<Database, 'db' | 'pool'>
  readonly outside: OutsideCheckpoint
  readonly note: (event: OfficeEvent) => Promise<number>
  readonly why: string
  /** The log's new name; the old one with a number after it where left out. */
  readonly origin?: string
  readonly clock: Clock
}

/**
 * Lets an older state of the record be written on, because somebody decided so. The log goes on under another name: under the old
 * one others have seen entries that are gone, and it would seem to contradict itself. No server may be running meanwhile.
 */
export async function acceptRestore(options: AcceptOptions): Promise<Accepted> {
  const { database, outside, why, clock } = options
  const behind = await standing(database, outside)
  if (behind === undefined) return { ok: false, code: 'not-behind' }
  const before = await originNow(database)
  const origin = options.origin ?? numbered(before)
  const decided = JSON.stringify({ origin, before, at: clock().toISOString(), why })
  // A crash before this: nothing was decided. After it: writing is refused as before, and the decision is made again.
  await database.db
    .insertInto('shared_state')
    .values({ name: originDecided, value: decided })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: decided, changed_at: clock() }))
    .execute()
  await outside.setAside()
  await database.db.deleteFrom('shared_state').where('name', '=', writingRefused).execute()
  // A crash before these: the decision holds, and stands in shared_state alone.
  const facilities = await database.db.selectFrom('facilities').select('id').orderBy('id').execute()
  for (const { id: facility } of facilities)
    await options.note({
      facility,
      type: 'office.restore-accepted',
      by: { role: 'nobody' },
      data: { ...behind, why, origin, before },
    })
  return { ok: true, origin, behind }
}

async function standing({ db, pool }: AcceptOptions['database'], outside: OutsideCheckpoint) {
  const row = await db.selectFrom('shared_state').select('value').where('name', '=', writingRefused).executeTakeFirst()
  return (row?.value as Behind | undefined) ?? (await continuity(outside, ledgerStoreOn(pool)))
}

async function originNow({ db, pool }: AcceptOptions['database']): Promise<string> {
  const row = await db.selectFrom('shared_state').select('value').where('name', '=', originDecided).executeTakeFirst()
  const published = await ledgerStoreOn(pool).published()
  const last = published === undefined ? undefined : signedCheckpointOf(published.note)?.checkpoint.origin
  return (row?.value['origin'] as string | undefined) ?? last ?? 'ledger'
}

function numbered(origin: string): string {
  const [, name = origin, number = '1'] = /^(.*)\/(\d+)$/.exec(origin) ?? []
  return `${name}/${Number(number) + 1}`
}
