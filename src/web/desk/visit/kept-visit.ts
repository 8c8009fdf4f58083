import { type Dialogue, openDialogue } from '../../ask/dialogue.ts'
import type { Bundle } from '../device/bundle.ts'
import { drop, get, put } from '../storage/desk-store.ts'
import { dropDraft, keepDraft, readDraft } from '../storage/drafts.ts'
import type { Session } from './session.ts'
import { deskDialogue, type Visit } from './visit.ts'

/** What of a visit is kept without any key: enough to go on with it, and nothing that was said. */
export type Stub = Pick<Visit, 'case' | 'startedAt' | 'door'>

// The entries hold what was said; what is kept here only spares tapping it again, so a failure loses nothing.
const quietly = (work: Promise<unknown>): void => void work.catch(() => {})

// Remembers that a visit is under way.
function rememberVisit({ case: id, startedAt, door }: Visit): void {
  quietly(put('device', 'visit', { case: id, startedAt, door } satisfies Stub))
}

// Keeps the visit's answers, encrypted, so that it can be opened again.
function keepVisit(session: Session): void {
  quietly(keepDraft('visit', session))
}

// The visit is over on this device.
function forgetVisit(): void {
  quietly(drop('device', 'visit'))
  quietly(dropDraft('visit'))
}

/** Where a visit under way is kept, so that it can be gone on with. */
export interface VisitMemory {
  readonly remember: (visit: Visit) => void
  readonly keep: (session: Session) => void
  readonly forget: () => void
}

/** The device's own store. */
export const deviceMemory: VisitMemory = { remember: rememberVisit, keep: keepVisit, forget: forgetVisit }

/** The visit under way, as far as it can be read: with its answers, or without them once their key was dropped. */
export async function keptVisit(bundle: Bundle, today: string): Promise<Session | undefined> {
  const stub = await get<Stub>('device', 'visit').catch(() => undefined)
  if (stub === undefined) return undefined
  const kept = await readDraft<Session>('visit').catch(() => undefined)
  if (kept !== undefined && kept.visit.case === stub.case) return { ...kept, d: withLatest(kept.d, bundle, today) }
  return { visit: { ...stub, opened: true, said: {} }, d: deskDialogue(bundle, today, stub.door), added: [] }
}

// A release between two openings may know of a dialogue what the former one did not.
function withLatest(d: Dialogue, { facility }: Bundle, today: string): Dialogue {
  return { ...openDialogue(today), ...d, desk: { policies: facility.policies } }
}
