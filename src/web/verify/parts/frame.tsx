import type { ComponentChildren } from 'preact'
import type { Language } from '../../../engine/index.ts'
import { wordsIn } from '../words/words.ts'

/** The top and the end of the page, around what it says. */
export function Frame(props: {
  readonly language: Language
  readonly switchTo: (language: Language) => void
  readonly kept: boolean
  readonly children: ComponentChildren
}) {
  const { language, switchTo, kept, children } = props
  const words = wordsIn(language)
  const other: Language = language === 'en' ? 'es' : 'en'
  const root = language === 'es' ? '/es' : ''
  return (
    <>
      <header class="top">
        <a class="skip" href="#receipt">
          {words.skip}
        </a>
        <div class="wide">
          <a class="brand" href={`${root}/`}>
            <img src="/ostiary.svg" alt="" />
            <span>Ostiary</span>
          </a>
          <nav aria-label={words.main}>
            <ul>
              <li>
                <a href={`${root}/law`}>{words.theLaw}</a>
              </li>
            </ul>
          </nav>
          <a
            class="language"
            href={other === 'es' ? '/es/verify' : '/verify'}
            lang={other}
            hreflang={other}
            onClick={(event) => {
              // Without a new page: what was chosen stays.
              event.preventDefault()
              switchTo(other)
            }}
          >
            {words.otherLanguage}
          </a>
        </div>
      </header>
      <main class="wide narrow">{children}</main>
      <footer class="bottom">
        <div class="wide">
          <p>{words.notProved}</p>
          <p class="kept" role="status">
            {kept ? words.kept : ''}
          </p>
        </div>
      </footer>
    </>
  )
}
