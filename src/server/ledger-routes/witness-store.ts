import { type Kysely, sql } from 'kysely'
import type { VerifierKey, WitnessStore } from '../../ledger/index.ts'
import type { Tables } from '../database/tables.ts'

/**
 * What this server knows as a witness of logs of others. Heads are rows that are only added; for each log one request at a time
 * looks and adds, also where two servers share the database.
 */
export function witnessStore(db: Kysely<Tables>, logs: readonly VerifierKey[]): WitnessStore {
  return {
    log: async (origin) => {
      const keys = logs.filter(({ name }) => name === origin)
      if (keys.length === 0) return undefined
      const latest = await latestOf(db, origin)
      return { keys, latest: latest && { size: Number(latest.size), root: new Uint8Array(latest.root) } }
    },
    advance: async (origin, fromSize, { size, root }) => {
      // The same head cosigned again adds nothing.
      if (size === fromSize) return Number((await latestOf(db, origin))?.size ?? 0) === fromSize
      const added = await db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`witness ${origin}`}, 0))`.execute(trx)
        // A crash leaves the row or nothing, and frees the lock.
        return sql`
          insert into witnessed_heads (origin, from_size, size, root)
          select ${origin}, ${fromSize}::bigint, ${size}::bigint, ${Buffer.from(root)}
          where ${fromSize}::bigint = coalesce((select max(size) from witnessed_heads where origin = ${origin}), 0)`.execute(
          trx,
        )
      })
      return Number(added.numAffectedRows ?? 0) === 1
    },
  }
}

function latestOf(db: Kysely<Tables>, origin: string) {
  return db
    .selectFrom('witnessed_heads')
    .select(['size', 'root'])
    .where('origin', '=', origin)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
}
