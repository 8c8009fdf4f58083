import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { keyName } from './case-keys.ts'
import { newFacilityKey } from './facility-key.ts'
import { type KeySource, KeysUnusable } from './key-source.ts'
import type { OwnKeyring } from './keyring.ts'
import { keyringOf, lookAgainAfter } from './open-keyring.ts'

/** How far a rotation has come. */
export interface RotateProgress {
  readonly current: string
  /** Case keys and small secrets under the current key by this run so far. */
  readonly caseKeys: number
  readonly secrets: number
}

const batchSize = 500
const slack = 500

// Where small secrets stand, each with the key of its row. What is not one of ours is passed over.
/** Every column that holds small secrets. */
export const secretColumns = [
  { table: 'totp_secrets', column: 'sealed', row: ['person'] },
  { table: 'totp_secrets', column: 'next_sealed', row: ['person'] },
  { table: 'emergency_roles', column: 'sealed_why', row: ['id'] },
  { table: 'webhooks', column: 'sealed_secret', row: ['facility', 'id'] },
  { table: 'desk_keys', column: 'sealed_private', row: ['facility', 'id'] },
  { table: 'alert_channels', column: 'sealed', row: ['facility', 'id'] },
  { table: 'idempotency_keys', column: 'answer', row: ['facility', 'actor', 'key'] },
] as const

/**
 * Makes a new facility key, and wraps with it whatever older ones wrapped; with `goOn` no key is made, which finishes a rotation
 * that was broken off. Old keys stay: a backup needs those of its time.
 */
export async function* rotateKeys(
  database: Pick<Database, 'asOwner'>,
  source: KeySource,
  now: Date,
  goOn = false,
): AsyncGenerator<RotateProgress> {
  if (!goOn) {
    if (source.write === undefined)
      throw new KeysUnusable(
        'the keys come from the environment: put a new one first there, restart, and go on with it',
      )
    // A crash before this is done leaves the old ring, after it the new one; nothing is wrapped with a key that is not in the file.
    await source.write([newFacilityKey(now), ...(await source.read())])
  }
  const keyring = await keyringOf(source)
  const progress = { current: keyring.current, caseKeys: 0, secrets: 0 }
  yield { ...progress }
  // A crash between two batches: some keys are wrapped anew, the others still by a key that is in the ring; go on.
  for (const again of [true, false]) {
    for (;;) {
      const done = await database.asOwner((db) => rewrapBatch(db, keyring))
      if (done === 0) break
      progress.caseKeys += done
      yield { ...progress }
    }
    // A server that has not looked yet may have wrapped a new case with the key before.
    if (again) await pause(lookAgainAfter + slack)
  }
  for (const place of secretColumns) {
    progress.secrets += await database.asOwner((db) => resealColumn(db, keyring, place))
    yield { ...progress }
  }
}

async function rewrapBatch(db: Kysely<Tables>, keyring: OwnKeyring): Promise<number> {
  const rows = await db
    .selectFrom('case_keys')
    .selectAll()
    .where('key_id', '<>', keyring.current)
    .orderBy('facility')
    .orderBy('case_id')
    .limit(batchSize)
    .execute()
  await db.transaction().execute(async (trx) => {
    for (const { facility, case_id, wrapped, key_id } of rows) {
      const of = keyName(facility, case_id)
      const key = await keyring.unwrap({ keyId: key_id, wrapped }, of)
      if (key === undefined) throw new KeysUnusable(`the key ${key_id} is needed and not in the ring`)
      const anew = await keyring.wrap(key, of)
      // An erasure may have taken the row meanwhile: then there is nothing to set right.
      await trx
        .updateTable('case_keys')
        .set({ wrapped: Buffer.from(anew.wrapped), key_id: anew.keyId })
        .where('facility', '=', facility)
        .where('case_id', '=', case_id)
        .where('key_id', '=', key_id)
        .execute()
    }
  })
  return rows.length
}

/** A column that holds small secrets. */
export type Place = (typeof secretColumns)[number]

async function resealColumn(db: Kysely<Tables>, keyring: OwnKeyring, { table, column, row }: Place): Promise<number> {
  let count = 0
  const { rows } = await secretsIn(db, { table, column, row } as Place)
  for (const found of rows) {
    const anew = await keyring.reseal(found.secret)
    if (anew === undefined || anew === 'current') continue
    const where = sql.join(
      row.map((name) => sql`${sql.ref(name)} = ${found[name]}`),
      sql` and `,
    )
    // Changed meanwhile, it was sealed anew already.
    const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${Buffer.from(anew)}
      where ${where} and ${sql.ref(column)} = ${found.secret}`.execute(db)
    count += Number(numAffectedRows)
  }
  return count
}

type Secret = Readonly<Record<string, string>> & { readonly secret: Buffer }

/** The small secrets in a column. */
export function secretsIn(db: Kysely<Tables>, { table, column, row }: Place) {
  const names = sql.join(row.map((name) => sql.ref(name)))
  return sql<Secret>`select ${names}, ${sql.ref(column)} as secret from ${sql.table(table)}
    where ${sql.ref(column)} is not null`.execute(db)
}
