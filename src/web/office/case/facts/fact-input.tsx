import { useId } from 'preact/hooks'
import type { Fact } from '../../../../engine/index.ts'
import { offered, valueLabel } from '../../../ask/labels.ts'
import { grouped } from '../../../ask/value-groups.ts'
import { useOffice } from '../../context.ts'
import { factsWords } from './words.ts'

/** What was chosen for a fact; `unknown` is an answer, too. */
export type FactGiven = boolean | string | number | readonly string[]

interface InputProps {
  readonly fact: Fact
  readonly given: FactGiven | undefined
  readonly set: (given: FactGiven | undefined) => void
}

/** So many values are shown as buttons; more than that are a list to choose from. */
const fewValues = 6

/** The control for a fact by its kind, with the rulebook's words. */
export function FactInput(props: InputProps) {
  const { fact } = props
  switch (fact.kind) {
    case 'set':
      return <SetInput {...props} />
    case 'day':
    case 'number':
    case 'text':
      return <LineInput {...props} />
    default:
      return offered(fact).length <= fewValues ? <Buttons {...props} /> : <List {...props} />
  }
}

function asText(value: FactGiven | undefined): string {
  return value === undefined ? '' : String(value)
}

function Buttons({ fact, given, set }: InputProps) {
  const { language } = useOffice()
  const name = useId()
  const values = [...offered(fact), 'unknown']
  return (
    <fieldset class="radios">
      <legend class="unseen">{fact.question[language]}</legend>
      {values.map((v) => (
        <label key={String(v)} class="radio" data-value={String(v)}>
          <input type="radio" name={name} value={String(v)} checked={given === v} onChange={() => set(v)} />
          <span>{v === 'unknown' ? factsWords(language).unknown : valueLabel(fact, v, language)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function List({ fact, given, set }: InputProps) {
  const { language } = useOffice()
  const words = factsWords(language)
  return (
    <select
      aria-label={fact.question[language]}
      value={asText(given)}
      onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    >
      <option value="">{words.choose}</option>
      <option value="unknown">{words.unknown}</option>
      {grouped(fact.id, offered(fact)).map(({ title, values }) => {
        const options = values.map((v) => (
          <option key={String(v)} value={String(v)}>
            {valueLabel(fact, v, language)}
          </option>
        ))
        return title === undefined ? (
          options
        ) : (
          <optgroup key={title.en} label={title[language]}>
            {options}
          </optgroup>
        )
      })}
    </select>
  )
}

function SetInput({ fact, given, set }: InputProps) {
  const { language } = useOffice()
  const marked = Array.isArray(given) ? (given as readonly string[]) : []
  const toggle = (value: string): void =>
    set(marked.includes(value) ? marked.filter((m) => m !== value) : [...marked, value])
  return (
    <div class="sets">
      {grouped(fact.id, offered(fact)).map(({ title, values }) => (
        <fieldset key={title?.en ?? ''}>
          <legend>{title?.[language] ?? fact.question[language]}</legend>
          {values.map((v) => (
            <label key={String(v)} class="tick">
              <input type="checkbox" checked={marked.includes(String(v))} onChange={() => toggle(String(v))} />
              <span>{valueLabel(fact, v, language)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function LineInput({ fact, given, set }: InputProps) {
  const { language } = useOffice()
  const number = fact.kind === 'number'
  const put = (typed: string): void => set(typed === '' ? undefined : number ? Number(typed) : typed)
  const type = number ? 'number' : fact.kind === 'day' ? 'date' : 'text'
  return (
    <input
      // Preact's types tie each type of input to a role of its own; all of these take a line.
      type={type as 'text'}
      aria-label={fact.question[language]}
      {...(number ? { min: 0, step: 1 } : {})}
      value={asText(given)}
      onInput={(event) => put(event.currentTarget.value)}
    />
  )
}
