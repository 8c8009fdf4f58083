import { dayAt } from '../../engine/index.ts'
import { type CaseState, own } from '../case/state.ts'
import { type Objection, refuse } from '../refusal/refusal.ts'
import { addMonths } from '../task/duration.ts'
import { openTasks } from '../task/task.ts'
import type { Command } from './command.ts'
import { type Decider, draft, momentOf, present, says } from './draft.ts'
import type { World } from './world.ts'

/** Opens a case; a visit says what was asked for, the other kinds say it by being what they are. */
export const openCase: Decider<'open-case'> = (state, { data }, { rulebook, facility }) => {
  if (state.status !== 'new') return refuse('already-open')
  if (data.facility !== facility.id) return refuse('another-facility')
  if (data.kind === 'visit' && data.requestKind === undefined) return refuse('request-kind-missing')
  const kinds = rulebook.facts.find((f) => f.id === 'request.kind')?.values ?? []
  if (data.requestKind !== undefined && !kinds.includes(data.requestKind))
    return refuse('unknown-value', { at: 'requestKind' })
  return [draft('case-opened', data)]
}

/** Closes a case; with open duties only if the person says why. */
export const closeCase: Decider<'close-case'> = (state, command, world) => {
  const { why, keepYears } = command.data
  const wrong = dutiesObjection(state, why)
  return wrong ?? [draft('case-closed', { ...keeping(state, command, world, keepYears), ...present({ why }) })]
}

/** Closes a case as another's double: both keep their events, the other goes on. */
export const mergeCase: Decider<'merge-case'> = (state, command, world) => {
  const { into, why } = command.data
  if (into === state.id) return refuse('same-case')
  const wrong = dutiesObjection(state, why)
  return wrong ?? [draft('case-merged', { into, ...keeping(state, command, world), ...present({ why }) })]
}

function dutiesObjection(state: CaseState, why: string | undefined): Objection {
  const open = openTasks(state.tasks).map((t) => t.task)
  return open.length > 0 && !says(why) ? refuse('open-duties', { tasks: open }) : undefined
}

function keeping(state: CaseState, command: Command, { facility }: World, asked = 0) {
  const years = Object.values(state.tasks).map((t) => t.years ?? 0)
  const keepYears = Math.max(facility.keepYears, asked, ...years)
  const keepUntil = addMonths(dayAt(momentOf(command), facility.timeZone), keepYears * 12)
  return { openTasks: openTasks(state.tasks).map((t) => t.task), keepYears, keepUntil }
}

/** Opens a closed case again. */
export const reopenCase: Decider<'reopen-case'> = (state, { data }) => {
  if (state.status !== 'closed') return refuse('not-closed')
  return says(data.why) ? [draft('case-reopened', { cause: 'person', why: data.why })] : refuse('why-missing')
}

/** Keeps a case from erasure. */
export const placeHold: Decider<'place-hold'> = (state, { data }) => {
  if (own(state.holds, data.hold) !== undefined) return refuse('hold-exists', { at: data.hold })
  return says(data.why) ? [draft('hold-placed', data)] : refuse('why-missing')
}

/** Ends a hold. */
export const releaseHold: Decider<'release-hold'> = (state, { data }) => {
  if (own(state.holds, data.hold) === undefined) return refuse('no-such-hold', { at: data.hold })
  return says(data.why) ? [draft('hold-released', data)] : refuse('why-missing')
}

/** Erases a closed case whose time is over and that no hold keeps. */
export const eraseCase: Decider<'erase-case'> = (state, command, { facility }) => {
  if (state.status !== 'closed' || state.closing === undefined) return refuse('not-closed')
  if (Object.keys(state.holds).length > 0) return refuse('on-hold')
  const { keepUntil } = state.closing
  const today = dayAt(momentOf(command), facility.timeZone)
  return today < keepUntil ? refuse('kept-longer', { until: keepUntil }) : [draft('case-erased', {})]
}
