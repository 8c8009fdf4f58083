import { clockOffset } from '../../../cases/index.ts'
import { type Day, dayAt } from '../../../engine/index.ts'
import type { DeskState } from '../device/desk-state.ts'

/** The facility's calendar day now: by the device's clock, put right by what the server's clock said last. */
export function deskDay({ bundle, outbox }: Pick<DeskState, 'bundle' | 'outbox'>, now = Date.now()): Day {
  const instant = new Date(now + (clockOffset(outbox) ?? 0)).toISOString()
  return dayAt(instant, bundle?.facility.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
}
