import type { Text } from '../engine/index.ts'
import { type Item, items } from './vocabulary.ts'

/** Words of one action: what is asked, what doing it is, what not doing it is. */
export interface ActionWords {
  readonly question: Text
  readonly doing: Text
  readonly notDoing: Text
}

/** Words of each action that is no disclosure. */
export function actionWords(id: string): ActionWords {
  return { question: { en: id, es: id }, doing: { en: id, es: id }, notDoing: { en: id, es: id } }
}

/** Words of each item. */
export const itemWords = Object.fromEntries(items.map((i) => [i, { en: i, es: i }])) as Record<Item, Text>
