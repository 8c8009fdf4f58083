import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ActionAnswer, assess } from '../../engine/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { dutiesFor } from './duties.ts'

const found = assess(rulebook, {
  at: '2026-11-25',
  facility: { state: 'IL', kind: 'hospital' },
  facts: { 'request.kind': 'records', items: ['billing', 'treatment-records', 'diagnosis'] },
})
assert.ok(!('error' in found))
const { answers } = found

test('a duty that several answers lay stands on the checklist once, with every citation', () => {
  for (const on of ['asked', 'done', 'declined'] as const) {
    const list = dutiesFor(rulebook, answers, on, 'en')
    assert.equal(new Set(list.map((d) => d.key)).size, list.length)
    const laid = answers.flatMap((a) => a.duties.filter((d) => d.on === on)).map((d) => d.duty)
    if (on === 'asked') assert.deepEqual(new Set(list.map((d) => d.duty.duty)), new Set(laid))
  }
})

test('the duties of what must not be done are left out', () => {
  const one = answers.find((a) => a.duties.some((d) => d.on === 'done')) as ActionAnswer
  assert.ok(one)
  assert.ok(dutiesFor(rulebook, [{ ...one, answer: 'may' }], 'done', 'en').length > 0)
  assert.deepEqual(dutiesFor(rulebook, [{ ...one, answer: 'must-not' }], 'done', 'en'), [])
})

test('a duty that falls due later names what it turns on', () => {
  for (const d of dutiesFor(rulebook, answers, 'done', 'es')) assert.ok(d.turnsOn.length > 0)
  for (const d of dutiesFor(rulebook, answers, 'asked', 'es')) assert.deepEqual(d.turnsOn, [])
})
