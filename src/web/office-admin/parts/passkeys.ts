import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { type ApiProblem, post, type Result } from '../../office/api.ts'
import { languageHere } from '../../office/place.ts'
import type { Session } from '../../office/session.ts'

interface Ceremony<Options> {
  readonly ceremony: string
  readonly options: Options
}

/** Signs in anew with a passkey. */
export async function proveWithPasskey(): Promise<Result<Session>> {
  const begun = await post<Ceremony<PublicKeyCredentialRequestOptionsJSON>>(
    '/api/session/passkey/options',
    {},
    { quiet: true },
  )
  if (!begun.ok) return begun
  try {
    const { startAuthentication } = await import('@simplewebauthn/browser')
    const response = await startAuthentication({ optionsJSON: begun.value.options })
    return await post<Session>('/api/session/passkey', { ceremony: begun.value.ceremony, response }, { quiet: true })
  } catch {
    return { ok: false, problem: notMade() }
  }
}

/** Makes a passkey on this device or key under a name; gives what the server answers. */
export async function makePasskey<T>(name: string): Promise<Result<T>> {
  const begun = await post<Ceremony<PublicKeyCredentialCreationOptionsJSON>>('/api/account/passkeys/options', {})
  if (!begun.ok) return begun
  try {
    const { startRegistration } = await import('@simplewebauthn/browser')
    const response = await startRegistration({ optionsJSON: begun.value.options })
    return await post<T>('/api/account/passkeys', { ceremony: begun.value.ceremony, response, name })
  } catch {
    return { ok: false, problem: notMade() }
  }
}

// The browser tells little of why: the person said no, took too long, or the device has no passkeys.
function notMade(): ApiProblem {
  const detail = {
    en: 'The device gave no passkey. Try again, or use another way.',
    es: 'El dispositivo no dio ninguna llave de acceso. Intente de nuevo o use otra manera.',
  }[languageHere()]
  return { status: 0, code: 'no-passkey', detail, more: {} }
}
