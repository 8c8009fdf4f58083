import { rulebook } from '../../rulebook/index.ts'
import { dataFolder, openDatabase } from '../database/index.ts'
import { openKeyring } from '../keys/open-keyring.ts'
import type { Office } from '../office/office.ts'
import { placeOf } from '../office/place.ts'
import { openRecord } from '../record/open-record.ts'
import { readSettings } from '../settings.ts'
import { type Invitation, invite } from '../sign-in/invitation.ts'
import { noteOf } from '../sign-in/notes.ts'
import { resetFactors } from './factors.ts'

/** Whom to let in again, and how. */
export interface LetIn {
  readonly email: string
  /** Takes the authenticator app, passkeys, recovery codes and password away: somebody lost them all. */
  readonly resetFactors: boolean
}

/**
 * Makes a one-time link for a person, from the machine itself: for a facility whose only administrator cannot sign in any more.
 * Undefined where nobody has that address. It stands in the record of every facility where the person has a role.
 */
export async function inviteAgain(
  office: Pick<Office, 'database' | 'record' | 'clock' | 'origin'>,
  { email, resetFactors: reset }: LetIn,
): Promise<Invitation | undefined> {
  const person = await office.database.db
    .selectFrom('persons')
    .select('id')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (person === undefined) return undefined
  if (reset) await resetFactors(office, person.id)
  const data = { resetFactors: reset, onTheMachine: true }
  await noteOf(office, { type: 'office.person-invited', person: person.id, by: { role: 'nobody' }, data })
  return invite(office, person.id)
}

/** The same for an installation: opens its database and record, beside a server or without one. */
export async function inviteHere(
  given: LetIn & { readonly data?: string },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Invitation | undefined> {
  const settings = readSettings(environment)
  const folder = dataFolder(given.data ?? settings.dataFolder, environment)
  const database = await openDatabase(placeOf(settings, folder))
  try {
    const keyring = await openKeyring(folder, { OSTIARY_FACILITY_KEYS: settings.facilityKeys })
    const clock = () => new Date()
    const { record, close } = await openRecord({ database, keyring, rulebook, clock })
    try {
      const origin = settings.origin ?? `http://localhost:${settings.port ?? 8080}`
      return await inviteAgain({ database, record, clock, origin }, given)
    } finally {
      await close()
    }
  } finally {
    await database.close()
  }
}
