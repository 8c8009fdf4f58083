import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { FacilitySettings } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'
import { stretches } from '../../duty/index.ts'
import { storedSettings } from '../../facility/stored.ts'
import type { Office } from '../../office/office.ts'
import { isAskedFor } from '../../webhooks/index.ts'
import type { AlertSettings } from '../settings.ts'
import { type Member, membersOf } from '../steps/people.ts'
import { peopleOfRota } from '../steps/who.ts'

const days = 7
const mostHoles = 20
const testedWithin = 40 * 86_400_000

const problemShape = z.object({
  code: z.enum([
    'no-rota',
    'hole',
    'person-left',
    'role-ended',
    'no-way',
    'way-failing',
    'mail-not-set',
    'no-webhook',
    'test-unanswered',
    'test-missing',
  ]),
  severity: z.enum(['error', 'warning']),
  person: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  kind: z.string().optional().describe('The way that fails.'),
  from: z.string().optional(),
  to: z.string().optional(),
})

/** Whether alerts would reach somebody at every hour of the next days, and what is wrong before it is needed. */
export const readinessShape = z.object({
  at: z.string(),
  timeZone: z.string(),
  ready: z.boolean().describe('There is no error.'),
  problems: z.array(problemShape),
  lastTest: z
    .object({ month: z.string(), at: z.string(), over: z.boolean(), told: z.number(), answered: z.number() })
    .optional(),
})

type Found = z.infer<typeof problemShape>
type Trx = Transaction<Tables>

/** Looks at rota, people and ways of a facility; undefined where there is none of that id. */
export async function readinessOf(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  { mail }: Pick<AlertSettings, 'mail'>,
  facility: string,
): Promise<z.infer<typeof readinessShape> | undefined> {
  const settings = (await storedSettings(database, facility))?.settings
  if (settings === undefined) return undefined
  const now = clock()
  return database.inFacility(facility, async (trx) => {
    const members = await membersOf(trx, facility)
    const tests = await lastTest(trx, facility)
    const problems = [
      ...rotaProblems(settings, now),
      ...(await peopleProblems(trx, facility, settings, members, now)),
      ...(await wayProblems(trx, facility, settings, members, mail !== undefined)),
      ...testProblems(settings, members, tests, now),
    ]
    return {
      at: now.toISOString(),
      timeZone: settings.timeZone,
      ready: problems.every(({ severity }) => severity !== 'error'),
      problems,
      ...(tests === undefined ? {} : { lastTest: tests.shown }),
    }
  })
}

function rotaProblems(settings: FacilitySettings, now: Date): readonly Found[] {
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

async function peopleProblems(
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

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name }
}

async function namesOf(trx: Trx, people: readonly { readonly person: string }[]) {
  const ids = people.map(({ person }) => person)
  const rows = await trx.selectFrom('persons').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

// Ways that count and would not work all the same.
async function wayProblems(
  trx: Trx,
  facility: string,
  settings: FacilitySettings,
  members: ReadonlyMap<string, Member>,
  hasMail: boolean,
): Promise<readonly Found[]> {
  const onRota = new Set(peopleOfRota(settings, members).map(({ person }) => person))
  const ways = await trx
    .selectFrom('alert_channels')
    .select(['person', 'kind', 'failing_since', 'confirmed_at'])
    .where('facility', '=', facility)
    .orderBy('created_at')
    .execute()
  const counting = ways.filter(({ person, confirmed_at }) => confirmed_at !== null && onRota.has(person))
  const failing = counting
    .filter(({ failing_since }) => failing_since !== null)
    .map(({ person, kind, failing_since }): Found => {
      const since = (failing_since as Date).toISOString()
      const who = { person, ...named(members.get(person)?.name), kind, from: since }
      return { code: 'way-failing', severity: worksOtherwise(counting, person) ? 'warning' : 'error', ...who }
    })
  const uses = (kind: string) => counting.some((way) => way.kind === kind)
  return [
    ...failing,
    ...(uses('email') && !hasMail ? [{ code: 'mail-not-set', severity: 'error' } as const] : []),
    ...(uses('paging') && !(await isPagingHeard(trx, facility))
      ? [{ code: 'no-webhook', severity: 'error' } as const]
      : []),
  ]
}

function worksOtherwise(
  ways: readonly { readonly person: string; readonly failing_since: Date | null }[],
  person: string,
): boolean {
  return ways.some((way) => way.person === person && way.failing_since === null)
}

/** True if a webhook of the facility is told of alerts. */
export async function isPagingHeard(trx: Trx, facility: string): Promise<boolean> {
  const webhooks = await trx
    .selectFrom('webhooks')
    .select('types')
    .where('facility', '=', facility)
    .where('disabled_at', 'is', null)
    .execute()
  return webhooks.some(({ types }) => isAskedFor(types, 'alert.raised'))
}

interface LastTest {
  readonly shown: NonNullable<z.infer<typeof readinessShape>['lastTest']>
  readonly silent: readonly string[]
}

async function lastTest(trx: Trx, facility: string): Promise<LastTest | undefined> {
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

function testProblems(
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
