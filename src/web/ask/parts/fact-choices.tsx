import { useState } from 'preact/hooks'
import type { Fact } from '../../../engine/index.ts'
import { offered, valueLabel } from '../labels.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { grouped } from '../value-groups.ts'
import { wordsIn } from '../words/words.ts'
import { Choice } from './choice.tsx'

/** A list longer than this gets a field to search it with. */
const longList = 14

/** The values of one fact, each with one tap, and "I don't know". */
export function FactChoices({ d, step, fact, language, dispatch }: ScreenProps & { readonly fact: Fact }) {
  const words = wordsIn(language)
  const [search, setSearch] = useState('')
  const values = offered(fact)
  const label = (v: string | boolean): string => valueLabel(fact, v, language)
  const found = values.filter((v) => label(v).toLowerCase().includes(search.trim().toLowerCase()))
  const choose = (given: string | boolean): void => dispatch({ type: 'answer', step, given })
  return (
    <>
      {values.length > longList && (
        <div class="find">
          <label for="find">{words.find}</label>
          <input
            id="find"
            type="search"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      )}
      {found.length === 0 && <p role="status">{words.noneFound}</p>}
      {grouped(step, found).map(({ title, values: own }) => (
        <div key={title?.en ?? ''} class="choice-group">
          {title !== undefined && <h2>{title[language]}</h2>}
          <div class={`choices${own.length <= 3 ? ' few' : ''}`}>
            {own.map((v) => (
              <Choice
                key={String(v)}
                value={String(v)}
                language={language}
                chosen={d.answers[step] === v}
                choose={() => choose(v)}
              >
                {label(v)}
              </Choice>
            ))}
          </div>
        </div>
      ))}
      <div class="choices few">
        <Choice
          value="unknown"
          language={language}
          quiet
          chosen={d.answers[step] === 'unknown'}
          choose={() => choose('unknown')}
        >
          {words.unknown}
        </Choice>
      </div>
    </>
  )
}
