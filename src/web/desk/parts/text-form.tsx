import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { flagWords } from '../../../cases/index.ts'
import type { ScreenProps } from '../screens/screen.ts'
import { statusWords } from '../visit/status-words.ts'
import { Back } from './back.tsx'

/** A field for words. */
export interface TextField {
  readonly id: string
  readonly label: string
  readonly long?: boolean
  readonly required?: boolean
}

type Texts = Readonly<Record<string, string>>

function Field(props: ScreenProps & { readonly field: TextField }) {
  const { field, texts, type } = props
  const shared = {
    id: field.id,
    value: texts[field.id] ?? '',
    required: field.required === true,
    autocomplete: 'off',
  } as const
  return (
    <div class="field">
      <label for={field.id}>{field.label}</label>
      {field.long === true ? (
        <textarea {...shared} rows={4} maxLength={5000} onInput={(e) => type(field.id, e.currentTarget.value)} />
      ) : (
        <input {...shared} maxLength={300} onInput={(e) => type(field.id, e.currentTarget.value)} />
      )}
    </div>
  )
}

/** Fields for words, which tells the writer when they state somebody's immigration status; the writer decides. */
export function TextForm(
  props: ScreenProps & {
    readonly title: string
    readonly hint?: string
    readonly fields: readonly TextField[]
    /** The words are those of somebody else, kept as such. */
    readonly claims: boolean
    readonly save: (texts: Texts) => void
    readonly children?: ComponentChildren
  },
) {
  const { words, language, title, hint, fields, claims, save, texts, type, back } = props
  const [flagged, setFlagged] = useState<readonly string[]>([])
  const store = (): void => {
    const own = Object.fromEntries(fields.map(({ id }) => [id, (texts[id] ?? '').trim()]))
    const found = Object.values(own).flatMap((text) => statusWords(text).map((m) => text.slice(m.start, m.end)))
    if (found.length > 0 && flagged.join() !== found.join()) {
      setFlagged(found)
      return
    }
    for (const { id } of fields) type(id, '')
    save(own)
  }
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        store()
      }}
    >
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {title}
      </h1>
      {hint !== undefined && <p class="desk-hint">{hint}</p>}
      {fields.map((field) => (
        <Field key={field.id} {...props} field={field} />
      ))}
      {props.children}
      <p class="desk-hint">{words.dictation}</p>
      <div role="alert">
        {flagged.length > 0 && (
          <div class="desk-warning">
            <p>{flagWords[claims ? 'their-words-only' : 'take-out'][language]}</p>
            <p>
              <strong>{[...new Set(flagged)].join(', ')}</strong>
            </p>
          </div>
        )}
      </div>
      <button type="submit" class="big" data-value="keep">
        {flagged.length > 0 ? words.flagged : words.keep}
      </button>
    </form>
  )
}
