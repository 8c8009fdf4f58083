import {
  type Artefact,
  type Assessment,
  assess,
  type Day,
  type Language,
  packDiagrams,
  type Refused,
  type Rulebook,
  starterPolicy,
} from '../engine/index.ts'

/** Where the engine's work is done: here, or in a thread that leaves the server free to answer others. */
export interface Assessor {
  readonly assess: (situation: unknown, language: Language) => Promise<Assessment | Refused>
  /** The diagrams of a state on a day, under the starter policy. */
  readonly diagrams: (state: string | undefined, day: Day) => Promise<Artefact>
  readonly close: () => Promise<void>
}

/** Thrown when more work waits than can be done soon; the caller is asked to come back. */
export class Busy extends Error {
  readonly code = 'busy'
}

/** Does the engine's work in this thread. */
export function assessHere(rulebook: Rulebook): Assessor {
  return {
    assess: async (situation, language) => assess(rulebook, situation, { language }),
    diagrams: async (state, day) => packDiagrams(rulebook, state, [starterPolicy], day),
    close: async () => undefined,
  }
}
