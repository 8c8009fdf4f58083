import { useState } from 'preact/hooks'
import type { Fact } from '../../../engine/index.ts'
import { offered, valueLabel } from '../labels.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { grouped } from '../value-groups.ts'
import { wordsIn } from '../words/words.ts'
import { Choice } from './choice.tsx'

/** What they asked for: as many as there are. */
export function ItemChoices({ d, step, fact, language, dispatch }: ScreenProps & { readonly fact: Fact }) {
  const words = wordsIn(language)
  const given = d.answers[step]
  const [marked, mark] = useState<readonly string[]>(Array.isArray(given) ? given : [])
  const toggle = (item: string): void =>
    mark(marked.includes(item) ? marked.filter((m) => m !== item) : [...marked, item])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        dispatch({ type: 'answer', step, given: marked.length === 0 ? 'unknown' : marked })
      }}
    >
      {grouped(step, offered(fact)).map(({ title, values }) => (
        <fieldset key={title?.en ?? ''} class="choice-group">
          {title !== undefined && <legend>{title[language]}</legend>}
          <div class="choices">
            {values.map((v) => (
              <label key={String(v)} class="choice check">
                <input type="checkbox" checked={marked.includes(String(v))} onChange={() => toggle(String(v))} />
                <span>{valueLabel(fact, v, language)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="choices few">
        <button type="submit" class="primary" disabled={marked.length === 0}>
          {words.nextWith(marked.length)}
        </button>
        <Choice
          value="unknown"
          language={language}
          quiet
          chosen={given === 'unknown'}
          choose={() => dispatch({ type: 'answer', step, given: 'unknown' })}
        >
          {words.unknown}
        </Choice>
      </div>
    </form>
  )
}
