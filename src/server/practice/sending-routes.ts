import { z } from 'zod'
import { roles } from '../../cases/index.ts'
import { problem } from '../access/problem.ts'
import { devicesOnly, type Router } from '../access/route.ts'
import { type Limit, limitOf } from '../cases/limits.ts'
import { deskScope, deviceViewer } from '../devices/index.ts'
import type { Office } from '../office/office.ts'
import { peopleOnly } from '../people/index.ts'
import { oneLine, resultShape } from './result.ts'
import { saveResult } from './store.ts'

const sentAtOnce = 100

/** Adds the routes by which results come: of a person, and of a device. */
export function sendingRoutes(router: Router, office: Office): void {
  const often = limitOf(120, 60)
  personRoute(router, office, often)
  deviceRoute(router, office, often)
}

function personRoute(router: Router, office: Office, often: Limit): void {
  router.add(
    {
      method: 'post',
      path: '/api/practice/results',
      id: 'saveResult',
      summary: 'Stores what came of a drill of one’s own; the same result twice is one.',
      access: roles,
      body: resultShape,
      problems: ['people-only', 'too-often'],
    },
    async ({ c, body, who }) => {
      const { viewer, person } = who
      if (viewer === undefined || person === undefined) return problem(c, peopleOnly)
      const refused = await often.use(who)
      if (refused !== undefined) return problem(c, refused)
      await saveResult(office, { facility: viewer.facility, name: person.name, person: person.id }, body)
      return c.body(null, 204)
    },
  )
}

function deviceRoute(router: Router, office: Office, often: Limit): void {
  router.add(
    {
      method: 'post',
      path: '/api/desk/practice',
      id: 'sendResults',
      summary: 'Takes what came of drills on a device, with the names that the trainees gave; the same twice is one.',
      access: ['desk'],
      scope: deskScope,
      body: z.strictObject({ results: z.array(resultShape.extend({ trainee: oneLine })).max(sentAtOnce) }),
      gives: z.object({ stored: z.array(z.string()) }),
      problems: ['devices-only', 'too-often'],
    },
    async ({ c, body, who }) => {
      const viewer = deviceViewer(who)
      if (viewer === undefined) return problem(c, devicesOnly)
      const refused = await often.use(who)
      if (refused !== undefined) return problem(c, refused)
      const { facility, device } = viewer
      // A crash in between leaves some stored; the device sends them all again.
      for (const { trainee, ...result } of body.results)
        await saveResult(office, { facility, device, name: trainee }, result)
      return c.json({ stored: body.results.map(({ id }) => id) }, 200, { 'Cache-Control': 'no-store' })
    },
  )
}
