import { hasNoun } from './kind.ts'
import { type CaseState, own, type Recorded } from './state.ts'

/** What is not as it must be in a case; an empty list for every case that commands have made. */
export function problemsIn(state: CaseState): readonly string[] {
  const events = new Set(state.events.map((e) => e.id))
  const problems: string[] = []
  const must = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem)
  }
  must(state.version === state.events.length && events.size === state.version, 'version-is-number-of-events')
  must((state.status === 'new') === (state.opened === undefined), 'opened-once')
  must(state.status !== 'open' || state.closing === undefined, 'open-has-no-closing')
  must(state.status !== 'closed' || closedWell(state), 'closed-with-duties-only-if-somebody-says-why')
  must(state.status !== 'erased' || erasedWell(state), 'erased-leaves-a-tombstone')
  for (const [key, entry] of Object.entries(state.entries)) {
    must(key === `${entry.noun}/${entry.entry}`, `entry-key ${key}`)
    must(state.kind === undefined || hasNoun(state.kind, entry.noun), `noun-of-kind ${key}`)
    must(
      entry.history.every((e) => events.has(e)),
      `entry-has-its-events ${key}`,
    )
    for (const [name, said] of Object.entries(entry.fields)) must(hasSource(said, events), `source ${key}.${name}`)
  }
  for (const [id, said] of Object.entries(state.facts)) must(hasSource(said, events), `source ${id}`)
  for (const [id, task] of Object.entries(state.tasks)) {
    must(id === task.task && task.history.every((e) => events.has(e)), `task-has-its-events ${id}`)
    must(task.status !== 'open' || task.due !== null, `open-task-has-a-due-time ${id}`)
  }
  for (const settled of state.settled) must(events.has(settled.event), `settled ${settled.action}`)
  return problems
}

function hasSource(said: Recorded, events: ReadonlySet<string>): boolean {
  return [said, ...said.rivals, ...said.earlier].every((s) => events.has(s.event))
}

function closedWell({ closing, tasks }: CaseState): boolean {
  if (closing === undefined) return false
  const open = Object.values(tasks).filter((t) => t.status === 'open')
  const known = open.every((t) => closing.openTasks.includes(t.task))
  return known && (closing.openTasks.length === 0 || closing.by.person !== undefined)
}

function erasedWell(state: CaseState): boolean {
  const held = Object.keys(state.holds).length > 0
  const left = [state.entries, state.facts, state.tasks, { ...state.settled }].some(
    (part) => Object.keys(part).length > 0,
  )
  return !held && !left && own(state.facts, 'request.kind') === undefined
}
