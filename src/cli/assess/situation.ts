import type { Fact, Rulebook } from '../../engine/index.ts'
import { type Given, valueGiven, valuesGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

/** A situation as it is being put together; the engine checks it afterwards. */
export type Draft = Readonly<Record<string, unknown>>

/** Puts the options of a command line into a situation; an option replaces what the file says of the same thing. */
export function withOptions(draft: Draft, given: Given, rulebook: Rulebook): Draft | Refusal {
  const facts = factsOf(given, rulebook)
  if (isRefusal(facts)) return facts
  const facility = facilityOf(given, rulebook)
  if (isRefusal(facility)) return facility
  const at = valueGiven(given, 'at')
  const actions = valuesGiven(given, 'action')
  const policies = policiesOf(given)
  if (isRefusal(policies)) return policies
  return {
    ...draft,
    ...(at === undefined ? {} : { at }),
    ...(Object.keys(facility).length === 0 ? {} : { facility: mergedInto(draft['facility'], facility) }),
    ...(policies === undefined ? {} : { policies }),
    ...(Object.keys(facts).length === 0 ? {} : { facts: mergedInto(draft['facts'], facts) }),
    ...(actions.length === 0 ? {} : { actions: [...new Set(actions)] }),
  }
}

// What is no object stays as it is, for the engine to refuse.
function mergedInto(old: unknown, now: Draft): unknown {
  return old === undefined || (typeof old === 'object' && old !== null && !Array.isArray(old))
    ? { ...old, ...now }
    : old
}

function policiesOf(given: Given): readonly string[] | undefined | Refusal {
  const named = valuesGiven(given, 'policy')
  if (named.length === 0) return undefined
  if (!named.includes('none')) return [...new Set(named)]
  return named.length === 1
    ? []
    : unusable(
        'contradicting-options',
        t(
          '--policy none means law alone: name no other policy beside it.',
          '--policy none es la ley sola: no nombre otra política junto a ella.',
        ),
      )
}

function factsOf(given: Given, rulebook: Rulebook): Draft | Refusal {
  const facts: Record<string, unknown> = {}
  for (const text of valuesGiven(given, 'fact')) {
    const pair = pairOf('--fact', text, 'request.kind=arrest')
    if (isRefusal(pair)) return pair
    const [id, value] = pair
    const fact = rulebook.facts.find((f) => f.id === id)
    const read = readValue(fact, value)
    const before = facts[id]
    if (before !== undefined && !(Array.isArray(before) && Array.isArray(read))) return twice('--fact', id)
    facts[id] = Array.isArray(before) && Array.isArray(read) ? [...new Set([...before, ...read])] : read
  }
  const items = valuesGiven(given, 'item').flatMap(listOf)
  if (items.length > 0) {
    const named = Array.isArray(facts['items']) ? (facts['items'] as readonly unknown[]) : []
    facts['items'] = [...new Set([...named, ...items])]
  }
  return facts
}

function facilityOf(given: Given, rulebook: Rulebook): Draft | Refusal {
  const state = valueGiven(given, 'state')
  const facility: Record<string, unknown> = state === undefined ? {} : { state }
  for (const text of valuesGiven(given, 'facility')) {
    const pair = pairOf('--facility', text, 'kind=hospital')
    if (isRefusal(pair)) return pair
    const [name, value] = pair
    if (facility[name] !== undefined) return twice('--facility', name)
    const fact = rulebook.facts.find((f) => f.id === `facility.${name}`)
    facility[name] = readValue(fact, value)
  }
  return facility
}

function pairOf(option: string, text: string, example: string): readonly [string, string] | Refusal {
  const cut = text.indexOf('=')
  return cut > 0
    ? [text.slice(0, cut), text.slice(cut + 1)]
    : unusable(
        'malformed-option',
        t(
          `${option} ${JSON.stringify(text)} has no name and value. Write ${option} ${example}.`,
          `${option} ${JSON.stringify(text)} no tiene nombre y valor. Escriba ${option} ${example}.`,
        ),
      )
}

function twice(option: string, id: string): Refusal {
  return unusable(
    'repeated-option',
    t(`${option} ${id} was given twice. Give it once.`, `${option} ${id} se dio dos veces. Délo una sola vez.`),
  )
}

/** A value as the fact takes it; what cannot be read stays text, for the engine to refuse by name. */
export function readValue(fact: Fact | undefined, text: string): unknown {
  if (fact?.kind === 'yes-no' && (text === 'true' || text === 'false')) return text === 'true'
  if (fact?.kind === 'number' && /^\d{1,9}$/.test(text)) return Number(text)
  if (fact?.kind === 'set') return listOf(text)
  return text
}

function listOf(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim())
}
