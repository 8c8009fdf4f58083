import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, toyRulebook } from './_toy.ts'
import { assess, policiesOf, type Rulebook } from './index.ts'

const toys = Array.from({ length: 60 }, (_, seed) => toyRulebook(dice(seed + 1)))

function answer(rulebook: Rulebook, policies: readonly string[]) {
  const result = assess(rulebook, { at: '2026-01-01', policies, actions: ['act'] }, { explain: false })
  assert.ok('answers' in result, JSON.stringify(result))
  return result.answers[0]
}

test('all rules of a house pack, one by one, answer as the pack does', () => {
  for (const rulebook of toys) {
    const single = policiesOf(rulebook).filter((p) => p !== 'house/starter')
    assert.deepEqual(answer(rulebook, single), answer(rulebook, ['house/starter']))
    assert.deepEqual(answer(rulebook, [...single, 'house/starter']), answer(rulebook, ['house/starter']))
  }
})

test('a rule that is left out answers as if the rulebook did not have it', () => {
  for (const rulebook of toys)
    for (const out of policiesOf(rulebook).filter((p) => p !== 'house/starter')) {
      const without = { ...rulebook, rules: rulebook.rules.filter((r) => r.id !== out) }
      const on = policiesOf(rulebook).filter((p) => p !== 'house/starter' && p !== out)
      assert.deepEqual(answer(rulebook, on), answer(without, ['house/starter']))
    }
})

test('a policy is a house pack or a rule of one: law can be neither chosen nor left out', () => {
  const rulebook = toys.find((t) => t.rules.some((r) => !r.id.startsWith('house/'))) as Rulebook
  const law = rulebook.rules.find((r) => !r.id.startsWith('house/'))
  for (const wrong of [law?.id, 'us', 'house/starter/none']) {
    const refused = assess(rulebook, { at: '2026-01-01', policies: [wrong] })
    assert.equal('error' in refused && refused.error.code, 'unknown-policy')
  }
})
