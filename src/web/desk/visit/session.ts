import type { NounName } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { after, type Dialogue, type DialogueEvent, type Given } from '../../ask/dialogue.ts'
import type { DoorId } from '../../ask/doors.ts'
import type { Bundle } from '../device/bundle.ts'
import type { Desk } from '../device/desk.ts'
import { nowHere } from '../now.ts'
import { deviceMemory, type VisitMemory } from './kept-visit.ts'
import { shownSaying } from './shown.ts'
import {
  beginVisit,
  deskDialogue,
  nounSaying,
  openingOf,
  type Saying,
  saidAtDesk,
  type Visit,
  writeFacts,
} from './visit.ts'

/** A visit under way, with its dialogue and what was written down beside the answers. */
export interface Session {
  readonly visit: Visit
  readonly d: Dialogue
  readonly added: readonly NounName[]
  /** What else was written down and is still on its way to the disk. */
  readonly storing?: readonly NounName[]
  /** They were told that the hospital does not consent: once is enough. */
  readonly refused?: boolean
}

/** Something that was written down: the id of its entry, and whether it is on this device, once that is known. */
export interface Added {
  readonly entry: string
  readonly stored: Promise<boolean>
}

/** What the pages know when something is done: the facility, the rulebook and the day. */
export interface Around {
  readonly bundle: Bundle
  readonly book: Rulebook | undefined
  readonly today: string
}

/** The visit under way: each answer is written as an entry at once, and nothing waits for an end. */
export interface SessionKeeper {
  readonly now: () => Session | undefined
  readonly watch: (seen: () => void) => () => void
  readonly begin: (door: DoorId, around: Around) => void
  readonly resume: (session: Session) => void
  readonly move: (event: DialogueEvent, around: Around) => void
  /** Writes down something beside the answers. */
  readonly add: (noun: NounName, fields: Readonly<Record<string, unknown>>, around: Around) => Added
  /** Stores a photo; gives its id, by which an entry names it. */
  readonly addPhoto: (bytes: Uint8Array, sha256: string, name: string, around: Around) => string
  /** Says who of the staff wrote on this device. */
  readonly nameWriter: (person: string, around: Around) => void
  readonly finish: (around: Around) => void
  /** Takes what was said off the page; the entries stay. */
  readonly clear: () => void
}

// Where nothing is painted (another tab is in front) it is done all the same.
function oncePainted(work: () => void): void {
  let done = false
  const once = (): void => {
    if (!done) work()
    done = true
  }
  globalThis.requestAnimationFrame?.(() => setTimeout(once))
  setTimeout(once, 500)
}

function saysNoConsent(noun: NounName, { what }: Readonly<Record<string, unknown>>): boolean {
  return noun === 'staff-act' && Array.isArray(what) && what.includes('stated-no-consent')
}

const shortId = (): string => crypto.randomUUID().slice(0, 8)

/** Starts with no visit under way; a visit that is only practised is kept nowhere. */
export function startSession(
  desk: Pick<Desk, 'write' | 'writeFile' | 'device'>,
  memory: VisitMemory = deviceMemory,
): SessionKeeper {
  let now: Session | undefined
  // Resolves when what was written last is on this device.
  let entries: Promise<boolean> = Promise.resolve(true)
  const watchers = new Set<() => void>()
  const put = (next: Session | undefined): void => {
    now = next
    for (const seen of watchers) seen()
  }
  const hold = (next: Session | undefined): void => {
    if (next !== undefined)
      memory.keep({ ...next, added: [...next.added, ...(next.storing ?? [])], storing: [] }, entries)
    put(next)
  }
  const write = (visit: Visit, sayings: readonly Saying[]): void => {
    if (sayings.length > 0) entries = desk.write(visit.case, sayings)
  }
  // Whatever is written first opens the case.
  const opened = (session: Session, { bundle }: Around, wanted?: Given): Session => {
    const { visit, sayings } = openingOf(session.visit, bundle.facility.id, wanted)
    write(visit, sayings)
    return { ...session, visit }
  }
  // What was shown is worked out for the record once the screen is drawn, so that no tap waits for it.
  const show = ({ visit, d }: Session, { book, bundle }: Around): void => {
    if (book !== undefined) oncePainted(() => write(visit, shownSaying(book, d, bundle)))
  }
  return {
    now: () => now,
    watch: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    begin: (door, { bundle, today }) => {
      const visit = beginVisit(crypto.randomUUID(), door, nowHere())
      memory.remember(visit)
      hold({ visit, d: deskDialogue(bundle, today, door), added: [] })
    },
    resume: hold,
    move: (event, around) => {
      if (now === undefined) return
      const d = after(now.d, event)
      if (event.type !== 'answer' || around.book === undefined) return hold({ ...now, d })
      const said = saidAtDesk(around.book, d)
      const isFirst = !now.visit.opened
      const open = opened({ ...now, d }, around, said['request.kind'])
      const { visit, sayings } = writeFacts(open.visit, said)
      write(visit, sayings)
      hold({ ...open, visit })
      if (isFirst) show({ ...open, visit }, around)
    },
    add: (noun, fields, around) => {
      const entry = `${noun}-${shortId()}`
      if (now === undefined) return { entry, stored: Promise.resolve(false) }
      const open = opened(now, around)
      write(open.visit, [nounSaying(noun, entry, fields)])
      const refused = open.refused === true || saysNoConsent(noun, fields)
      hold({ ...open, refused, storing: [...(open.storing ?? []), noun] })
      const stored = entries
      // In the order in which they were written. One that found no room counts: every screen says that it is on the page only.
      void stored.then(() => {
        if (now?.visit.case !== open.visit.case) return
        const [first = noun, ...storing] = now.storing ?? []
        put({ ...now, added: [...now.added, first], storing })
      })
      return { entry, stored }
    },
    addPhoto: (bytes, sha256, name, around) => {
      const file = `file-${shortId()}`
      if (now === undefined) return file
      hold(opened(now, around))
      void desk.writeFile({ case: now.visit.case, file, name, mediaType: 'image/jpeg', sha256, bytes })
      return file
    },
    nameWriter: (person, around) => {
      const device = desk.device()
      if (now === undefined || device === undefined) return
      const open = opened(now, around)
      write(open.visit, [{ type: 'name-writer', data: { device, person } }])
      hold(open)
    },
    finish: (around) => {
      if (now !== undefined) show(opened(now, around), around)
      hold(undefined)
      memory.forget(entries)
    },
    clear: () => hold(undefined),
  }
}
