import {
  type CaseState,
  type Command,
  type CommandData,
  type CommandType,
  openTasks,
  type Writer,
} from '../../cases/index.ts'
import type { Moments } from './moments.ts'

/** Tells one case: each call gives a command that must be taken. */
export interface Telling {
  readonly moments: Moments
  readonly does: <T extends CommandType>(by: Writer, at: string, type: T, data: CommandData<T>) => Promise<CaseState>
  /** Says of each open task that it is done; of those of some duties where they are named. */
  readonly finishes: (by: Writer, at: string, duties?: readonly string[]) => Promise<CaseState>
  /** Says of each task that was due by then that it is done: the case is in good order, and goes on. */
  readonly keepsUp: (by: Writer, at: string) => Promise<void>
}

/** One invented case. */
export interface Story {
  readonly case: string
  readonly tell: (telling: Telling) => Promise<void>
}

/** What takes a command: the record, or a test. Gives the case as it stands then; rejects where it is refused. */
export type Take = (command: Command) => Promise<CaseState>

/** Tells a story to whatever takes commands. Ids are counted, so that a story told again is the same story. */
export async function tell(story: Story, take: Take, moments: Moments): Promise<void> {
  let version = 0
  let count = 0
  let tasks: CaseState['tasks'] = {}
  const does: Telling['does'] = async (by, at, type, data) => {
    count += 1
    const envelope = { id: `${story.case}-${count}`, case: story.case, at, by, expected: version }
    const state = await take({ ...envelope, type, data } as Command)
    version = state.version
    tasks = state.tasks
    return state
  }
  const finishes: Telling['finishes'] = async (by, at, duties) => {
    let last: CaseState | undefined
    for (const task of openTasks(tasks))
      if (duties === undefined || (task.duty !== undefined && duties.includes(task.duty)))
        last = await does(by, at, 'finish-task', { task: task.task, at })
    if (last === undefined) throw new Error(`${story.case}: there is no such task`)
    return last
  }
  const keepsUp: Telling['keepsUp'] = async (by, at) => {
    for (const { task, due } of openTasks(tasks))
      if (due != null && Date.parse(due.at) <= Date.parse(at)) await does(by, at, 'finish-task', { task, at })
  }
  await story.tell({ moments, does, finishes, keepsUp })
}
