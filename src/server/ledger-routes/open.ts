import { join } from 'node:path'
import {
  checkSignatures,
  continuityOf,
  noteText,
  type Signer,
  signedCheckpointOf,
  type VerifierKey,
} from '../../ledger/index.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/index.ts'
import { ledgerStoreOn } from '../log/ledger-store.ts'
import { witnessStoreOn } from '../log/witness-store.ts'
import type { ServerLog } from '../monitoring/logger.ts'
import { UnusableSetting } from '../settings/setting.ts'
import type { Settings } from '../settings.ts'
import { openCosigners } from './cosigners.ts'
import { type Behind, type LedgerGate, openGate } from './gate.ts'
import { hasher, verifySignature } from './hashing.ts'
import { hostOf, ledgerOrigin } from './origin.ts'
import { type OutsideCheckpoint, outsideFile } from './outside.ts'
import { openPublisher, type Publisher, type ReadableLog } from './publisher.ts'
import type { LedgerSources } from './routes.ts'
import { signerWith, signingKeyAt } from './signing-key.ts'

/** The ledger as the server shows it: its addresses, its checkpoints, and whether it may grow. */
export interface OpenLedger {
  readonly signer: Signer
  readonly sources: LedgerSources
  readonly publisher: Publisher
  readonly gate: LedgerGate
  readonly close: () => Promise<void>
}

/** What a ledger is opened with. */
export interface LedgerOptions {
  readonly database: Pick<Database, 'db' | 'pool'>
  readonly log: ReadableLog
  readonly settings: Settings
  readonly dataFolder: string
  readonly clock: Clock
  readonly lines: ServerLog
}

/** The file that keeps the last checkpoint outside the database. */
export function lastCheckpointAt(dataFolder: string): OutsideCheckpoint {
  return outsideFile(join(dataFolder, 'last-checkpoint'))
}

/** Opens it. Before anything is published, the log is held against the last checkpoint that was kept outside the database. */
export async function openLedger(given: LedgerOptions): Promise<OpenLedger> {
  const options = { ...given, log: withFreshHead(given) }
  const { database, log, settings, dataFolder, lines } = options
  const signer = await logSigner(database, log, settings, dataFolder)
  const outside = lastCheckpointAt(dataFolder)
  const gate = await openGate(database, lines)
  // Before anything is written: a log that was put back must not grow over what it lost.
  const behind = await continuity(outside, log)
  if (behind !== undefined) await gate.shut(behind)
  const without = (witness: string, code: string) => lines.warn({ event: 'not-cosigned', witness, code })
  const cosigners = openCosigners({ witnesses: settings.witnesses ?? [], log, gate, without })
  const publisher = openPublisher({
    log,
    signer,
    now: () => performance.now(),
    failed: () => lines.warn({ event: 'checkpoint-not-published' }),
    mayPublish: () => gate.behind() === undefined,
    published: async (head) => {
      cosigners.take(head)
      await outside.keep(noteText(head.note))
    },
  })
  const head = await publisher.publishNow()
  if (settings.witnesses !== undefined && gate.behind() === undefined) await cosigners.round(head)
  const witness = await witnessOf(options)
  return {
    signer,
    sources: { log, key: signer.key, ...(witness === undefined ? {} : { witness }) },
    publisher,
    gate,
    close: async () => {
      await publisher.close()
      await cosigners.close()
    },
  }
}

// The store remembers the head, for who appends; other servers' growth must be seen here too.
function withFreshHead({ database, log }: LedgerOptions): ReadableLog {
  return { ...log, head: () => ledgerStoreOn(database.pool).head() }
}

async function logSigner(
  { db }: Pick<Database, 'db'>,
  log: ReadableLog,
  settings: Settings,
  folder: string,
): Promise<Signer> {
  const origin = await ledgerOrigin(db, log, settings)
  const key = settings.ledgerKey ?? signingKeyAt(join(folder, 'keys', 'ledger.pem'))
  const signer = await signerWith(key, origin, 'note')
  const standing = signedCheckpointOf((await log.published())?.note ?? '')
  if (standing === undefined || standing.checkpoint.origin !== origin) return signer
  const signed = await checkSignatures(standing.note, [signer.key], verifySignature)
  if (signed.ok && signed.by.length === 1) return signer
  throw new UnusableSetting('OSTIARY_LEDGER_KEY_FILE', {
    en: `this log’s checkpoints were signed with another key than that of ${settings.ledgerKey === undefined ? 'keys/ledger.pem' : 'this file'}. Bring that key here: servers on one database share it.`,
    es: `los puntos de control de este registro se firmaron con otra clave que la de ${settings.ledgerKey === undefined ? 'keys/ledger.pem' : 'este archivo'}. Traiga aquella clave: los servidores de una misma base la comparten.`,
  })
}

/** How a log is behind the checkpoint that was kept outside the database; undefined where it goes on from there. */
export async function continuity(outside: OutsideCheckpoint, log: ReadableLog): Promise<Behind | undefined> {
  const kept = (await outside.read())?.checkpoint
  if (kept === undefined) return undefined
  const { size } = await log.head()
  const found = await continuityOf(size, kept, log, hasher)
  return found === 'continues' ? undefined : { code: found, by: 'file', size, outside: kept.size }
}

async function witnessOf({ database, settings, dataFolder, clock }: LedgerOptions) {
  if (settings.witnessedLogs === undefined) return undefined
  const key = settings.witnessKey ?? signingKeyAt(join(dataFolder, 'keys', 'witness.pem'))
  const name = settings.witnessName ?? `${hostOf(settings)}/witness`
  return {
    store: witnessStoreOn(database.pool, byOrigin(settings.witnessedLogs)),
    signer: await signerWith(key, name, 'cosignature'),
    verify: verifySignature,
    now: () => Math.floor(clock().getTime() / 1000),
    hasher,
  }
}

function byOrigin(keys: readonly VerifierKey[]): ReadonlyMap<string, readonly VerifierKey[]> {
  return Map.groupBy(keys, ({ name }) => name)
}
