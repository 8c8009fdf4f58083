import { useState } from 'preact/hooks'
import { type CaseKind, caseKinds } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { useOffice, useViewer, useZone } from '../context.ts'
import { factValueText } from '../labels.ts'
import { Dialog } from '../parts/dialog.tsx'
import { CheckField, SelectField, TextField, WordsField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { go } from '../place.ts'
import { today } from '../use-book.ts'
import { useSend } from '../use-send.ts'
import { newCaseWords } from './new-case-words.ts'
import { newDraft, type Opening, openCase } from './open-case.ts'
import { kindWords } from './words.ts'

/** The box in which a case is opened, now or long after it happened. */
export function NewCase({ book, close }: { readonly book: Rulebook | undefined; readonly close: () => void }) {
  const { language, text } = useOffice()
  const words = newCaseWords(language)
  const viewer = useViewer()
  const zone = useZone()
  const [draft, setDraft] = useState(newDraft)
  const { busy, problem, send } = useSend()
  const { opening } = draft
  const put = (more: Partial<Opening>): void => setDraft({ ...draft, opening: { ...opening, ...more } })
  const kinds = book?.facts.find((f) => f.id === 'request.kind')?.values ?? ['other']
  const open = async (): Promise<void> => {
    const opened = await send(() => openCase(draft, viewer.facility, zone))
    if (opened !== undefined) go(`/cases/${draft.id}`)
  }
  return (
    <Dialog title={words.title} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <Problem problem={problem} />
        <SelectField
          label={words.kind}
          help={words.kindHelp[opening.kind]}
          value={opening.kind}
          set={(kind) => put({ kind: kind as CaseKind })}
          options={caseKinds.map((k) => [k, text(kindWords[k])])}
        />
        {opening.kind === 'visit' && (
          <SelectField
            label={words.requestKind}
            help={words.requestHelp}
            required
            none={words.choose}
            value={opening.requestKind}
            set={(requestKind) => put({ requestKind })}
            options={kinds.map((k) => [k, factValueText(book, 'request.kind', k, language)])}
          />
        )}
        <CheckField label={words.late} checked={opening.late} set={(late) => put({ late })} />
        {opening.late && (
          <>
            <div class="columns">
              <TextField
                label={words.day}
                help={words.lateHelp}
                type="date"
                required
                min="2003-04-14"
                max={today()}
                value={opening.day}
                set={(day) => put({ day })}
              />
              <Time time={opening.time} set={(time) => put({ time })} label={words.time} />
            </div>
            <WordsField label={words.why} rows={2} value={opening.why} set={(why) => put({ why })} />
          </>
        )}
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.open}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function Time(props: { readonly label: string; readonly time: string; readonly set: (time: string) => void }) {
  return (
    <label class="field">
      {props.label}
      <input type="time" value={props.time} onInput={(event) => props.set(event.currentTarget.value)} />
    </label>
  )
}
