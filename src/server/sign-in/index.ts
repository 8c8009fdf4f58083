import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { accountRoutes } from './account-routes.ts'
import { sweepCeremonies } from './ceremony.ts'
import { demoRoutes } from './demo.ts'
import { factorRoutes } from './factor-routes.ts'
import { invitationRoutes } from './invitation.ts'
import { signOnRoutes } from './oidc/routes.ts'
import { openSessionRoutes } from './open-session-routes.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { passwordRoutes } from './password-routes.ts'
import { sweepSessions } from './session/store.ts'
import { sessionRoutes } from './session-routes.ts'
import { setUpRoutes } from './set-up.ts'
import type { SignInSettings } from './settings.ts'
import { sweepTries } from './throttle.ts'

export { demoPeople } from './demo-people.ts'
export { allTold } from './later.ts'
export { type Provider, readProviders, UnusableProviders } from './oidc/provider.ts'
export type { Factor } from './session/session.ts'
export { setupCode } from './set-up.ts'
export type { SignInSettings } from './settings.ts'
export { whoAsks } from './who-asks.ts'

/** Adds every route by which people sign in and look after their own account. */
export function signInRoutes(router: Router, office: Office, settings: SignInSettings = {}): void {
  const entrance = { office, settings }
  sessionRoutes(router, entrance)
  passwordRoutes(router, entrance)
  factorRoutes(router, entrance)
  invitationRoutes(router, entrance)
  passkeyRoutes(router, entrance)
  signOnRoutes(router, entrance)
  accountRoutes(router, entrance)
  openSessionRoutes(router, entrance)
  setUpRoutes(router, entrance)
  demoRoutes(router, entrance)
}

/** Deletes sessions, ceremonies and counts that are over; to be called every few minutes. How many rows. */
export async function sweepSignIn(office: Office, settings: SignInSettings = {}): Promise<number> {
  const swept = await Promise.all([sweepSessions(office, settings), sweepCeremonies(office), sweepTries(office)])
  return swept.reduce((sum, each) => sum + each, 0)
}
