import { foldOutbox } from '../../../cases/index.ts'
import { type Dialogue, openDialogue } from '../../ask/dialogue.ts'
import type { Bundle } from '../device/bundle.ts'
import { deviceOutbox } from '../outbox/device-outbox.ts'
import { drop, get, put } from '../storage/desk-store.ts'
import { dropDraft, keepDraft, readDraft } from '../storage/drafts.ts'
import { painted } from '../when-free.ts'
import type { Session } from './session.ts'
import { deskDialogue, type Visit } from './visit.ts'

/** What of a visit is kept without any key: enough to go on with it, and nothing that was said. */
export type Stub = Pick<Visit, 'case' | 'startedAt' | 'door'>

// The entries hold what was said; what is kept here only spares tapping it again, so a failure loses nothing. One after the
// other: what was kept earlier must not come last.
let line: Promise<unknown> = Promise.resolve()

// When it is this one's turn, and what was written before it is on this device.
function turn(entries: Promise<boolean>): Promise<boolean> {
  return Promise.all([line, painted(), entries]).then(([, , stored]) => stored)
}

// Remembers that a visit is under way.
function rememberVisit({ case: id, startedAt, door }: Visit): void {
  line = Promise.all([line, painted()])
    .then(() => put('device', 'visit', { case: id, startedAt, door } satisfies Stub))
    .catch(() => {})
}

// Keeps the visit's answers, encrypted, so that it can be opened again; only once their entries are on this device.
function keepVisit(session: Session, entries: Promise<boolean>): void {
  // Killed before the entries are stored: the visit opens without these answers, and asks again.
  line = keepDraft('visit', session, turn(entries)).catch(() => {})
}

// The visit is over on this device, once its last entries are stored.
function forgetVisit(entries: Promise<boolean>): void {
  const over = turn(entries)
  const stub = over.then((stored) => (stored ? drop('device', 'visit') : undefined))
  line = Promise.all([stub, dropDraft('visit', over)]).catch(() => {})
}

/** Where a visit under way is kept, so that it can be gone on with; `entries` resolves when what was written is stored. */
export interface VisitMemory {
  readonly remember: (visit: Visit) => void
  readonly keep: (session: Session, entries: Promise<boolean>) => void
  readonly forget: (entries: Promise<boolean>) => void
}

/** The device's own store. */
export const deviceMemory: VisitMemory = { remember: rememberVisit, keep: keepVisit, forget: forgetVisit }

/**
 * The visit under way, as far as it can be read: with its answers, or without them once their key was dropped. Whether its case
 * was opened, the outbox tells: an entry of it is there only behind the one that opened it.
 */
export async function keptVisit(bundle: Bundle, today: string): Promise<Session | undefined> {
  const stub = await get<Stub>('device', 'visit').catch(() => undefined)
  if (stub === undefined) return undefined
  const outbox = foldOutbox(await deviceOutbox.events())
  const opened = [...outbox.entries.values()].some((entry) => entry.case === stub.case)
  const kept = await readDraft<Session>('visit').catch(() => undefined)
  if (kept !== undefined && kept.visit.case === stub.case)
    return { ...kept, visit: { ...kept.visit, opened }, d: withLatest(kept.d, bundle, today) }
  return { visit: { ...stub, opened, said: {} }, d: deskDialogue(bundle, today, stub.door), added: [] }
}

// A release between two openings may know of a dialogue what the former one did not.
function withLatest(d: Dialogue, { facility }: Bundle, today: string): Dialogue {
  return { ...openDialogue(today), ...d, desk: { policies: facility.policies } }
}
