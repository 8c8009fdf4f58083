import type { Text } from '../engine/index.ts'
import { type Item, items } from './vocabulary.ts'

const word = (en: string): { question: Text; doing: Text; notDoing: Text } => ({
  question: { en, es: en },
  doing: { en, es: en },
  notDoing: { en, es: en },
})

/** Words of each action. */
export const actionWords = Object.fromEntries(['admit.non-public'].map((a) => [a, word(a)])) as Record<
  string,
  ReturnType<typeof word>
>

/** Words of each item. */
export const itemWords = Object.fromEntries(items.map((i) => [i, { en: i, es: i }])) as Record<Item, Text>
