import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { hashOf, randomWord, readableCode, typedCode } from '../../sign-in/word.ts'

/** Minutes for which a code lets a device in, once. */
export const codeMinutes = 15

/** Days for which an enrolled device is let in; then it needs a new code, and keeps what it has not sent. */
export const enrolledDays = 180

/** A code that lets a device in, and until when. */
export interface EnrolmentCode {
  readonly device: string
  readonly code: string
  readonly until: Date
}

/** What a device is let in with from now on. */
export interface Enrolled {
  readonly facility: string
  readonly device: string
  readonly token: string
  readonly expiresAt: Date
}

/** Where a device stands and what it is called. */
export interface NewDevice {
  readonly name: string
  readonly place: string
}

type Devices = Pick<Office, 'database' | 'clock'>
type Row = Selectable<Tables['devices']>

function freshCode(now: Date) {
  const code = readableCode(2)
  return { code, code_hash: hashOf(typedCode(code)), code_until: new Date(now.getTime() + codeMinutes * 60_000) }
}

/** Adds a device that is not enrolled yet. */
export async function addDevice(
  { database, clock }: Devices,
  facility: string,
  by: string,
  { name, place }: NewDevice,
): Promise<EnrolmentCode> {
  const now = clock()
  const id = `desk-${randomUUID().slice(0, 8)}${randomUUID().slice(0, 4)}`
  const { code, ...kept } = freshCode(now)
  const row = { facility, id, name, place, created_by: by, created_at: now, ...kept }
  await database.db.insertInto('devices').values(row).execute()
  return { device: id, code, until: kept.code_until }
}

/** A new code for a device that is over, was revoked or lost its token: it keeps its name and its numbers. Undefined where there is none. */
export async function renewCode(
  { database, clock }: Devices,
  facility: string,
  device: string,
): Promise<EnrolmentCode | undefined> {
  const { code, ...kept } = freshCode(clock())
  const { numUpdatedRows } = await database.db
    .updateTable('devices')
    .set(kept)
    .where('facility', '=', facility)
    .where('id', '=', device)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { device, code, until: kept.code_until } : undefined
}

/** Revokes a device at once, and a code that it might still have; false where there is none that was not revoked. */
export async function revokeDevice({ database, clock }: Devices, facility: string, device: string): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('devices')
    .set({ revoked_at: clock(), token_hash: null, code_hash: null, code_until: null })
    .where('facility', '=', facility)
    .where('id', '=', device)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Lets the device in that has the code, once; undefined where the code is wrong, used or over. A device that can be no other says
 * its name: the code of another device is then left as it is, for that one.
 */
export async function enrolDevice(
  { database, clock }: Devices,
  code: string,
  only?: string,
): Promise<Enrolled | 'other-device' | undefined> {
  const now = clock()
  const token = `dev_${randomWord()}`
  const expiresAt = new Date(now.getTime() + enrolledDays * 86_400_000)
  // One statement: of two devices with one code the second finds it used. A crash after it: the code is used and nobody has the
  // token; the administrator makes another code.
  const letIn = database.db
    .updateTable('devices')
    .set({
      token_hash: hashOf(token),
      enrolled_at: now,
      expires_at: expiresAt,
      seen_at: now,
      revoked_at: null,
      code_hash: null,
      code_until: null,
    })
    .where('code_hash', '=', hashOf(typedCode(code)))
    .where('code_until', '>', now)
    .returning(['facility', 'id'])
  const row = await (only === undefined ? letIn : letIn.where('id', '=', only)).executeTakeFirst()
  if (row !== undefined) return { facility: row.facility, device: row.id, token, expiresAt }
  return only !== undefined && (await isCode({ database, clock }, code)) ? 'other-device' : undefined
}

async function isCode({ database, clock }: Devices, code: string): Promise<boolean> {
  const row = await database.db
    .selectFrom('devices')
    .select('id')
    .where('code_hash', '=', hashOf(typedCode(code)))
    .where('code_until', '>', clock())
    .executeTakeFirst()
  return row !== undefined
}

/** A device of a facility; undefined where there is none. */
export function deviceRow({ database }: Pick<Office, 'database'>, facility: string, device: string) {
  return database.db
    .selectFrom('devices')
    .selectAll()
    .where('facility', '=', facility)
    .where('id', '=', device)
    .executeTakeFirst() as Promise<Row | undefined>
}
