import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../../src/engine/index.ts'
import { rulebook } from '../../src/rulebook/index.ts'
import { isEquivalent } from './equivalent.ts'
import type { RuleMutant } from './rule-mutants.ts'
import { mutantsFor } from './sample.ts'

function equivalent(id: string, what: RegExp): boolean {
  const mutant = mutantsFor([id], 1).find((m) => m.rule.id === id && what.test(m.what)) as RuleMutant
  const original = rulebook.rules.find((r) => r.id === id) as Rule
  return isEquivalent(rulebook, original, mutant)
}

test('an exception whose two sides never meet can be dropped', () => {
  // 56.10(c)(7) is for research, 56.10(f) is about immigration enforcement: no request has both purposes.
  assert.equal(equivalent('us-ca/civ/56.10-c-7', /no exception to us-ca\/civ\/56\.10-f/), true)
  assert.equal(equivalent('us-ca/civ/56.10-c-7', /no exception to us-ca\/civ\/56\.10-a/), false)
})

test('a value that the rest of the condition rules out can be changed', () => {
  assert.equal(equivalent('us/part-2/2.61-order-and-subpoena', /^document\.kind: court-order becomes/), true)
  assert.equal(equivalent('us/part-2/2.61', /^document\.kind: court-order becomes/), false)
})

test('another day or another effect is never taken for the same', () => {
  assert.equal(equivalent('us-ca/gov/7285.2', /^2018-01-01 by 1 day/), false)
  assert.equal(equivalent('us-ca/lab/90.2', /lifts becomes forbids/), false)
})
