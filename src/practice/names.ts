import type { Language } from '../engine/index.ts'
import { drills } from './drills/drills.ts'
import { moves } from './moves.ts'

const firstFive = { en: 'The first five minutes', es: 'Los primeros cinco minutos' }

/** What a drill is called: the first sentence of its story; one of another release by its id. */
export function drillName(drill: string, language: Language): string {
  if (drill === 'first-five') return firstFive[language]
  const story = drills.find(({ id }) => id === drill)?.story[language]
  return story === undefined ? drill : story.replace(/([.?!])\s.*$/s, '$1')
}

/** A move in words; nothing where none was made, and one of another release by its id. */
export function moveName(id: string, language: Language): string {
  if (id === 'none') return ''
  return moves.find((m) => m.id === id)?.words[language] ?? id
}
