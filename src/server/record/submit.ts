import type { KeyObject } from 'node:crypto'
import {
  type CaseState,
  type Command,
  decide,
  evolve,
  newCase,
  partEvent,
  type Refusal,
  type StoredEvent,
} from '../../cases/index.ts'
import type { Item, Sequencer } from '../../ledger/index.ts'
import type { Clock } from '../clock.ts'
import { DatabaseUnavailable } from '../database/failure.ts'
import type { CaseKeys } from '../keys/case-keys.ts'
import type { Beside } from '../log/beside.ts'
import { hexOf } from '../log/beside.ts'
import { isStorable, secondOf, writtenEvent } from './event-row.ts'
import type { HeldCase, HeldCases } from './held-cases.ts'
import type { Submitted } from './record.ts'
import { standingAfter } from './standing.ts'
import type { Worlds } from './worlds.ts'

/** What the write path works with. */
export interface Desk {
  readonly held: HeldCases
  readonly keys: CaseKeys
  readonly worlds: Worlds
  readonly sequencer: Sequencer<Beside>
  readonly clock: Clock
  /** Called when the erasure of a case is durable. */
  readonly onErased?: (facility: string, caseId: string) => void | Promise<void>
}

// How often another server may be faster on the same case before the sender is asked to come back.
const mostTries = 16

/** Decides a command and stores what comes of it; resolves when durable. One at a time for each case. */
export async function submit(desk: Desk, facility: string, sent: Command): Promise<Submitted> {
  const world = await desk.worlds.of(facility)
  if (world === undefined) return { refused: { code: 'another-facility' } }
  const command = { ...sent, received: secondOf(desk.clock()) }
  // What we remember may be behind another server; the database compares before it stores.
  let held = desk.held.remembered(facility, command.case)
  // A case that is opened is most likely new: if it is not, the database says so, and it is read.
  let isFresh = held === undefined && command.type !== 'open-case'
  held ??= isFresh ? await desk.held.fresh(facility, command.case) : unseen(command.case)
  for (let tries = 0; tries < mostTries; tries++) {
    const decision = decide(held.state, command, world)
    const isSure = 'events' in decision && (decision.events.length > 0 || decision.already)
    if (!isSure && !isFresh) {
      // A refusal, and that there is nothing to store, is only said of the case as it is in the database.
      held = await desk.held.fresh(facility, command.case)
      isFresh = true
      continue
    }
    if ('refused' in decision) return { refused: decision.refused, state: held.state }
    const { events } = decision
    if (events.length === 0) return { ...decision, state: held.state, ...lastPosition(held, command) }
    if (!events.every((event) => isStorable(partEvent(event).open))) return { refused: unstorable, state: held.state }
    const stored = await store(desk, facility, held, events)
    if (stored !== undefined) return { ...decision, state: stored.state, ...lastPosition(stored, command) }
    // Another server wrote to this case: decided again on what is there now.
    held = await desk.held.fresh(facility, command.case)
    isFresh = true
  }
  throw new DatabaseUnavailable('other servers write to this case all the time')
}

function unseen(caseId: string): HeldCase {
  return { state: newCase(caseId), positions: [] }
}

const unstorable: Refusal = { code: 'malformed-command', at: 'data' }

function lastPosition({ state, positions }: HeldCase, command: Command): { readonly position?: number } {
  const position = positions[state.events.findLastIndex((e) => e.command === command.id)]
  return position === undefined ? {} : { position }
}

/** Stores events that follow on a case, all or none; undefined where the case has others there by now. */
async function store(
  desk: Desk,
  facility: string,
  held: HeldCase,
  events: readonly StoredEvent[],
): Promise<HeldCase | undefined> {
  const before = held.state
  const state = events.reduce(evolve, before)
  const key = await keyFor(desk, facility, before)
  // A crash up to here: nothing was stored, a new key was never used, and the sender sends again.
  const group = groupOf(facility, before, state, events, key)
  const outcome = await desk.sequencer.addGroup(group)
  if (!outcome.ok) {
    if (outcome.code === 'contended') throw new DatabaseUnavailable('other servers write all the time')
    return undefined
  }
  // A crash from here on: all of it is stored, the sender was not told, sends again and hears that it was here already.
  const positions = [...held.positions, ...events.map((_, i) => outcome.index + i)]
  const now: HeldCase = { state, positions }
  if (state.status === 'erased') {
    // Its key went in the same transaction. A crash before `onErased`: see restoring in docs/operating/keys.md.
    desk.keys.forget(facility, state.id)
    await desk.onErased?.(facility, state.id)
  } else desk.keys.keep(facility, state.id, key.key)
  desk.held.keep(facility, now)
  return now
}

interface KeyFor {
  readonly key: KeyObject
  readonly made?: NonNullable<Beside['key']>
}

async function keyFor({ keys }: Desk, facility: string, before: CaseState): Promise<KeyFor> {
  if (before.version === 0) {
    const { key, wrapped } = await keys.make(facility, before.id)
    return { key, made: { wrapped: hexOf(wrapped.wrapped), key_id: wrapped.keyId } }
  }
  const key = await keys.of(facility, before.id)
  if (key === undefined) throw new Error('a case that is open has no key')
  return { key }
}

function groupOf(
  facility: string,
  before: CaseState,
  after: CaseState,
  events: readonly StoredEvent[],
  { key, made }: KeyFor,
): readonly Item<Beside>[] {
  return events.map((event, i) => {
    const { entry, event: row, sealed } = writtenEvent(facility, before.version + i, event, key)
    const last = i === events.length - 1
    const standing = last ? standingAfter(facility, before, after, key) : undefined
    return {
      entry,
      beside: {
        event: row,
        sealed,
        last,
        ...(i === 0 && made !== undefined ? { key: made } : {}),
        ...(standing === undefined ? {} : { standing }),
      },
    }
  })
}
