import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../../src/engine/index.ts'
import { isEquivalent } from './equivalent.ts'
import type { RuleMutant } from './rule-mutants.ts'
import { mutantsFor } from './sample.ts'
import { trial } from './trial.ts'

function equivalent(mutant: RuleMutant): boolean {
  const original = trial.rulebook.rules.find((r) => r.id === mutant.rule.id) as Rule
  const rules = trial.rulebook.rules.map((r) => (r === original ? mutant.rule : r))
  return isEquivalent(trial, original, mutant, { ...trial.rulebook, rules })
}
const found = (id: string, what: RegExp) =>
  mutantsFor([id], 1).find((m) => m.rule.id === id && what.test(m.what)) as RuleMutant

test('an exception whose two sides never meet can be dropped', () => {
  // 56.10(c)(7) is for research, 56.10(f) is about immigration enforcement: no request has both purposes.
  assert.equal(equivalent(found('us-ca/civ/56.10-c-7', /no exception to us-ca\/civ\/56\.10-f/)), true)
})

test('what changes an answer, a duty or a reason is not equivalent', () => {
  assert.equal(equivalent(found('us-ca/civ/56.10-c-7', /no exception to us-ca\/civ\/56\.10-a/)), false)
  assert.equal(equivalent(found('us-ca/gov/7285.2', /^2018-01-01 by 1 day/)), false)
  assert.equal(equivalent(found('us-ca/lab/90.2', /lifts becomes forbids/)), false)
})
