import type { AnswerChanged, DutyNamed, Replayed } from '../../cases/index.ts'
import type { Language, Rulebook } from '../../engine/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'

/** What would change in one assessment: answers and duties, never the facts, which may be a patient's. */
export interface ShownChange {
  readonly facility: string
  readonly case: string
  readonly assessment: string
  readonly at: string
  readonly latest: boolean
  /** The engine's code, where the rulebook refuses the situation. */
  readonly refused?: string
  readonly answers: readonly AnswerChanged[]
  readonly dutiesNew: readonly DutyNamed[]
  readonly dutiesGone: readonly DutyNamed[]
}

/** What a replay found. */
export interface ReplayFound {
  readonly cases: number
  readonly changes: readonly ShownChange[]
}

/** A change as it is shown. */
export function shownChange(facility: string, found: Replayed): ShownChange {
  const { case: caseId, assessment, at, latest } = found
  const head = { facility, case: caseId, assessment, at, latest }
  if ('refused' in found) return { ...head, refused: found.refused, answers: [], dutiesNew: [], dutiesGone: [] }
  const { answers, dutiesNew, dutiesGone } = found.difference
  return { ...head, answers, dutiesNew, dutiesGone }
}

/** The page of `ostiary replay`. */
export function replayLines(
  { cases, changes }: ReplayFound,
  { version }: Rulebook,
  { style }: Terminal,
  language: Language,
): readonly string[] {
  const touched = new Set(changes.map((c) => `${c.facility} ${c.case}`)).size
  const summary = say(
    language,
    `Rulebook ${version}: ${cases} cases looked at, ${changes.length} assessments in ${touched} of them would change.`,
    `Reglamento ${version}: ${cases} casos revisados, cambiarían ${changes.length} evaluaciones en ${touched} de ellos.`,
  )
  return [style.strong(summary), ...changes.flatMap((change) => ['', ...changeLines(change, language)])]
}

function changeLines(change: ShownChange, language: Language): readonly string[] {
  const latest = change.latest ? say(language, ', the latest', ', la última') : ''
  const none = say(language, 'no answer', 'sin respuesta')
  const refused = change.refused === undefined ? [] : [`  ${say(language, 'refused', 'rechazada')}: ${change.refused}`]
  const answers = change.answers.map(({ action, before, after, rulesNew, rulesGone }) => {
    const rules = [...rulesNew.map((r) => `+${r}`), ...rulesGone.map((r) => `-${r}`)]
    return `  ${action}: ${before?.answer ?? none} → ${after?.answer ?? none}${rules.length === 0 ? '' : `  (${rules.join(' ')})`}`
  })
  return [
    `${change.facility} ${change.case}  ${change.at.slice(0, 10)}${latest}`,
    ...refused,
    ...answers,
    ...change.dutiesNew.map((d) => `  + ${d.duty} (${d.action})`),
    ...change.dutiesGone.map((d) => `  - ${d.duty} (${d.action})`),
  ]
}
