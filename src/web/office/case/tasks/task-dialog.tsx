import { useState } from 'preact/hooks'
import type { Owner, Task } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { SelectField, WordsField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { ownerWords } from '../../words.ts'
import { useCase, useSeen } from '../case-context.ts'
import { useTaskText } from './task-item.tsx'
import { tasksWords } from './words.ts'

/** What can be said of a task. */
export type TaskStep = 'done' | 'waive' | 'assign'

/** The box in which a task is done, set aside or given to somebody. */
export function TaskDialog(props: { readonly task: Task; readonly step: TaskStep; readonly close: () => void }) {
  const { language, text } = useOffice()
  const words = tasksWords(language)
  const { give, view } = useCase()
  const seen = useSeen()
  const { task, step, close } = props
  const [note, setNote] = useState('')
  const [owner, setOwner] = useState<string>(task.owner)
  const [person, setPerson] = useState(task.person ?? '')
  const { busy, problem, send } = useSend()
  const titles = { done: words.doneTitle, waive: words.waiveTitle, assign: words.assignTitle }
  const name = useTaskText()(task)

  const tell = () => {
    const which = { task: task.task }
    if (step === 'done') return give('finish-task', note.trim() === '' ? which : { ...which, account: note }, seen)
    if (step === 'waive') return give('waive-task', { ...which, why: note }, seen)
    const to = { owner: owner as Owner, ...(person === '' ? {} : { person }) }
    return give('assign-task', { ...which, ...to }, seen)
  }
  const save = async (): Promise<void> => {
    if ((await send(tell)) !== undefined) close()
  }
  return (
    <Dialog title={titles[step]} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p>{name}</p>
        <Problem problem={problem} />
        {step === 'done' && <WordsField label={words.note} help={words.noteHelp} rows={2} value={note} set={setNote} />}
        {step === 'waive' && <WordsField label={words.why} required rows={2} value={note} set={setNote} />}
        {step === 'assign' && (
          <>
            <SelectField
              label={words.owner}
              value={owner}
              set={setOwner}
              options={Object.entries(ownerWords).map(([id, words]) => [id, text(words)])}
            />
            <SelectField
              label={words.person}
              value={person}
              set={setPerson}
              none={words.nobody}
              options={Object.entries(view.people)}
            />
          </>
        )}
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
