import { render } from 'preact'
import type { Dialogue } from '../../ask/dialogue.ts'
import type { View } from '../../ask/view.ts'
import { beginVisit } from '../visit/visit.ts'
import type { ScreenProps } from './screen.ts'
import { VisitScreen } from './visit-screen.tsx'

/** Draws a visit's screen where nobody sees it: a program that was never run is slow the first time, and that is the first answer. */
export function rehearse(props: ScreenProps, d: Dialogue, view: View): void {
  const nowhere = document.createElement('div')
  const session = { visit: beginVisit('', 'officers', ''), d, added: [] }
  render(<VisitScreen {...props} session={session} view={view} />, nowhere)
  render(null, nowhere)
}
