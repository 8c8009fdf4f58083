import type { Pool } from 'pg'
import type { VerifierKey, WitnessStore } from '../../ledger/index.ts'
import { asOurs } from '../database/failure.ts'

/** What a witness keeps, in PostgreSQL; it follows the logs whose keys it is given, by origin. */
export function witnessStoreOn(pool: Pool, keys: ReadonlyMap<string, readonly VerifierKey[]>): WitnessStore {
  const latest = async (origin: string) => {
    const text = 'select size, root from witnessed_heads where origin = $1 order by size desc limit 1'
    const [row] = (await asOurs(pool.query<{ size: string; root: Buffer }>(text, [origin]))).rows
    return row && { size: Number(row.size), root: row.root }
  }
  return {
    log: async (origin) => {
      const trusted = keys.get(origin)
      return trusted === undefined ? undefined : { keys: trusted, latest: await latest(origin) }
    },
    advance: async (origin, fromSize, { size, root, note }) => {
      // Of two that come at once the second breaks a key (it waits for the first, which may yet fail).
      const text = `insert into witnessed_heads (origin, from_size, size, root, note) select $1, $2, $3, $4, $5
        where $2 = coalesce((select max(size) from witnessed_heads where origin = $1), 0)
        on conflict do nothing returning size`
      const { rows } = await asOurs(pool.query(text, [origin, fromSize, size, root, note]))
      return rows.length === 1 || (size === fromSize && (await latest(origin))?.size === size)
    },
  }
}
