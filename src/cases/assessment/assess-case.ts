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
  readonly relevantToo?: boolean
  readonly facts: GivenFacts
  readonly answers: readonly StoredAnswer[]
  readonly warnings: readonly string[]
  readonly next?: string
}

/** What the engine is given, without its answer; `actions` left out are those that the facts make relevant. */
export type Given = Pick<Made, 'at' | 'facility' | 'policies' | 'actions' | 'facts'>

/** What the engine refused: its code, and where. */
export interface SituationRefused {
  readonly refused: string
  readonly at: string
}

/** The day or instant by which a case is answered: when the contact began, else when the case was opened. */
export function askedAt(state: CaseState): string | undefined {
  const started = entryOf(state, 'contact', contactEntry)?.fields['startedAt']?.value
  return typeof started === 'string' ? started : state.opened?.at
}

function dayOfAnswer(state: CaseState, now: string): string {
  if (state.kind !== undefined && answeredByToday.includes(state.kind)) return now
  return askedAt(state) ?? now
}

/** The answer to a case as it stands: to every action that was ever named for it, and to the relevant ones if none was. */
export function answerCase(
  state: CaseState,
  { rulebook, facility, assess: options }: World,
  asked: { readonly at?: string; readonly actions?: readonly string[] },
  now: string,
): Made | SituationRefused {
  const given: Given = {
    at: asked.at ?? dayOfAnswer(state, now),
    facility: { ...facility.place, timeZone: facility.timeZone },
    ...(facility.policies === undefined ? {} : { policies: facility.policies }),
    facts: { ...facility.settled, ...knownFacts(state) },
  }
  const known = new Set(rulebook.actions.map((a) => a.id))
  const before = state.assessments.flatMap((a) => a.actions ?? []).filter((a) => known.has(a))
  const named = [...new Set([...before, ...(asked.actions ?? [])])]
  const relevantBefore = state.assessments.some((a) => a.actions === undefined || a.relevantToo === true)
  const relevant = relevantBefore || named.length === 0
  if (!relevant) return answerTo(rulebook, { ...given, actions: named }, options)
  const first = answerTo(rulebook, given, options)
  if ('refused' in first || named.length === 0) return first
  const actions = [...new Set([...first.answers.map((a) => a.action), ...named])]
  const all = answerTo(rulebook, { ...given, actions }, options)
  return 'refused' in all ? all : { ...all, actions: named, relevantToo: true }
}

/** The answer of a rulebook to the same actions with the same facts on the same day as before. */
export function answerAgain(rulebook: Rulebook, was: Made, options?: AssessOptions): Made | SituationRefused {
  const known = new Set(rulebook.actions.map((a) => a.id))
  // An action that this rulebook does not have must not hide the other answers: it shows as no longer answered.
  const actions = was.answers.map((a) => a.action).filter((a) => known.has(a))
  return answerTo(rulebook, { ...was, actions }, options)
}

/** The rulebook's answer to what was given; the engine's code where it refuses the situation. */
export function answerTo(
  rulebook: Rulebook,
  { at, facility, policies, actions, facts }: Given,
  options?: AssessOptions,
): Made | SituationRefused {
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
