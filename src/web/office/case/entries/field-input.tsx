import type { NounName, Field as RecordField } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { CheckField, TextField, WordsField } from '../../parts/field.tsx'
import { WhenField } from '../../parts/when-field.tsx'
import { useCase } from '../case-context.ts'
import { fieldText } from '../naming.ts'
import { Choice, Several, YesNo } from './choice-inputs.tsx'
import { entriesWords } from './words.ts'

/** What a control for a field of the record is given. */
export interface InputProps {
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
