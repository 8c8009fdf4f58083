import { checkSituation, isFailure, type Rulebook } from '../../engine/index.ts'
import { partFacts } from '../assessment/open-facts.ts'
import { isUnknown, saidIn, sameValue } from '../case/recorded.ts'
import { type CaseState, own } from '../case/state.ts'
import { type Objection, refuse } from '../refusal/refusal.ts'
import { mayAnswer, type Role } from '../role/roles.ts'
import type { GivenFacts } from '../shape/shape.ts'
import { assessAgain } from './decide-assessment.ts'
import { type Decider, type Draft, draft, isRefused, present, says } from './draft.ts'

/** Adds facts; a case that was assessed is assessed again. */
export const giveFacts: Decider<'give-facts'> = (state, command, world) => {
  const { data, by, expected } = command
  const { facts = {} } = data
  const wrong = factsObjection(world.rulebook, facts, by.role)
  if (wrong) return wrong
  const fresh = Object.entries(facts).filter(([id, value]) => !isSaid(state, id, value))
  const known = fresh.find(([id]) => !isUnknown(own(state.facts, id)?.value ?? null))
  if (known !== undefined && expected !== 'beside') return refuse('already-recorded', { at: known[0] })
  // Another said the same before; what the phone showed then is still part of the record.
  if (fresh.length === 0) return data.made === undefined ? [] : assessAgain(state, command, world, [], data)
  const given = draft('facts-given', parted(Object.fromEntries(fresh)))
  return followedByAssessment(state, command, world, given)
}

/** Corrects facts: another value for one that is known, with the reason; a case that was assessed is assessed again. */
export const correctFacts: Decider<'correct-facts'> = (state, command, world) => {
  const { data, by } = command
  const { facts = {}, why } = data
  const wrong = factsObjection(world.rulebook, facts, by.role)
  if (wrong) return wrong
  const ids = Object.keys(facts)
  const said = ids.map((id) => own(state.facts, id))
  if (ids.length === 0 || said.some((s) => s === undefined)) return refuse('corrects-nothing')
  if (!says(why)) return refuse('why-missing')
  const corrects = [...new Set(said.flatMap((s) => (s === undefined ? [] : saidIn(s).map((one) => one.event))))]
  return followedByAssessment(state, command, world, draft('facts-corrected', { corrects, ...parted(facts), why }))
}

function followedByAssessment(
  state: CaseState,
  command: Parameters<Decider<'give-facts'>>[1] | Parameters<Decider<'correct-facts'>>[1],
  world: Parameters<Decider<'give-facts'>>[2],
  first: Draft,
): ReturnType<Decider<'give-facts'>> {
  if (state.assessments.length === 0 && command.data.made === undefined) return [first]
  const assessed = assessAgain(state, command, world, [first], command.data)
  return isRefused(assessed) ? assessed : [first, ...assessed]
}

function parted(facts: GivenFacts): { readonly open?: GivenFacts; readonly personal?: GivenFacts } {
  const { open, personal } = partFacts(facts)
  const some = (part: GivenFacts) => (Object.keys(part).length === 0 ? undefined : part)
  return present({ open: some(open), personal: some(personal) })
}

function factsObjection(rulebook: Rulebook, facts: GivenFacts, role: Role): Objection {
  const checked = checkSituation(rulebook, { at: '2026-01-01', facts })
  if (isFailure(checked)) {
    const code = checked.code === 'unknown-fact' ? 'unknown-fact' : 'unknown-value'
    return refuse(code, checked.code === 'unknown-fact' ? {} : { at: checked.at })
  }
  const asked = rulebook.facts.filter((f) => Object.hasOwn(facts, f.id))
  const notTheirs = asked.find((f) => !mayAnswer(role, f.who))
  return notTheirs && refuse('not-yours-to-answer', { at: notTheirs.id })
}

function isSaid(state: CaseState, id: string, value: unknown): boolean {
  const said = own(state.facts, id)
  return said !== undefined && (isUnknown(value) || saidIn(said).some((s) => sameValue(s.value, value)))
}
