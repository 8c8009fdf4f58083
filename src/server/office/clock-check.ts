import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'

/** How far the server's clock may be from the database's before somebody is told, in seconds. */
export const mostOffset = 30

/** The server's clock less the database's, in seconds; what the question took is halved out. */
export async function clockOffset(pool: Pool, clock: Clock): Promise<number> {
  const before = clock().getTime()
  const { rows } = await pool.query<{ now: string }>('select extract(epoch from clock_timestamp()) * 1000 as now')
  const after = clock().getTime()
  return ((before + after) / 2 - Number(rows[0]?.now)) / 1000
}
