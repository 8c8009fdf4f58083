import type { EventOf } from '../event/event.ts'
import type { Task, TaskSpec } from '../task/task.ts'
import { type CaseState, own } from './state.ts'

type Tasks = CaseState['tasks']

/** Tasks after duties were worked out again: new ones, changed dues, and those no longer asked for. */
export function deriveDuties(tasks: Tasks, { data, id }: EventOf<'duties-derived'>): Tasks {
  let all = tasks
  for (const spec of [...(data.opened ?? []), ...(data.changed ?? [])]) {
    const grounds = own(data.grounds ?? {}, spec.task) ?? { citations: [], rules: [] }
    all = { ...all, [spec.task]: put(all, { ...spec, ...grounds }, id) }
  }
  for (const task of data.dropped ?? []) all = move(all, task, 'dropped', id)
  return all
}

function put(tasks: Tasks, spec: TaskSpec, event: string): Task {
  const was = own(tasks, spec.task)
  // What was done stays done, whatever a later assessment says of when it was due.
  const settled = was !== undefined && (was.status === 'done' || was.status === 'waived')
  const status = settled ? was.status : spec.due === null ? 'waiting' : 'open'
  return { ...was, ...spec, ...(was && { owner: was.owner }), status, history: [...(was?.history ?? []), event] }
}

/** Tasks after one of them got another status; one that is not there is left alone. */
export function move(tasks: Tasks, task: string, status: Task['status'], event: string): Tasks {
  const was = own(tasks, task)
  return was === undefined ? tasks : { ...tasks, [task]: { ...was, status, history: [...was.history, event] } }
}

/** Tasks after a person added one. */
export function addTask(tasks: Tasks, { data, id, at }: EventOf<'task-added'>): Tasks {
  if (own(tasks, data.task) !== undefined) return tasks
  const due = data.due === undefined ? { at } : { at: data.due }
  const task: Task = {
    task: data.task,
    on: 'asked',
    owner: data.owner,
    due: {
      ...due,
      from: at,
      fromDay: at.slice(0, 10),
      duration: 'PT0S',
      count: 'calendar-days',
      timeZone: 'UTC',
      skipped: [],
    },
    citations: [],
    rules: [],
    status: 'open',
    history: [id],
    ...(data.title === undefined ? {} : { title: data.title }),
  }
  return { ...tasks, [data.task]: task }
}

/** Tasks after one went to another owner or person. */
export function assignTask(tasks: Tasks, { data, id }: EventOf<'task-assigned'>): Tasks {
  const was = own(tasks, data.task)
  if (was === undefined) return tasks
  const { owner = was.owner, person } = data
  // Given to a role alone, a task is nobody's own any more: so it leaves the hands of a person who left.
  const { person: _, ...others } = was
  const assigned = { ...others, owner, ...(person === undefined ? {} : { person }), history: [...was.history, id] }
  return { ...tasks, [data.task]: assigned }
}
