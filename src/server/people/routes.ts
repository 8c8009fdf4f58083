import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'

/** Adds the routes of people, their roles, tokens and emergency roles. */
export function peopleRoutes(_router: Router, _office: Office): void {}
