/** A result, as the office lists it. */
export interface ResultRow {
  readonly id: string
  readonly kind: 'drill' | 'first-five'
  readonly drill: string
  readonly score: number
  readonly passed: boolean
  readonly chose: string
  readonly wanted: string
  readonly at: string
  readonly team: string
  readonly trainee: string
  readonly byDevice: boolean
}

/** How a person or a team stands. */
export interface StandingRow {
  readonly name: string
  readonly team?: string
  readonly drills: number
  readonly passed: number
  readonly average: number
  readonly last: string
  readonly firstFive?: string
  readonly people?: number
}

/** What the office lists. */
export interface Results {
  /** Everybody's, or only one's own. */
  readonly all: boolean
  readonly count: number
  readonly rows: readonly ResultRow[]
  readonly people: readonly StandingRow[]
  readonly teams: readonly StandingRow[]
}
