import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { breakGlassRoutes } from './break-glass.ts'
import { letInRoutes } from './let-in-routes.ts'
import { listRoutes } from './list-routes.ts'
import { roleRoutes } from './role-routes.ts'
import { tokenRoutes } from './token-routes.ts'

/** Adds the routes of people, their roles, tokens and emergency roles. */
export function peopleRoutes(router: Router, office: Office): void {
  listRoutes(router, office)
  roleRoutes(router, office)
  letInRoutes(router, office)
  tokenRoutes(router, office)
  breakGlassRoutes(router, office)
}
