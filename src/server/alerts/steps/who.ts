import { type FacilitySettings, onDuty } from '../../../cases/index.ts'
import type { Told } from '../alert.ts'
import type { Member } from './people.ts'

/** Roles in the order in which they are called; others on the rota come after them. */
const order: readonly string[] = ['liaison', 'privacy-officer', 'administrator']

type Members = ReadonlyMap<string, Pick<Member, 'roles'>>

/** Whom a step tells; `all` once everybody on duty was told. */
export interface NextStep {
  readonly people: readonly Told[]
  readonly all: boolean
}

/**
 * Whom an alert goes to next: those on duty at that instant in the first role of the order that nobody was told of yet, then those
 * in the next, then everybody on the rota and everybody who has one of the roles of the order. Who no longer works here is passed over.
 */
export function nextStep(
  settings: Pick<FacilitySettings, 'duty' | 'timeZone'>,
  instant: string,
  told: ReadonlySet<string>,
  members: Members,
): NextStep {
  const waiting = onDuty(settings, instant)
    .filter(({ person }) => members.has(person) && !told.has(person))
    .toSorted((a, b) => rank(a.role) - rank(b.role))
  const [first] = waiting
  if (first === undefined) return { people: everybody(settings, members), all: true }
  return { people: once(waiting.filter(({ role }) => role === first.role)), all: false }
}

/** Everybody on the rota who works here, at whatever time their turn is. */
export function peopleOfRota({ duty = [] }: Pick<FacilitySettings, 'duty'>, members: Members): readonly Told[] {
  return once(duty.filter(({ person }) => members.has(person)))
}

function everybody(settings: Pick<FacilitySettings, 'duty'>, members: Members): readonly Told[] {
  const inRole = [...members].flatMap(([person, { roles }]): readonly Told[] => {
    const role = order.find((each) => roles.includes(each))
    return role === undefined ? [] : [{ person, role }]
  })
  return once([...peopleOfRota(settings, members), ...inRole])
}

function once(people: readonly Told[]): readonly Told[] {
  const found = new Map<string, Told>()
  for (const { person, role } of people) if (!found.has(person)) found.set(person, { person, role })
  return [...found.values()]
}

function rank(role: string): number {
  const at = order.indexOf(role)
  return at < 0 ? order.length : at
}
