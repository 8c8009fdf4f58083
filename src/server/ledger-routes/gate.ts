import type { Database } from '../database/index.ts'
import type { ServerLog } from '../monitoring/logger.ts'

/** Why nothing may be written: the log is older than what is known of it outside, or another than that. */
export interface Behind {
  readonly code: 'rolled-back' | 'forked'
  /** Who knows: `file`, or the name of a witness. */
  readonly by: string
  readonly size: number
  readonly outside: number
}

/** Whether the record may be written; once shut, it stays shut until somebody decided. */
export interface LedgerGate {
  readonly behind: () => Behind | undefined
  /** Resolves when no server on this database writes any more. */
  readonly shut: (why: Behind) => Promise<void>
}

/** The row of `shared_state` that keeps every server on a database from writing: write_record looks for it. */
export const writingRefused = 'writing-refused'

/** The gate of a database, shut already if it was shut before. */
export async function openGate({ db }: Pick<Database, 'db'>, lines: ServerLog): Promise<LedgerGate> {
  const row = await db.selectFrom('shared_state').select('value').where('name', '=', writingRefused).executeTakeFirst()
  let behind = row?.value as Behind | undefined
  if (behind !== undefined) lines.error({ event: 'ledger-behind', ...behind })
  return {
    behind: () => behind,
    shut: async (why) => {
      if (behind !== undefined) return
      behind = why
      lines.error({ event: 'ledger-behind', ...why })
      // A crash before this: whoever starts next finds the same, from the file or from the witness.
      await db
        .insertInto('shared_state')
        .values({ name: writingRefused, value: JSON.stringify(why) })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
