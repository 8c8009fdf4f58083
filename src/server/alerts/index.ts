import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { answerRoutes, listRoutes } from './routes/alert-routes.ts'
import { channelRoutes } from './routes/channel-routes.ts'
import { linkRoutes } from './routes/link-routes.ts'
import { readinessRoute } from './routes/readiness-route.ts'
import type { AlertSettings } from './settings.ts'

export { pushKeyAt } from './channels/push-key.ts'
export { type AlertLoopOptions, runAlertsOnce, startAlerts, sweepAlerts } from './loop.ts'
export type { AlertSettings, MailSettings } from './settings.ts'
export { openAlerts } from './show/open.ts'

/** Alerts: who was told, answering them, one's own ways to be reached, and whether the rota would hold. */
export function alertRoutes(router: Router, office: Office, settings: AlertSettings): void {
  listRoutes(router, office)
  readinessRoute(router, office, settings)
  channelRoutes(router, office, settings)
  answerRoutes(router, office)
  linkRoutes(router, office)
}
