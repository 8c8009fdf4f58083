import type { Context } from 'hono'
import { z } from 'zod'
import {
  type FacilitySettings,
  fewestKeepYears,
  freeDaysOf,
  isSettingsRefusal,
  readFacilitySettings,
} from '../../cases/index.ts'
import type { Rulebook } from '../../engine/index.ts'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { dayOf } from '../clock.ts'
import type { Office } from '../office/office.ts'
import { folded } from './effects.ts'
import { type EffectsBoard, effectsBoard } from './effects-thread.ts'
import { readHolidays } from './holidays-file.ts'
import {
  adoptInstead,
  badSetting,
  changedMeanwhile,
  counselOnly,
  noFacility,
  notACalendar,
  versionNeeded,
} from './problems.ts'
import { rulebookBy } from './rulebooks/library.ts'
import { settingChanges } from './settings-changes.ts'
import { changeSettings, type StoredSettings, storedSettings, writerOf } from './stored.ts'

const readers = ['liaison', 'administrator', 'privacy-officer', 'counsel', 'auditor'] as const
const writers = ['administrator', 'privacy-officer', 'counsel'] as const

const answer = z.object({
  facility: z.string(),
  version: z.number(),
  settings: z.record(z.string(), z.unknown()),
  freeDays: z.array(z.unknown()).describe('The free days of this year and the next, the federal ones among them.'),
  keep: z.object({ fewestYears: z.number(), because: z.object({ en: z.string(), es: z.string() }) }),
})

const keep = {
  fewestYears: fewestKeepYears,
  because: {
    en: 'HIPAA asks for 6 years for what documents a policy or an action (45 CFR 164.530(j)(2)). It says nothing of how long charts are kept: that is state law.',
    es: 'HIPAA exige 6 años para lo que documenta una política o una acción (45 CFR 164.530(j)(2)). No dice cuánto se guardan los expedientes: eso lo fija la ley del estado.',
  },
} as const

/** Settings of a facility: read by the office, changed from a version that was seen, each change an event. */
export function facilityRoutes(router: Router, office: Office, board: EffectsBoard = effectsBoard()): void {
  readRoute(router, office)
  writeRoute(router, office)
  policiesRoute(router, office, board)
  holidaysRoute(router, office)
}

function readRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/facility',
      id: 'getFacility',
      summary: 'The settings of the facility; the ETag is their version',
      access: readers,
      scope: 'facility:read',
      gives: answer,
      problems: ['no-facility'],
    },
    async ({ c, who }) => {
      const stored = await storedSettings(office.database, facilityIn(who))
      return stored === undefined ? problem(c, noFacility) : shown(c, facilityIn(who), stored, office)
    },
  )
}

function shown(c: Context, facility: string, { settings, version }: StoredSettings, { clock }: Office): Response {
  const year = Number(dayOf(clock(), settings.timeZone).slice(0, 4))
  const freeDays = [year, year + 1].flatMap((y) => freeDaysOf(settings, y))
  return c.json({ facility, version, settings, freeDays, keep }, 200, {
    ETag: `"${version}"`,
    'Cache-Control': 'no-store',
  })
}

function writeRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'put',
      path: '/api/facility',
      id: 'putFacility',
      summary: 'Changes the settings of the facility, from the version that If-Match names',
      access: writers,
      scope: 'facility:write',
      body: z.record(z.string(), z.unknown()),
      gives: answer,
      problems: ['version-needed', 'changed-meanwhile', 'counsel-only', 'adopt-instead', 'malformed', 'kept-too-short'],
    },
    async ({ c, who, body }) => {
      const facility = facilityIn(who)
      const version = versionIn(c.req.header('If-Match'))
      if (version === undefined) return problem(c, versionNeeded)
      const now = await storedSettings(office.database, facility)
      if (now === undefined) return problem(c, noFacility)
      const rulebook = (await rulebookBy(office, now.settings.rulebook)) ?? office.rulebook
      // A form that does not know of the rulebook leaves it as it is.
      const { rulebook: named } = now.settings
      const read = readFacilitySettings(named === undefined ? body : { rulebook: named, ...body }, rulebook)
      if (isSettingsRefusal(read)) return problem(c, badSetting(read))
      if (now.version !== version) return problem(c, changedMeanwhile(now, body))
      const to = { ...read, policies: folded(rulebook, read.policies) }
      const refused = mayChange(who, now.settings, to)
      if (refused !== undefined) return problem(c, refused)
      const event = { type: 'office.facility-changed', by: writerOf(who) }
      const done = await changeSettings(office, facility, { version, to, event })
      if ('missing' in done) return problem(c, noFacility)
      return 'stale' in done ? problem(c, changedMeanwhile(done.stale, body)) : shown(c, facility, done.changed, office)
    },
  )
}

function mayChange({ viewer }: SignedIn, from: FacilitySettings, to: FacilitySettings) {
  const changed = settingChanges(from, to).map((change) => change.setting)
  if (changed.includes('rulebook')) return adoptInstead
  return viewer?.role !== 'counsel' && changed.some((s) => s.startsWith('settled.')) ? counselOnly : undefined
}

// Proxies may mark an ETag as weak when they compress; the version is the same.
function versionIn(header: string | undefined): number | undefined {
  const found = /^(?:W\/)?"(\d{1,9})(?:-[a-z]+)?"$/.exec(header ?? '')
  return found === null ? undefined : Number(found[1])
}

const policies = z.object({
  state: z
    .enum(['working', 'done', 'failed'])
    .describe('Ask again until it is done: rows come as they are worked out.'),
  rulebook: z.string(),
  at: z.string(),
  of: z.number(),
  rows: z.array(z.unknown()),
})

function policiesRoute(router: Router, office: Office, board: EffectsBoard): void {
  router.add(
    {
      method: 'get',
      path: '/api/facility/policies',
      id: 'facilityPolicies',
      summary:
        'Each switch of the house policy, and what it changes in the situations that the rulebook has as examples',
      access: readers,
      scope: 'facility:read',
      gives: policies,
      problems: ['no-facility'],
    },
    async ({ c, who }) => {
      const stored = await storedSettings(office.database, facilityIn(who))
      if (stored === undefined) return problem(c, noFacility)
      const { settings } = stored
      const rulebook: Rulebook = (await rulebookBy(office, settings.rulebook)) ?? office.rulebook
      const at = dayOf(office.clock(), settings.timeZone)
      const facility = { ...settings.place, timeZone: settings.timeZone }
      const progress = board.ask(rulebook, { at, facility, policies: settings.policies, settled: settings.settled })
      const { state, of, rows } = progress
      return c.json({ state, rulebook: rulebook.hash, at, of, rows }, 200, { 'Cache-Control': 'no-store' })
    },
  )
}

function holidaysRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'post',
      path: '/api/facility/holidays/read',
      id: 'readHolidays',
      summary: 'Reads the whole days of a calendar file (.ics); nothing is stored',
      access: writers,
      raw: 'text/calendar',
      gives: z.object({
        holidays: z.array(z.object({ day: z.string(), name: z.string() })),
        skipped: z.array(z.object({ name: z.string(), why: z.string() })),
      }),
      problems: ['not-a-calendar'],
    },
    async ({ c }) => {
      const year = office.clock().getUTCFullYear()
      const read = readHolidays(await c.req.text(), year, year + 3)
      return read === undefined ? problem(c, notACalendar) : c.json(read)
    },
  )
}

function facilityIn({ viewer }: SignedIn): string {
  return viewer?.facility ?? ''
}
