import { useState } from 'preact/hooks'
import type { Owner } from '../../../../cases/index.ts'
import { newId } from '../../api.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { WhenField } from '../../parts/when-field.tsx'
import { useSend } from '../../use-send.ts'
import { ownerWords } from '../../words.ts'
import { useCase } from '../case-context.ts'
import { tasksWords } from './words.ts'

/** The box in which a task of our own is added. */
export function AddTask({ close }: { readonly close: () => void }) {
  const { language, text } = useOffice()
  const words = tasksWords(language)
  const { give, zone } = useCase()
  const [task] = useState(() => `own-${newId().slice(0, 12)}`)
  const [title, setTitle] = useState('')
  const [owner, setOwner] = useState<string>('privacy-officer')
  const [due, setDue] = useState('')
  const { busy, problem, send } = useSend()
  const save = async (): Promise<void> => {
    const data = { task, title, owner: owner as Owner, ...(due === '' ? {} : { due }) }
    if ((await send(() => give('add-task', data))) !== undefined) close()
  }
  return (
    <Dialog title={words.addTitle} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Problem problem={problem} />
        <TextField label={words.what} required maxLength={300} value={title} set={setTitle} />
        <SelectField
          label={words.owner}
          value={owner}
          set={setOwner}
          options={Object.entries(ownerWords).map(([id, name]) => [id, text(name)])}
        />
        <WhenField label={words.by} timeLabel={words.byTime} zone={zone} value={due} set={setDue} />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
