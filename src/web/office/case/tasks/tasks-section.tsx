import { useState } from 'preact/hooks'
import { isAtOnce, openTasks, type Task } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { useCase } from '../case-context.ts'
import { AddTask } from './add-task.tsx'
import { AtOnce } from './at-once.tsx'
import { TaskItem } from './task-item.tsx'
import { tasksWords } from './words.ts'

function List({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul class="tasks">
      {tasks.map((t) => (
        <TaskItem key={t.task} task={t} />
      ))}
    </ul>
  )
}

function Folded({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) {
  if (tasks.length === 0) return null
  return (
    <details>
      <summary>
        {title} ({tasks.length})
      </summary>
      <List tasks={tasks} />
    </details>
  )
}

/** What is to be done: what was due at once, to be ticked; what has a due time; then what waits, and what is settled. */
export function TasksSection() {
  const words = tasksWords(useOffice().language)
  const { state, may } = useCase()
  const [adding, setAdding] = useState(false)
  const open = openTasks(state.tasks)
  const atOnce = open.filter(isAtOnce)
  const dated = open.filter((t) => !isAtOnce(t))
  const all = Object.values(state.tasks)
  const waiting = all.filter((t) => t.status === 'waiting')
  const settled = all.filter((t) => t.status !== 'open' && t.status !== 'waiting')
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">
        {words.title} ({open.length})
      </h2>
      {open.length === 0 && <p class="soft">{words.none}</p>}
      {atOnce.length > 0 && <h3>{words.atOnce}</h3>}
      {atOnce.length > 0 && <AtOnce tasks={atOnce} />}
      {atOnce.length > 0 && dated.length > 0 && <h3>{words.dated}</h3>}
      {dated.length > 0 && <List tasks={dated} />}
      <Folded title={words.waiting} tasks={waiting} />
      <Folded title={words.settled} tasks={settled} />
      {may('add-task') && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        </div>
      )}
      {adding && <AddTask close={() => setAdding(false)} />}
    </section>
  )
}
