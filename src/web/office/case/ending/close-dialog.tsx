import { useState } from 'preact/hooks'
import { openTasks } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField, WordsField } from '../../parts/field.tsx'
import { Callout, Problem } from '../../parts/notice.tsx'
import { useFacility } from '../../use-facility.ts'
import { useSend } from '../../use-send.ts'
import { useCase, useSeen } from '../case-context.ts'
import { useTaskText } from '../tasks/task-item.tsx'
import { endingWords } from './words.ts'

/** The box in which a case is closed: with open duties only if the person says why. */
export function CloseDialog({ close }: { readonly close: () => void }) {
  const words = endingWords(useOffice().language)
  const { state, give } = useCase()
  const seen = useSeen()
  const facility = useFacility()
  const taskText = useTaskText()
  const [why, setWhy] = useState('')
  const [years, setYears] = useState('')
  const { busy, problem, send } = useSend()
  const open = openTasks(state.tasks)
  const save = async (): Promise<void> => {
    const said = why.trim() === '' ? {} : { why }
    const kept = years === '' ? {} : { keepYears: Number(years) }
    if ((await send(() => give('close-case', { ...said, ...kept }, seen))) !== undefined) close()
  }
  return (
    <Dialog title={words.closeTitle} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {open.length === 0 ? (
          <p>{words.noDuties}</p>
        ) : (
          <Callout warn>
            <p>{words.openDuties}</p>
            <ul class="open-duties">
              {open.map((t) => (
                <li key={t.task}>{taskText(t)}</li>
              ))}
            </ul>
          </Callout>
        )}
        <Problem problem={problem} />
        <WordsField
          label={open.length === 0 ? words.note : words.whyClose}
          required={open.length > 0}
          rows={2}
          value={why}
          set={setWhy}
        />
        <TextField
          label={words.years}
          help={words.yearsHelp(facility?.keepYears ?? 6)}
          type="number"
          min="0"
          value={years}
          set={setYears}
        />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.close}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
