import { z } from 'zod'
import { roles } from '../../cases/index.ts'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { groundOf } from '../devices/index.ts'
import { noFacility } from '../facility/problems.ts'
import type { Office } from '../office/office.ts'
import { readingRoutes } from './reading-routes.ts'
import { sendingRoutes } from './sending-routes.ts'

/** Adds the routes of practice: what it needs to know, results sent by people and by devices, and the training record. */
export function practiceRoutes(router: Router, office: Office): void {
  groundRoute(router, office)
  sendingRoutes(router, office)
  readingRoutes(router, office)
}

function groundRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/practice/ground',
      id: 'practiceGround',
      summary:
        'What practice needs to know of the facility: the same as a desk’s device knows, and nothing of a patient.',
      access: roles,
      gives: z.looseObject({}),
      problems: ['no-facility'],
    },
    async ({ c, who }) => {
      const now = office.clock().toISOString()
      const ground = await groundOf(office, who.viewer?.facility ?? '', now)
      if (ground === undefined) return problem(c, noFacility)
      return c.json({ ...ground, serverTime: now }, 200, { 'Cache-Control': 'no-store' })
    },
  )
}
