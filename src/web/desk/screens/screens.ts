import type { FunctionComponent } from 'preact'
import { AreaScreen } from './area-screen.tsx'
import { DoorsScreen } from './doors-screen.tsx'
import { FinishScreen, ThanksScreen } from './finish-screen.tsx'
import { HomeScreen } from './home-screen.tsx'
import { IncidentScreen } from './incident-screen.tsx'
import { OutboxScreen } from './outbox-screen.tsx'
import { OutcomesScreen } from './outcomes-screen.tsx'
import { PhotoScreen } from './photo-screen.tsx'
import { PracticeScreen } from './practice-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { RelativeScreen, SignScreen } from './said-screens.tsx'
import { SawScreen } from './saw-screen.tsx'
import type { Screen, ScreenProps } from './screen.ts'
import { VisitScreen } from './visit-screen.tsx'
import { ClaimScreen, NoteScreen, OfficerScreen } from './words-screens.tsx'

/** Each screen by its name. */
export const screens: Readonly<Record<Screen, FunctionComponent<ScreenProps>>> = {
  home: HomeScreen,
  doors: DoorsScreen,
  visit: VisitScreen,
  incident: IncidentScreen,
  area: AreaScreen,
  saw: SawScreen,
  sign: SignScreen,
  relative: RelativeScreen,
  photo: PhotoScreen,
  officer: OfficerScreen,
  note: NoteScreen,
  claim: ClaimScreen,
  review: ReviewScreen,
  finish: FinishScreen,
  thanks: ThanksScreen,
  outbox: OutboxScreen,
  outcomes: OutcomesScreen,
  practice: PracticeScreen,
}
