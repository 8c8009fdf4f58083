import { defaultSettings } from '../../cases/index.ts'
import type { Database } from '../database/database.ts'
import { newFacilityKey } from '../keys/facility-key.ts'
import type { Keyring } from '../keys/keyring.ts'
import { keyringOf } from '../keys/open-keyring.ts'

/** The hospitals of a test's record. */
export const hospitals = ['mercy', 'saint'] as const

/** Stores the hospitals of a test. */
export async function addHospitals({ db }: Pick<Database, 'db'>): Promise<void> {
  for (const id of hospitals) {
    // The toy rulebook knows no place and no policy.
    const settings = { ...defaultSettings({ state: 'CA' }, id, 'America/Los_Angeles'), policies: [] }
    await db
      .insertInto('facilities')
      .values({ id, name: id, settings: JSON.stringify(settings) })
      .execute()
  }
}

/** A keyring of one new key, in memory. */
export function testKeyring(): Promise<Keyring> {
  const keys = [newFacilityKey(new Date())]
  return keyringOf({ kind: 'environment', read: async () => keys, mark: async () => '' })
}
