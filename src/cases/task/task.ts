import type { Owner } from '../role/roles.ts'
import type { Due } from './due.ts'

/** What is known of a task when it is made. */
export interface TaskSpec {
  readonly task: string
  /** The duty of the rulebook that it comes from; absent for a task that a person added. */
  readonly duty?: string
  /** The action whose being done, or declined, makes it due; absent where it was due when asked. */
  readonly action?: string
  readonly on: 'asked' | 'done' | 'declined'
  readonly owner: Owner
  /** `null` while it waits for the action. */
  readonly due: Due | null
  readonly citations: readonly string[]
  readonly rules: readonly string[]
  /** Years for which papers are kept, where the duty says so. */
  readonly years?: number
}

/** Why there is a task: the rules that ask for it may tell of a patient, so they are kept apart and encrypted. */
export type Grounds = Pick<TaskSpec, 'citations' | 'rules'>

/** A task without its grounds, as it may lie open for the queue. */
export type OpenSpec = Omit<TaskSpec, keyof Grounds>

/** A task of a case, with its history. */
export interface Task extends TaskSpec {
  readonly title?: string
  readonly person?: string
  readonly status: 'open' | 'waiting' | 'done' | 'waived' | 'dropped'
  /** The events that brought it here, first to last. */
  readonly history: readonly string[]
}

/** The tasks that must be done, or waived, before a case is closed. */
export function openTasks(tasks: Readonly<Record<string, Task>>): readonly Task[] {
  return Object.values(tasks)
    .filter((t) => t.status === 'open')
    .sort((a, b) => (byDue(a) < byDue(b) ? -1 : 1))
}

/** True if an open task is late at that instant. */
export function isLate(task: Task, now: string): boolean {
  return task.status === 'open' && task.due !== null && Date.parse(task.due.at) < Date.parse(now)
}

function byDue({ due, task }: Task): string {
  return `${due?.at ?? '9999'} ${task}`
}
