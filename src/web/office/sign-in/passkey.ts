import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { type ApiProblem, post, type Result } from '../api.ts'
import type { Session } from '../session.ts'

type AuthenticationOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']
type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON']

interface Begun<Options> {
  readonly ceremony: string
  readonly options: Options
}

/** True if this browser, at this address, knows passkeys. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && isSecureContext
}

function notUsed(detail: string): { readonly ok: false; readonly problem: ApiProblem } {
  return { ok: false, problem: { status: 0, code: 'passkey-not-used', detail, more: {} } }
}

/** Signs in with a passkey; `failed` is told where the person or the device did not go through with it. */
export async function signInByPasskey(failed: string): Promise<Result<Session>> {
  const begun = await post<Begun<AuthenticationOptions>>('/api/session/passkey/options', {}, { quiet: true })
  if (!begun.ok) return begun
  const { ceremony, options } = begun.value
  try {
    const response = await startAuthentication({ optionsJSON: options })
    return await post<Session>('/api/session/passkey', { ceremony, response }, { quiet: true })
  } catch {
    return notUsed(failed)
  }
}

/** What comes of a new second step: recovery codes, where these are the first. */
export interface Enrolled {
  readonly session: Session
  readonly recoveryCodes?: readonly string[]
}

/** Makes a passkey for the person who is signed in. */
export async function makePasskey(name: string, failed: string): Promise<Result<Enrolled>> {
  const begun = await post<Begun<RegistrationOptions>>('/api/account/passkeys/options')
  if (!begun.ok) return begun
  const { ceremony, options } = begun.value
  try {
    const response = await startRegistration({ optionsJSON: options })
    return await post<Enrolled>('/api/account/passkeys', { ceremony, response, name })
  } catch {
    return notUsed(failed)
  }
}
