import type { Rulebook } from '../../engine/index.ts'
import { type Database, dataFolder, openDatabase } from '../database/index.ts'
import type { FacilityKey } from '../keys/facility-key.ts'
import { type KeySource, keysVariable } from '../keys/key-source.ts'
import { type DropRefused, dropKey, type KeyUse, keyUses } from '../keys/key-use.ts'
import { keyringOf, keySource } from '../keys/open-keyring.ts'
import { type RotateProgress, rotateKeys } from '../keys/rotate.ts'
import { placeOf } from '../office/place.ts'
import { readSettings } from '../settings.ts'
import { type RebuildProgress, rebuildProjections } from './rebuild.ts'
import { type ReplayStep, replayAll } from './replay.ts'

/** The installation that a command works on: its data folder, or that of the settings. */
export interface Here {
  readonly data?: string
  readonly environment?: Readonly<Record<string, string | undefined>>
}

interface Opened {
  readonly database: Database
  readonly source: KeySource
}

// Beside a server or without one. No key is made: a command that is pointed at the wrong folder must not leave one there.
async function* here<T>(
  { data, environment = process.env }: Here,
  work: (opened: Opened) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const settings = readSettings(environment)
  const folder = dataFolder(data ?? settings.dataFolder, environment)
  const source = await keySource(folder, { [keysVariable]: settings.facilityKeys }, false)
  const database = await openDatabase(placeOf(settings, folder))
  try {
    yield* work({ database, source })
  } finally {
    await database.close()
  }
}

async function lastOf<T>(all: AsyncGenerator<T>): Promise<T> {
  let last: T | undefined
  for await (const one of all) last = one
  return last as T
}

/** Rotates the facility keys of an installation; see {@link rotateKeys}. */
export function rotateKeysHere(at: Here & { readonly goOn: boolean }): AsyncGenerator<RotateProgress> {
  return here(at, ({ database, source }) => rotateKeys(database, source, new Date(), at.goOn))
}

/** What each facility key of an installation still opens. */
export function keyUsesHere(at: Here): Promise<readonly KeyUse[]> {
  return lastOf(
    here(at, async function* ({ database, source }) {
      const keys: readonly FacilityKey[] = await source.read()
      yield await keyUses(database, keys)
    }),
  )
}

/** Takes a key that nothing needs any more out of the ring of an installation. */
export function dropKeyHere(at: Here & { readonly id: string }): Promise<'dropped' | DropRefused> {
  return lastOf(
    here(at, async function* ({ database, source }) {
      yield await dropKey(database, source, at.id)
    }),
  )
}

/** Makes the projections of an installation, or of one facility, again. */
export function rebuildHere(at: Here & { readonly facility?: string }): AsyncGenerator<RebuildProgress> {
  return here(at, async function* ({ database, source }) {
    yield* rebuildProjections(database, await keyringOf(source), at.facility)
  })
}

/** Answers the history of an installation, or of one facility, under another rulebook; see {@link replayAll}. */
export function replayHere(
  at: Here & { readonly facility?: string; readonly rulebook: Rulebook },
): AsyncGenerator<ReplayStep> {
  return here(at, async function* ({ database, source }) {
    const keyring = await keyringOf(source)
    const all = await database.db.selectFrom('facilities').select('id').orderBy('id').execute()
    for (const { id } of all)
      if (at.facility === undefined || at.facility === id) yield* replayAll({ database, keyring }, at.rulebook, id)
  })
}
