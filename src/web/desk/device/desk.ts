import { foldOutbox, type OutboxLink, type OutboxState } from '../../../cases/index.ts'
import { deviceOutbox } from '../outbox/device-outbox.ts'
import { startSending } from '../outbox/sending.ts'
import { startWriting, type Writing } from '../outbox/writing.ts'
import { get, StorageRefused } from '../storage/desk-store.ts'
import { dropDrafts } from '../storage/drafts.ts'
import { readMarker, writeMarker } from '../storage/marker.ts'
import { oneTab } from '../storage/one-tab.ts'
import { askForRoom } from '../storage/room.ts'
import { comesWithCode, takeCode } from './code-in-address.ts'
import type { DeskLink } from './desk-link.ts'
import { type Cell, type DeskState, newCell } from './desk-state.ts'
import { enrolWith, type NotLetIn, refresh, renewedSince, revoke, type StoredDevice, take } from './enrolment.ts'

/** A desk's device: what it may do, and what it shows. */
export interface Desk extends Writing {
  readonly state: () => DeskState
  readonly watch: (seen: () => void) => () => void
  readonly enrol: (code: string) => Promise<NotLetIn | undefined>
  /** A revoked device is to be let in again: asks for a code. */
  readonly enrolAgain: () => void
  readonly sendNow: () => void
  /** The name by which the office knows this device. */
  readonly device: () => string | undefined
  /** The token of the device, for what is asked beside the outbox. */
  readonly token: () => string | undefined
}

const refreshEveryInMs = 10 * 60_000

/** Starts the desk on this device, from what it stored. */
export function startDesk(link: DeskLink): Desk {
  const cell = newCell()
  const outboxIs = (outbox: OutboxState): void => {
    cell.change({ outbox })
    mark(outbox)
    if (outbox.revoked && cell.kept() !== undefined) void revoke(cell)
  }
  const read = async (): Promise<void> => outboxIs(foldOutbox(await deviceOutbox.events()))
  let sentUnder: string | undefined
  const sending = startSending({
    link: () => {
      const kept = cell.kept()
      sentUnder = kept?.token
      return kept === undefined ? undefined : outboxUnder(cell, link, kept.token)
    },
    told: (outbox, outcome) => {
      if (outcome === 'no-network') cell.change({ network: 'none' })
      if (outcome === 'answered' || outcome === 'busy') cell.change({ network: 'there' })
      const kept = cell.kept()
      if (outbox.revoked && kept !== undefined && kept.token !== sentUnder) void stillLetIn(kept, outbox)
      else outboxIs(outbox)
    },
  })
  // A code came while what was sent under the former token was on its way: the answer to that revokes nobody any more.
  const stillLetIn = async ({ device }: { readonly device: string }, { next }: OutboxState): Promise<void> => {
    await deviceOutbox.note([{ type: 'enrolled', device, next }])
    await read()
    sending.now()
  }
  const writing = startWriting(cell.kept, async (unstored) => {
    cell.change({ unstored })
    await read().catch(() => {})
    sending.now()
  })
  const enrol: Desk['enrol'] = async (code) => {
    const refusal = await enrolWith(cell, link, code)
    if (refusal !== undefined) return refusal
    await read()
    sending.now()
    return undefined
  }
  const renew = async (): Promise<void> => {
    cell.change({ renewal: undefined })
    const refusal = await enrol(takeCode())
    cell.change({ renewal: refusal?.failure ?? 'renewed' })
  }
  start(cell, link, { enrol, renew, read }).then(sending.now, (error) =>
    cell.change({ phase: error instanceof StorageRefused ? 'no-storage' : 'not-enrolled' }),
  )
  setInterval(() => void refresh(cell, link), refreshEveryInMs)
  addEventListener('online', () => void refresh(cell, link))
  addEventListener('hashchange', () => {
    if (!comesWithCode()) return
    const { phase } = cell.state()
    if (phase === 'revoked') again()
    if (phase === 'ready') void renew()
  })
  const again = (): void => cell.change({ phase: 'not-enrolled' })
  return {
    ...writing,
    enrolAgain: again,
    state: cell.state,
    watch: cell.watch,
    enrol,
    sendNow: sending.now,
    device: () => cell.state().device,
    token: () => cell.kept()?.token,
  }
}

// A token that was renewed meanwhile is no longer known: that revokes nobody.
function outboxUnder(cell: Cell, link: DeskLink, token: string): OutboxLink {
  return {
    send: async (request) => {
      const answer = await link.outbox(token).send(request)
      const isOver = !answer.ok && answer.code === 'revoked'
      if (!isOver || !(await oneTab('let-in', () => renewedSince(cell, token)))) return answer
      return { ok: false, code: 'busy' }
    },
  }
}

interface Starting {
  readonly enrol: Desk['enrol']
  readonly renew: () => Promise<void>
  readonly read: () => Promise<void>
}

async function start(cell: Cell, link: DeskLink, { enrol, renew, read }: Starting): Promise<void> {
  const stored = await get<StoredDevice>('device', 'device')
  cell.change({ room: await askForRoom(), lost: lostBefore(stored) })
  if (stored !== undefined && 'revoked' in stored) {
    await dropDrafts()
    // Its entries stay in the outbox: let in again under the same name, it sends them.
    await read()
    return cell.change({ phase: comesWithCode() ? 'not-enrolled' : 'revoked' })
  }
  if (stored !== undefined) {
    await take(cell, stored)
    await read()
    if (cell.state().outbox.device === undefined)
      await deviceOutbox.note([{ type: 'enrolled', device: stored.device, next: 1 }])
    if (comesWithCode()) await renew()
    return refresh(cell, link)
  }
  // With a demonstration any device may come; elsewhere the server refuses that code.
  if (comesWithCode() || (await enrol('demo')) !== undefined) cell.change({ phase: 'not-enrolled' })
}

// The second place remembers a device that the first one does not: the browser threw its database away.
function lostBefore(stored: object | undefined): number {
  const marker = readMarker()
  return stored === undefined && marker !== undefined ? Math.max(0, marker.last - marker.sentTo) : 0
}

function mark({ device, entries, next }: OutboxState): void {
  if (device === undefined) return
  const here = [...entries.values()].filter(({ status }) => status === 'on-this-device').map(({ n }) => n)
  writeMarker({ device, last: next - 1, sentTo: here.length === 0 ? next - 1 : Math.min(...here) - 1 })
}
