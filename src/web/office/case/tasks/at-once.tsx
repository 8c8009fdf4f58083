import { useState } from 'preact/hooks'
import { mayDo, type Task } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { CheckField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { ownerWords } from '../../words.ts'
import { useCase } from '../case-context.ts'
import { DueLine, Steps, useTaskText } from './task-item.tsx'
import { tasksWords } from './words.ts'

/** What was due at once, as one list to tick: whoever was there knows in a moment which of it was done. */
export function AtOnce({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = tasksWords(useOffice().language)
  const { give, may, role } = useCase()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { busy, problem, send } = useSend()
  const mine = may('finish-task') ? tasks.filter((t) => mayDo(role, t.owner)) : []
  const chosen = mine.filter((t) => ticked.has(t.task))
  const tick = (task: string): void => {
    const next = new Set(ticked)
    if (!next.delete(task)) next.add(task)
    setTicked(next)
  }
  const finish = async (): Promise<void> => {
    // One command each: where one is refused, those before it are done and those after it stay ticked.
    for (const { task } of chosen) if ((await send(() => give('finish-task', { task }))) === undefined) return
    setTicked(new Set())
  }
  return (
    <form
      class="at-once"
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <ul class="at-once-list">
        {tasks.map((task) => (
          <Tick key={task.task} task={task} mine={mine.includes(task)} ticked={ticked.has(task.task)} tick={tick} />
        ))}
      </ul>
      <Problem problem={problem} />
      {mine.length > 0 && (
        <div class="buttons">
          <button type="submit" disabled={busy || chosen.length === 0} data-step="confirm">
            {chosen.length === 0 ? words.confirmNone : words.confirm(chosen.length)}
          </button>
          <button type="button" class="quiet" onClick={() => setTicked(new Set(mine.map((t) => t.task)))}>
            {words.all}
          </button>
        </div>
      )}
    </form>
  )
}

function Tick(props: {
  readonly task: Task
  readonly mine: boolean
  readonly ticked: boolean
  readonly tick: (task: string) => void
}) {
  const { language, text } = useOffice()
  const words = tasksWords(language)
  const { task, mine, ticked, tick } = props
  const name = useTaskText()(task)
  return (
    <li data-task={task.task} data-status={task.status}>
      {mine ? (
        <CheckField label={name} checked={ticked} set={() => tick(task.task)} />
      ) : (
        <p>
          {name} <span class="soft">({text(ownerWords[task.owner])})</span>
        </p>
      )}
      <details>
        <summary>{words.more}</summary>
        <p class="soft">
          {words.for}: {text(ownerWords[task.owner])}
        </p>
        <DueLine task={task} />
        <Steps task={task} ticked={mine} />
      </details>
    </li>
  )
}
