import type { NounName, Field as RecordField } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { factValueText } from '../../labels.ts'
import { CheckField, Field, SelectField, TextField, WordsField } from '../../parts/field.tsx'
import { WhenField } from '../../parts/when-field.tsx'
import { useCase } from '../case-context.ts'
import { entryText, fieldText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { valueWords } from '../words/values.ts'
import { idNames } from './fields.ts'
import { entriesWords } from './words.ts'

interface InputProps {
  readonly noun: NounName
  readonly name: string
  readonly field: RecordField
  /** `undefined`: not said; `null`: asked, and not known. */
  readonly value: unknown
  readonly set: (value: unknown) => void
}

/** The control for a field of the record, with "asked, and not known" beside it. */
export function FieldInput(props: InputProps) {
  const { language } = useOffice()
  const words = entriesWords(language)
  const { value, set, field, noun, name } = props
  const yesNo = field.kind === 'yes-no'
  const notKnown = value === null && !yesNo
  return (
    <div class="record-field" data-field={name}>
      {notKnown ? (
        <p>
          <span class="label">{fieldText(noun, name, language)}</span> {words.notKnown}
        </p>
      ) : (
        <Control {...props} />
      )}
      {!yesNo && !field.many && (
        <CheckField
          label={
            <>
              {words.askedNotKnown} <span class="unseen">({fieldText(noun, name, language)})</span>
            </>
          }
          checked={notKnown}
          set={(checked) => set(checked ? null : undefined)}
        />
      )}
    </div>
  )
}

function Control(props: InputProps) {
  const { language } = useOffice()
  const words = entriesWords(language)
  const { zone } = useCase()
  const { noun, name, field, value, set } = props
  const label = fieldText(noun, name, language)
  const text = value === undefined ? '' : String(value)
  const put = (typed: string): void => set(typed === '' ? undefined : typed)
  const help = field.mark === 'claim' ? words.claimHelp : undefined
  if (field.many) return <Several {...props} />
  switch (field.kind) {
    case 'words':
      return <WordsField label={label} help={help} value={text} set={put} />
    case 'yes-no':
      return <YesNo {...props} />
    case 'number':
      return (
        <TextField
          label={label}
          type="number"
          min="0"
          value={text}
          set={(typed) => set(typed === '' ? undefined : Math.max(0, Math.trunc(Number(typed))))}
        />
      )
    case 'when':
      return <WhenField label={label} timeLabel={words.time} zone={zone} value={text} set={put} />
    case 'day':
      return <TextField label={label} type="date" max="9999-12-31" value={text} set={put} />
    case 'choice':
    case 'fact-value':
    case 'id':
      return <Choice {...props} />
    default:
      return <TextField label={label} help={help} maxLength={300} value={text} set={put} />
  }
}

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

function Choice(props: InputProps) {
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

function Several(props: InputProps) {
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

function YesNo({ noun, name, value, set }: InputProps) {
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
