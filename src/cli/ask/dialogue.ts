import {
  type Assessment,
  checkSituation,
  isDay,
  isFailure,
  type Language,
  type Person,
  type Situation,
} from '../../engine/index.ts'
import { answerSituation } from '../assess/run.ts'
import type { Draft } from '../assess/situation.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import type { Loaded } from '../rulebook/load.ts'
import { dayQuestion, factQuestion, type Question, stateQuestion } from './question.ts'

/** An answer that was given in the dialogue. */
export interface Said {
  readonly question: string
  readonly value: unknown
}

/** Where the dialogue stands: the next question, or none, and what is settled so far. */
export interface Step {
  readonly situation: Situation
  readonly question: Question | undefined
  readonly assessment: Assessment | undefined
  /** Who could answer what is left, where the person here cannot. */
  readonly leftFor?: Person
}

/** What the dialogue starts from. */
export interface Start {
  readonly loaded: Loaded
  readonly draft: Draft
  readonly language: Language
  readonly asker: Person
  readonly now: string
}

const kindOfContact = 'request.kind'
const ranks: readonly Person[] = ['desk', 'privacy-officer', 'counsel', 'system']

/** Works out the next question from everything said so far: where, which day, what kind of contact, then the one most worth asking. */
export function nextStep(start: Start, said: readonly Said[]): Step | Refusal {
  const situation = situationOf(start, said)
  const opening = openingQuestion(start, said)
  if (opening !== undefined) return { situation, question: opening, assessment: undefined }
  const answered = answerSituation(start.loaded, situation, { language: start.language, asker: start.asker })
  if (isRefusal(answered)) return answered
  const { assessment } = answered
  const { rulebook } = start.loaded
  if (assessment.warnings.some((w) => w.code === 'items-not-named') && !said.some((s) => s.question === 'items'))
    return { situation, question: factQuestion(rulebook, 'items', start.language), assessment }
  const { next } = assessment
  if (next === null) return { situation, question: undefined, assessment }
  if (ranks.indexOf(next.who) > ranks.indexOf(start.asker))
    return { situation, question: undefined, assessment, leftFor: next.who }
  return { situation, question: factQuestion(rulebook, next.fact, start.language), assessment }
}

function openingQuestion({ loaded, draft, language, now }: Start, said: readonly Said[]): Question | undefined {
  const wasSaid = (id: string) => said.some((s) => s.question === id)
  const { facility, facts, at } = draft as Partial<Situation>
  if (facility?.['state'] === undefined && !wasSaid('state'))
    return stateQuestion(
      loaded.rulebook,
      language,
      (state) => !isFailure(checkSituation(loaded.rulebook, { at: now, facility: { state } })),
    )
  if (at === undefined && !wasSaid('at')) return dayQuestion(language, now, isDay)
  if (facts?.[kindOfContact] === undefined && !wasSaid(kindOfContact))
    return factQuestion(loaded.rulebook, kindOfContact, language)
  return undefined
}

/** The situation that was told so far; a state or kind of contact that is not known is left out. */
export function situationOf({ draft, now }: Start, said: readonly Said[]): Situation {
  const base = draft as Partial<Situation>
  const facility: Record<string, string | boolean> = { ...base.facility }
  const facts: Record<string, unknown> = { ...base.facts }
  let at = base.at ?? now
  for (const { question, value } of said) {
    if (question === 'at') at = String(value)
    else if (question === 'state') {
      if (value !== 'unknown') facility['state'] = String(value)
    } else if (question.startsWith('facility.')) facility[question.slice('facility.'.length)] = value as string
    else if (question !== 'items' || value !== 'unknown') facts[question] = value
  }
  return { ...base, at, ...(Object.keys(facility).length > 0 ? { facility } : {}), facts }
}
