import { type AssessOptions, assess, type Rulebook, type Situation } from '../../engine/index.ts'
import { answeredByToday } from '../case/kind.ts'
import { type CaseState, entryOf, knownFacts } from '../case/state.ts'
import type { World } from '../command/world.ts'
import { contactEntry } from '../entry/nouns.ts'
import type { GivenFacility } from '../event/case-events.ts'
import type { GivenFacts } from '../shape/shape.ts'
import { type StoredAnswer, storedAnswers } from './stored.ts'

/** An assessment before it has an id: what was given and what was answered. */
export interface Made {
  readonly at: string
  readonly rulebook: { readonly version: string; readonly hash: string }
  readonly facility: GivenFacility
  readonly policies?: readonly string[]
  readonly actions?: readonly string[]
  readonly facts: GivenFacts
  readonly answers: readonly StoredAnswer[]
  readonly warnings: readonly string[]
  readonly next?: string
}

/** What the engine is given, without its answer. */
export type Given = Pick<Made, 'at' | 'facility' | 'policies' | 'actions' | 'facts'>

/** The day or instant by which a case is answered: when the contact began, else when the case was opened. */
export function askedAt(state: CaseState): string | undefined {
  const started = entryOf(state, 'contact', contactEntry)?.fields['startedAt']?.value
  return typeof started === 'string' ? started : state.opened?.at
}

function dayOfAnswer(state: CaseState, now: string): string {
  if (state.kind !== undefined && answeredByToday.includes(state.kind)) return now
  return askedAt(state) ?? now
}

/** What the engine is given for a case as it stands, at a moment. */
export function givenFor(
  state: CaseState,
  { facility }: World,
  asked: { readonly at?: string; readonly actions?: readonly string[] },
  now: string,
): Given {
  const actions = asked.actions ?? state.assessments.at(-1)?.actions
  return {
    at: asked.at ?? dayOfAnswer(state, now),
    facility: { ...facility.place, timeZone: facility.timeZone },
    ...(facility.policies === undefined ? {} : { policies: facility.policies }),
    ...(actions === undefined ? {} : { actions }),
    facts: { ...facility.settled, ...knownFacts(state) },
  }
}

/** The rulebook's answer to what was given; the engine's code where it refuses the situation. */
export function answerTo(
  rulebook: Rulebook,
  { at, facility, policies, actions, facts }: Given,
  options?: AssessOptions,
): Made | { readonly refused: string; readonly at: string } {
  const given: Given & Situation = {
    at,
    facility,
    facts,
    ...(policies === undefined ? {} : { policies }),
    ...(actions === undefined ? {} : { actions }),
  }
  const result = assess(rulebook, given, options)
  if ('error' in result) return { refused: result.error.code, at: result.error.at }
  return {
    ...given,
    rulebook: result.rulebook,
    answers: storedAnswers(result),
    warnings: [...new Set(result.warnings.map((w) => w.code))],
    ...(result.next === null ? {} : { next: result.next.fact }),
  }
}
