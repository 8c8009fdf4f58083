import type { Role } from '../../cases/index.ts'
import type { Office } from '../office/office.ts'

/** One invented person. */
interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly language: 'en' | 'es'
  readonly roles: readonly Role[]
}

const invented: readonly DemoPerson[] = [
  { id: 'demo-desk', name: 'Dana Okafor', language: 'en', roles: ['desk'] },
  { id: 'demo-security', name: 'Luis Ferrer', language: 'es', roles: ['security'] },
  { id: 'demo-liaison', name: 'Mai Tran', language: 'en', roles: ['liaison'] },
  { id: 'demo-privacy', name: 'Ruth Adler', language: 'en', roles: ['privacy-officer'] },
  { id: 'demo-counsel', name: 'Samuel Ortega', language: 'es', roles: ['counsel'] },
  { id: 'demo-administrator', name: 'Grace Lindholm', language: 'en', roles: ['administrator'] },
  { id: 'demo-it', name: 'Noor Haddad', language: 'en', roles: ['system-administrator'] },
  { id: 'demo-auditor', name: 'Peter Novak', language: 'en', roles: ['auditor'] },
]

/** Adds the invented people of a demonstration, one for each role, to a facility that is there; twice changes nothing. */
export async function demoPeople({ database, clock }: Pick<Office, 'database' | 'clock'>, facility: string) {
  const now = clock()
  await database.db.transaction().execute(async (trx) => {
    const persons = invented.map(({ id, name, language }) => ({ id, name, language, email: `${id}@demo.example` }))
    await trx
      .insertInto('persons')
      .values(persons)
      .onConflict((row) => row.doNothing())
      .execute()
    const given = invented.flatMap(({ id, roles }) =>
      roles.map((role) => ({ person: id, facility, role, granted_at: now, confirmed_at: now })),
    )
    await trx
      .insertInto('memberships')
      .values(given)
      .onConflict((row) => row.doNothing())
      .execute()
  })
  return invented.map(({ id, name, roles }) => ({ id, name, roles }))
}
