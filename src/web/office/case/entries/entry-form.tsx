import { useState } from 'preact/hooks'
import { type CommandData, contactEntry, type Entry, type NounName, nounWords } from '../../../../cases/index.ts'
import { newId } from '../../api.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { WordsField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useUnsaved } from '../../use-unsaved.ts'
import { useCase, useSeen } from '../case-context.ts'
import { FieldInput } from './field-input.tsx'
import { eventsOf, fieldsAsked, isKnown } from './fields.ts'
import { entriesWords } from './words.ts'

type Values = Readonly<Record<string, unknown>>

/** How a form stands to an entry: it makes one, adds what was not known, or corrects what was. */
export type FormKind = 'new' | 'add' | 'correct'

interface FormProps {
  readonly noun: NounName
  readonly kind: FormKind
  readonly entry?: Entry
  readonly close: () => void
}

function fieldsFor({ noun, kind, entry }: FormProps) {
  return fieldsAsked(noun).filter(({ name }) => kind === 'new' || isKnown(entry, name) === (kind === 'correct'))
}

function startOf({ kind, entry }: FormProps): Values {
  if (kind !== 'correct' || entry === undefined) return {}
  return Object.fromEntries(Object.entries(entry.fields).map(([name, said]) => [name, said.value]))
}

function idFor({ noun, entry }: FormProps): string {
  return entry?.entry ?? (noun === 'contact' ? contactEntry : newId().slice(0, 16))
}

/** The box in which an entry of any noun is recorded, added to or corrected; it shows just what the record has. */
export function EntryForm(props: FormProps) {
  const { language, text } = useOffice()
  const words = entriesWords(language)
  const { give } = useCase()
  const seen = useSeen()
  const { noun, kind, entry, close } = props
  const [start] = useState(() => startOf(props))
  const [id] = useState(() => idFor(props))
  const [values, setValues] = useState<Values>(start)
  const [why, setWhy] = useState('')
  const { busy, problem, send } = useSend()
  const changed = Object.fromEntries(
    Object.entries(values).filter(([name, v]) => v !== undefined && JSON.stringify(v) !== JSON.stringify(start[name])),
  )
  const names = Object.keys(changed)
  useUnsaved(names.length > 0)

  const tell = () => {
    const data = { noun, entry: id, fields: changed }
    if (kind !== 'correct' || entry === undefined) return give('record', data as CommandData<'record'>, seen)
    return give('correct', { ...data, corrects: eventsOf(entry, names), why } as CommandData<'correct'>, seen)
  }
  const save = async (): Promise<void> => {
    if ((await send(tell)) !== undefined) close()
  }
  return (
    <Dialog title={text(nounWords[noun].name)} close={close} wide>
      <form
        class="entry-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (names.length > 0) save()
        }}
      >
        <p class="soft">{text(nounWords[noun].help)}</p>
        <div class="entry-fields">
          {fieldsFor(props).map(({ name, field }) => (
            <FieldInput
              key={name}
              noun={noun}
              name={name}
              field={field}
              value={values[name]}
              set={(value) => setValues((was) => ({ ...was, [name]: value }))}
            />
          ))}
        </div>
        {kind === 'correct' && (
          <WordsField label={words.why} help={words.whyHelp} required rows={2} value={why} set={setWhy} />
        )}
        <Problem problem={problem} />
        <div class="buttons">
          <button type="submit" disabled={busy || names.length === 0}>
            {words.save}
          </button>
          {names.length === 0 && <span class="soft">{words.nothing}</span>}
        </div>
      </form>
    </Dialog>
  )
}
