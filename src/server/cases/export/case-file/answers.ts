import {
  assessmentDifference,
  type CaseState,
  type StoredAnswer,
  type StoredAssessment,
  type StoredReason,
} from '../../../../cases/index.ts'
import { type Block, fields, list, section, text } from '../../../pdf/index.ts'
import { say, timeText, type Written } from './context.ts'
import { answerNames, deciderNames, fileWords, named } from './words.ts'

/** Every answer that the rulebook gave: the first whole, then what changed, and the last whole again. */
export function answerBlocks(written: Written, { assessments }: CaseState): readonly Block[] {
  const shown = assessments.flatMap((assessment, i) => {
    const before = assessments[i - 1]
    const last = i === assessments.length - 1
    return [
      ...section(3, title(written, assessment), [
        ...(before === undefined ? [] : changes(written, before, assessment)),
        ...(before === undefined || last ? assessment.answers.flatMap((a) => answer(written, a)) : []),
      ]),
    ]
  })
  return section(2, say(written, fileWords.answers), shown)
}

function title(written: Written, { at, rulebook }: StoredAssessment): string {
  return `${timeText(written, at)} · ${say(written, fileWords.rulebook)} ${rulebook.version} (${rulebook.hash.slice(0, 19)}…)`
}

function changes(written: Written, before: StoredAssessment, after: StoredAssessment): readonly Block[] {
  const { answers } = assessmentDifference(before, after)
  const items = answers.map(({ action, before: was, after: is, rulesNew }) => {
    const old = was === null ? say(written, fileWords.noneBefore) : named(answerNames, was.answer, written.language)
    const now = is === null ? say(written, fileWords.noneAfter) : named(answerNames, is.answer, written.language)
    const why = rulesNew.length === 0 ? '' : ` (${rulesNew.map((r) => ruleText(written, r)).join('; ')})`
    return `${questionOf(written, action)} ${old} → ${now}${why}`
  })
  return items.length === 0 ? [] : [text(`${say(written, fileWords.changedFrom)}:`), ...list(items)]
}

function answer(written: Written, given: StoredAnswer): readonly Block[] {
  const name = (id: string) => named(answerNames, id, written.language)
  const confidence =
    given.confidence === 'unverified'
      ? say(written, fileWords.unverified)
      : given.confidence === 'disputed'
        ? say(written, fileWords.disputed)
        : undefined
  return [
    ...fields([
      [questionOf(written, given.action), name(given.answer)],
      [say(written, fileWords.law), given.law === given.answer ? undefined : name(given.law)],
      [say(written, fileWords.meanwhile), given.meanwhile === given.answer ? undefined : name(given.meanwhile)],
      [say(written, fileWords.decides), named(deciderNames, given.decides, written.language)],
      ['', confidence],
    ]),
    ...list(given.because.map((reason) => reasonText(written, given.action, reason))),
  ]
}

// Where no rule speaks of an action, its default answers, with a reason of its own.
function reasonText(written: Written, action: string, { rule, source, citation, certain }: StoredReason): string {
  const fallback = written.rulebook.actions.find((a) => a.id === action)?.fallback.why[written.language]
  const words = source === 'default' ? (fallback ?? rule) : ruleText(written, rule)
  const open = certain === false ? ` (${say(written, fileWords.perhaps)})` : ''
  return `${words} — ${citation}${open}`
}

/** What an action is about, as the rulebook asks it; its id where the rulebook has no words for it. */
export function questionOf({ rulebook, language }: Written, action: string): string {
  return rulebook.actions.find((a) => a.id === action)?.question[language] ?? action
}

function ruleText({ rulebook, language }: Written, rule: string): string {
  return rulebook.rules.find((r) => r.id === rule)?.title[language] ?? rule
}
