import type { Database } from '../database/database.ts'
import type { FacilityKey } from './facility-key.ts'
import type { KeySource } from './key-source.ts'
import { secretColumns, secretsIn } from './rotate.ts'
import { secretKeyId } from './small-secret.ts'

/** How many case keys and small secrets a facility key still opens. */
export interface KeyUse {
  readonly id: string
  readonly since?: string
  readonly isCurrent: boolean
  /** False for a key that something in the database needs and that is not in the ring: what it opens is lost unless it is found. */
  readonly isHere: boolean
  readonly caseKeys: number
  readonly secrets: number
}

/** What each facility key still opens; keys that are needed and not in the ring among them. */
export async function keyUses(
  database: Pick<Database, 'asOwner'>,
  keys: readonly FacilityKey[],
): Promise<readonly KeyUse[]> {
  const [caseKeys, secrets] = await database.asOwner(async (db) => {
    const rows = await db
      .selectFrom('case_keys')
      .select(['key_id', db.fn.countAll<string>().as('n')])
      .groupBy('key_id')
      .execute()
    const found = new Map<string, number>()
    for (const place of secretColumns)
      for (const { secret } of (await secretsIn(db, place)).rows) {
        const id = secretKeyId(secret)
        if (id !== undefined) found.set(id, (found.get(id) ?? 0) + 1)
      }
    return [new Map(rows.map(({ key_id, n }) => [key_id, Number(n)])), found] as const
  })
  const gone = new Set([...caseKeys.keys(), ...secrets.keys()].filter((id) => !keys.some((k) => k.id === id)))
  const use = (id: string) => ({ id, caseKeys: caseKeys.get(id) ?? 0, secrets: secrets.get(id) ?? 0 })
  const here = keys.map(({ id, since }, i) => {
    return { ...use(id), ...(since === undefined ? {} : { since }), isCurrent: i === 0, isHere: true }
  })
  return [...here, ...[...gone].map((id) => ({ ...use(id), isCurrent: false, isHere: false }))]
}

/** Why a key cannot be taken out of the ring. */
export type DropRefused = 'no-such-key' | 'key-is-current' | 'key-is-used' | 'keys-in-environment'

/** Takes a key that nothing needs any more out of the ring, for ever. A backup made in its time cannot be read then. */
export async function dropKey(
  database: Pick<Database, 'asOwner'>,
  source: KeySource,
  id: string,
): Promise<'dropped' | DropRefused> {
  const keys = await source.read()
  if (source.write === undefined) return 'keys-in-environment'
  const use = (await keyUses(database, keys)).find((k) => k.id === id)
  if (use === undefined || !use.isHere) return 'no-such-key'
  if (use.isCurrent) return 'key-is-current'
  if (use.caseKeys + use.secrets > 0) return 'key-is-used'
  await source.write(keys.filter((k) => k.id !== id))
  return 'dropped'
}
