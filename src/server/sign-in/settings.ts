import type { Provider } from './oidc/provider.ts'
import type { Passwords } from './password/hash.ts'
import type { Factor } from './session/session.ts'

/** How people sign in here; what is left out is as `usualSignIn` has it. */
export interface SignInSettings {
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes?: number
  /** Hours after which a session ends, however busy. */
  readonly longestHours?: number
  /** True where a reverse proxy of ours says in X-Forwarded-For from where a request came. */
  readonly trustProxy?: boolean
  /** The providers of single sign-on. */
  readonly providers?: readonly Provider[]
  /** Told of every try that failed, also for accounts that are not there: for a counter, so it holds no name. */
  readonly failed?: (factor: Factor) => void
  /** How passwords are hashed; a test counts here. */
  readonly passwords?: Passwords
}

/** Half an hour idle, twelve hours at most: a shift. */
export const usualSignIn = { idleMinutes: 30, longestHours: 12 } as const

/** Minutes after which a person proves again who they are, before they change accounts, people or tokens. */
export const freshMinutes = 15

/** Minutes to give the second factor, and to set one up at the first sign-in. */
export const halfMinutes = { 'second-factor': 10, enrol: 30 } as const
