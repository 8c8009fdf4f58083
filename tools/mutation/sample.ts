import { rulebook } from '../../src/rulebook/index.ts'
import { mutantsOfRule, operators, type RuleMutant } from './rule-mutants.ts'

/** Every mutant of the rules whose id holds one of these words (of all rules if there are none), or of the operators among them, in an order drawn with the seed. */
export function mutantsFor(words: readonly string[], seed: number): readonly RuleMutant[] {
  const facts = new Map(rulebook.facts.map((f) => [f.id, f]))
  const ways = operators.filter((o) => words.includes(o))
  const ids = words.filter((w) => !ways.some((o) => o === w))
  const chosen = rulebook.rules.filter((r) => ids.length === 0 || ids.some((id) => r.id.includes(id)))
  const all = chosen.flatMap((r) => mutantsOfRule(r, facts))
  const mixed = all.filter((m) => ways.length === 0 || ways.includes(m.operator))
  let state = seed >>> 0
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j] as RuleMutant, mixed[i] as RuleMutant]
  }
  return mixed
}
