import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadPaper } from '../../../cases/index.ts'
import { rulebook } from '../../../rulebook/index.ts'
import { after, openDialogue } from '../../ask/dialogue.ts'
import { askedNow, movesFor, type ToCheck, toCheck } from './checks.ts'

const paper = (facts: ReadPaper['facts'], more: Partial<ReadPaper> = {}): ReadPaper => ({
  pages: [1],
  kind: String(facts['document.kind'] ?? 'other'),
  unsure: false,
  standing: 'agency',
  name: { en: 'A paper', es: 'Un papel' },
  confidence: 0.9,
  facts,
  evidence: [],
  defects: [],
  ask: [],
  ...more,
})
const visit = openDialogue('2026-06-03')
const ids = (all: readonly ToCheck[]) => all.map(({ fact }) => fact.id)

const warrant = paper({
  'document.signer': 'judge',
  'document.kind': 'search-warrant',
  'document.grants-non-public-access': true,
  'document.court': 'federal',
})

test('a desk is asked what a desk can see, the kind of paper first; the rest is for the office', () => {
  assert.deepEqual(ids(toCheck(rulebook, visit, warrant)), ['document.kind', 'document.signer', 'document.court'])
})

test('what rests on the kind of paper is asked only once a person has confirmed the kind', () => {
  const all = toCheck(rulebook, visit, warrant)
  assert.deepEqual(ids(askedNow(all, {})), ['document.kind'])
  for (const right of ['wrong', 'not-known'] as const)
    assert.deepEqual(ids(askedNow(all, { 'document.kind': right })), ['document.kind'])
  assert.equal(askedNow(all, { 'document.kind': 'right' }).length, 3)
})

test('nothing is asked of a paper that nobody recognised, and a value that the rulebook does not know is no proposal', () => {
  assert.deepEqual(toCheck(rulebook, visit, paper({}, { unsure: true, standing: 'unsure' })), [])
  assert.deepEqual(toCheck(rulebook, visit, paper({ 'document.kind': 'no-such-paper', 'no.such.fact': true })), [])
})

const [kind] = toCheck(rulebook, visit, paper({ 'document.kind': 'dhs-i200' })) as [ToCheck]

test('only what was confirmed goes into the visit', () => {
  assert.deepEqual(movesFor(kind, 'right', undefined), [{ type: 'answer', step: 'document.kind', given: 'dhs-i200' }])
  assert.deepEqual(movesFor(kind, 'wrong', undefined), [])
  assert.deepEqual(movesFor(kind, 'not-known', undefined), [
    { type: 'answer', step: 'document.kind', given: 'unknown' },
  ])
})

test('what a person said otherwise stays said unless they say that the paper is right', () => {
  assert.deepEqual(movesFor(kind, 'wrong', 'arrest-warrant'), [])
  assert.deepEqual(movesFor(kind, 'not-known', 'arrest-warrant'), [])
  assert.equal(movesFor(kind, 'right', 'arrest-warrant').length, 1)
})

test('a fact confirmed by mistake is taken back, and the visit asks it itself', () => {
  let d = after(visit, { type: 'answer', step: 'document.kind', given: 'dhs-i200' })
  for (const move of movesFor(kind, 'wrong', 'dhs-i200')) d = after(d, move)
  assert.equal(d.answers['document.kind'], 'unknown')
  assert.equal(d.trail[d.at], 'document.kind')
})
