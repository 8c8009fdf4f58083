import { sql } from 'kysely'
import { z } from 'zod'
import type { Office } from '../../office/office.ts'

/** A device in the list; nothing in it is of a patient. */
export const deviceShape = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  state: z.enum(['new', 'enrolled', 'expired', 'revoked']),
  codeUntil: z.iso.datetime().optional().describe('Until when its code may be used.'),
  enrolledAt: z.iso.datetime().optional(),
  expiresAt: z.iso.datetime().optional(),
  lastSeen: z.iso.datetime().optional(),
  clockOffsetSeconds: z.int().optional().describe('The server’s clock less the device’s, when it last sent.'),
  waiting: z.int().describe('Entries that wait for something earlier that has not come.'),
  kept: z.int().describe('Entries that a person has to look at.'),
})

/** A device in the list, as a type. */
export type DeviceShown = z.infer<typeof deviceShape>

/** The devices of a facility, the newest first. */
export async function devicesOf(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<readonly DeviceShown[]> {
  const now = clock()
  const rows = await database.db
    .selectFrom('devices')
    .selectAll()
    .where('facility', '=', facility)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  const counts = await openCounts(database, facility)
  return rows.map((row) => {
    const { id, name, place } = row
    const { waiting = 0, kept = 0 } = counts.get(id) ?? {}
    const codeUntil = row.code_until !== null && row.code_until > now ? row.code_until : null
    const offset = row.clock_offset_ms === null ? undefined : Math.round(Number(row.clock_offset_ms) / 1000)
    return {
      id,
      name,
      place,
      createdBy: row.created_by,
      createdAt: row.created_at.toISOString(),
      state: stateOf(row, now),
      ...moments({ codeUntil, enrolledAt: row.enrolled_at, expiresAt: row.expires_at, lastSeen: row.seen_at }),
      ...(offset === undefined ? {} : { clockOffsetSeconds: offset }),
      waiting,
      kept,
    }
  })
}

function stateOf(
  row: { readonly enrolled_at: Date | null; readonly expires_at: Date | null; readonly revoked_at: Date | null },
  now: Date,
): DeviceShown['state'] {
  if (row.revoked_at !== null) return 'revoked'
  if (row.enrolled_at === null || row.expires_at === null) return 'new'
  return row.expires_at > now ? 'enrolled' : 'expired'
}

function moments<K extends string>(given: Readonly<Record<K, Date | null>>): { readonly [T in K]?: string } {
  const there = Object.entries<Date | null>(given).flatMap(([key, at]) =>
    at === null ? [] : [[key, at.toISOString()]],
  )
  return Object.fromEntries(there) as { readonly [T in K]?: string }
}

async function openCounts({ inFacility }: Office['database'], facility: string) {
  const rows = await inFacility(facility, (trx) =>
    trx
      .selectFrom('desk_inbox')
      .select([
        'device',
        sql<number>`(count(*) filter (where status = 'waiting'))::int`.as('waiting'),
        sql<number>`(count(*) filter (where status = 'kept'))::int`.as('kept'),
      ])
      .where('facility', '=', facility)
      .where('status', 'in', ['waiting', 'kept'])
      .groupBy('device')
      .execute(),
  )
  return new Map(rows.map(({ device, waiting, kept }) => [device, { waiting, kept }]))
}
