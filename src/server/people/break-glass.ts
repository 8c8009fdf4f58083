import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { noteOf } from '../sign-in/notes.ts'
import { emergenciesFor, endEmergency, isInEmergency, takeRole } from './emergency.ts'
import { roleShape } from './shapes.ts'

const emergency = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  role: roleShape,
  why: z.string().optional(),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
})

/** Adds the routes by which somebody takes the privacy officer’s role for an hour, when nobody who has it can be reached. */
export function breakGlassRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/break-glass',
      id: 'emergencies',
      summary: 'The roles that were taken in an emergency in the last seven days, and why.',
      access: ['privacy-officer', 'counsel', 'administrator', 'auditor'],
      gives: z.object({ rows: z.array(emergency) }),
    },
    async ({ c, who }) => {
      const rows = await emergenciesFor(office, who.viewer?.facility ?? '')
      // An auditor sees that it happened, and not the reason: it may speak of a patient.
      const shown = who.viewer?.role === 'auditor' ? rows.map(({ why: _, ...row }) => row) : rows
      return c.json({ rows: [...shown] }, 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/break-glass',
      id: 'breakGlass',
      summary: 'Takes the privacy officer’s role for an hour. It is recorded, and every privacy officer is told.',
      access: ['administrator', 'liaison'],
      body: z.object({ role: z.literal('privacy-officer'), why: z.string().trim().min(10).max(1000) }),
      gives: z.object({ id: z.string(), facility: z.string(), role: roleShape, until: z.iso.datetime() }),
      problems: ['has-role', 'people-only'],
    },
    async ({ c, body, who }) => {
      const { person, viewer } = who
      if (person === undefined || viewer === undefined) return problem(c, peopleOnly)
      const { facility } = viewer
      if (who.memberships.some((each) => each.facility === facility && each.role === body.role))
        return problem(c, hasRole)
      const { id, until } = await takeRole(office, { person: person.id, facility, role: body.role, why: body.why })
      const by = { role: viewer.role, person: person.id }
      const data = { emergency: id, role: body.role, until: until.toISOString() }
      await noteOf(office, { type: 'office.break-glass', facility, person: person.id, by, data })
      return c.json({ id, facility, role: body.role, until: until.toISOString() }, 201, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/break-glass/:emergency',
      id: 'endEmergency',
      summary: 'Ends a role that was taken in an emergency: one’s own, or as a privacy officer anybody’s.',
      access: 'signed-in',
      problems: ['no-such-emergency'],
    },
    async ({ c, who }) => {
      const { person, viewer } = who
      if (person === undefined || viewer === undefined) return problem(c, peopleOnly)
      const { facility, role } = viewer
      const owner = await endEmergency(office, facility, c.req.param('emergency') ?? '', {
        person: person.id,
        anybodys: role === 'privacy-officer' && !(await isInEmergency(office, person.id, facility)),
      })
      if (owner === undefined) return problem(c, noSuchEmergency)
      const by = { role, person: person.id }
      const data = { emergency: c.req.param('emergency') }
      await noteOf(office, { type: 'office.break-glass-ended', facility, person: owner, by, data })
      return c.body(null, 204)
    },
  )
}

const peopleOnly = {
  status: 403,
  code: 'people-only',
  message: {
    en: 'Only a person who signed in may do that.',
    es: 'Solo una persona que inició sesión puede hacer eso.',
  },
} as const
const hasRole = {
  status: 409,
  code: 'has-role',
  message: {
    en: 'You have that role already. Choose it where your roles are.',
    es: 'Usted ya tiene esa función. Elíjala donde están sus funciones.',
  },
} as const
const noSuchEmergency = {
  status: 404,
  code: 'no-such-emergency',
  message: {
    en: 'There is no such role to end, or it has ended.',
    es: 'No hay tal función que terminar, o ya terminó.',
  },
} as const
