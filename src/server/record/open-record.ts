import type { Rulebook } from '../../engine/index.ts'
import { type LedgerStore, sequencer } from '../../ledger/index.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { DatabaseUnavailable } from '../database/failure.ts'
import { caseKeys, keyName } from '../keys/case-keys.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { Beside } from '../log/beside.ts'
import { ledgerStoreOn } from '../log/ledger-store.ts'
import { caseFiles } from './case-files.ts'
import { listenForChanges } from './changes.ts'
import { isStorable } from './event-row.ts'
import { heldCases } from './held-cases.ts'
import { inTurn } from './in-turn.ts'
import { officeEventsOf, writtenOfficeEvent } from './office-events.ts'
import type { CaseRecord, Changes } from './record.ts'
import { keptLongEnough, tellErasures } from './retention.ts'
import { hasher } from './sha256.ts'
import { openSummary } from './standing.ts'
import { type Desk, submit } from './submit.ts'
import { worldsOf } from './worlds.ts'

/** What a record needs. */
export interface RecordOptions {
  readonly database: Database
  readonly keyring: Keyring
  /** The rulebook of the release: for facilities that adopted no other. */
  readonly rulebook: Rulebook
  readonly clock: Clock
  /**
   * Called when the erasure of a case is durable, and when the record is opened once more for all that are erased: a crash in
   * between must not lose one. Called for a case that it knows, it does nothing.
   */
  readonly onErased?: (facility: string, caseId: string) => void | Promise<void>
}

/** The record of a database, opened. */
export interface OpenRecord {
  readonly record: CaseRecord
  readonly changes: Changes
  /** The ledger under it, for its routes; nobody else appends to it. */
  readonly ledger: LedgerStore<Beside>
  /** Ends listening; the database is its owner's to close. */
  readonly close: () => Promise<void>
}

// By then the driver has put its statement on the connection.
const turn = () => new Promise<void>((goOn) => void setImmediate(goOn))

const settingsChannel = 'ostiary_settings'

/** Opens the record of a database: the one place through which anything is written. */
export async function openRecord(options: RecordOptions): Promise<OpenRecord> {
  const { database, keyring, rulebook, clock, onErased } = options
  const keys = caseKeys(database, keyring)
  const held = heldCases(database, keys)
  const worlds = worldsOf(database, rulebook)
  const changes = await listenForChanges(database)
  const ledger = ledgerStoreOn(database.pool, changes.stored)
  const put = sequencer(ledger, hasher, { turn, clock: () => performance.now() })
  const desk: Desk = { held, keys, worlds, sequencer: put, clock, ...(onErased === undefined ? {} : { onErased }) }
  const stopSettings = await database.listen(settingsChannel, worlds.forget, worlds.forget)
  // What another server wrote (or erased) must not stay in our memory as it was.
  changes.hear(({ facility, caseId, version = 0 }) => {
    if (caseId === undefined) return
    const ours = held.remembered(facility, caseId)
    if (ours !== undefined && ours.state.version < version) held.forget(facility, caseId)
  }, held.forgetAll)
  if (onErased !== undefined) await tellErasures(database, onErased)
  return {
    record: recordOf(desk, database),
    changes,
    ledger,
    close: async () => {
      await changes.close()
      await stopSettings()
    },
  }
}

function recordOf(desk: Desk, database: Database): CaseRecord {
  const { held, keys, sequencer: put, clock } = desk
  const turns = inTurn()
  return {
    submit: (facility, command) => turns(keyName(facility, command.case), () => submit(desk, facility, command)),
    load: async (facility, caseId) => {
      const { state } = await held.fresh(facility, caseId)
      return state.version === 0 ? undefined : state
    },
    note: async (event) => {
      if (!isStorable(event.data)) throw new RangeError('an event of the office has a character that cannot be stored')
      const outcome = await put.addGroup([writtenOfficeEvent(event, clock())])
      // Nothing beside an office event can be refused: only other servers that write all the time.
      if (!outcome.ok) throw new DatabaseUnavailable('other servers write all the time')
      return outcome.index
    },
    officeEvents: officeEventsOf(database),
    positions: async (facility, caseId) => {
      const { state, positions } = await held.fresh(facility, caseId)
      return new Map(state.events.map((event, i) => [event.id, positions[i] as number]))
    },
    leaves: (facility, caseId) => held.readAll(facility, caseId),
    ...caseFiles(database, keys),
    openSummary: async (facility, caseId, sealed) => {
      const key = await keys.of(facility, caseId)
      return key && openSummary(facility, caseId, sealed, key)
    },
    keptLongEnough: keptLongEnough(database),
  }
}
