import { sameValue } from '../case/recorded.ts'
import { own } from '../case/state.ts'
import type { Made } from './assess-case.ts'
import type { StoredAnswer } from './stored.ts'

/** A fact that is known now and was not, or differs. */
export interface FactChange {
  readonly fact: string
  readonly before: unknown
  readonly after: unknown
}

/** How the answer for one action changed; `null` where it was not, or is no longer, answered. */
export interface AnswerChanged {
  readonly action: string
  readonly before: Pick<StoredAnswer, 'answer' | 'law' | 'meanwhile' | 'decides' | 'confidence'> | null
  readonly after: Pick<StoredAnswer, 'answer' | 'law' | 'meanwhile' | 'decides' | 'confidence'> | null
  /** Rules that stand now and did not, and the other way round: the reasons of the change. */
  readonly rulesNew: readonly string[]
  readonly rulesGone: readonly string[]
}

/** A duty of an action. */
export interface DutyNamed {
  readonly action: string
  readonly duty: string
  readonly on: string
  readonly due: string
}

/** How one assessment differs from another. */
export interface AssessmentDifference {
  readonly rulebookChanged: boolean
  readonly facts: readonly FactChange[]
  readonly answers: readonly AnswerChanged[]
  readonly dutiesNew: readonly DutyNamed[]
  readonly dutiesGone: readonly DutyNamed[]
}

type Assessed = Pick<Made, 'rulebook' | 'facts' | 'answers'>

/** What changed from one assessment to the next: facts, answers with the rules behind them, duties. */
export function assessmentDifference(before: Assessed, after: Assessed): AssessmentDifference {
  const [old, now] = [dutiesOf(before), dutiesOf(after)]
  return {
    rulebookChanged: before.rulebook.hash !== after.rulebook.hash,
    facts: factChanges(before, after),
    answers: answerChanges(before.answers, after.answers),
    dutiesNew: [...now].filter(([key]) => !old.has(key)).map(([, duty]) => duty),
    dutiesGone: [...old].filter(([key]) => !now.has(key)).map(([, duty]) => duty),
  }
}

/** True if nothing about answers or duties changed. */
export function isSame({ answers, dutiesNew, dutiesGone }: AssessmentDifference): boolean {
  return answers.length === 0 && dutiesNew.length === 0 && dutiesGone.length === 0
}

function factChanges(before: Assessed, after: Assessed): readonly FactChange[] {
  const ids = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])
  const pairs = [...ids].map((fact) => ({
    fact,
    before: own(before.facts, fact) ?? null,
    after: own(after.facts, fact) ?? null,
  }))
  return pairs.filter((p) => !sameValue(p.before, p.after))
}

function answerChanges(before: readonly StoredAnswer[], after: readonly StoredAnswer[]): readonly AnswerChanged[] {
  const actions = new Set([...before, ...after].map((a) => a.action))
  return [...actions].flatMap((action): readonly AnswerChanged[] => {
    const [was, is] = [before, after].map((list) => list.find((a) => a.action === action))
    const change = { before: was ? short(was) : null, after: is ? short(is) : null }
    if (sameValue(change.before, change.after)) return []
    const [old, now] = [rulesOf(was), rulesOf(is)]
    const rulesNew = now.filter((r) => !old.includes(r))
    return [{ action, ...change, rulesNew, rulesGone: old.filter((r) => !now.includes(r)) }]
  })
}

function short({ answer, law, meanwhile, decides, confidence }: StoredAnswer): NonNullable<AnswerChanged['after']> {
  return { answer, law, meanwhile, decides, confidence }
}

function rulesOf(answer: StoredAnswer | undefined): readonly string[] {
  return (answer?.because ?? []).filter((r) => r.certain !== false).map((r) => r.rule)
}

function dutiesOf({ answers }: Assessed): ReadonlyMap<string, DutyNamed> {
  const all = answers.flatMap(({ action, duties }) =>
    duties.map(({ duty, on, due }): DutyNamed => ({ action, duty, on, due })),
  )
  return new Map(all.map((d) => [`${d.action} ${d.duty} ${d.on} ${d.due}`, d]))
}
