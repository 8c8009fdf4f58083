import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, loadDiagrams, packDiagrams, type Rulebook, starterPolicy } from '../engine/index.ts'
import { rulebook } from './index.ts'
import { hashOf } from './publish.ts'
import { sliceFor, slicesBegin } from './slice.ts'

const since = slicesBegin(rulebook)
const spanish = sliceFor(rulebook, 'CA', since, 'es')
const english = sliceFor(rulebook, 'CA', since, 'en')
const both = sliceFor(rulebook, 'CA', since)

const situation = {
  at: since,
  facility: { state: 'CA', kind: 'hospital' },
  facts: { 'request.kind': 'arrest', 'requester.purpose': 'civil-immigration', 'document.kind': 'dhs-i200' },
}

// Every string of a value that stands under a key.
function under(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([k, v]) => (k === key && typeof v === 'string' ? [v] : under(v, key)))
}

test('a slice in one language has every word of that language and none of the other', () => {
  assert.deepEqual(under(spanish, 'es'), under(both, 'es'))
  assert.ok(under(spanish, 'es').length > 1000)
  assert.deepEqual([under(spanish, 'en'), under(english, 'es')], [[], []])
  assert.deepEqual(under(english, 'en'), under(both, 'en'))
})

test('a slice has nothing that a device never shows, and no law of another state', () => {
  for (const rule of english.rules) {
    assert.deepEqual([rule.examples, rule.factBase], [[], []], rule.id)
    assert.ok(rule.versions.length > 0 && rule.versions.every((v) => v.until === undefined || v.until > since), rule.id)
    assert.ok(!/^us-(?!ca\/)/.test(rule.id), rule.id)
  }
  assert.deepEqual(
    english.facts.map((f) => f.id),
    rulebook.facts.map((f) => f.id),
  )
})

test('a slice names the whole that it was cut from inside its own hash', () => {
  for (const slice of [both, english, spanish]) {
    assert.equal(slice.whole, rulebook.hash)
    assert.equal(slice.hash, hashOf(slice))
    assert.notEqual(hashOf({ ...slice, whole: 'sha256:other' }), slice.hash)
  }
})

for (const language of ['en', 'es'] as const) {
  test(`a slice in one language answers like the whole, word for word (${language})`, () => {
    const slice = language === 'en' ? english : spanish
    const [own, whole] = [assess(slice, situation, { language }), assess(rulebook, situation, { language })]
    assert.ok(!('error' in own) && !('error' in whole))
    assert.deepEqual({ ...own, rulebook: whole.rulebook }, whole)
  })
}

test('the diagrams are the same whichever slice they are built from, and serve every one', () => {
  const built = packDiagrams(rulebook, 'CA', [starterPolicy], since)
  assert.deepEqual(packDiagrams({ ...spanish }, 'CA', [starterPolicy], since), built)
  const devices: readonly Rulebook[] = [{ ...english }, { ...spanish }, { ...both }, { ...rulebook }]
  for (const device of devices) assert.ok(loadDiagrams(device, built))
})

test('diagrams of another state, or of a day before the slice, are refused even though they are of the same rulebook', () => {
  const other = packDiagrams(rulebook, 'NY', [starterPolicy], since)
  const early = packDiagrams(rulebook, 'CA', [starterPolicy], '2017-02-15')
  assert.equal(loadDiagrams({ ...english }, other), false)
  assert.equal(loadDiagrams({ ...english }, early), false)
  assert.ok(loadDiagrams({ ...rulebook }, early))
})
