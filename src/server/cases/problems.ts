import { type Refusal, type RefusalCode, refusalWords } from '../../cases/index.ts'
import type { Problem } from '../access/problem.ts'

/** The answer for a case that is not there, and alike for one that the asker may not know of. */
export const noSuchCase: Problem = {
  status: 404,
  code: 'no-such-case',
  message: { en: 'There is no such case. Look in the list again.', es: 'No existe ese caso. Vea la lista otra vez.' },
}

const notAllowed: readonly RefusalCode[] = [
  'not-allowed',
  'person-needed',
  'another-facility',
  'not-yours',
  'not-yours-to-answer',
  'not-yours-to-decide',
  'against-answer',
]
const notAsItStands: readonly RefusalCode[] = [
  'command-id-reused',
  'version-ahead',
  'conflict',
  'already-open',
  'case-closed',
  'not-closed',
  'case-erased',
  'already-recorded',
  'entry-withdrawn',
  'assessment-differs',
  'task-exists',
  'task-not-open',
  'open-duties',
  'on-hold',
  'hold-exists',
  'kept-longer',
]

/** The status of a refusal: 403 for who may not, 409 for what the case does not take as it stands, 404 where none is open, else 422. */
export function statusOf(code: RefusalCode): 403 | 404 | 409 | 422 {
  if (code === 'not-open') return 404
  if (notAllowed.includes(code)) return 403
  return notAsItStands.includes(code) ? 409 : 422
}

/** A refused command as a problem; `more` is what else its writer may be told. */
export function problemOf({ code, at }: Refusal, more: Readonly<Record<string, unknown>> = {}): Problem {
  if (code === 'not-open') return noSuchCase
  return { status: statusOf(code), code, message: refusalWords[code], more, ...(at === undefined ? {} : { at }) }
}
