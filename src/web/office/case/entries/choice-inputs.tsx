import { valueWords } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { factValueText } from '../../labels.ts'
import { CheckField, Field, SelectField } from '../../parts/field.tsx'
import { useCase } from '../case-context.ts'
import { entryText, fieldText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import type { InputProps } from './field-input.tsx'
import { idNames } from './fields.ts'
import { entriesWords } from './words.ts'

function useOptions({ noun, name, field }: InputProps): readonly (readonly [string, string])[] {
  const { language } = useOffice()
  const { book, state, view } = useCase()
  const naming = useNaming()
  if (field.kind === 'choice') return (field.values ?? []).map((v) => [v, valueWords(name, v)?.[language] ?? v])
  if (field.kind === 'fact-value') {
    const values = book?.facts.find((f) => f.id === field.fact)?.values ?? []
    return values.map((v) => [v, factValueText(book, field.fact ?? '', v, language)])
  }
  const what = idNames(noun, name)
  if (what === 'person') return Object.entries(view.people)
  return Object.values(state.entries)
    .filter((e) => e.noun === what && e.withdrawn === undefined)
    .map((e) => [e.entry, entryText(e, naming)])
}

/** One of the values, or one of the entries or people that an id may name. */
export function Choice(props: InputProps) {
  const { language } = useOffice()
  const options = useOptions(props)
  const { noun, name, value, set } = props
  return (
    <SelectField
      label={fieldText(noun, name, language)}
      none={entriesWords(language).notSaid}
      value={value === undefined ? '' : String(value)}
      set={(chosen) => set(chosen === '' ? undefined : chosen)}
      options={options}
    />
  )
}

/** As many of the values as there are. */
export function Several(props: InputProps) {
  const { language } = useOffice()
  const options = useOptions(props)
  const { noun, name, value, set } = props
  const marked = Array.isArray(value) ? (value as readonly string[]) : []
  const toggle = (one: string, on: boolean): void => {
    const next = on ? [...marked, one] : marked.filter((m) => m !== one)
    set(next.length === 0 ? undefined : next)
  }
  return (
    <fieldset class="several">
      <legend>{fieldText(noun, name, language)}</legend>
      {options.map(([one, label]) => (
        <CheckField key={one} label={label} checked={marked.includes(one)} set={(on) => toggle(one, on)} />
      ))}
    </fieldset>
  )
}

/** Yes, no, not said, or asked and not known. */
export function YesNo({ noun, name, value, set }: InputProps) {
  const { language } = useOffice()
  const words = entriesWords(language)
  const options: readonly (readonly [unknown, string])[] = [
    [undefined, words.notSaid],
    [true, words.yes],
    [false, words.no],
    [null, words.askedNotKnown],
  ]
  return (
    <Field label={fieldText(noun, name, language)}>
      {(tied) => (
        <select
          {...tied}
          value={String(value)}
          onChange={(event) => set(options.find(([v]) => String(v) === event.currentTarget.value)?.[0])}
        >
          {options.map(([v, label]) => (
            <option key={String(v)} value={String(v)}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
