import type { EntryStatus, Fate, Standing } from './entry.ts'
import type { ClockReading, OutboxEvent } from './event.ts'

/** An outbox as its events make it. */
export interface OutboxState {
  /** Undefined before the device was enrolled. */
  readonly device?: string
  /** By number, in order. */
  readonly entries: ReadonlyMap<number, Standing>
  /** The least number that the next entry may have. */
  readonly next: number
  readonly clocks?: ClockReading
  /** The server said that this device is no longer let in; a new enrolment ends that. */
  readonly revoked: boolean
}

/** An outbox to which nothing has happened. */
export const emptyOutbox: OutboxState = { entries: new Map(), next: 1, revoked: false }

/** An outbox after one more event; an answer that comes late or about another content changes nothing. */
export function evolveOutbox(state: OutboxState, event: OutboxEvent): OutboxState {
  return evolved(state, event, (n, standing) => new Map(state.entries).set(n, standing))
}

/** The outbox that a list of events makes. */
export function foldOutbox(events: readonly OutboxEvent[]): OutboxState {
  // One map for them all: a device that copies it for each event reads its outbox slower the longer it has been in use.
  const entries = new Map<number, Standing>()
  const put: Put = (n, standing) => entries.set(n, standing)
  return events.reduce<OutboxState>((state, event) => evolved(state, event, put), { ...emptyOutbox, entries })
}

type Put = (n: number, standing: Standing) => ReadonlyMap<number, Standing>

function evolved(state: OutboxState, event: OutboxEvent, put: Put): OutboxState {
  switch (event.type) {
    case 'enrolled':
      return { ...state, device: event.device, next: Math.max(state.next, event.next), revoked: false }
    case 'finished': {
      const { entry } = event
      if (state.entries.has(entry.n)) return state
      const entries = put(entry.n, { ...entry, status: 'on-this-device' })
      return { ...state, entries, next: Math.max(state.next, entry.n + 1) }
    }
    case 'answered':
      return withStanding(state, event.fate.n, put, (standing) => answered(standing, event.fate))
    case 'gone':
      return withStanding(state, event.n, put, (standing) =>
        standing.status === 'on-this-device' ? { ...standing, status: 'lost' } : standing,
      )
    case 'clocks-read':
      return { ...state, clocks: event.reading }
    case 'revoked':
      return { ...state, revoked: true }
    default:
      return state
  }
}

/** The server's clock less the device's, in milliseconds; undefined before the two were read. */
export function clockOffset({ clocks }: OutboxState): number | undefined {
  return clocks && Date.parse(clocks.server) - Date.parse(clocks.device)
}

/** How many entries are where. */
export function countByStatus({ entries }: OutboxState): Readonly<Record<EntryStatus, number>> {
  const counts = { 'on-this-device': 0, sent: 0, 'in-the-record': 0, kept: 0, lost: 0 }
  for (const { status } of entries.values()) counts[status] += 1
  return counts
}

function withStanding(state: OutboxState, n: number, put: Put, change: (standing: Standing) => Standing): OutboxState {
  const standing = state.entries.get(n)
  if (standing === undefined) return state
  const changed = change(standing)
  if (changed.status === standing.status && changed.code === standing.code) return state
  return { ...state, entries: put(n, changed) }
}

// What was once filed stays filed, whichever of two answers comes last.
function answered(standing: Standing, fate: Fate): Standing {
  const { status: was, code: _, ...entry } = standing
  if (fate.digest !== entry.digest || was === 'in-the-record') return standing
  switch (fate.status) {
    case 'in-the-record':
      return { ...entry, status: 'in-the-record' }
    case 'kept':
      return { ...entry, status: 'kept', code: fate.code }
    case 'sent':
      return was === 'kept' ? standing : { ...entry, status: 'sent' }
    default:
      // The server was restored from an older backup: what it lost is sent once more.
      return was === 'sent' || was === 'kept' ? { ...entry, status: 'on-this-device' } : standing
  }
}
