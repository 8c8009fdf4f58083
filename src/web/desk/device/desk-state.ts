import { emptyOutbox, type OutboxState } from '../../../cases/index.ts'
import type { Room } from '../storage/room.ts'
import type { Bundle, Enrolled } from './bundle.ts'
import type { NotLetIn } from './enrolment.ts'

/** How a device stands to its facility. */
export type Phase = 'starting' | 'not-enrolled' | 'ready' | 'revoked' | 'no-storage'

/** All that the pages of a desk show of the device itself. */
export interface DeskState {
  readonly phase: Phase
  readonly device?: string
  readonly expiresAt?: string
  /** Undefined too once the device was revoked: it names who works here. */
  readonly bundle?: Bundle | undefined
  readonly outbox: OutboxState
  readonly room?: Room
  /** Entries that the browser threw away before the server had them. */
  readonly lost: number
  /** Entries that there was no room for: they are on this screen only. */
  readonly unstored: number
  readonly network: 'unknown' | 'there' | 'none'
  /** What came of a code that the device was shown while it was let in. */
  readonly renewal?: 'renewed' | NotLetIn['failure'] | undefined
}

/** A device's right to write, as it stores it. */
export interface Kept extends Enrolled {
  readonly tag?: string
}

/** The one place where a desk's state stands; whoever shows it is told when it changes. */
export interface Cell {
  readonly state: () => DeskState
  readonly change: (changed: Partial<DeskState>) => void
  readonly watch: (seen: () => void) => () => void
  readonly kept: () => Kept | undefined
  readonly keep: (kept: Kept | undefined) => void
}

/** A desk of which nothing is known yet. */
export function newCell(): Cell {
  let state: DeskState = { phase: 'starting', outbox: emptyOutbox, lost: 0, unstored: 0, network: 'unknown' }
  let kept: Kept | undefined
  const watchers = new Set<() => void>()
  return {
    state: () => state,
    change: (changed) => {
      state = { ...state, ...changed }
      for (const seen of watchers) seen()
    },
    watch: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    kept: () => kept,
    keep: (now) => {
      kept = now
    },
  }
}
