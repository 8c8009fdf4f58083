import type { Rulebook } from '../../../engine/index.ts'
import { after } from '../../ask/dialogue.ts'
import { doors } from '../../ask/doors.ts'
import { answerStep, viewOf } from '../../ask/view.ts'
import type { Around } from './session.ts'
import { deskDialogue } from './visit.ts'

const pauseInMs = 30

/**
 * Walks a little way through each door while nobody is there, so that the first tap finds the law prepared and the program warm.
 * Gives what stops it; sets `data-warm` on the page when it is done.
 */
export function warmUp(book: Rulebook, { bundle, today }: Pick<Around, 'bundle' | 'today'>): () => void {
  const steps = doors.flatMap(({ id }) => {
    const first = deskDialogue(bundle, today, id)
    return [0, 1, 2].map((n) => () => {
      let d = first
      for (let k = 0; k <= n; k++) {
        const { step } = viewOf(book, d, book.languages?.[0] ?? 'en')
        if (step === answerStep) return
        d = after(d, { type: 'answer', step, given: step === 'request.kind' ? 'arrest' : 'unknown' })
      }
    })
  })
  let timer: ReturnType<typeof setTimeout>
  const next = (n: number): void => {
    const step = steps[n]
    if (step === undefined) document.documentElement.setAttribute('data-warm', '')
    else
      timer = setTimeout(() => {
        step()
        next(n + 1)
      }, pauseInMs)
  }
  next(0)
  return () => clearTimeout(timer)
}
