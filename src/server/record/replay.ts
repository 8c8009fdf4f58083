import { type Replayed, replay } from '../../cases/index.ts'
import type { AssessOptions, Rulebook } from '../../engine/index.ts'
import type { Database } from '../database/database.ts'
import { caseKeys } from '../keys/case-keys.ts'
import type { Keyring } from '../keys/keyring.ts'
import { heldCases } from './held-cases.ts'
import { caseIds } from './rebuild.ts'

/** How far a replay has come, and what it found in the case looked at last. */
export interface ReplayStep {
  readonly facility: string
  readonly case: string
  /** Cases looked at so far, and all that there are to look at. */
  readonly done: number
  readonly total: number
  /** The assessments of this case that the rulebook would answer differently; often none. */
  readonly changes: readonly Replayed[]
}

/** What a replay reads. */
export interface ReplaySource {
  readonly database: Database
  readonly keyring: Keyring
}

/**
 * Answers the history of a facility again under another rulebook: each stored assessment with the facts and the day that it was
 * given. Nothing is written. Erased cases have no facts any more and are passed over.
 */
export async function* replayAll(
  { database, keyring }: ReplaySource,
  rulebook: Rulebook,
  facility: string,
  options?: AssessOptions,
): AsyncGenerator<ReplayStep> {
  const total = await countCases(database, facility)
  let done = 0
  for await (const caseId of caseIds(database, facility)) {
    done += 1
    const found = await heldCases(database, caseKeys(database, keyring)).readAll(facility, caseId)
    const events = found.map(({ event }) => event)
    const isErased = events.some((event) => event.type === 'case-erased')
    const changes = isErased ? [] : replay(events, rulebook, options)
    yield { facility, case: caseId, done, total, changes }
    // The engine takes its time: others are served between two cases.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function countCases({ inFacility }: Database, facility: string): Promise<number> {
  const { n } = await inFacility(facility, (trx) =>
    trx
      .selectFrom('events')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('facility', '=', facility)
      .where('seq', '=', 0)
      .executeTakeFirstOrThrow(),
  )
  return Number(n)
}
