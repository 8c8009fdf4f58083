import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import type { SignInSettings } from '../sign-in/settings.ts'
import { enrolRoute } from './desk/enrol.ts'
import { deskRoutes } from './desk/routes.ts'
import { openDeskRoom } from './desk-room.ts'
import { deviceRoutes, sealingKeyRoute } from './device/routes.ts'
import { keptRoutes } from './kept/routes.ts'

export { groundOf } from './desk/bundle.ts'
export { deviceViewer } from './desk/device-viewer.ts'
export { type DeskRoom, fileWhatIsLeft, openDeskRoom } from './desk-room.ts'
export { deskScope, deviceOf } from './device/device-of.ts'
export { sweepSetAside } from './inbox/inbox-store.ts'

/** Adds everything about devices at doors: the office's routes for them, and their own. */
export function devicesRoutes(router: Router, office: Office, settings: SignInSettings = {}): void {
  const room = openDeskRoom(office)
  deviceRoutes(router, office)
  sealingKeyRoute(router, office, room.keys)
  enrolRoute(router, room, settings)
  deskRoutes(router, room)
  keptRoutes(router, room)
}
