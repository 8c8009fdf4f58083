import { own } from '../case/state.ts'
import { refuse } from '../refusal/refusal.ts'
import { mayDo } from '../role/roles.ts'
import { type Decider, draft, present, says } from './draft.ts'

/** Adds a task of our own. */
export const addTask: Decider<'add-task'> = (state, { data }) =>
  own(state.tasks, data.task) === undefined ? [draft('task-added', data)] : refuse('task-exists', { at: data.task })

/** Gives a task to another owner or person. */
export const assignTask: Decider<'assign-task'> = (state, { data }) => {
  const task = own(state.tasks, data.task)
  if (task === undefined) return refuse('no-such-task', { at: data.task })
  if (task.status !== 'open' && task.status !== 'waiting') return refuse('task-not-open', { at: data.task })
  return data.owner === undefined && data.person === undefined
    ? refuse('nobody-to-tell')
    : [draft('task-assigned', data)]
}

/** Says that a task is done; twice (two devices) changes nothing. */
export const finishTask: Decider<'finish-task'> = (state, { data, by, expected }) => {
  const task = own(state.tasks, data.task)
  // A phone's own answer may have asked for what the facts of both no longer do: that it was done is in the record.
  if (task === undefined && expected === 'beside') return [draft('task-done', data)]
  if (task === undefined) return refuse('no-such-task', { at: data.task })
  if (!mayDo(by.role, task.owner)) return refuse('not-allowed', { at: data.task })
  // Offline nobody could see that it was waived or dropped meanwhile; that it was done stays true.
  if (expected === 'beside') return task.status === 'done' ? [] : [draft('task-done', data)]
  if (task.status !== 'open') return refuse('task-not-open', { at: data.task })
  return [draft('task-done', data)]
}

/** Says that a task need not be done here, and why. */
export const waiveTask: Decider<'waive-task'> = (state, { data }) => {
  const task = own(state.tasks, data.task)
  if (task === undefined) return refuse('no-such-task', { at: data.task })
  if (task.status !== 'open' && task.status !== 'waiting') return refuse('task-not-open', { at: data.task })
  return says(data.why) ? [draft('task-waived', present(data))] : refuse('why-missing')
}
