import type { Hono } from 'hono'
import type { Router } from '../access/route.ts'
import { ledgerRoutes } from '../ledger-routes/routes.ts'
import type { Requests } from '../requests.ts'
import type { OpenOffice } from './open.ts'

/** Adds everything behind the desk to an application. */
export function officeRoutes(app: Hono<Requests>, _router: Router, office: OpenOffice): void {
  ledgerRoutes(app, office.ledger)
}
