import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import type { Office } from '../../office/office.ts'

/** What an authenticator app needs; shown once. */
export interface TotpOffer {
  readonly secret: string
  readonly address: string
  /** The address as a picture, SVG; drawn here, because a secret is sent to nobody. */
  readonly svg: string
}

const period = 30

function totpOf(secret: Secret, label: string): TOTP {
  // SHA-1, six digits, thirty seconds: apps ignore anything else, and as HMAC it is not weak.
  return new TOTP({ issuer: 'Ostiary', label, secret, algorithm: 'SHA1', digits: 6, period })
}

const boundTo = (person: string) => `totp:${person}`

/** Makes a new secret for a person; it counts once a code from it was seen, until then the old one does. */
export async function offerTotp(
  { database, keyring }: Pick<Office, 'database' | 'keyring'>,
  person: { readonly id: string; readonly email: string },
): Promise<TotpOffer> {
  const secret = new Secret({ size: 20 })
  const sealed = Buffer.from(await keyring.seal(secret.bytes, boundTo(person.id)))
  await database.db
    .insertInto('totp_secrets')
    .values({ person: person.id, next_sealed: sealed })
    .onConflict((row) => row.column('person').doUpdateSet({ next_sealed: sealed }))
    .execute()
  const address = totpOf(secret, person.email).toString()
  return { secret: secret.base32, address, svg: renderSVG(address) }
}

/** Takes the offered secret into use, with a code from it; false where the code is wrong or nothing was offered. */
export async function confirmTotp(office: Office, person: string, code: string): Promise<boolean> {
  const { database, keyring, clock } = office
  const row = await rowOf(office, person)
  if (!row?.next_sealed) return false
  const step = await stepOf(keyring, row.next_sealed, person, code, clock())
  if (step === undefined) return false
  const { numUpdatedRows } = await database.db
    .updateTable('totp_secrets')
    .set({ sealed: row.next_sealed, next_sealed: null, confirmed_at: clock(), last_step: step })
    .where('person', '=', person)
    // Another request may have offered a third one meanwhile, or confirmed this.
    .where('next_sealed', '=', row.next_sealed)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** True if the code is right, of now or one step beside it, and of a step that was not used before. */
export async function useTotp(office: Office, person: string, code: string): Promise<boolean> {
  const { database, keyring, clock } = office
  const row = await rowOf(office, person)
  if (!row?.sealed) return false
  const step = await stepOf(keyring, row.sealed, person, code, clock())
  if (step === undefined) return false
  const { numUpdatedRows } = await database.db
    .updateTable('totp_secrets')
    .set({ last_step: step })
    .where('person', '=', person)
    .where('sealed', '=', row.sealed)
    .where((each) => each.or([each('last_step', 'is', null), each('last_step', '<', String(step))]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function rowOf({ database }: Office, person: string) {
  return database.db.selectFrom('totp_secrets').selectAll().where('person', '=', person).executeTakeFirst()
}

async function stepOf(
  keyring: Office['keyring'],
  sealed: Buffer,
  person: string,
  code: string,
  now: Date,
): Promise<number | undefined> {
  const bytes = await keyring.open(sealed, boundTo(person))
  if (bytes === undefined) throw new Error('a sealed one-time secret cannot be opened with the keys at hand')
  const totp = totpOf(new Secret({ buffer: new Uint8Array(bytes).buffer }), person)
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : totp.counter({ timestamp: now.getTime() }) + delta
}
