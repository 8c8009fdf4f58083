import { type ActionWords, frontDoorWords } from './words/front-door.ts'
import { officeWords } from './words/office.ts'

export type { ActionWords } from './words/front-door.ts'
export { itemWords } from './words/items.ts'

const words: Readonly<Record<string, ActionWords>> = { ...frontDoorWords, ...officeWords }

/** Words of each action that is no disclosure; an action without words is a bug, and throws. */
export function actionWords(id: string): ActionWords {
  const found = words[id]
  if (found === undefined) throw new Error(`no words for the action ${id}`)
  return found
}
