import type { Transaction } from 'kysely'
import type { FacilitySettings } from '../../../../cases/index.ts'
import type { Tables } from '../../../database/tables.ts'
import { stretches } from '../../../duty/index.ts'
import type { Member } from '../../steps/people.ts'
import { type Found, named } from './found.ts'

type Trx = Transaction<Tables>

const days = 7
const mostHoles = 20

/** No rota, and hours of the next seven days in which nobody is on duty. */
export function rotaProblems(settings: FacilitySettings, now: Date): readonly Found[] {
  if ((settings.duty ?? []).length === 0) return [{ code: 'no-rota', severity: 'error' }]
  return stretches(settings, now, days)
    .filter(({ turns }) => turns.length === 0)
    .slice(0, mostHoles)
    .map(({ from, to }) => ({ code: 'hole', severity: 'error', from, to }))
}

// Who has a turn in the next days, with the first of them.
function comingUp(settings: FacilitySettings, now: Date) {
  const coming = new Map<string, { readonly person: string; readonly role: string; readonly from: string }>()
  for (const { from, turns } of stretches(settings, now, days))
    for (const { person, role } of turns) {
      const key = `${person} ${role}`
      if (!coming.has(key)) coming.set(key, { person, role, from })
    }
  return [...coming.values()]
}

/** Who has a turn in the next days and could not be reached, or should not be on the rota. */
export async function peopleProblems(
  trx: Trx,
  facility: string,
  settings: FacilitySettings,
  members: ReadonlyMap<string, Member>,
  now: Date,
): Promise<readonly Found[]> {
  const coming = comingUp(settings, now)
  if (coming.length === 0) return []
  const tested = await trx
    .selectFrom('alert_channels')
    .select('person')
    .distinct()
    .where('facility', '=', facility)
    .where('confirmed_at', 'is not', null)
    .execute()
  const reached = new Set(tested.map(({ person }) => person))
  const names = await namesOf(trx, coming)
  const said = new Set<string>()
  return coming.flatMap(({ person, role, from }): readonly Found[] => {
    const member = members.get(person)
    const who = { person, role, from, ...named(names.get(person)) }
    // One line for each person, whatever turns they have.
    if (member === undefined) return once(said, person, { code: 'person-left', severity: 'error', ...who })
    const ended: readonly Found[] = member.roles.includes(role)
      ? []
      : [{ code: 'role-ended', severity: 'warning', ...who }]
    if (reached.has(person)) return ended
    return [...ended, ...once(said, person, { code: 'no-way', severity: 'error', ...who })]
  })
}

function once(said: Set<string>, key: string, found: Found): readonly Found[] {
  if (said.has(key)) return []
  said.add(key)
  return [found]
}

async function namesOf(trx: Trx, people: readonly { readonly person: string }[]) {
  const ids = people.map(({ person }) => person)
  const rows = await trx.selectFrom('persons').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
