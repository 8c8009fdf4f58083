import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { effectsOf, folded, singly } from './effects.ts'

const facility = { state: 'OH', kind: 'hospital', timeZone: 'America/New_York' } as const

test('packs and their rules are two ways to write the same', () => {
  const all = singly(rulebook, ['house/starter'])
  assert.ok(all.length > 20 && all.every((id) => id.startsWith('house/starter/')))
  assert.deepEqual(folded(rulebook, all), ['house/starter'])
  assert.deepEqual(folded(rulebook, all.slice(1).toReversed()), all.slice(1))
  assert.deepEqual(folded(rulebook, []), [])
})

test('the first switch of the starter policy says where it changes what staff do', () => {
  const [first] = effectsOf(rulebook, { at: '2026-11-25', facility, policies: [] })
  assert.ok(first !== undefined && !first.on && first.changed > 0 && first.changed <= first.tried)
  for (const { with: w, without, situation } of first.effects) {
    assert.ok(situation.es.length > 0)
    assert.notDeepEqual(w, without)
  }
})

test('deep: nearly every rule of the starter policy changes something in the situations', {
  skip: process.env['OSTIARY_DEEP'] !== '1',
}, () => {
  const found = [...effectsOf(rulebook, { at: '2026-11-25', facility, policies: ['house/starter'] })]
  const silent = found.filter((e) => e.changed === 0).map((e) => e.policy)
  assert.ok(silent.length <= 3, silent.join())
})
