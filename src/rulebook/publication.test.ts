import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, isDay } from '../engine/index.ts'
import { rulebook } from './index.ts'
import {
  manifestOf,
  type Publication,
  publicationOf,
  publicationText,
  readPublication,
  sliceOf,
} from './publication.ts'
import { hashOfText } from './publish.ts'

const read = (text: string) => readPublication(JSON.parse(text))

test('a published rulebook reads back as it was, with the hash of what it holds', () => {
  const text = publicationText(publicationOf(rulebook))
  const back = read(text) as Publication
  assert.deepEqual(back.rulebook, JSON.parse(JSON.stringify(rulebook)))
  assert.equal(back.manifest.hash, rulebook.hash)
  assert.equal(sliceOf(back), undefined)
  const { hash: _, ...content } = back.rulebook
  // The key order of the file is already canonical, so any tool can hash what it reads without knowing our types.
  assert.equal(hashOfText(JSON.stringify(content)), rulebook.hash)
})

test('the manifest lists a slice for every state that has a pack, and one for the others', () => {
  const manifest = manifestOf(rulebook)
  const states = rulebook.packs.flatMap((p) => p.state ?? [])
  assert.deepEqual(
    manifest.slices.map((s) => s.state),
    [null, ...states.sort()],
  )
  assert.ok(isDay(manifest.slicesSince))
})

test('a slice is the one that the manifest lists, and answers like the whole rulebook from its first day', () => {
  const back = read(publicationText(publicationOf(rulebook, 'NY'))) as Publication
  assert.equal(sliceOf(back)?.state, 'NY')
  assert.ok(!back.rulebook.rules.some((r) => r.id.startsWith('us-il/')))
  const situation = {
    at: back.manifest.slicesSince,
    facility: { state: 'NY', kind: 'hospital' },
    facts: { 'request.kind': 'arrest', 'requester.purpose': 'civil-immigration', 'document.kind': 'dhs-i200' },
  }
  const answersOf = (book: typeof rulebook) => {
    const result = assess(book, situation)
    return 'error' in result ? result : result.answers.map(({ action, answer, duties }) => ({ action, answer, duties }))
  }
  assert.deepEqual(answersOf(back.rulebook), answersOf(rulebook))
})

test('a rulebook that was changed, or is another than the manifest lists, is refused', () => {
  const good = publicationOf(rulebook)
  const codeOf = (value: unknown) => {
    const result = readPublication(value)
    return 'code' in result ? result.code : 'fine'
  }
  const changed = { ...good, rulebook: { ...good.rulebook, version: '9' } }
  assert.equal(codeOf(changed), 'hash-mismatch')
  const other = publicationOf({ ...rulebook, version: '9' })
  assert.equal(codeOf({ ...good, rulebook: other.rulebook }), 'not-in-manifest')
  for (const wrong of [null, [], {}, { ...good, manifest: { ...good.manifest, format: 'ostiary-rulebook/2' } }])
    assert.equal(codeOf(wrong), 'not-a-rulebook')
  const broken = { ...good, rulebook: { ...good.rulebook, rules: [{ id: 'x' }] } }
  assert.equal(codeOf(broken), 'not-a-rulebook')
})
