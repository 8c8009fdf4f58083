import type { Duty } from '../../engine/index.ts'
import type { StoredAnswer, StoredDuty } from '../assessment/stored.ts'
import { sameValue } from '../case/recorded.ts'
import { type CaseState, knownFacts, own } from '../case/state.ts'
import { type Calendar, type Due, dueAt, dueByPaper } from './due.ts'
import type { OpenSpec, TaskSpec } from './task.ts'

/** How the tasks of a case change by an assessment. */
export interface Derived {
  readonly opened: readonly TaskSpec[]
  readonly changed: readonly TaskSpec[]
  readonly dropped: readonly string[]
}

/** The tasks that answers ask for, beside those that a case has: asked once for all actions, or once for each that is done or declined. */
export function deriveTasks(
  state: CaseState,
  answers: readonly StoredAnswer[],
  askedAt: string,
  calendar: Calendar,
): Derived {
  const wanted = new Map<string, TaskSpec>()
  for (const { action, duties } of answers) {
    for (const duty of duties) {
      const spec = specOf(state, action, duty, askedAt, calendar)
      const was = wanted.get(spec.task)
      wanted.set(spec.task, was === undefined ? spec : merge(was, spec))
    }
  }
  const all = [...wanted.values()]
  const isNew = ({ task }: TaskSpec) => (own(state.tasks, task)?.status ?? 'dropped') === 'dropped'
  return {
    opened: all.filter(isNew),
    changed: all.filter((spec) => !isNew(spec) && differs(state, spec)),
    dropped: Object.values(state.tasks)
      .filter((t) => t.duty !== undefined && (t.status === 'open' || t.status === 'waiting') && !wanted.has(t.task))
      .map((t) => t.task),
  }
}

/** A derivation as an event tells it: the grounds of the tasks apart from the tasks. */
export function withGroundsApart({ opened, changed, dropped }: Derived) {
  const bare = ({ citations: _c, rules: _r, ...spec }: TaskSpec): OpenSpec => spec
  const grounds = [...opened, ...changed].map(({ task, citations, rules }) => [task, { citations, rules }] as const)
  return { opened: opened.map(bare), changed: changed.map(bare), dropped, grounds: Object.fromEntries(grounds) }
}

/** True if a derivation changes nothing. */
export function changesNothing({ opened, changed, dropped }: Derived): boolean {
  return opened.length + changed.length + dropped.length === 0
}

function specOf(state: CaseState, action: string, d: StoredDuty, askedAt: string, calendar: Calendar): TaskSpec {
  const asked = d.on === 'asked'
  // What was once done has its duties, even if it was declined the next time.
  const settled = state.settled.findLast((s) => s.action === action && s.choice === d.on)
  const from = asked ? askedAt : settled?.at
  const due = from === undefined ? null : dueOf(state, d, from, calendar)
  return {
    task: asked ? `${d.duty}:${d.who}` : `${d.duty}:${d.who}:${d.on}:${action}`,
    duty: d.duty,
    on: d.on,
    owner: d.who,
    due,
    citations: [d.citation],
    rules: [...d.rules],
    ...(asked ? {} : { action }),
    ...(d.years === undefined ? {} : { years: d.years }),
  }
}

// What the duty says by its name: the day in the paper decides.
const byPaper: Readonly<Record<string, 'on' | 'before'>> = {
  'produce.on-return-date': 'on',
  'object.in-writing': 'before',
}

function dueOf(state: CaseState, d: StoredDuty, from: string, calendar: Calendar): Due | null {
  const count: NonNullable<Duty['count']> = d.count ?? 'calendar-days'
  // A duration that cannot be read is due at once: early is safe.
  const period = dueAt(from, d.due, count, calendar) ?? dueAt(from, 'PT0S', count, calendar)
  const how = own(byPaper, d.duty)
  if (period === undefined || how === undefined) return period ?? null
  const told = knownFacts(state)['document.return-date']
  const returnDate = typeof told === 'string' && told !== 'unknown' ? told : undefined
  return dueByPaper(period, how, returnDate, calendar)
}

function merge(a: TaskSpec, b: TaskSpec): TaskSpec {
  const years = Math.max(a.years ?? 0, b.years ?? 0)
  return {
    ...a,
    due: earlier(a.due, b.due),
    citations: [...new Set([...a.citations, ...b.citations])],
    rules: [...new Set([...a.rules, ...b.rules])],
    ...(years === 0 ? {} : { years }),
  }
}

function earlier(a: Due | null, b: Due | null): Due | null {
  if (a === null || b === null) return a ?? b
  return Date.parse(b.at) < Date.parse(a.at) ? b : a
}

function differs(state: CaseState, spec: TaskSpec): boolean {
  const was = own(state.tasks, spec.task)
  return (
    was !== undefined && !(sameValue(was.due, spec.due) && sameValue(was.rules, spec.rules) && was.years === spec.years)
  )
}
