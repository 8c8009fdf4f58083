import { emptyOutbox } from '../../cases/index.ts'
import type { Bundle } from '../desk/device/bundle.ts'
import type { Desk } from '../desk/device/desk.ts'
import type { DeskLink } from '../desk/device/desk-link.ts'
import type { DeskState } from '../desk/device/desk-state.ts'

/** A device that is none: whatever the desk's screens ask of it, nothing is written and nothing is sent. */
export function standInDesk(bundle: Bundle): {
  readonly desk: Desk
  readonly link: DeskLink
  readonly device: DeskState
} {
  const device: DeskState = { phase: 'ready', bundle, outbox: emptyOutbox, lost: 0, unstored: 0, network: 'unknown' }
  const none = { failure: 'not-reached', status: 0 } as const
  const desk: Desk = {
    state: () => device,
    watch: () => () => {},
    enrol: async () => none,
    enrolAgain: () => {},
    device: () => undefined,
    sendNow: () => {},
    token: () => undefined,
    write: async () => true,
    writeFile: async () => true,
    again: async () => true,
  }
  const link: DeskLink = {
    enrol: async () => none,
    bundle: async () => none,
    outbox: () => ({ send: async () => ({ ok: false, code: 'no-network' }) }),
    outcomes: async () => none,
  }
  return { desk, link, device }
}
