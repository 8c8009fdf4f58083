import { type CaseState, evolve, newCase } from '../../cases/index.ts'
import type { Database } from '../database/database.ts'
import { asOurs } from '../database/failure.ts'
import { type CaseKeys, keyName } from '../keys/case-keys.ts'
import { type ReadBack, readBack, type StoredRow } from './event-row.ts'

/** A case as far as it is stored, with the position of each of its events in the ledger. */
export interface HeldCase {
  readonly state: CaseState
  readonly positions: readonly number[]
}

/** The cases of a database, folded; the last used ones are remembered. */
export interface HeldCases {
  /** As last heard of here; another server may have written since. */
  readonly remembered: (facility: string, caseId: string) => HeldCase | undefined
  /** As it is in the database now. */
  readonly fresh: (facility: string, caseId: string) => Promise<HeldCase>
  /** Takes what was just stored. */
  readonly keep: (facility: string, held: HeldCase) => void
  readonly forget: (facility: string, caseId: string) => void
  /** Others may have written, and nobody says to which. */
  readonly forgetAll: () => void
  /** The events as they are in the database, with what opens their entries. */
  readonly readAll: (facility: string, caseId: string, from?: number) => Promise<readonly ReadBack[]>
}

// A case takes some ten kilobytes for each hundred events.
const mostRemembered = 1_000

/** The cases of a database. */
export function heldCases({ pool }: Pick<Database, 'pool'>, keys: CaseKeys): HeldCases {
  const remembered = new Map<string, HeldCase>()
  const keep = (facility: string, held: HeldCase) => {
    const name = keyName(facility, held.state.id)
    remembered.delete(name)
    remembered.set(name, held)
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
  }
  const readAll = async (facility: string, caseId: string, from = 0): Promise<readonly ReadBack[]> => {
    for (const mayTryAgain of [true, false]) {
      const config = { name: 'events-of-case', text: 'select * from events_of_case($1, $2, $3)' }
      const { rows } = await asOurs(pool.query<StoredRow>({ ...config, values: [facility, caseId, from] }))
      const key = rows.length === 0 ? undefined : await keys.of(facility, caseId)
      const explained = key !== undefined || rows.length === 0 || rows.some((row) => row.type === 'case-erased')
      if (explained) return rows.map((row) => readBack(row, key))
      // Erased between the two questions: asked again, the events say so.
      if (!mayTryAgain) break
    }
    // Never shown with holes, as if it were whole.
    throw new Error('the key of a case is missing, and the record does not say that the case was erased')
  }
  return {
    remembered: (facility, caseId) => remembered.get(keyName(facility, caseId)),
    readAll,
    fresh: async (facility, caseId) => {
      const held = remembered.get(keyName(facility, caseId)) ?? { state: newCase(caseId), positions: [] }
      const more = await readAll(facility, caseId, held.state.version)
      const now = {
        state: more.reduce((state, { event }) => evolve(state, event), held.state),
        positions: [...held.positions, ...more.map((m) => m.position)],
      }
      if (now.state.status === 'erased') keys.forget(facility, caseId)
      if (now.state.version > 0) keep(facility, now)
      return now
    },
    keep,
    forget: (facility, caseId) => {
      remembered.delete(keyName(facility, caseId))
      keys.forget(facility, caseId)
    },
    forgetAll: () => {
      remembered.clear()
      keys.forgetAll()
    },
  }
}
