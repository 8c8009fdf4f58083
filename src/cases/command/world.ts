import type { AssessOptions, Rulebook } from '../../engine/index.ts'
import type { GivenFacility } from '../event/case-events.ts'
import type { GivenFacts } from '../shape/shape.ts'
import type { Holiday } from '../task/holidays.ts'

/** What a decision needs to know of the facility. */
export interface Facility {
  readonly id: string
  /** As a situation names it: `state`, `kind`, `owner`, … */
  readonly place: GivenFacility
  readonly timeZone: string
  readonly policies?: readonly string[]
  /** Open points of law as counsel settled them, `dispute.…`. */
  readonly settled: GivenFacts
  readonly holidays: readonly Holiday[]
  /** Years for which a closed case is kept; HIPAA asks for 6 (45 CFR 164.530(j)). */
  readonly keepYears: number
}

/** Everything outside the case that a decision reads; phone and server each give their own. */
export interface World {
  /** The rulebook that the facility adopted, or that the phone holds. */
  readonly rulebook: Rulebook
  /** Another rulebook by its hash, to check what a phone answered with it. */
  readonly rulebookOf?: (hash: string) => Rulebook | undefined
  readonly facility: Facility
  readonly assess?: AssessOptions
}
