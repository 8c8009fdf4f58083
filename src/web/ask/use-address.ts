import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../engine/index.ts'
import type { Dialogue, DialogueEvent } from './dialogue.ts'

const addresses: Readonly<Record<Language, string>> = { en: '/ask', es: '/es/ask' }

/** The address of the page in a language. */
export function addressIn(language: Language): string {
  return addresses[language]
}

/** The page's language, which its address tells; switching it loses nothing. */
export function useLanguage(title: (language: Language) => string): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(location.pathname.startsWith('/es') ? 'es' : 'en')
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title(language)
    history.replaceState(history.state, '', addresses[language])
  }, [language, title])
  return [language, setLanguage]
}

/** The browser's own way back leads through the dialogue. The address and its history hold a number, never a fact. */
export function useWayBack(d: Dialogue, dispatch: (event: DialogueEvent) => void, language: Language): void {
  const popped = useRef(false)
  useEffect(() => {
    const back = (event: PopStateEvent): void => {
      popped.current = true
      const at: unknown = event.state?.at
      dispatch({ type: 'go', to: typeof at === 'number' ? at : 0 })
      // Earlier entries may bear the address of the other language.
      history.replaceState(event.state, '', addresses[language])
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [dispatch, language])
  useEffect(() => {
    // A page that was loaded anew has forgotten what its history counts.
    if (d.moves === 0) history.replaceState({ at: 0 }, '')
    else if (!popped.current) history.pushState({ at: d.at }, '')
    popped.current = false
  }, [d.moves, d.at])
}
