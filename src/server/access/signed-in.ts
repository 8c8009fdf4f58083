import type { Role, Viewer } from '../../cases/index.ts'

/** A role that a person has at a facility. */
export interface Membership {
  readonly facility: string
  readonly role: Role
}

/** Who sent a request, once a session or a token was checked. */
export interface SignedIn {
  /** The facility and role in which they act now; undefined for somebody who has none, or has not chosen. */
  readonly viewer?: Viewer
  readonly person?: { readonly id: string; readonly name: string; readonly language: 'en' | 'es' }
  readonly memberships: readonly Membership[]
  /** Of a session: its id, and when the person last proved who they are. */
  readonly session?: { readonly id: string; readonly freshAt: Date; readonly factors: readonly string[] }
  /** Of an API token: what it may do. */
  readonly scopes?: readonly string[]
}
