import type { Language, Rulebook } from '../../../engine/index.ts'
import type { View } from '../../ask/view.ts'
import type { Update } from '../../offline/register.ts'
import type { Desk } from '../device/desk.ts'
import type { DeskLink } from '../device/desk-link.ts'
import type { DeskState } from '../device/desk-state.ts'
import type { DeskLaw } from '../law/use-desk-law.ts'
import type { Around, Session, SessionKeeper } from '../visit/session.ts'
import type { Words } from '../words/words.ts'

/** The screens of a desk. */
export type Screen =
  | 'home'
  | 'doors'
  | 'visit'
  | 'incident'
  | 'area'
  | 'saw'
  | 'sign'
  | 'relative'
  | 'photo'
  | 'officer'
  | 'note'
  | 'claim'
  | 'review'
  | 'finish'
  | 'thanks'
  | 'outbox'
  | 'outcomes'
  | 'practice'

/** Where in the pages somebody is: the screen, and for `saw` what they saw. */
export interface Place {
  readonly screen: Screen
  readonly about?: string
}

/** What every screen is given. */
export interface ScreenProps {
  readonly language: Language
  readonly desk: Desk
  readonly link: DeskLink
  readonly device: DeskState
  readonly law: DeskLaw
  readonly book: Rulebook | undefined
  readonly view: View | undefined
  readonly words: Words
  /** A newer version of the pages waits; undefined where there is none. */
  readonly update: Update | undefined
  readonly keeper: SessionKeeper
  readonly session: Session | undefined
  readonly around: Around
  /** What is being typed, by its place: it outlives a cleared screen, and not a hidden one. */
  readonly texts: Readonly<Record<string, string>>
  readonly type: (field: string, text: string) => void
  readonly place: Place
  readonly go: (screen: Screen, about?: string) => void
  readonly back: () => void
  /** Tells the history that the dialogue moved on. */
  readonly moved: (at: number) => void
  /** The device's clock, as it is written down. */
  readonly now: () => string
}
