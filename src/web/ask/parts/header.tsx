import type { Language } from '../../../engine/index.ts'
import { wordsIn } from '../words/words.ts'

/** What {@link Header} shows. */
export interface HeaderProps {
  readonly language: Language
  readonly otherAddress: string
  readonly switchTo: (language: Language) => void
}

function toQuestion(): void {
  document.getElementById('question')?.focus()
}

/** The top of the page: whose it is, and the other language. */
export function Header({ language, otherAddress, switchTo }: HeaderProps) {
  const words = wordsIn(language)
  const other: Language = language === 'en' ? 'es' : 'en'
  return (
    <header class="top">
      <button type="button" class="skip" onClick={toQuestion}>
        {words.skip}
      </button>
      <a class="brand" href={language === 'es' ? '/es/' : '/'}>
        <img src="/ostiary.svg" alt="" width="32" height="32" />
        <span>Ostiary</span>
      </a>
      <a class="to-law" href={language === 'es' ? '/es/law' : '/law'}>
        {words.theLaw}
      </a>
      <a
        class="language"
        href={otherAddress}
        lang={other}
        hreflang={other}
        onClick={(event) => {
          event.preventDefault()
          switchTo(other)
        }}
      >
        {words.otherLanguage}
      </a>
    </header>
  )
}
