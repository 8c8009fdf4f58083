import {
  type ActionAnswer,
  type Assessment,
  assess,
  checkSituation,
  type Fact,
  type Failure,
  isFailure,
  type Language,
  type Rulebook,
  relevantActions,
} from '../../engine/index.ts'
import { type Asker, type Dialogue, ownSteps, type Step, stateOf } from './dialogue.ts'
import { doorOf } from './doors.ts'
import { asksForItems, leadingActions, leadingAtDesk } from './leading-actions.ts'
import { factsOf, situationOf } from './situation.ts'

/** What a moment of the dialogue puts on screen. */
export interface View {
  /** The question to show; `@answer` where none is left, or none that this person can answer. */
  readonly step: Step
  /** Answers to what they came for, the weightiest first. */
  readonly leading: readonly ActionAnswer[]
  /** Answers to everything relevant; on a question's screen only the leading ones. */
  readonly all: readonly ActionAnswer[]
  readonly warnings: Assessment['warnings']
  /** Someone who knows more could settle what is left. */
  readonly nextAsker: Asker | undefined
  /** The dialogue itself can never cause it; a rulebook with a mistake in it could. */
  readonly refused: Failure | undefined
}

/** The step that shows the answer. */
export const answerStep = '@answer'

/** The first questions, before there is anything to answer: where, what kind of place, what is happening. */
export function firstStep(d: Dialogue): Step | undefined {
  if (stateOf(d) === undefined) return ownSteps.state
  if (d.answers['facility.kind'] === undefined) return 'facility.kind'
  return d.answers[ownSteps.door] === undefined ? ownSteps.door : undefined
}

/** The question on screen without looking at the law: one put out of turn, or one that was gone back to. */
export function chosenStep(d: Dialogue): Step | undefined {
  return d.asking ?? d.trail[d.at]
}

const askers: readonly string[] = ['desk', 'privacy-officer', 'counsel']

/** Works out what to show, with whatever diagrams are there. */
export function viewOf(book: Rulebook, d: Dialogue, language: Language): View {
  const nothing: View = {
    step: chosenStep(d) ?? firstStep(d) ?? answerStep,
    leading: [],
    all: [],
    warnings: [],
    nextAsker: undefined,
    refused: undefined,
  }
  if (firstStep(d) !== undefined) return nothing
  return d.desk === undefined ? publicView(book, d, language, nothing) : deskView(book, d, language, nothing)
}

function publicView(book: Rulebook, d: Dialogue, language: Language, nothing: View): View {
  const situation = situationOf(book, d)
  const facts = factsOf(book, d)
  const options = { exact: false, language, asker: d.asker }
  const quick = assess(book, situation, { ...options, explain: false })
  if ('error' in quick) return { ...nothing, refused: quick.error }
  const relevant = quick.answers.map((a) => a.action)
  const lead = leadingActions(relevant, facts['request.kind'], facts['items'])
  const asked = assess(book, { ...situation, actions: d.thorough ? relevant : lead }, options)
  if ('error' in asked) return { ...nothing, refused: asked.error }
  const { step, nextAsker } = openStep(book, d, facts, asked)
  const shown = chosenStep(d) ?? (d.stopped ? answerStep : step)
  const whole = shown === answerStep && !d.thorough ? assess(book, situation, options) : asked
  const answers = 'error' in whole ? asked.answers : whole.answers
  return {
    step: shown,
    leading: lead.flatMap((id) => answers.filter((a) => a.action === id)),
    all: answers,
    warnings: 'error' in whole ? asked.warnings : whole.warnings,
    nextAsker,
    refused: undefined,
  }
}

// A tap at a desk is answered within fifty milliseconds on a slow tablet: nothing is worked out that the desk does not show.
function deskView(book: Rulebook, d: Dialogue, language: Language, nothing: View): View {
  const situation = situationOf(book, d)
  const checked = checkSituation(book, situation)
  if (isFailure(checked)) return { ...nothing, refused: checked }
  const facts = factsOf(book, d)
  const lead = leadingAtDesk(
    relevantActions(book, checked).map((a) => a.id),
    facts,
  )
  const opening = openingStep(book, d, facts)
  const options = { exact: false, language, asker: d.asker, changes: false, explain: opening === undefined }
  const asked = assess(book, { ...situation, actions: lead }, options)
  if ('error' in asked) return { ...nothing, refused: asked.error }
  const { step, nextAsker } = openStep(book, d, facts, asked)
  return {
    ...nothing,
    step: chosenStep(d) ?? (d.stopped ? answerStep : step),
    leading: asked.answers,
    all: asked.answers,
    warnings: asked.warnings,
    nextAsker,
  }
}

/** The same answers with their reasons, for whoever asks why. */
export function explained(
  book: Rulebook,
  d: Dialogue,
  answers: readonly ActionAnswer[],
  language: Language,
): readonly ActionAnswer[] {
  const actions = answers.map((a) => a.action)
  const options = { exact: false, language, asker: d.asker, changes: false }
  const found = assess(book, { ...situationOf(book, d), actions }, options)
  return 'error' in found ? answers : found.answers
}

type Said = ReturnType<typeof factsOf>

function openingStep(book: Rulebook, d: Dialogue, facts: Said): Step | undefined {
  const opening = doorOf(d.answers[ownSteps.door])?.opening ?? []
  const put = (id: string): boolean => book.facts.some((f) => f.id === id && (d.desk === undefined || isForDesk(f)))
  const first = opening.find((id) => facts[id] === undefined && put(id))
  if (first !== undefined) return first
  return asksForItems(facts['request.kind']) && facts['items'] === undefined ? 'items' : undefined
}

function openStep(book: Rulebook, d: Dialogue, facts: Said, asked: Assessment): Pick<View, 'step' | 'nextAsker'> {
  const first = openingStep(book, d, facts)
  if (first !== undefined) return { step: first, nextAsker: undefined }
  if (asked.next === null) return { step: answerStep, nextAsker: moreBy(book, d, asked) }
  const beyond = askers.indexOf(asked.next.who) > askers.indexOf(d.asker)
  return beyond
    ? { step: answerStep, nextAsker: asked.next.who as Asker }
    : { step: asked.next.fact, nextAsker: undefined }
}

// At the desk, questions that would tell a bystander something are left out; the privacy officer may answer them.
function moreBy(book: Rulebook, d: Dialogue, asked: Assessment): Asker | undefined {
  if (d.asker !== 'desk') return undefined
  const open = new Set(asked.answers.flatMap((a) => a.missing))
  return book.facts.some((f) => open.has(f.id) && f.exposes === true && d.answers[f.id] !== 'unknown')
    ? 'privacy-officer'
    : undefined
}

/** True for a question that may be put at a desk, where others listen. */
export function isForDesk(fact: Fact): boolean {
  return fact.who === 'desk' && fact.exposes !== true
}

/** The fact of that id. */
export function factOf(book: Rulebook, id: string): Fact | undefined {
  return book.facts.find((f) => f.id === id)
}
