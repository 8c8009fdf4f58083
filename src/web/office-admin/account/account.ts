import type { Language } from '../../../engine/index.ts'
import type { Loaded } from '../parts/use-loaded.ts'

/** A passkey of the person. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly addedAt: string
  readonly usedAt?: string
}

/** A sign-in that lasts, on some device. */
export interface OpenSession {
  readonly id: string
  readonly agent?: string
  readonly since: string
  readonly seen: string
  readonly current: boolean
}

/** How the person is known and signs in. */
export interface Account {
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly language: Language }
  readonly password: boolean
  readonly totp: boolean
  readonly passkeys: readonly Passkey[]
  readonly recoveryCodesLeft: number
  /** Accounts of single sign-on that lead here. */
  readonly identities: readonly { readonly provider: string; readonly name: string; readonly linkedAt: string }[]
}

/** What each part of the account's page is given. */
export interface AccountProps {
  readonly account: Account
  readonly from: Loaded<Account>
}
