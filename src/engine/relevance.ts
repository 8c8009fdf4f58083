import { truth } from './condition.ts'
import type { Action, Rulebook } from './rulebook.ts'
import type { Checked } from './situation.ts'

const disclosure = 'disclose.'

/** The actions that the facts make relevant: one for each item asked for, and each whose own condition is not known to fail. */
export function relevantActions(rulebook: Rulebook, s: Checked): readonly Action[] {
  return rulebook.actions.filter((action) => {
    if (action.id.startsWith(disclosure) && s.items !== undefined)
      return s.items.includes(action.id.slice(disclosure.length))
    return truth(action.relevantWhen, s.facts) !== false
  })
}
