import { useState } from 'preact/hooks'
import { isLate, mayDo, type Task } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { actionQuestion, dutyText, readable } from '../../labels.ts'
import { farOff, Time } from '../../parts/time.tsx'
import { ownerWords } from '../../words.ts'
import { useCase } from '../case-context.ts'
import { EventTrail } from '../event-trail.tsx'
import { TaskDialog, type TaskStep } from './task-dialog.tsx'
import { tasksWords } from './words.ts'

/** When a task is due, and why by then. */
export function DueLine({ task }: { readonly task: Task }) {
  const { language } = useOffice()
  const words = tasksWords(language)
  const { view, zone } = useCase()
  if (task.due === null) return null
  const now = Date.now()
  const late = isLate(task, new Date(now).toISOString())
  const how = view.due[task.task] ?? []
  const law = task.citations.join('; ')
  return (
    <>
      <p class={late ? 'late' : undefined}>
        {late && <span aria-hidden="true">⚠ </span>}
        <strong>{late ? words.late : words.due}</strong>: <Time at={task.due.at} zone={zone} /> (
        {farOff(task.due.at, now, language)})
      </p>
      {how.length + law.length > 0 && (
        <details class="how">
          <summary>{words.how}</summary>
          {law !== '' && (
            <p class="small">
              {words.law}: {law}
            </p>
          )}
          <ul>
            {how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What can be said of a task; of one that is ticked in a list, what is left to say. */
export function Steps({ task, ticked = false }: { readonly task: Task; readonly ticked?: boolean }) {
  const words = tasksWords(useOffice().language)
  const { may, role } = useCase()
  const [step, setStep] = useState<TaskStep>()
  const live = task.status === 'open' || task.status === 'waiting'
  const steps: readonly (readonly [TaskStep, boolean, string])[] = [
    ['done', !ticked && task.status === 'open' && may('finish-task') && mayDo(role, task.owner), words.done],
    ['waive', live && may('waive-task'), words.waive],
    ['assign', live && may('assign-task'), words.assign],
  ]
  const offered = steps.filter(([, allowed]) => allowed)
  if (offered.length === 0) return null
  return (
    <div class="buttons">
      {offered.map(([one, , name]) => (
        <button
          key={one}
          type="button"
          class={one === 'done' ? 'slim' : 'quiet slim'}
          data-step={one}
          onClick={() => setStep(one)}
        >
          {name}
        </button>
      ))}
      {step !== undefined && <TaskDialog task={task} step={step} close={() => setStep(undefined)} />}
    </div>
  )
}

/** What a task is called. */
export function useTaskText(): (task: Task) => string {
  const { language } = useOffice()
  const { book } = useCase()
  return ({ title, duty, task }) => title ?? (duty === undefined ? readable(task) : dutyText(book, duty, language))
}

/** One task: what, for whom, until when and why; and what can be said of it. */
export function TaskItem({ task }: { readonly task: Task }) {
  const { language, text } = useOffice()
  const words = tasksWords(language)
  const { book, view } = useCase()
  const name = useTaskText()(task)
  const owner = text(ownerWords[task.owner])
  const person = task.person === undefined ? undefined : (view.people[task.person] ?? task.person)
  return (
    <li class={`task ${task.status}`} data-task={task.task} data-status={task.status}>
      {task.action !== undefined && (
        <p class="soft small">
          {words.when[task.on]} {actionQuestion(book, task.action, language)}
        </p>
      )}
      <p class="task-name">{name}</p>
      <p class="soft">
        {words.for}: {owner}
        {person !== undefined && ` · ${person}`}
        {task.status !== 'open' && ` · ${words.status[task.status]}`}
      </p>
      <DueLine task={task} />
      {task.years !== undefined && <p class="soft">{words.keep(task.years)}</p>}
      <Steps task={task} />
      {task.status !== 'open' && task.status !== 'waiting' && <EventTrail title={words.history} ids={task.history} />}
    </li>
  )
}
