import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Office } from '../../office/office.ts'
import { beginCeremony, endCeremony } from '../ceremony.ts'

type Place = Pick<Office, 'database' | 'clock' | 'origin'>

const minutes = 5
/** The site that a passkey belongs to: the host, whatever the port. */
const siteOf = ({ origin }: Pick<Office, 'origin'>) => new URL(origin).hostname

/** Begins the registration of a passkey; only one that knows its person by a finger, a face or a number will do. */
export async function offerPasskey(
  office: Place,
  person: { readonly id: string; readonly name: string; readonly email: string },
) {
  const known = await office.database.db
    .selectFrom('passkeys')
    .select(['id', 'transports'])
    .where('person', '=', person.id)
    .execute()
  const options = await generateRegistrationOptions({
    rpName: 'Ostiary',
    rpID: siteOf(office),
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({
      id,
      ...(transports === null ? {} : { transports: [...transports] }),
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const content = { challenge: options.challenge }
  const ceremony = await beginCeremony(office, 'passkey-registration', { person: person.id, content }, minutes)
  return { ceremony, options }
}

/** Keeps a new passkey; false where the answer does not belong to what was begun. */
export async function keepPasskey(
  office: Place,
  person: string,
  given: { readonly ceremony: string; readonly response: RegistrationResponseJSON; readonly name: string },
): Promise<boolean> {
  const begun = await endCeremony(office, 'passkey-registration', given.ceremony)
  if (begun?.person !== person) return false
  const verified = await verifyRegistrationResponse({
    response: given.response,
    expectedChallenge: String(begun.content['challenge']),
    expectedOrigin: office.origin,
    expectedRPID: siteOf(office),
    requireUserVerification: true,
  }).catch(() => undefined)
  if (verified?.verified !== true) return false
  const { credential, credentialDeviceType, credentialBackedUp } = verified.registrationInfo
  const { numInsertedOrUpdatedRows } = await office.database.db
    .insertInto('passkeys')
    .values({
      id: credential.id,
      person,
      name: given.name,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports === undefined ? null : JSON.stringify(credential.transports),
      may_be_backed_up: credentialDeviceType === 'multiDevice',
      backed_up: credentialBackedUp,
      added_at: office.clock(),
    })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Begins a sign-in with a passkey; the browser offers those that it has, so no address is asked and none is told. */
export async function askForPasskey(office: Place) {
  const options = await generateAuthenticationOptions({ rpID: siteOf(office), userVerification: 'required' })
  const content = { challenge: options.challenge }
  return { ceremony: await beginCeremony(office, 'passkey-sign-in', { content }, minutes), options }
}

/** Whose passkey it is, once it has proved so; undefined otherwise. The person of a refused one is in `failed`. */
export async function usePasskey(
  office: Place,
  given: { readonly ceremony: string; readonly response: AuthenticationResponseJSON },
): Promise<{ readonly person: string } | { readonly failed?: string }> {
  const begun = await endCeremony(office, 'passkey-sign-in', given.ceremony)
  if (begun === undefined) return {}
  const kept = await office.database.db
    .selectFrom('passkeys')
    .innerJoin('persons', 'persons.id', 'passkeys.person')
    .selectAll('passkeys')
    .where('passkeys.id', '=', given.response.id)
    .where('persons.left_at', 'is', null)
    .executeTakeFirst()
  if (kept === undefined) return {}
  const verified = await verifyAuthenticationResponse({
    response: given.response,
    expectedChallenge: String(begun.content['challenge']),
    expectedOrigin: office.origin,
    expectedRPID: siteOf(office),
    requireUserVerification: true,
    credential: { id: kept.id, publicKey: new Uint8Array(kept.public_key), counter: Number(kept.counter) },
  }).catch(() => undefined)
  if (verified?.verified !== true) return { failed: kept.person }
  const { newCounter, credentialBackedUp } = verified.authenticationInfo
  // A counter that did not grow tells of a copy. It is asked for again here, since the same answer may come twice at once.
  const { numUpdatedRows } = await office.database.db
    .updateTable('passkeys')
    .set({ counter: newCounter, backed_up: credentialBackedUp, used_at: office.clock() })
    .where('id', '=', kept.id)
    .where((row) => (newCounter === 0 ? row('counter', '=', '0') : row('counter', '<', String(newCounter))))
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { person: kept.person } : { failed: kept.person }
}
