import type { Office } from '../../office/office.ts'

/** How many alerts are open in all facilities (tests do not count), and of how many nobody is told any more. */
export async function openAlerts({
  database,
}: Pick<Office, 'database'>): Promise<{ readonly open: number; readonly unanswered: number }> {
  const facilities = await database.db.selectFrom('facilities').select('id').execute()
  let [open, unanswered] = [0, 0]
  for (const { id } of facilities) {
    const rows = await database.inFacility(id, (trx) =>
      trx
        .selectFrom('alerts')
        .select('next_at')
        .where('facility', '=', id)
        .where('status', '=', 'open')
        .where('cause', '<>', 'test')
        .execute(),
    )
    open += rows.length
    unanswered += rows.filter(({ next_at }) => next_at === null).length
  }
  return { open, unanswered }
}
