import { useState } from 'preact/hooks'
import { openTasks, type Task } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { useCase } from '../case-context.ts'
import { AddTask } from './add-task.tsx'
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

/** What is to be done: the open tasks by their due time, then what waits, then what is settled. */
export function TasksSection() {
  const words = tasksWords(useOffice().language)
  const { state, may } = useCase()
  const [adding, setAdding] = useState(false)
  const open = openTasks(state.tasks)
  const all = Object.values(state.tasks)
  const waiting = all.filter((t) => t.status === 'waiting')
  const settled = all.filter((t) => t.status !== 'open' && t.status !== 'waiting')
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">
        {words.title} ({open.length})
      </h2>
      {open.length === 0 ? <p class="soft">{words.none}</p> : <List tasks={open} />}
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
