import { isKept, type StoredEvent } from '../event/event.ts'
import { nounOf } from '../event/noun-events.ts'
import type { Command } from './command.ts'

/** Everything: who closes a case must have seen all of it. */
const everything = '*'

/** What a command changes, as paths such as `officer/o1/badge`, `fact/area`, `task/t1` or `status`. */
export function touchesOf({ type, data }: Command): readonly string[] {
  switch (type) {
    case 'record':
    case 'correct':
      return entryPaths(data.noun, data.entry, data.fields ?? {}, type === 'correct' && data.withdrawn === true)
    case 'give-facts':
    case 'correct-facts':
      return factPaths(data.facts ?? {})
    case 'settle-action':
      return [`action/${data.action}`]
    case 'add-task':
    case 'assign-task':
    case 'finish-task':
    case 'waive-task':
      return [`task/${data.task}`]
    case 'close-case':
    case 'merge-case':
    case 'erase-case':
      return [everything]
    case 'assign-case':
      return ['assigned']
    case 'name-writer':
      return [`writer/${data.device}`]
    case 'place-hold':
    case 'release-hold':
      return [`hold/${data.hold}`]
    case 'open-case':
    case 'reopen-case':
      return ['status']
    default:
      return []
  }
}

/** What an event changed; one that is not understood may have changed anything. */
export function touchedBy(event: StoredEvent): readonly string[] {
  if (isKept(event)) return [everything]
  const noun = nounOf(event.type)
  const data = event.data as Readonly<Record<string, unknown>>
  if (noun !== undefined) {
    const fields = data['fields'] as Readonly<Record<string, unknown>>
    return entryPaths(noun.noun, data['entry'] as string, fields, data['withdrawn'] === true)
  }
  switch (event.type) {
    case 'facts-given':
    case 'facts-corrected':
      return factPaths({ ...event.data.open, ...event.data.personal })
    case 'action-settled':
      return [`action/${event.data.action}`]
    case 'task-added':
    case 'task-assigned':
    case 'task-done':
    case 'task-waived':
      return [`task/${event.data.task}`]
    case 'duties-derived':
      return (event.data.dropped ?? []).map((task) => `task/${task}`)
    case 'case-assigned':
      return ['assigned']
    case 'writer-named':
      return [`writer/${event.data.device}`]
    case 'hold-placed':
    case 'hold-released':
      return [`hold/${event.data.hold}`]
    default:
      return event.type.startsWith('case-') ? ['status'] : [event.type]
  }
}

/** True if two sets of paths meet. */
export function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => x === everything || y === everything || within(x, y) || within(y, x)))
}

function within(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`)
}

function entryPaths(noun: string, entry: string, fields: object, whole: boolean): readonly string[] {
  const path = `${noun}/${entry}`
  return whole ? [path] : Object.keys(fields).map((name) => `${path}/${name}`)
}

function factPaths(facts: object): readonly string[] {
  return Object.keys(facts).map((id) => `fact/${id}`)
}
