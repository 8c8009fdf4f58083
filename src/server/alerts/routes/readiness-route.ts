import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import { noFacility } from '../../facility/problems.ts'
import type { Office } from '../../office/office.ts'
import type { AlertSettings } from '../settings.ts'
import { readinessOf, readinessShape } from '../show/readiness.ts'

/** Whether alerts would reach somebody, told before it is needed. */
export function readinessRoute(router: Router, office: Office, settings: AlertSettings): void {
  router.add(
    {
      method: 'get',
      path: '/api/alerts/readiness',
      id: 'alertReadiness',
      summary: 'What is wrong with the rota and with the ways to reach those on it, and the last monthly test',
      access: ['liaison', 'privacy-officer', 'counsel', 'administrator', 'system-administrator', 'auditor'],
      gives: readinessShape,
      problems: ['no-facility'],
    },
    async ({ c, who }) => {
      const readiness = await readinessOf(office, settings, who.viewer?.facility ?? '')
      return readiness === undefined ? problem(c, noFacility) : c.json(readiness, 200, { 'Cache-Control': 'no-store' })
    },
  )
}
