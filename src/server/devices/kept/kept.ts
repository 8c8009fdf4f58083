import { z } from 'zod'
import type { EntryKind } from '../../../cases/index.ts'
import type { Office } from '../../office/office.ts'

/** An entry that waits for a person, without its content. */
export const keptShape = z.object({
  id: z.string(),
  device: z.string(),
  deviceName: z.string(),
  n: z.int(),
  kind: z.enum(['command', 'file']),
  status: z.enum(['waiting', 'kept', 'set-aside']),
  code: z.string().describe('Why it is not in the record.'),
  case: z.string().optional(),
  at: z.string().describe('By the device’s clock.'),
  received: z.iso.datetime(),
  clockOffsetSeconds: z.int(),
  settledAt: z.iso.datetime().optional().describe('When it was set aside; it can be filed for 30 days more.'),
})

/** An entry that waits, as a type. */
export type Kept = z.infer<typeof keptShape>

const most = 500

/** The entries of a facility that wait for a person or for something earlier, and those set aside lately, the latest first. */
export async function keptEntries({ database }: Pick<Office, 'database'>, facility: string): Promise<readonly Kept[]> {
  const rows = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('desk_inbox')
      .innerJoin('devices', 'devices.id', 'desk_inbox.device')
      .select(['desk_inbox.id', 'device', 'devices.name as deviceName', 'n', 'kind', 'status', 'code', 'case_id', 'at'])
      .select(['received', 'desk_inbox.clock_offset_ms as offset', 'settled_at'])
      .where('desk_inbox.facility', '=', facility)
      .where('status', 'in', ['waiting', 'kept', 'set-aside'])
      .where('sealed', 'is not', null)
      .orderBy('received', 'desc')
      .orderBy('desk_inbox.id')
      .limit(most)
      .execute(),
  )
  return rows.map(({ case_id, received, offset, settled_at, kind, status, code, ...row }) => ({
    ...row,
    kind: kind as EntryKind,
    status: status as Kept['status'],
    code: code ?? status,
    ...(case_id === null ? {} : { case: case_id }),
    received: received.toISOString(),
    clockOffsetSeconds: Math.round(Number(offset) / 1000),
    ...(settled_at === null ? {} : { settledAt: settled_at.toISOString() }),
  }))
}

/** An entry that can still be settled, with its sealed content; undefined where there is none. */
export function keptEntry({ database }: Pick<Office, 'database'>, facility: string, entry: string) {
  return database.inFacility(facility, (trx) =>
    trx
      .selectFrom('desk_inbox')
      .select(['id', 'device', 'n', 'digest', 'kind', 'at', 'status', 'code', 'sealed'])
      .where('facility', '=', facility)
      .where('id', '=', entry)
      .where('status', 'in', ['waiting', 'kept', 'set-aside'])
      .where('sealed', 'is not', null)
      .executeTakeFirst(),
  )
}
