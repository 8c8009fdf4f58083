import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { defaultSettings, isSettingsRefusal, readFacilitySettings } from '../../cases/index.ts'
import { type Problem, problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { emailShape, nameShape } from '../people/shapes.ts'
import { addressOf } from './address.ts'
import { beginCeremony, endCeremony, findCeremony } from './ceremony.ts'
import { type Entrance, letIn } from './enter.ts'
import { noteOf } from './notes.ts'
import { passwordsOf } from './password/account.ts'
import { weaknessOf } from './password/rules.ts'
import { linkOver, tooMany, weakPassword } from './problems.ts'
import { sessionAnswer } from './session/answer.ts'
import { countTry } from './throttle.ts'
import { readableCode, typedCode } from './word.ts'

const codeMinutes = 24 * 60

/**
 * A one-time code for the first person of a new installation, to be printed where only whoever started the server reads it.
 * Undefined once there is a person. Each server that starts makes its own, good for a day.
 */
export async function setupCode(office: Office): Promise<string | undefined> {
  if (!(await needsSetUp(office))) return undefined
  const code = readableCode(4)
  await beginCeremony(office, 'set-up', { content: {} }, codeMinutes, typedCode(code))
  return code
}

async function needsSetUp({ database }: Pick<Office, 'database'>): Promise<boolean> {
  return (await database.db.selectFrom('persons').select('id').limit(1).executeTakeFirst()) === undefined
}

const setUp = z.object({
  code: z.string().max(60),
  name: nameShape,
  email: emailShape,
  password: z.string().max(1000),
  language: z.enum(['en', 'es']).optional(),
  facility: z.object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
    name: nameShape,
    place: z.record(z.string().max(60), z.union([z.string().max(120), z.boolean()])),
    timeZone: z.string().refine(isZone),
  }),
})

type SetUp = z.infer<typeof setUp>

/** Adds the routes of the first start. */
export function setUpRoutes(router: Router, entrance: Entrance): void {
  const { office, settings } = entrance
  router.add(
    {
      method: 'get',
      path: '/api/setup',
      id: 'setUpNeeded',
      summary: 'Whether this installation still needs its first person.',
      access: 'anyone',
      gives: z.object({ needed: z.boolean() }),
    },
    async ({ c }) => c.json({ needed: await needsSetUp(office) }, 200, { 'Cache-Control': 'no-store' }),
  )
  router.add(
    {
      method: 'post',
      path: '/api/setup',
      id: 'setUp',
      summary: 'Makes the first facility and its administrator, with the code that the server printed when it started.',
      access: 'anyone',
      body: setUp,
      gives: sessionAnswer,
      problems: ['link-over', 'too-many-tries', 'facility-malformed', 'password-short', 'password-common'],
    },
    async ({ c, body }) => {
      const wait = await countTry(office, [{ of: 'code', who: addressOf(c, settings.trustProxy ?? false) }])
      if (wait !== undefined) return problem(c, tooMany(wait))
      // Looked at first, used up last: a weak password must not cost the code.
      if ((await findCeremony(office, 'set-up', typedCode(body.code))) === undefined) return problem(c, linkOver)
      const { name, place, timeZone } = body.facility
      const first = readFacilitySettings(defaultSettings(place, name, timeZone), office.rulebook)
      if (isSettingsRefusal(first)) return problem(c, unfitFacility)
      const weak = weaknessOf(body.password, [body.name, body.email, body.facility.name])
      if (weak !== undefined) return problem(c, weakPassword(weak))
      const person = await begin(entrance, body)
      if (person === undefined) return problem(c, linkOver)
      const { id: facility } = body.facility
      await noteOf(office, { type: 'office.set-up', facility, person, by: { role: 'administrator', person } })
      return letIn(entrance, c, person, ['password'])
    },
  )
}

// Facility, person, roles and password in one transaction: a crash before its end leaves an installation that still needs its set-up.
async function begin(entrance: Entrance, { code, name, email, password, language, facility }: SetUp) {
  const { office } = entrance
  const hash = await passwordsOf(entrance).hash(password)
  const now = office.clock()
  return office.database.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('ostiary set-up'))`.execute(trx)
    const inside = { database: { ...office.database, db: trx }, clock: office.clock }
    if (!(await needsSetUp(inside))) return undefined
    if ((await endCeremony(inside, 'set-up', typedCode(code))) === undefined) return undefined
    const person = randomUUID()
    const settings = defaultSettings(facility.place, facility.name, facility.timeZone)
    await trx
      .insertInto('facilities')
      .values({ id: facility.id, name: facility.name, settings: JSON.stringify(settings) })
      .execute()
    await trx
      .insertInto('persons')
      .values({ id: person, name, email, language: language ?? 'en' })
      .execute()
    await trx.insertInto('passwords').values({ person, hash, changed_at: now }).execute()
    const given = (['administrator', 'system-administrator'] as const).map((role) => ({
      person,
      facility: facility.id,
      role,
      granted_at: now,
      confirmed_at: now,
    }))
    await trx.insertInto('memberships').values(given).execute()
    return person
  })
}

const unfitFacility: Problem = {
  status: 422,
  code: 'facility-malformed',
  at: 'facility',
  message: {
    en: 'The facility’s kind, owner, state or time zone is not one that we know.',
    es: 'El tipo, el dueño, el estado o la zona horaria del centro no es uno que conozcamos.',
  },
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
