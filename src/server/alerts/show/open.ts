import type { Office } from '../../office/office.ts'

/** How many alerts are open in all facilities (tests do not count): all, or those of which nobody is told any more. */
export async function openAlerts({ database }: Pick<Office, 'database'>, which: 'all' | 'untold'): Promise<number> {
  const facilities = await database.db.selectFrom('facilities').select('id').execute()
  let open = 0
  for (const { id } of facilities) {
    const { count } = await database.inFacility(id, (trx) =>
      trx
        .selectFrom('alerts')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('facility', '=', id)
        .where('status', '=', 'open')
        .where('cause', '<>', 'test')
        .$if(which === 'untold', (query) => query.where('next_at', 'is', null))
        .executeTakeFirstOrThrow(),
    )
    open += Number(count)
  }
  return open
}
