import { useState } from 'preact/hooks'
import type { Fact } from '../../../engine/index.ts'
import { offered, valueLabel } from '../labels.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { grouped } from '../value-groups.ts'
import { wordsIn } from '../words/words.ts'
import { Choice } from './choice.tsx'

type FactProps = ScreenProps & { readonly fact: Fact }

/** A list longer than this gets a field to search it with. */
const longList = 14

function SearchField(props: { readonly label: string; readonly text: string; readonly set: (text: string) => void }) {
  return (
    <div class="find">
      <label for="find">{props.label}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        value={props.text}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
    </div>
  )
}

function OneValue(props: FactProps & { readonly value: string | boolean; readonly quiet?: boolean }) {
  const { d, step, fact, language, dispatch, value, quiet } = props
  return (
    <Choice
      value={String(value)}
      language={language}
      quiet={quiet === true}
      chosen={d.answers[step] === value}
      choose={() => dispatch({ type: 'answer', step, given: value })}
    >
      {valueLabel(fact, value, language)}
    </Choice>
  )
}

/** The values of one fact, each with one tap, and "I don't know". */
export function FactChoices(props: FactProps) {
  const { step, fact, language } = props
  const words = wordsIn(language)
  const [search, setSearch] = useState('')
  const values = offered(fact)
  const sought = search.trim().toLowerCase()
  const found = values.filter((v) => valueLabel(fact, v, language).toLowerCase().includes(sought))
  const long = values.length > longList
  const unknown = (
    <div class="choices few">
      <OneValue {...props} value="unknown" quiet />
    </div>
  )
  return (
    <>
      {long && <SearchField label={words.find} text={search} set={setSearch} />}
      {/* Nobody shall have to go through forty choices to say that they do not know. */}
      {long && unknown}
      {found.length === 0 && <p role="status">{words.noneFound}</p>}
      {grouped(step, found).map(({ title, values: own }) => (
        <div key={title?.en ?? ''} class="choice-group">
          {title !== undefined && <h2>{title[language]}</h2>}
          <div class={`choices${own.length <= 3 ? ' few' : ''}`}>
            {own.map((v) => (
              <OneValue key={String(v)} {...props} value={v} />
            ))}
          </div>
        </div>
      ))}
      {!long && unknown}
    </>
  )
}
