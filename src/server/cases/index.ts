import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { casePageRoute } from './case-page.ts'
import { commandRoute } from './commands.ts'
import { exportRoutes } from './export/routes.ts'
import { type FeedOptions, feedRoute } from './feed.ts'
import { fileRoutes } from './files/routes.ts'
import { listRoutes } from './list/routes.ts'
import { receiptRoutes } from './receipts.ts'
import { viewRoutes } from './views.ts'

/** Adds every route about cases: lists and search, the page of a case, commands, files, receipts, exports, the feed, saved views. */
export function caseRoutes(router: Router, office: Office, feed: FeedOptions = {}): void {
  listRoutes(router, office)
  casePageRoute(router, office)
  commandRoute(router, office)
  fileRoutes(router, office)
  receiptRoutes(router, office)
  exportRoutes(router, office)
  feedRoute(router, office, feed)
  viewRoutes(router, office)
}
