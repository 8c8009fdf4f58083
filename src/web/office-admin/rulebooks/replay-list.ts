import type { AssessmentDifference } from '../../../cases/index.ts'
import type { ApiProblem } from '../../office/api.ts'
import { readLines } from '../parts/line-stream.ts'

/** An assessment of a case that would have another answer, or that cannot be answered again. */
export type Replayed = {
  readonly case: string
  readonly assessment: string
  readonly at: string
  readonly latest: boolean
} & ({ readonly difference: AssessmentDifference } | { readonly refused: string })

/** A line of the list, as the server sends it. */
export type ReplayLine =
  | { readonly kind: 'change'; readonly change: Replayed }
  | { readonly kind: 'failed'; readonly case: string; readonly failed: string }
  | { readonly kind: 'progress'; readonly cases: number; readonly of: number }
  | {
      readonly kind: 'end'
      readonly digest: string
      readonly cases: number
      readonly changes: number
      readonly failed: number
    }

/** Reads the list of what a rulebook would have changed, line by line as it comes; why not, where it breaks off before its end. */
export function readReplayList(
  hash: string,
  signal: AbortSignal,
  tell: (lines: readonly ReplayLine[]) => void,
): Promise<ApiProblem | undefined> {
  const path = `/api/rulebooks/${encodeURIComponent(hash)}/changes`
  return readLines<ReplayLine>({ method: 'GET', path, signal, tell, isEnd: ({ kind }) => kind === 'end' })
}
