import { type Practice, startPractice } from './sitting.ts'

export { PracticeScreen } from './practice-screen.tsx'

let here: Practice | undefined

/** The one sitting of this page: it goes on behind a hidden screen. */
export function practiceHere(): Practice {
  here ??= startPractice()
  return here
}
