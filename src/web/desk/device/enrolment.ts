import { foldOutbox, type OutboxState } from '../../../cases/index.ts'
import { nowHere } from '../now.ts'
import { deviceOutbox } from '../outbox/device-outbox.ts'
import { dropResults } from '../practice/results.ts'
import { drop, get, put } from '../storage/desk-store.ts'
import { dropDrafts } from '../storage/drafts.ts'
import { oneTab } from '../storage/one-tab.ts'
import { type DeskLink, isNoAnswer, type NoAnswer } from './desk-link.ts'
import type { Cell, Kept } from './desk-state.ts'

/** What stands under the device's name: its right to write, or that it lost it. */
export type StoredDevice = Kept | { readonly revoked: true }

/** Why a code did not let this device in: the server's reason, or that the code is another device's. */
export type NotLetIn = NoAnswer | { readonly failure: 'other-device' }

/** Takes what an enrolment or a new bundle gave: stored first, used then. */
export async function take(cell: Cell, kept: Kept): Promise<void> {
  await put('device', 'device', kept)
  use(cell, kept)
}

function use({ keep, change }: Cell, kept: Kept): void {
  keep(kept)
  const { device, bundle, expiresAt } = kept
  change({ phase: 'ready', device, bundle, expiresAt })
}

/** Enrols this device, or renews its enrolment under the same name and numbers; gives back why not. */
export function enrolWith(cell: Cell, link: DeskLink, code: string): Promise<NotLetIn | undefined> {
  // No tab takes an answer to the former token for a revocation while the new one is on its way.
  return oneTab('let-in', async () => {
    const former = foldOutbox(await deviceOutbox.events())
    const only = (await leavesBehind(cell, former)) ? former.device : undefined
    const enrolled = await link.enrol(code, only)
    if (isNoAnswer(enrolled)) return enrolled.code === 'other-device' ? { failure: 'other-device' } : enrolled
    if (former.device !== undefined && former.device !== enrolled.device) {
      // Something may have been written meanwhile.
      const latest = foldOutbox(await deviceOutbox.events())
      if (await leavesBehind(cell, latest)) return { failure: 'other-device' }
      await startOver(latest)
    }
    const reading = { device: nowHere(), server: enrolled.bundle.serverTime }
    // First of all the outbox, which may say from before that this device was revoked. A crash between these two leaves a device
    // that asks for a code again.
    await deviceOutbox.note([
      { type: 'enrolled', device: enrolled.device, next: enrolled.next ?? 1 },
      { type: 'clocks-read', reading },
    ])
    await take(cell, enrolled)
    return undefined
  })
}

// Entries open under the name they were sealed for: under another one nobody could read them. A visit goes on under its own too.
async function leavesBehind(cell: Cell, { entries }: OutboxState): Promise<boolean> {
  if (cell.state().unstored > 0) return true
  if ([...entries.values()].some(({ status }) => status === 'on-this-device')) return true
  return cell.kept() !== undefined && (await get('device', 'visit')) !== undefined
}

// The server has all that the former device wrote; it must not be asked about it under another name. A crash here or after it
// leaves the former enrolment, or none, with nothing to send.
async function startOver({ entries }: OutboxState): Promise<void> {
  await deviceOutbox.forget([...entries.keys()])
  await drop('device', 'visit')
  await dropDrafts()
}

/** Asks whether the facility's own data changed, and whether this device is still let in. */
export async function refresh(cell: Cell, link: DeskLink): Promise<void> {
  const kept = cell.kept()
  if (kept === undefined) return
  const found = await link.bundle(kept.token, kept.tag)
  if (found === undefined) return cell.change({ network: 'there' })
  if (isNoAnswer(found) && found.failure !== 'revoked')
    return cell.change({ network: found.status === 0 ? 'none' : 'there' })
  await oneTab('let-in', async () => {
    if (cell.kept() === undefined || (await renewedSince(cell, kept.token))) return
    if (isNoAnswer(found)) return revoke(cell)
    const { tag: _old, ...rest } = kept
    await take(cell, { ...rest, bundle: found.bundle, ...(found.tag === undefined ? {} : { tag: found.tag }) })
    cell.change({ network: 'there' })
  })
}

/**
 * True where this device was let in anew since it had that token, here or in another tab: what the server says of the former
 * token is over. The new one is used from now on.
 */
export async function renewedSince(cell: Cell, token: string): Promise<boolean> {
  const stored = await get<StoredDevice>('device', 'device').catch(() => undefined)
  if (stored === undefined || 'revoked' in stored || stored.token === token) return false
  if (cell.kept()?.token !== stored.token) use(cell, stored)
  return true
}

/** Forgets all that lets this device in, the names of the staff, and every draft; its entries stay, which the server alone can open. */
export async function revoke({ keep, change }: Cell): Promise<void> {
  keep(undefined)
  change({ phase: 'revoked', bundle: undefined })
  // The token first: a crash after that leaves drafts whose keys the next start drops.
  await put('device', 'device', { revoked: true } satisfies StoredDevice).catch(() => {})
  await dropDrafts().catch(() => {})
  await dropResults().catch(() => {})
}
