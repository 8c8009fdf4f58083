import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../../src/engine/index.ts'
import type { Fate } from './kill.ts'
import { linesOf, type Outcome, percent, rateOf, survivorsPage } from './report.ts'

const outcome = (id: string, fate: Fate): Outcome => ({
  mutant: { operator: 'shift-date', what: '2020-01-01 by 1 day', rule: { id } as Rule },
  fate,
})
const outcomes = [outcome('us/a', 'example'), outcome('us/b', 'survived'), outcome('us/c', 'equivalent')]

test('what changes nothing counts neither way', () => {
  const all = linesOf(outcomes).at(-1)
  assert.deepEqual(all, { name: 'all', tried: 3, equivalent: 1, killed: 1, survived: 1 })
  assert.equal(all && rateOf(all), 0.5)
})

test('a rate is never rounded up to the floor', () => {
  assert.equal(percent(0.89999), '89.9 %')
  assert.equal(percent(1), '100.0 %')
})

test('the page lists survivors by operator, and says where there are none', () => {
  const page = survivorsPage(outcomes, 3, 7)
  assert.match(page, /## shift-date: 1\n\n- `us\/b`: 2020-01-01 by 1 day/)
  assert.match(page, /## swap-effect: 0\n\nNone\./)
  assert.doesNotMatch(page, /us\/[ac]/)
})
