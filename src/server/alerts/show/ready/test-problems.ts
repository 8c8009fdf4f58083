import type { Transaction } from 'kysely'
import type { FacilitySettings } from '../../../../cases/index.ts'
import type { Tables } from '../../../database/tables.ts'
import type { Member } from '../../steps/people.ts'
import { peopleOfRota } from '../../steps/who.ts'
import { type Found, named } from './found.ts'

type Trx = Transaction<Tables>

const testedWithin = 40 * 86_400_000

/** The last monthly test, and who did not answer it in time. */
export interface LastTest {
  readonly shown: {
    readonly month: string
    readonly at: string
    readonly over: boolean
    readonly told: number
    readonly answered: number
  }
  readonly silent: readonly string[]
}

/** The last monthly test of a facility; undefined before the first. */
export async function lastTest(trx: Trx, facility: string): Promise<LastTest | undefined> {
  const test = await trx
    .selectFrom('alerts')
    .select(['id', 'about', 'raised_at', 'status'])
    .where('facility', '=', facility)
    .where('cause', '=', 'test')
    .orderBy('raised_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (test === undefined) return undefined
  const told = await trx
    .selectFrom('alert_people')
    .select(['person', 'acknowledged_at'])
    .where('facility', '=', facility)
    .where('alert', '=', test.id)
    .orderBy('person')
    .execute()
  const silent = told.filter(({ acknowledged_at }) => acknowledged_at === null).map(({ person }) => person)
  const over = test.status === 'over'
  return {
    shown: {
      month: test.about,
      at: test.raised_at.toISOString(),
      over,
      told: told.length,
      answered: told.length - silent.length,
    },
    silent: over ? silent : [],
  }
}

/** Who did not answer the last test, and that it is long ago. */
export function testProblems(
  settings: FacilitySettings,
  members: ReadonlyMap<string, Member>,
  test: LastTest | undefined,
  now: Date,
): readonly Found[] {
  const onRota = peopleOfRota(settings, members)
  const silent = onRota
    .filter(({ person }) => test?.silent.includes(person) === true)
    .map(
      ({ person, role }): Found => ({
        code: 'test-unanswered',
        severity: 'warning',
        person,
        role,
        ...named(members.get(person)?.name),
      }),
    )
  const old = test !== undefined && now.getTime() - Date.parse(test.shown.at) > testedWithin
  return old && onRota.length > 0 ? [...silent, { code: 'test-missing', severity: 'warning' }] : silent
}
