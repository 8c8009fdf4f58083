import {
  type Action,
  type Facts,
  type InForce,
  type Prepared,
  packsFor,
  prepare,
  type Rulebook,
  type Settled,
  settleFacts,
  type Value,
} from '../../src/engine/index.ts'
import { rulebook } from '../../src/rulebook/index.ts'

/** What every engine in the comparison must give: the answer of law and the duties, each as `duty on`, sorted. */
export interface Verdict {
  readonly answer: Settled
  readonly duties: readonly string[]
}

/** An engine that decides the ported rules; peers may be asynchronous. */
export interface Peer {
  readonly name: string
  readonly decide: (facts: Facts) => Verdict | Promise<Verdict>
}

const day = '2026-06-05'
const folders = ['us/hipaa/', 'us/part-2/', 'us/special/']

/** The rules that are ported: federal confidentiality law on giving out a name and address in a state without a pack. */
export const book: Rulebook = {
  ...rulebook,
  rules: rulebook.rules.filter((r) => folders.some((f) => r.id.startsWith(f))),
}

const action = book.actions.find((a) => a.id === 'disclose.name-address') as Action

/** The ported rules in force, exceptions first. */
export const prepared: Prepared = prepare(book, packsFor(book, undefined, []), action, day)

/** The ported rules as a situation for the whole engine. */
export function situationOf(facts: Facts): unknown {
  const facility = Object.fromEntries(
    Object.entries(facts).flatMap(([id, v]) => (id.startsWith('facility.') ? [[id.slice('facility.'.length), v]] : [])),
  )
  const rest = Object.fromEntries(Object.entries(facts).filter(([id]) => !id.startsWith('facility.')))
  return { at: day, facility, policies: [], facts: rest, actions: [action.id] }
}

/** Complete facts without contradiction, drawn with a seed. */
export function situations(count: number, seed: number): readonly Facts[] {
  let state = seed >>> 0
  const roll = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const { variables, diagram, allowed } = prepared.whole()
  const found: Facts[] = []
  while (found.length < count) {
    // Drawn on the way down what the constraints allow, so that none is thrown away.
    const facts: Record<string, Value> = {}
    let node = allowed
    variables.forEach((v, level) => {
      const open = v.classes.map((_, k) => step(diagram, node, level, k))
      const choices = v.classes.flatMap((values, k) => (open[k] === 0 ? [] : values.map((value) => ({ value, k }))))
      const { value, k } = choices[roll(choices.length)] as (typeof choices)[number]
      facts[v.fact] = value
      node = open[k] as number
    })
    found.push(facts)
  }
  return found
}

function step(d: ReturnType<Prepared['whole']>['diagram'], node: number, level: number, value: number): number {
  const first = 1024
  if (node < first || d.level[node - first] !== level) return node
  return d.kids[(d.base[node - first] as number) + value] as number
}

/** Puts together which rules are met: the same last step for every peer that only tests conditions. */
export function verdictOf(rules: readonly InForce[], met: (index: number) => boolean): Verdict {
  const displaced = new Uint8Array(rules.length)
  const duties = new Set<string>()
  let forbids = false
  let requires = false
  for (let i = 0; i < rules.length; i++) {
    const entry = rules[i] as InForce
    if (displaced[i] === 1 || !met(i)) continue
    for (const j of entry.excepts) displaced[j] = 1
    for (const d of entry.rule.duties ?? []) duties.add(`${d.duty} ${d.on}`)
    if (entry.rule.effect === 'forbids') forbids = true
    else if (entry.rule.effect === 'requires') requires = true
  }
  // Nothing in the subset makes `may` differ from the default, which is `may` as well.
  const answer = forbids && requires ? 'conflict' : requires ? 'must' : forbids ? 'must-not' : 'may'
  return { answer, duties: [...duties].sort() }
}

/** The readable reference: the engine's own interpreter. */
export function byInterpreter(facts: Facts): Settled {
  return settleFacts(prepared, facts).law
}
