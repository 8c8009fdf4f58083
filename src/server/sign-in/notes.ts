import { sql } from 'kysely'
import type { Role } from '../../cases/index.ts'
import type { Office } from '../office/office.ts'

/** An event about a person's way of signing in or their roles; it names people by their ids and holds no address. */
export interface PersonNote {
  readonly type: `office.${string}`
  /** Whom it is about. */
  readonly person: string
  readonly by: { readonly role: Role | 'nobody'; readonly person?: string }
  readonly data?: Readonly<Record<string, unknown>>
  /** Only here; at every facility where the person has a role where left out. */
  readonly facility?: string
}

/** Writes it to the record of each facility that it concerns. */
export async function noteOf(office: Pick<Office, 'database' | 'record'>, note: PersonNote): Promise<void> {
  const facilities = note.facility === undefined ? await facilitiesOf(office, note.person) : [note.facility]
  for (const facility of facilities)
    await office.record.note({
      facility,
      type: note.type,
      by: note.by,
      data: { person: note.person, ...note.data },
    })
}

async function facilitiesOf({ database }: Pick<Office, 'database'>, person: string): Promise<readonly string[]> {
  const { rows } = await sql<{ facility: string }>`
    select distinct facility from memberships where person = ${person} and ended_at is null order by facility`.execute(
    database.db,
  )
  return rows.map(({ facility }) => facility)
}
