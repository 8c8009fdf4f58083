import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../engine/index.ts'
import { wordsIn } from './words/words.ts'

/** The desk's address in a language. */
export const addressIn = (language: Language): string => (language === 'es' ? '/es/desk' : '/desk')

/** The page's language, which its address tells; switching it loses nothing. */
export function useLanguage(
  covered: boolean,
  address: (language: Language) => string = addressIn,
  titleIn: (language: Language) => string = (l) => wordsIn(l).title,
): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(location.pathname.startsWith('/es') ? 'es' : 'en')
  useEffect(() => {
    document.documentElement.lang = language
    // Whoever looks at the tabs of a hidden page learns nothing from them.
    document.title = covered ? wordsIn(language).covered.hidden : titleIn(language)
    history.replaceState(history.state, '', address(language) + location.hash)
  }, [language, covered])
  return [language, setLanguage]
}
