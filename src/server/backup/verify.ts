import type { ClientBase } from 'pg'
import { auditLog, checkpointPath, signedCheckpointOf, type Trust, tileBytes, utf8 } from '../../ledger/index.ts'
import type { OwnKeyring } from '../keys/keyring.ts'
import { hasher } from '../ledger-routes/hashing.ts'
import { unverified } from './failure.ts'
import type { Header } from './format.ts'
import { logOf } from './log-of.ts'
import { verifyEvents } from './verify-events.ts'
import { verifyFiles } from './verify-files.ts'

/** What was checked of a restored record. */
export interface Verified {
  /** Entries whose hashes lead to the root that the backup names. */
  readonly entries: number
  /** Events whose content is what their entry commits to. */
  readonly opened: number
  /** Events that nothing opens any more, because their case was erased. */
  readonly erased: number
  /** Events that could not be checked, because the facility key that wraps their case's key is not here. */
  readonly withoutKey: number
  /** Files of cases that open, and are those whose hash they name. */
  readonly files: number
  /** The last checkpoint's signature: by the key that is here, not checked for want of one, or there is no checkpoint. */
  readonly checkpoint: 'signed' | 'not-checked' | 'none'
}

/** Checks a restored record by its ledger, in the caller's transaction; rejects with `does-not-verify` and where. */
export async function verifyRestored(
  client: ClientBase,
  { ledger }: Header,
  keyring: OwnKeyring | undefined,
  trust: Trust | undefined,
): Promise<Verified> {
  const events = await verifyEvents(client, ledger, keyring)
  const files = await verifyFiles(client, keyring)
  return { entries: ledger.size, ...events, files, checkpoint: await verifyCheckpoint(client, trust) }
}

// The log as its checkpoint shows it to others, tile by tile: what `ostiary verify` would find.
async function verifyCheckpoint(client: ClientBase, trust: Trust | undefined): Promise<Verified['checkpoint']> {
  const log = logOf(client)
  const published = await log.published()
  if (published === undefined) return 'none'
  const read = async (path: string) =>
    path === checkpointPath ? utf8(published.note) : tileBytes(path, published.size, log)
  const origin = signedCheckpointOf(published.note)?.checkpoint.origin
  const trusted = trust?.keys.some(({ name }) => name === origin) === true ? { trust } : {}
  const { ok, signature, problems } = await auditLog(read, { hasher, ...trusted })
  if (!ok) throw unverified(`checkpoint: ${problems.map(({ code }) => code).join(', ')}`)
  return signature === 'trusted' ? 'signed' : 'not-checked'
}
