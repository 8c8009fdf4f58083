import type { Language } from '../../engine/index.ts'
import { type AssessmentDifference, assessmentDifference } from '../assessment/difference.ts'
import type { CaseState } from '../case/state.ts'
import type { CommandType } from '../command/command.ts'
import { explainDue } from '../task/explain-due.ts'
import { mayGive } from './may-give.ts'
import { projectionOf } from './projection.ts'
import type { QueueRow } from './row.ts'
import { rowVisibleTo } from './row-visible.ts'
import type { Viewer } from './viewer.ts'
import type { Visible } from './visible.ts'

/** What changed from one assessment of a case to the next. */
export interface Changed {
  readonly from: string
  readonly to: string
  readonly difference: AssessmentDifference
}

/** A case as the API gives it to a viewer, for a page. */
export interface CaseView {
  readonly case: CaseState
  readonly sees: 'own' | 'outline' | 'whole'
  /** The commands that the viewer may give now. */
  readonly may: readonly CommandType[]
  /** The case as a list shows it. */
  readonly row?: QueueRow
  /** For each task that has a due time: how it was worked out, one sentence a line. */
  readonly due: Readonly<Record<string, readonly string[]>>
  /** Between each assessment and the next; only for those who see the whole case. */
  readonly changes: readonly Changed[]
  /** Names of the staff that the case mentions, by id. */
  readonly people: Readonly<Record<string, string>>
}

/** The page of a case; `whole` is the case itself, of which nothing is shown but what `visible` has. */
export function caseViewOf(
  viewer: Viewer,
  whole: CaseState,
  visible: Exclude<Visible, { readonly sees: 'nothing' }>,
  given: { readonly now: string; readonly language: Language; readonly people: Readonly<Record<string, string>> },
): CaseView {
  const { sees, state } = visible
  const row = rowFor(viewer, whole, sees, given.now)
  return {
    case: state,
    sees,
    may: mayGive(viewer, whole, given.now),
    ...(row === undefined ? {} : { row }),
    due: explained(state, given.language),
    changes: sees === 'whole' ? changesIn(state) : [],
    people: given.people,
  }
}

function rowFor(viewer: Viewer, whole: CaseState, sees: CaseView['sees'], now: string): QueueRow | undefined {
  const projection = projectionOf(whole)
  if (projection === undefined) return undefined
  const { row, summary } = projection
  const titled = sees === 'whole' && summary.title !== undefined ? { ...row, title: summary.title } : row
  return rowVisibleTo(viewer, titled, now)
}

function explained({ tasks }: CaseState, language: Language): CaseView['due'] {
  const all = Object.values(tasks).flatMap(({ task, due }) =>
    due === null ? [] : [[task, explainDue(due, language)] as const],
  )
  return Object.fromEntries(all)
}

function changesIn({ assessments }: CaseState): readonly Changed[] {
  return assessments.slice(1).flatMap((after, i) => {
    const before = assessments[i]
    if (before === undefined) return []
    return [{ from: before.assessment, to: after.assessment, difference: assessmentDifference(before, after) }]
  })
}
