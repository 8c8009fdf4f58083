import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trust } from '../../ledger/index.ts'
import { dataFolder } from '../database/index.ts'
import type { OwnKeyring } from '../keys/keyring.ts'
import { keyringOf, keySource } from '../keys/open-keyring.ts'
import { verifySignature } from '../ledger-routes/hashing.ts'
import { signerWith } from '../ledger-routes/signing-key.ts'
import { placeOf } from '../office/place.ts'
import { readSettings, type Settings } from '../settings.ts'
import { type BackedUp, backup } from './backup.ts'
import type { Progress } from './dump.ts'
import type { Closing, Opening } from './envelope.ts'
import { erasuresFile, readErasures } from './erasures.ts'
import { type Restored, restore } from './restore.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What is backed up of an installation, and where to. */
export interface BackupHere {
  readonly out: string
  readonly closing: Closing
  readonly data?: string
  readonly withKeys: boolean
  readonly progress?: (progress: Progress) => void
}

/** Backs up the installation that the settings and the data folder describe; servers may be running. */
export function backupHere(given: BackupHere, environment: Environment = process.env): Promise<BackedUp> {
  const { out, closing, withKeys, progress = () => undefined } = given
  const settings = readSettings(environment)
  const folder = dataFolder(given.data ?? settings.dataFolder, environment)
  const place = placeOf(settings, folder)
  return backup({ place, out, closing, progress, ...(withKeys ? { keysOf: folder } : {}) })
}

/** What is restored, and into which data folder. */
export interface RestoreHere {
  readonly file: string
  readonly opening: Opening
  readonly data?: string
  /** The file of erasures; that of the data folder if none is named. */
  readonly erasures?: string
  readonly progress?: (progress: Progress) => void
}

/** Restores into the empty database that the settings and the data folder describe; no server may be running. */
export async function restoreHere(given: RestoreHere, environment: Environment = process.env): Promise<Restored> {
  const { file, opening, progress = () => undefined } = given
  const settings = readSettings(environment)
  const folder = dataFolder(given.data ?? settings.dataFolder, environment)
  return restore({
    file,
    opening,
    progress,
    place: placeOf(settings, folder),
    dataFolder: folder,
    erasures: await readErasures(given.erasures ?? erasuresFile(folder)),
    keyring: () => keyringHere(settings, folder),
    trust: (origin) => trustHere(settings, folder, origin),
  })
}

// Unlike a server, a restore makes no key where there is none: a new one would open nothing.
async function keyringHere(settings: Settings, folder: string): Promise<OwnKeyring | undefined> {
  try {
    return await keyringOf(await keySource(folder, { OSTIARY_FACILITY_KEYS: settings.facilityKeys }, false))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function trustHere(settings: Settings, folder: string, origin: string | undefined): Promise<Trust | undefined> {
  const key = settings.ledgerKey ?? keyAt(join(folder, 'keys', 'ledger.pem'))
  if (key === undefined || origin === undefined) return undefined
  return { keys: [(await signerWith(key, origin, 'note')).key], witnesses: 0, verify: verifySignature }
}

function keyAt(file: string): KeyObject | undefined {
  try {
    return createPrivateKey(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
