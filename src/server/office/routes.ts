import type { Hono } from 'hono'
import type { Router } from '../access/route.ts'
import { alertRoutes } from '../alerts/index.ts'
import { caseRoutes } from '../cases/index.ts'
import { devicesRoutes } from '../devices/index.ts'
import { dutyRoutes } from '../duty/index.ts'
import { facilityRoutes, rulebookRoutes } from '../facility/index.ts'
import { idempotent } from '../idempotency/index.ts'
import { importRoutes } from '../import/index.ts'
import { ledgerRoutes } from '../ledger-routes/routes.ts'
import { paperRoutes } from '../paper/index.ts'
import { peopleRoutes } from '../people/index.ts'
import { practiceRoutes } from '../practice/index.ts'
import { officeEventRoutes } from '../record/office-event-routes.ts'
import type { Requests } from '../requests.ts'
import { signInRoutes, whoAsks } from '../sign-in/index.ts'
import { webhookRoutes } from '../webhooks/index.ts'
import type { OpenOffice } from './open.ts'

/** Adds everything behind the desk to an application: who asks is found out first, then the router asks for rights. */
export function officeRoutes(app: Hono<Requests>, router: Router, office: OpenOffice): void {
  app.use('/api/*', whoAsks(office, office.signIn), idempotent(office))
  signInRoutes(router, office, office.signIn)
  peopleRoutes(router, office)
  caseRoutes(router, office)
  facilityRoutes(router, office, office.effects)
  rulebookRoutes(router, office, office.rulebooks)
  importRoutes(router, office)
  dutyRoutes(router, office)
  devicesRoutes(router, office, office.signIn)
  alertRoutes(router, office, office.alerts)
  practiceRoutes(router, office)
  paperRoutes(router, office)
  webhookRoutes(router, office, office.reach)
  officeEventRoutes(router, office)
  ledgerRoutes(app, office.ledger)
}
