import type { Office } from '../office/office.ts'
import { methodsOf } from './factor/methods.ts'

/** True if a person can still sign in, with two factors, when one of these is taken away from them. */
export async function keepsAWayIn(office: Office, person: string, without: 'passkey' | 'totp'): Promise<boolean> {
  const { password, totp, passkeys, identities } = await methodsOf(office, person)
  const left = { totp: totp && without !== 'totp', passkeys: passkeys - (without === 'passkey' ? 1 : 0) }
  return left.passkeys > 0 || (left.totp && (password || identities > 0))
}
