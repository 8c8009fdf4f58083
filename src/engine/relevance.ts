import { type Condition, type Facts, truth } from './condition.ts'
import type { Action, Rulebook } from './rulebook.ts'
import type { Checked } from './situation.ts'

const disclosure = 'disclose.'

/** Until this is known, every action may become relevant; once it is, an action needs known facts that make it so. */
export const leadingFact = 'request.kind'

/** The actions that the facts make relevant: one for each item asked for, and each whose own condition holds. */
export function relevantActions(rulebook: Rulebook, s: Checked): readonly Action[] {
  const { [leadingFact]: kind } = s.facts
  const led = kind !== undefined && kind !== 'unknown'
  return rulebook.actions.filter((action) => {
    if (action.id.startsWith(disclosure) && s.items !== undefined)
      return s.items.includes(action.id.slice(disclosure.length))
    return led ? closed(action.relevantWhen, s.facts) : truth(action.relevantWhen, s.facts) !== false
  })
}

// What was not said does not make an action relevant: here, and nowhere else, unknown is read as "no".
function closed(condition: Condition, facts: Facts): boolean {
  if ('fact' in condition) return truth(condition, facts) === true
  if ('clause' in condition) return closed(condition.when, facts)
  if ('not' in condition) return !closed(condition.not, facts)
  if ('all' in condition) return condition.all.every((c) => closed(c, facts))
  return condition.any.some((c) => closed(c, facts))
}
