import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../engine/index.ts'
import { rulebook } from '../rulebook/index.ts'
import { federalOnly, modelled, stateName } from './states.ts'

test('the states offered first are those whose law the rulebook holds', () => {
  const packs = rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))
  assert.deepEqual(modelled.map((p) => p.code).sort(), packs.sort())
})

test('every state, the District and the territories can be chosen, each once', () => {
  const codes = [...modelled, ...federalOnly].map((p) => p.code)
  assert.equal(new Set(codes).size, 56)
  assert.equal(codes.length, 56)
  for (const state of codes) {
    const answer = assess(rulebook, { at: '2026-11-25', facility: { state }, actions: [] })
    assert.ok(!('error' in answer), state)
  }
})

test('a state has its name in both languages', () => {
  assert.equal(stateName('NY', 'en'), 'New York')
  assert.equal(stateName('NY', 'es'), 'Nueva York')
})
