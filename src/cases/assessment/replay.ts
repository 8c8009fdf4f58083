import type { AssessOptions, Rulebook } from '../../engine/index.ts'
import { fold } from '../case/evolve.ts'
import type { StoredAssessment } from '../case/state.ts'
import type { StoredEvent } from '../event/event.ts'
import { answerAgain } from './assess-case.ts'
import { type AssessmentDifference, assessmentDifference, isSame } from './difference.ts'

/** A stored assessment that another rulebook answers differently, or that it cannot answer (with the engine's code). */
export type Replayed = {
  readonly case: string
  readonly assessment: string
  readonly at: string
  /** True for the assessment on which a case stands now. */
  readonly latest: boolean
} & ({ readonly difference: AssessmentDifference } | { readonly refused: string })

/** What would change in the history of one case, had this rulebook answered: each assessment with the facts and the day that it was given. */
export function replay(
  events: readonly StoredEvent[],
  rulebook: Rulebook,
  options?: AssessOptions,
): readonly Replayed[] {
  const caseId = events[0]?.case
  if (caseId === undefined) return []
  const { assessments } = fold(caseId, events)
  return assessments.flatMap((was, i): readonly Replayed[] => {
    const found = replayOne(was, rulebook, options)
    if (found === undefined) return []
    const { assessment, at } = was
    return [{ case: caseId, assessment, at, latest: i === assessments.length - 1, ...found }]
  })
}

function replayOne(
  was: StoredAssessment,
  rulebook: Rulebook,
  options: AssessOptions | undefined,
): { readonly difference: AssessmentDifference } | { readonly refused: string } | undefined {
  const now = answerAgain(rulebook, was, options)
  if ('refused' in now) return { refused: now.refused }
  const difference = assessmentDifference(was, now)
  return isSame(difference) ? undefined : { difference }
}
