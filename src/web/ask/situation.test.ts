import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact, Rulebook } from '../../engine/index.ts'
import { after, type Dialogue, openDialogue } from './dialogue.ts'
import { factsOf, setAside, situationOf } from './situation.ts'

const question = { en: '?', es: '?' }
const fact = (id: string, more: Partial<Fact> = {}): Fact => ({ id, kind: 'choice', question, who: 'desk', ...more })
const paper: Fact['askWhen'] = { not: { fact: 'document.kind', in: ['none'] } }
const book: Rulebook = {
  version: 'test',
  facts: [
    fact('document.kind', { values: ['none', 'letter', 'search-warrant'] }),
    fact('document.signer', { values: ['judge', 'nobody'], askWhen: paper }),
    fact('document.court', { values: ['federal'], askWhen: { fact: 'document.signer', in: ['judge'] } }),
  ],
  constraints: [],
  actions: [],
  duties: {},
  packs: [],
  rules: [],
}

function said(answers: Readonly<Record<string, string | readonly string[]>>): Dialogue {
  return Object.entries(answers).reduce<Dialogue>(
    (d, [step, given]) => after(d, { type: 'answer', step, given }),
    openDialogue('2026-11-25'),
  )
}

test('a door brings the facts that taking it tells', () => {
  const facts = factsOf(book, said({ '@door': 'call' }))
  assert.deepEqual(facts, { 'request.initiated-by': 'requester', 'request.channel': 'phone' })
})

test('what was said counts more than what the door suggests', () => {
  assert.equal(factsOf(book, said({ '@door': 'call', 'request.channel': 'email' }))['request.channel'], 'email')
})

test('the place is the facility, and the rest are facts', () => {
  const d = said({ '@state': 'CA', 'facility.kind': 'clinic', '@day': '2025-10-01', 'document.kind': 'letter' })
  assert.deepEqual(situationOf(book, d), {
    at: '2025-10-01',
    facility: { state: 'CA', kind: 'clinic' },
    facts: { 'document.kind': 'letter' },
  })
})

test('answers about a paper are set aside while there is none, and count again when there is', () => {
  const d = said({ 'document.kind': 'search-warrant', 'document.signer': 'judge', 'document.court': 'federal' })
  const none = after(d, { type: 'answer', step: 'document.kind', given: 'none' })
  assert.deepEqual(factsOf(book, none), { 'document.kind': 'none' })
  assert.deepEqual(setAside(book, none.answers), ['document.signer', 'document.court'])
  const again = after(none, { type: 'answer', step: 'document.kind', given: 'letter' })
  assert.equal(factsOf(book, again)['document.court'], 'federal')
})

test('not to know is told as unknown; not to know which information they want names none', () => {
  const d = said({ 'document.kind': 'unknown', items: 'unknown' })
  assert.deepEqual(situationOf(book, d).facts, { 'document.kind': 'unknown' })
  assert.deepEqual(situationOf(book, said({ items: ['hiv', 'billing'] })).facts, { items: ['hiv', 'billing'] })
})
