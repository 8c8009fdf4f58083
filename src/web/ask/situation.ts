import { eachTest, type Fact, type Facts, type Rulebook, type Situation, truth } from '../../engine/index.ts'
import { type Dialogue, dayOf, type Given, type Step, stateOf } from './dialogue.ts'
import { doorOf } from './doors.ts'

const facility = 'facility.'

/** The facts as far as they were said or follow from the door taken, without those that no longer make sense. */
export function factsOf(book: Rulebook, d: Dialogue): Readonly<Record<Step, Given>> {
  const door = doorOf(d.answers['@door'])
  const said = Object.entries(d.answers).filter(([step]) => !step.startsWith('@'))
  const given: Record<Step, Given> = { ...door?.facts, ...Object.fromEntries(said) }
  for (const fact of setAside(book, given)) delete given[fact]
  return given
}

/**
 * Answers to questions that a later change made senseless (who signed the paper, once there is no paper). They are kept, and
 * count again if the change is taken back.
 */
export function setAside(book: Rulebook, given: Readonly<Record<Step, Given>>): readonly Step[] {
  const left: Record<Step, Given> = { ...given }
  const aside: Step[] = []
  for (let again = true; again; ) {
    const senseless = book.facts.filter((f) => f.id in left && makesNoSense(f, left, aside))
    for (const f of senseless) delete left[f.id]
    aside.push(...senseless.map((f) => f.id))
    again = senseless.length > 0
  }
  return aside
}

function makesNoSense(fact: Fact, given: Readonly<Record<Step, Given>>, aside: readonly Step[]): boolean {
  if (fact.askWhen === undefined) return false
  const sense = truth(fact.askWhen, given as Facts)
  let rests = false
  eachTest(fact.askWhen, (id) => {
    if (aside.includes(id)) rests = true
  })
  // An open question may have sense; one that rests on an answer set aside falls with it.
  return sense === false || (sense === undefined && rests)
}

/** The dialogue as the engine's situation. */
export function situationOf(book: Rulebook, d: Dialogue): Situation {
  const place: Record<string, string | boolean> = {}
  const facts: Record<string, Given> = {}
  const state = stateOf(d)
  if (state !== undefined) place['state'] = state
  for (const [id, value] of Object.entries(factsOf(book, d))) {
    if (id.startsWith(facility)) place[id.slice(facility.length)] = value as string | boolean
    // Not to know what they want is to have named nothing.
    else if (id !== 'items' || Array.isArray(value)) facts[id] = value
  }
  const policies = d.desk?.policies
  return { at: dayOf(d), facility: place, facts, ...(policies === undefined ? {} : { policies }) }
}
