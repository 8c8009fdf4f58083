import { useEffect, useState } from 'preact/hooks'
import type { Fact, Language, Rulebook } from '../../../engine/index.ts'
import { getText, loadRulebook } from '../../rulebook/load-rulebook.ts'
import { deviceShelf } from '../../rulebook/shelf.ts'

/** The facts of the law of a state, whose words stand beside settings; empty until they are there. */
export function useFacts(state: string | undefined, language: Language): readonly Fact[] {
  const [book, setBook] = useState<Rulebook>()
  useEffect(() => {
    if (state === undefined) return undefined
    let wanted = true
    const today = new Date().toISOString().slice(0, 10)
    loadRulebook(state, language, today, { get: getText, shelf: deviceShelf }).then((found) => {
      if (wanted) setBook('book' in found ? found.book : undefined)
    })
    return () => {
      wanted = false
    }
  }, [state, language])
  return book?.facts ?? []
}
