import type { Language, Rulebook } from '../../../engine/index.ts'
import type { Dialogue, DialogueEvent, Step } from '../dialogue.ts'
import type { View } from '../view.ts'

/** What every question's screen is given. */
export interface ScreenProps {
  readonly d: Dialogue
  readonly step: Step
  readonly language: Language
  readonly book: Rulebook | undefined
  readonly view: View | undefined
  readonly dispatch: (event: DialogueEvent) => void
}
