import type { SignedIn } from '../../access/signed-in.ts'
import type { Role, Standing } from '../../people/index.ts'

/** How a person proved who they are. */
export type Factor =
  | 'password'
  | 'totp'
  | 'passkey'
  | 'recovery-code'
  | 'single-sign-on'
  | 'provider-second-factor'
  | 'demo'

/** What is missing before a session counts: the second factor, or setting one up. */
export type Needs = 'second-factor' | 'enrol'

/** A session as stored, with what its person may do now. */
export interface Session {
  readonly id: string
  readonly person: { readonly id: string; readonly name: string; readonly language: 'en' | 'es' }
  readonly email: string
  readonly standings: readonly Standing[]
  /** The role that was chosen, if the person still has it. */
  readonly acting?: Standing
  readonly factors: readonly Factor[]
  readonly needs?: Needs
  readonly freshAt: Date
  /** When it ends if nothing is asked until then. */
  readonly expiresAt: Date
}

/** What a new session starts with. */
export interface NewSession {
  readonly person: string
  readonly factors: readonly Factor[]
  readonly needs?: Needs
  readonly chosen?: { readonly facility: string; readonly role: Role }
  readonly agent?: string
}

// A passkey asks for the device and for a finger, a face or a number: two factors in one. The provider's word is taken where the settings say so.
const enough: readonly Factor[] = ['totp', 'passkey', 'recovery-code', 'provider-second-factor', 'demo']

/** True if the factors are enough without another. */
export function isSecond(factors: readonly Factor[]): boolean {
  return factors.some((factor) => enough.includes(factor))
}

/** A whole session as routes see it. */
export function signedIn({ person, standings, acting, id, freshAt, factors }: Session): SignedIn {
  return {
    person,
    memberships: standings.map(({ facility, role }) => ({ facility, role })),
    session: { id, freshAt, factors },
    ...(acting === undefined ? {} : { viewer: { facility: acting.facility, role: acting.role, person: person.id } }),
  }
}
