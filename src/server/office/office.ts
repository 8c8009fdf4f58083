import type { Rulebook } from '../../engine/index.ts'
import type { LedgerStore, Signer } from '../../ledger/index.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { CaseRecord, Changes } from '../record/record.ts'

/** What the routes behind the desk work with: one of each, made when the server starts. */
export interface Office {
  readonly database: Database
  readonly record: CaseRecord
  readonly changes: Changes
  readonly keyring: Keyring
  /** The ledger as it is stored and published, for reading. */
  readonly log: Pick<LedgerStore, 'hashes' | 'entries' | 'published'>
  /** Signs as the ledger: checkpoints, and what leaves the house. */
  readonly signer: Signer
  /** The rulebook that this release brings; a facility may have adopted another. */
  readonly rulebook: Rulebook
  readonly clock: Clock
  /** The address under which people reach us: links, passkeys and single sign-on need it. */
  readonly origin: string
  readonly demo: boolean
  /** The public keys (`ed25519:…`) that vouch for rulebooks: the one that signs what this server publishes, and those that are trusted. */
  readonly vouching?: { readonly publishes?: string; readonly trusted?: readonly string[] }
}
