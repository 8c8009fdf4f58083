import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, isDay, type Rulebook } from '../engine/index.ts'
import { rulebook } from './index.ts'
import { type Publication, publicationOf, publicationText, publishedRulebook, readPublication } from './publication.ts'
import { hashOfText } from './publish.ts'

const read = (text: string) => readPublication(JSON.parse(text))
const whole = publicationOf(rulebook)

test('a published rulebook reads back as it was, with the hash of what it holds', () => {
  const back = read(publicationText(whole)) as Publication
  assert.deepEqual(publishedRulebook(back), JSON.parse(JSON.stringify(rulebook)))
  assert.equal(back.hash, rulebook.hash)
  assert.equal(back.state, null)
  // The key order of the file is already canonical, so any tool can hash what it reads without knowing our types.
  assert.equal(hashOfText(JSON.stringify(back.rulebook)), rulebook.hash)
})

test('the whole lists the slices of every state that has a pack and one for the others, in both languages and in each', () => {
  const states = [...rulebook.packs.flatMap((p) => p.state ?? []), 'US']
  assert.deepEqual(Object.keys(whole.slices).sort(), states.flatMap((s) => [s, `${s}-en`, `${s}-es`]).sort())
  assert.ok(isDay(whole.since))
})

test('a slice is the one that the whole lists, and answers like it from its first day', () => {
  const back = read(publicationText(publicationOf(rulebook, { state: 'NY', language: null }))) as Publication
  assert.equal(back.state, 'NY')
  assert.equal(back.hash, whole.slices['NY'])
  assert.ok(!back.rulebook.rules.some((r) => r.id.startsWith('us-il/')))
  const situation = {
    at: back.since,
    facility: { state: 'NY', kind: 'hospital' },
    facts: { 'request.kind': 'arrest', 'requester.purpose': 'civil-immigration', 'document.kind': 'dhs-i200' },
  }
  const answersOf = (book: Rulebook) => {
    const result = assess(book, situation)
    return 'error' in result ? result : result.answers.map(({ action, answer, duties }) => ({ action, answer, duties }))
  }
  assert.deepEqual(answersOf(publishedRulebook(back)), answersOf(rulebook))
})

test('a slice in one language is published under its own name and says which language it is', () => {
  const back = read(publicationText(publicationOf(rulebook, { state: 'NY', language: 'es' }))) as Publication
  assert.equal(back.hash, whole.slices['NY-es'])
  assert.deepEqual([back.state, back.language, back.rulebook.languages], ['NY', 'es', ['es']])
  for (const said of [{ language: 'en' }, { language: null }, { since: '2020-01-01' }, { state: null }])
    assert.ok('code' in readPublication({ ...back, ...said }), JSON.stringify(said))
})

test('a rulebook that was changed, or has another shape, is refused', () => {
  const codeOf = (value: unknown) => {
    const result = readPublication(value)
    return 'code' in result ? result.code : 'fine'
  }
  assert.equal(codeOf(whole), 'fine')
  assert.equal(codeOf({ ...whole, rulebook: { ...whole.rulebook, version: '9' } }), 'hash-mismatch')
  const broken = { ...whole.rulebook, rules: [{ id: 'x' }] }
  const shapes = [null, [], {}, { ...whole, format: 'ostiary-rulebook/2' }, { ...whole, rulebook: broken }]
  for (const wrong of shapes) assert.equal(codeOf(wrong), 'not-a-rulebook')
})
