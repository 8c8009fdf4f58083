import type { Language } from '../../engine/index.ts'
import { drills, moves } from '../../practice/index.ts'
import type { Shown } from './result.ts'

/** What a drill is called: the first sentence of its story. */
export function drillName({ kind, drill }: Pick<Shown, 'kind' | 'drill'>, language: Language): string {
  if (kind === 'first-five') return language === 'es' ? 'Los primeros cinco minutos' : 'The first five minutes'
  const story = drills.find(({ id }) => id === drill)?.story[language]
  return story === undefined ? drill : story.replace(/([.?!])\s.*$/s, '$1')
}

/** A move in words; one of another release by its id. */
export function moveName(id: string, language: Language): string {
  if (id === 'none') return ''
  return moves.find((m) => m.id === id)?.words[language] ?? id
}
