import { type Entry, type Field, type Fields, nouns, type Recorded } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { useCase } from '../case-context.ts'
import { EventTrail } from '../event-trail.tsx'
import { entryText, fieldText, fieldValueText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import type { FormKind } from './entry-form.tsx'
import { fieldsAsked, inFormOrder, isKnown } from './fields.ts'
import { entriesWords } from './words.ts'

/** One entry: its fields, what others said beside them, its history, and the ways to go on. */
export function EntryItem(props: {
  readonly entry: Entry
  readonly form: (kind: FormKind) => void
  readonly withdraw: () => void
}) {
  const { language } = useOffice()
  const words = entriesWords(language)
  const { may } = useCase()
  const naming = useNaming()
  const { entry, form, withdraw } = props
  const asked = fieldsAsked(entry.noun)
  const known = asked.filter(({ name }) => isKnown(entry, name)).length
  const gone = entry.withdrawn !== undefined
  const name = entryText(entry, naming)
  const ways: readonly (readonly [string, boolean, () => void])[] = [
    [words.addTo, may('record') && known < asked.length, () => form('add')],
    [words.correct, may('correct') && known > 0, () => form('correct')],
    [words.withdraw, may('correct'), withdraw],
  ]
  return (
    <article class={`entry${gone ? ' withdrawn' : ''}`} data-entry={`${entry.noun}/${entry.entry}`}>
      {gone && (
        <p>
          <strong>{words.withdrawn}</strong>
        </p>
      )}
      <dl class="fields">
        {inFormOrder(entry.noun, entry.fields).map(([field, said]) => (
          <FieldLine key={field} entry={entry} name={field} said={said} />
        ))}
      </dl>
      {!gone && (
        <div class="buttons">
          {ways
            .filter(([, offered]) => offered)
            .map(([way, , go]) => (
              <button key={way} type="button" class="quiet slim" aria-label={`${way}: ${name}`} onClick={go}>
                {way}
              </button>
            ))}
        </div>
      )}
      <EventTrail title={words.history} ids={entry.history} />
    </article>
  )
}

function FieldLine(props: { readonly entry: Entry; readonly name: string; readonly said: Recorded }) {
  const { language } = useOffice()
  const words = entriesWords(language)
  const naming = useNaming()
  const { entry, name, said } = props
  const field: Field | undefined = (nouns[entry.noun] as Fields)[name]
  if (field === undefined) return null
  const text = (value: unknown): string => fieldValueText(entry.noun, name, field, value, naming)
  return (
    <div data-field={name}>
      <dt>{fieldText(entry.noun, name, language)}</dt>
      <dd>
        {text(said.value)}
        {said.rivals.map((r) => (
          <span key={r.event} class="notes">
            {words.also}: {text(r.value)}
          </span>
        ))}
        {said.earlier.map((e) => (
          <span key={e.event} class="notes">
            {words.earlier}: <s>{text(e.value)}</s>
          </span>
        ))}
      </dd>
    </div>
  )
}
