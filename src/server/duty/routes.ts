import { z } from 'zod'
import type { DutyTurn, FacilitySettings } from '../../cases/index.ts'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { noFacility } from '../facility/problems.ts'
import { storedSettings } from '../facility/stored.ts'
import type { Office } from '../office/office.ts'
import { type Stretch, stretches } from './rota.ts'

const days = 7

const onDuty = z.object({
  person: z.string(),
  name: z.string().optional().describe('Left out where the person of the rota is not one of ours.'),
  left: z.boolean().optional().describe('The person of the rota has left: nobody will answer.'),
  role: z.string(),
  phone: z.string(),
})
const stretch = z.object({ from: z.string(), to: z.string(), people: z.array(onDuty) })

const answer = z.object({
  at: z.string(),
  timeZone: z.string(),
  now: stretch.describe('Who is on duty, and until when.'),
  next: stretch.optional().describe('Who is on duty after that, where anybody is in the next days.'),
  holes: z.array(z.object({ from: z.string(), to: z.string() })).describe('When nobody is, in the next seven days.'),
  problem: z.enum(['no-rota', 'nobody-now', 'person-left']).optional(),
})

/** Who is on duty, for everybody who signed in; nothing of a patient, and no case. */
export function dutyRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/duty',
      id: 'duty',
      summary: 'Who is on duty now and next, with the number to call, and when nobody is',
      access: 'signed-in',
      gives: answer,
      problems: ['no-facility'],
    },
    async ({ c, who }) => {
      const stored = who.viewer && (await storedSettings(office.database, who.viewer.facility))
      if (stored === undefined) return problem(c, noFacility)
      return c.json(await dutyOf(office, stored.settings), 200, { 'Cache-Control': 'no-store' })
    },
  )
}

async function dutyOf(office: Office, settings: FacilitySettings): Promise<z.infer<typeof answer>> {
  const at = office.clock()
  const all = stretches(settings, at, days)
  const names = await namesOf(office, all)
  const shown = ({ from, to, turns }: Stretch) => ({ from, to, people: turns.map((turn) => person(turn, names)) })
  const now = shown(all[0] as Stretch)
  const next = all.slice(1).find((s) => s.turns.length > 0)
  const wrong = problemOf(settings.duty ?? [], now.people)
  return {
    at: at.toISOString(),
    timeZone: settings.timeZone,
    now,
    ...(next === undefined ? {} : { next: shown(next) }),
    holes: all.filter((s) => s.turns.length === 0).map(({ from, to }) => ({ from, to })),
    ...(wrong === undefined ? {} : { problem: wrong }),
  }
}

type Person = z.infer<typeof onDuty>

function problemOf(
  rota: readonly DutyTurn[],
  now: readonly Person[],
): 'no-rota' | 'nobody-now' | 'person-left' | undefined {
  if (rota.length === 0) return 'no-rota'
  if (now.length === 0) return 'nobody-now'
  return now.every((p) => p.left === true) ? 'person-left' : undefined
}

type Names = ReadonlyMap<string, { readonly name: string; readonly left: boolean }>

async function namesOf({ database }: Office, all: readonly Stretch[]): Promise<Names> {
  const ids = [...new Set(all.flatMap((s) => s.turns.map((t) => t.person)))]
  if (ids.length === 0) return new Map()
  const rows = await database.db
    .selectFrom('persons')
    .select(['id', 'name', 'left_at'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { name: row.name, left: row.left_at !== null }]))
}

function person({ person: id, role, phone }: DutyTurn, names: Names): Person {
  const known = names.get(id)
  return {
    person: id,
    role,
    phone,
    ...(known === undefined ? {} : { name: known.name }),
    ...(known?.left === true ? { left: true } : {}),
  }
}
