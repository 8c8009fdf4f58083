import { answerAgain, answerCase, askedAt, type Made } from '../assessment/assess-case.ts'
import { partFacts } from '../assessment/open-facts.ts'
import { evolve } from '../case/evolve.ts'
import { sameValue } from '../case/recorded.ts'
import type { CaseState } from '../case/state.ts'
import type { CaseEvent, EventData } from '../event/event.ts'
import { type Refusal, refuse } from '../refusal/refusal.ts'
import { mayDecide } from '../role/roles.ts'
import { changesNothing, deriveTasks, withGroundsApart } from '../task/derive.ts'
import type { Command } from './command.ts'
import { type Decider, type Draft, type Drafted, draft, momentOf, present, says } from './draft.ts'
import type { World } from './world.ts'

/** Answers the case by the rulebook, for the day of the contact unless another is named. */
export const assessCase: Decider<'assess'> = (state, command, world) =>
  assessAgain(state, command, world, [], command.data)

/** The assessment that follows on drafts of the same command, with the tasks that come of it. */
export function assessAgain(
  state: CaseState,
  command: Command,
  world: World,
  first: readonly Draft[],
  asked: { readonly at?: string; readonly actions?: readonly string[]; readonly made?: Made },
): Drafted {
  const after = withDrafts(state, command, first)
  const now = answerCase(after, world, asked, momentOf(command))
  if ('refused' in now) return refuse('situation-refused', { at: now.at })
  const shown = asked.made === undefined ? undefined : checkMade(asked.made, world)
  if (shown !== undefined && 'code' in shown) return shown
  const same = shown !== undefined && sameGiven(shown.made, now)
  const before = shown === undefined || same ? [] : [assessedDraft(shown.made, `${command.id}:answer`, shown.madeBy)]
  // The phone's answer keeps its id, since what was decided on it names it.
  const id = before.length === 0 ? `${command.id}:answer` : `${command.id}:now`
  const last = assessedDraft(now, id, same ? shown.madeBy : 'this-command')
  return [...before, last, ...dutyDrafts(after, id, now.answers, now.at, world)]
}

interface Shown {
  readonly made: Made
  readonly madeBy: 'writer-checked' | 'writer-unchecked'
}

// What a phone showed is in the record as it showed it; it is believed only where the same rulebook says the same.
function checkMade(made: Made, world: World): Shown | Refusal {
  const { hash } = made.rulebook
  const rulebook = hash === world.rulebook.hash ? world.rulebook : world.rulebookOf?.(hash)
  if (rulebook === undefined) return { made, madeBy: 'writer-unchecked' }
  const again = answerAgain(rulebook, made, world.assess)
  if ('refused' in again) return refuse('assessment-differs')
  const exact = [...made.answers, ...again.answers].every((a) => a.exact)
  if (exact && !sameValue(answersOf(made), answersOf(again))) return refuse('assessment-differs')
  return { made, madeBy: exact ? 'writer-checked' : 'writer-unchecked' }
}

function answersOf(made: Made): readonly string[] {
  return made.answers.map((a) => `${a.action} ${a.answer} ${a.law} ${a.meanwhile} ${a.decides}`)
}

function sameGiven(shown: Made, now: Made): boolean {
  const given = ({ at, rulebook, facility, policies, facts, answers }: Made) =>
    JSON.parse(JSON.stringify([at, rulebook.hash, facility, policies, facts, answers]))
  return sameValue(given(shown), given(now))
}

function assessedDraft(made: Made, assessment: string, madeBy: EventData<'assessed'>['madeBy']): Draft {
  const { facts, ...rest } = made
  const { open, personal } = partFacts(facts)
  return draft('assessed', { assessment, ...rest, open, personal, madeBy })
}

function dutyDrafts(
  state: CaseState,
  assessment: string,
  answers: Made['answers'],
  at: string,
  { facility }: World,
): readonly Draft[] {
  const derived = deriveTasks(state, [...answers, ...settledBeside(state, answers)], askedAt(state) ?? at, facility)
  return changesNothing(derived) ? [] : [draft('duties-derived', { assessment, ...withGroundsApart(derived) })]
}

// What was done keeps its duties, even where the latest assessment does not speak of that action.
function settledBeside(state: CaseState, answers: Made['answers']): Made['answers'] {
  return state.settled.flatMap(({ action, assessment }) => {
    if (answers.some((a) => a.action === action)) return []
    const on = state.assessments.find((a) => a.assessment === assessment)
    return (on?.answers ?? []).filter((a) => a.action === action)
  })
}

/** Says that an action was done or declined: its duties fall due. */
export const settleAction: Decider<'settle-action'> = (state, command, world) => {
  const { action, choice, why, at = command.at, assessment } = command.data
  const latest = state.assessments.at(-1)
  // Who decided offline decided on what the phone showed.
  const shown = command.expected === 'beside' ? state.assessments.find((a) => a.assessment === assessment) : undefined
  const last = shown ?? latest
  if (latest === undefined || last === undefined) return refuse('not-assessed')
  const answer = last.answers.find((a) => a.action === action)
  if (answer === undefined) return refuse('no-such-action')
  const safeNotToDo = answer.meanwhile === 'must-not' || answer.meanwhile === 'wait'
  const against = choice === 'done' ? safeNotToDo : answer.meanwhile === 'must'
  const { role } = command.by
  // Anybody may hold to the instruction not to do it; anything else is for who decides.
  if (!(choice === 'declined' && safeNotToDo) && !against && !mayDecide(role, answer.decides))
    return refuse('not-yours-to-decide')
  if (against && (!mayDecide(role, 'administrator') || !says(why))) return refuse('against-answer')
  const data = { action, choice, assessment: last.assessment, at, why, ...(against ? { againstAnswer: true } : {}) }
  const first = draft('action-settled', present(data) as EventData<'action-settled'>)
  const after = withDrafts(state, command, [first])
  return [first, ...dutyDrafts(after, latest.assessment, latest.answers, latest.at, world)]
}

/** The events of a command from its drafts: their ids follow from the command's, so that deciding again gives the same. */
export function stamp(state: CaseState, command: Command, drafts: readonly Draft[]): readonly CaseEvent[] {
  const { id, at, received, by } = command
  return drafts.map(({ type, data }, i) => {
    const envelope = {
      id: `${id}.${i}`,
      case: state.id,
      command: id,
      at,
      ...(received === undefined ? {} : { received }),
      by,
    }
    return { ...envelope, type, v: 1, data } as CaseEvent
  })
}

function withDrafts(state: CaseState, command: Command, drafts: readonly Draft[]): CaseState {
  return stamp(state, command, drafts).reduce(evolve, state)
}
