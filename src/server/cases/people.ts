import { type CaseState, type Entry, type Fields, isKept, nouns } from '../../cases/index.ts'
import type { Office } from '../office/office.ts'

/** Names of the staff that a case mentions, by id; it is given the case as a viewer sees it, and looks no further. */
export async function peopleIn(
  { database }: Pick<Office, 'database'>,
  state: CaseState,
): Promise<Readonly<Record<string, string>>> {
  return namesOf({ database }, idsIn(state))
}

/** Names of people by id; ids that are nobody's are left out. */
export async function namesOf(
  { database }: Pick<Office, 'database'>,
  ids: ReadonlySet<string>,
): Promise<Readonly<Record<string, string>>> {
  if (ids.size === 0) return {}
  const rows = await database.db
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

function idsIn(state: CaseState): ReadonlySet<string> {
  const ids = new Set<string>()
  const add = (id: unknown) => typeof id === 'string' && ids.add(id)
  for (const event of state.events) {
    add(event.by.person)
    if (!isKept(event) && event.type === 'task-assigned') add(event.data.person)
    if (!isKept(event) && event.type === 'case-assigned') add(event.data.person)
    if (!isKept(event) && event.type === 'message-sent') add(event.data.toPerson)
  }
  for (const person of Object.values(state.writers)) add(person)
  for (const task of Object.values(state.tasks)) add(task.person)
  for (const entry of Object.values(state.entries)) for (const id of idsOf(entry)) add(id)
  return ids
}

// Fields such as `heardBy` hold the id of a person, or of another entry of the case: only people have names.
function idsOf({ noun, fields }: Entry): readonly unknown[] {
  const shape: Fields = nouns[noun]
  return Object.entries(fields).flatMap(([name, { value }]) => (shape[name]?.kind === 'id' ? [value] : []))
}
