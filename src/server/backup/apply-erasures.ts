import type { Database } from '../database/database.ts'
import { eraseAgain } from './erase-again.ts'
import { type Erasure, erasuresFile, readErasures } from './erasures.ts'

/**
 * Before a server serves: erases again what the data folder says was erased, however the database came back to an older state.
 * Gives what was erased now; usually nothing.
 */
export async function applyErasures(
  { asOwner }: Pick<Database, 'asOwner'>,
  dataFolder: string,
  now: Date,
): Promise<readonly Erasure[]> {
  const erasures = await readErasures(erasuresFile(dataFolder))
  if (erasures.length === 0) return []
  return asOwner(async (_, pool) => {
    const client = await pool.connect()
    try {
      return await eraseAgain(client, erasures, now)
    } finally {
      client.release()
    }
  })
}
