import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Database } from '../database/database.ts'
import type { Keyring } from './keyring.ts'
import { newKey } from './seal.ts'

/** A case key as it is stored. */
export interface WrappedKey {
  readonly keyId: string
  readonly wrapped: Uint8Array
}

/** The keys of cases, unwrapped; the last used ones are remembered. */
export interface CaseKeys {
  /** The key of a case; undefined if it has none: it was never opened, or is erased. */
  readonly of: (facility: string, caseId: string) => Promise<KeyObject | undefined>
  /** A new key for a case, to be stored with its first event; it is not remembered before {@link CaseKeys.keep}. */
  readonly make: (
    facility: string,
    caseId: string,
  ) => Promise<{ readonly key: KeyObject; readonly wrapped: WrappedKey }>
  readonly keep: (facility: string, caseId: string, key: KeyObject) => void
  readonly forget: (facility: string, caseId: string) => void
  readonly forgetAll: () => void
}

const mostRemembered = 2_000

/** The name of a case among all facilities, to which its key is bound: no id has a line feed. */
export function keyName(facility: string, caseId: string): string {
  return `${facility}\n${caseId}`
}

/** The keys of the cases of a database, wrapped by a keyring. */
export function caseKeys({ inFacility }: Pick<Database, 'inFacility'>, keyring: Keyring): CaseKeys {
  // A map keeps the order in which its keys were set: the first is the one not used for longest.
  const remembered = new Map<string, KeyObject>()
  const keep = (name: string, key: KeyObject) => {
    remembered.delete(name)
    remembered.set(name, key)
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
  }
  return {
    of: async (facility, caseId) => {
      const name = keyName(facility, caseId)
      const found = remembered.get(name) ?? (await unwrapped(facility, caseId, inFacility, keyring))
      if (found !== undefined) keep(name, found)
      return found
    },
    make: async (facility, caseId) => {
      const key = newKey()
      const wrapped = await keyring.wrap(key, keyName(facility, caseId))
      return { key: held(key), wrapped }
    },
    keep: (facility, caseId, key) => keep(keyName(facility, caseId), key),
    forget: (facility, caseId) => void remembered.delete(keyName(facility, caseId)),
    forgetAll: () => remembered.clear(),
  }
}

async function unwrapped(
  facility: string,
  caseId: string,
  inFacility: Database['inFacility'],
  keyring: Keyring,
): Promise<KeyObject | undefined> {
  const row = await inFacility(facility, (trx) =>
    trx
      .selectFrom('case_keys')
      .select(['wrapped', 'key_id'])
      .where('facility', '=', facility)
      .where('case_id', '=', caseId)
      .executeTakeFirst(),
  )
  if (row === undefined) return undefined
  const key = await keyring.unwrap({ keyId: row.key_id, wrapped: row.wrapped }, keyName(facility, caseId))
  // Never taken for an erased case: that would show a record with holes as if it were whole.
  if (key === undefined) throw new Error(`the facility key ${row.key_id} is not there, or a case key was altered`)
  return held(key)
}

// The bytes themselves stay nowhere in our memory.
function held(key: Uint8Array): KeyObject {
  const kept = createSecretKey(key)
  key.fill(0)
  return kept
}
