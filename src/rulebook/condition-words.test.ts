import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, always, any, clause, is, not, t, yes } from './authoring.ts'
import { conditionWords } from './condition-words.ts'

const paper = is('document.kind', 'dhs-i200', 'dhs-i205')
const arrest = is('request.kind', 'arrest')

test('a condition is told in ids and small words', () => {
  assert.equal(conditionWords(arrest, 'en'), 'request.kind is arrest')
  assert.equal(conditionWords(paper, 'es'), 'document.kind es uno de dhs-i200, dhs-i205')
  assert.equal(conditionWords(yes('document.current'), 'en'), 'document.current is true')
  assert.equal(conditionWords(not(paper), 'en'), 'document.kind is none of dhs-i200, dhs-i205')
})

test('brackets stand where a reader could go wrong, and only there', () => {
  assert.equal(
    conditionWords(all(arrest, any(paper, not(arrest))), 'en'),
    'request.kind is arrest and ((document.kind is one of dhs-i200, dhs-i205) or request.kind is not arrest)',
  )
  assert.equal(
    conditionWords(not(all(arrest, yes('document.current'))), 'en'),
    'not (request.kind is arrest and document.current is true)',
  )
})

test('clauses are told by what they test; what always holds is left out beside others', () => {
  const spoken = clause('(a)', t('Always.', 'Siempre.'), always)
  assert.equal(conditionWords(all(spoken, arrest), 'en'), 'request.kind is arrest')
  assert.equal(conditionWords(spoken, 'en'), 'always')
  assert.equal(conditionWords({ any: [] }, 'es'), 'nunca')
})
