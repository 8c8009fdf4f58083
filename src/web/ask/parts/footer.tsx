import type { Language } from '../../../engine/index.ts'
import type { LoadedRulebook } from '../../rulebook/load-rulebook.ts'
import { dayLabel } from '../labels.ts'
import { wordsIn } from '../words/words.ts'

/** What {@link Footer} shows. */
export interface FooterProps {
  readonly language: Language
  readonly loaded: LoadedRulebook | undefined
  readonly keptOnDevice: boolean
}

/** The end of the page: what this is not, what happens to answers, and which law is in use. */
export function Footer({ language, loaded, keptOnDevice }: FooterProps) {
  const words = wordsIn(language)
  return (
    <footer class="bottom">
      <div class="wide">
        <p>
          <strong>{words.notice}</strong> {words.privacy}
        </p>
        {loaded !== undefined && (
          <details>
            <summary>{words.rulebook}</summary>
            <ul>
              {loaded.book.packs.map((p) => (
                <li key={p.id}>{words.checkedTo(p.title[language], dayLabel(p.checkedTo, language))}</li>
              ))}
            </ul>
            <p>
              {loaded.book.version} · <span class="hash">{loaded.book.hash}</span>
            </p>
            {!loaded.signed && <p>{words.unsigned}</p>}
          </details>
        )}
        {loaded?.kept === true && <p class="kept">{words.keptCopy}</p>}
        {keptOnDevice && <p class="kept">{words.offlineReady}</p>}
      </div>
    </footer>
  )
}
