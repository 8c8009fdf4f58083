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
      <div class="wide">
        <a class="brand" href={language === 'es' ? '/es/' : '/'}>
          <img src="/ostiary.svg" alt="" />
          <span>Ostiary</span>
        </a>
        <nav aria-label={words.main}>
          <ul>
            <li>
              <a href={language === 'es' ? '/es/law' : '/law'}>{words.theLaw}</a>
            </li>
          </ul>
        </nav>
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
      </div>
    </header>
  )
}
