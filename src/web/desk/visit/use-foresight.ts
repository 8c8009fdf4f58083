import { useEffect, useMemo } from 'preact/hooks'
import type { Language } from '../../../engine/index.ts'
import type { Dialogue } from '../../ask/dialogue.ts'
import { doors } from '../../ask/doors.ts'
import type { View } from '../../ask/view.ts'
import { type Foresight, foresight } from './foresight.ts'
import { lookoutFor } from './lookout.ts'
import type { Around } from './session.ts'
import { deskDialogue } from './visit.ts'

/**
 * Foresight of a desk: from each door while no visit is under way, each of which is rehearsed as well, so that the first tap finds
 * the law prepared and the program warm; then from each question. `data-warm` stands on the page when everything was looked at.
 */
export function useForesight(
  around: Around | undefined,
  d: Dialogue | undefined,
  diagrams: number,
  language: Language,
  rehearse: (d: Dialogue, view: View) => void,
): Foresight | undefined {
  const book = around?.book
  const state = String(around?.bundle.facility.place['state'] ?? 'US')
  const day = around?.today ?? ''
  const ahead = useMemo(() => {
    if (book === undefined) return undefined
    return foresight(book, language, lookoutFor(book, { state, day, language, exact: diagrams > 0 }))
  }, [book, language, diagrams, state, day])
  const ready = around !== undefined && ahead !== undefined
  useEffect(() => {
    if (!ready) return undefined
    if (d === undefined) ahead.forget()
    const { bundle, today } = around
    const from = d === undefined ? doors.map(({ id }) => deskDialogue(bundle, today, id)) : [d]
    const { documentElement: page } = document
    const stop = ahead.lookFrom(from, {
      ...(d === undefined ? { with: rehearse } : {}),
      done: () => page.setAttribute('data-warm', ''),
    })
    return () => {
      stop()
      page.removeAttribute('data-warm')
    }
  }, [ahead, ready, d, around?.bundle, around?.today])
  return ahead
}
