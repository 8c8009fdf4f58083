import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, checkSituation, isFailure } from '../../engine/index.ts'
import { instruments } from '../../instruments/index.ts'
import { rulebook } from '../index.ts'
import { paperSituation } from './situation.ts'

const setting = { at: '2026-06-03', state: 'CA' }
const admit = (facts: Readonly<Record<string, unknown>>) => {
  const result = assess(rulebook, paperSituation(facts, setting))
  assert.ok('answers' in result)
  return result.answers.find(({ action }) => action === 'admit.non-public')
}

test('every kind that recognition can name is a kind that the rulebook knows', () => {
  for (const kind of new Set(instruments.map((one) => one.kind))) {
    const checked = checkSituation(rulebook, paperSituation({ 'document.kind': kind }, setting))
    assert.ok(!isFailure(checked), kind)
  }
})

test('an officer’s own warrant opens no door, and the answer says by which law', () => {
  const answer = admit({ 'document.kind': 'dhs-i200', 'document.signer': 'agency-officer', 'document.court': 'none' })
  assert.equal(answer?.answer, 'must-not')
  assert.ok(answer?.because.some(({ source }) => source === 'law'))
})

test('a judge’s search warrant is not decided by its kind: a person must still read it', () => {
  const answer = admit({ 'document.kind': 'search-warrant', 'document.signer': 'judge', 'document.court': 'federal' })
  assert.equal(answer?.answer, 'depends')
  assert.equal(answer?.meanwhile, 'wait')
  assert.ok(answer?.missing.includes('document.names-this-facility'))
})
