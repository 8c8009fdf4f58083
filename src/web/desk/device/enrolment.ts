import { nowHere } from '../now.ts'
import { deviceOutbox } from '../outbox/device-outbox.ts'
import { dropResults } from '../practice/results.ts'
import { put } from '../storage/desk-store.ts'
import { dropDrafts } from '../storage/drafts.ts'
import { type DeskLink, isNoAnswer, type NoAnswer } from './desk-link.ts'
import type { Cell, Kept } from './desk-state.ts'

/** Takes what an enrolment or a new bundle gave: stored first, used then. */
export async function take({ keep, change }: Cell, kept: Kept): Promise<void> {
  await put('device', 'device', kept)
  keep(kept)
  const { device, bundle, expiresAt } = kept
  change({ phase: 'ready', device, bundle, expiresAt })
}

/** Enrols this device; gives back why not. */
export async function enrolWith(cell: Cell, link: DeskLink, code: string): Promise<NoAnswer | undefined> {
  const enrolled = await link.enrol(code)
  if (isNoAnswer(enrolled)) return enrolled
  const reading = { device: nowHere(), server: enrolled.bundle.serverTime }
  // First of all the outbox, which may say from before that this device was revoked. A crash between these two leaves a device
  // that asks for a code again.
  await deviceOutbox.note([
    { type: 'enrolled', device: enrolled.device, next: enrolled.next ?? 1 },
    { type: 'clocks-read', reading },
  ])
  await take(cell, enrolled)
  return undefined
}

/** Asks whether the facility's own data changed, and whether this device is still let in. */
export async function refresh(cell: Cell, link: DeskLink): Promise<void> {
  const kept = cell.kept()
  if (kept === undefined) return
  const found = await link.bundle(kept.token, kept.tag)
  if (found === undefined) return cell.change({ network: 'there' })
  if (isNoAnswer(found)) {
    if (found.failure === 'revoked') return revoke(cell)
    return cell.change({ network: found.status === 0 ? 'none' : 'there' })
  }
  const { tag: _old, ...rest } = kept
  if (cell.kept() === undefined) return
  await take(cell, { ...rest, bundle: found.bundle, ...(found.tag === undefined ? {} : { tag: found.tag }) })
  cell.change({ network: 'there' })
}

/** Forgets all that lets this device in, and every draft; its entries stay, which the server alone can open. */
export async function revoke({ keep, change }: Cell): Promise<void> {
  keep(undefined)
  change({ phase: 'revoked' })
  // The token first: a crash after that leaves drafts whose keys the next start drops.
  await put('device', 'device', { revoked: true }).catch(() => {})
  await dropDrafts().catch(() => {})
  await dropResults().catch(() => {})
}
