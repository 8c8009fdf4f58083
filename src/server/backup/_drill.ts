import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { emptyDatabase } from '../database/_fresh.ts'
import type { Keyring, OwnKeyring } from '../keys/keyring.ts'
import { type RestoreOptions, restore } from './restore.ts'

/** A folder for what a test writes, gone when its file ends. */
export function drillFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-backup-'))
  // As root, PostgreSQL runs as somebody else and passes through.
  chmodSync(folder, 0o711)
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Restores into a new database of the tests' cluster; gives its address too. */
export async function restoredFrom(
  file: string,
  keyring: Keyring | undefined,
  more: Partial<RestoreOptions> = {},
): Promise<{ readonly url: string; readonly restored: Awaited<ReturnType<typeof restore>> }> {
  const { url } = await emptyDatabase()
  const restored = await restore({
    file,
    opening: { identities: [identity] },
    place: { url },
    dataFolder: drillFolder(),
    erasures: [],
    // Tests make theirs as servers do.
    keyring: async () => keyring as OwnKeyring | undefined,
    trust: async () => undefined,
    ...more,
  })
  return { url, restored }
}

/** What opens a test's backups. A passphrase is made slow on purpose, so that only one test has one. */
export const identity = await generateX25519Identity()

/** Whom a test's backups are closed for. */
export const closing = { recipients: [await identityToRecipient(identity)] }
