import type { ActionAnswer, Assessment, DutyDue } from '../../engine/index.ts'

/** A duty of an answer, without its words. */
export type StoredDuty = Omit<DutyDue, 'text' | 'note'>

/** A reason of an answer, without its words: rule, effect, citation, version. */
export interface StoredReason {
  readonly rule: string
  readonly effect: string
  readonly citation: string
  readonly source: 'law' | 'house' | 'default'
  readonly version: string | null
  readonly certain?: boolean
}

/** The answer for one action as a case keeps it; its words come from the rulebook of that hash. */
export interface StoredAnswer
  extends Pick<
    ActionAnswer,
    'action' | 'answer' | 'law' | 'decides' | 'meanwhile' | 'confidence' | 'exact' | 'missing'
  > {
  readonly because: readonly StoredReason[]
  readonly displaced: readonly { readonly rule: string; readonly by: readonly string[] }[]
  readonly duties: readonly StoredDuty[]
}

/** The answers of an assessment, as a case keeps them. */
export function storedAnswers(assessment: Assessment): readonly StoredAnswer[] {
  return assessment.answers.map((a) => ({
    action: a.action,
    answer: a.answer,
    law: a.law,
    decides: a.decides,
    meanwhile: a.meanwhile,
    confidence: a.confidence,
    exact: a.exact,
    missing: [...a.missing],
    because: a.because.map(({ rule, effect, citation, source, version, certain }) => ({
      rule,
      effect,
      citation,
      source,
      version,
      ...(certain === undefined ? {} : { certain }),
    })),
    displaced: a.displaced.map(({ rule, by }) => ({ rule, by: [...by] })),
    duties: a.duties.map(({ text: _words, note: _note, ...duty }) => duty),
  }))
}
