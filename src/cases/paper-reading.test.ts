import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from './_story.ts'
import { people } from './_world.ts'
import { type CaseState, entriesOf, isKept, partEvent, readEvent, readPapers, type Viewer, visibleTo } from './index.ts'

const { tablet, privacy } = people
const now = '2026-06-03T15:00:00-07:00'
const words = 'Warrant for Arrest of Alien'
const read = [
  {
    pages: [1],
    kind: 'dhs-i200',
    unsure: false,
    standing: 'agency',
    name: { en: words, es: 'Orden de arresto de extranjero' },
    confidence: 0.9,
    facts: { 'document.kind': 'dhs-i200' },
    evidence: [],
    defects: [],
    ask: [],
  },
]

function visit() {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'arrest' })
  const fields = { paper: 'p1', sheets: ['s1'], where: 'at-the-desk', read }
  told.does(tablet, 'record', { noun: 'paper-reading', entry: 'r1', fields })
  const check = { reading: 'r1', number: 1, fact: 'document.kind', proposed: 'dhs-i200', right: 'right' }
  const state = told.does(tablet, 'record', { noun: 'paper-check', entry: 'c1', fields: check })
  return { told, state }
}

function seenBy(viewer: Partial<Viewer> & Pick<Viewer, 'role'>, state: CaseState): CaseState | undefined {
  const seen = visibleTo({ facility: 'mercy', ...viewer } as Viewer, state, now)
  return 'state' in seen ? seen.state : undefined
}

test('what was read is nothing that was found: the case has no fact of it until a person gives one', () => {
  const { told, state } = visit()
  assert.equal(state.facts['document.kind'], undefined)
  const given = told.does(tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200' } })
  const corrected = told.does(privacy, 'correct-facts', {
    facts: { 'document.kind': 'search-warrant' },
    why: 'A second paper was shown.',
  })
  const last = corrected.events.findLast((e) => e.type === 'facts-corrected')
  assert.ok(last !== undefined && !isKept(last) && last.type === 'facts-corrected')
  assert.deepEqual(last.data.corrects, [given.facts['document.kind']?.event])
  const [reading] = entriesOf(corrected, 'paper-reading')
  assert.deepEqual(readPapers(reading?.fields['read']?.value), read, 'the reading stays as the device made it')
})

test('who may see the whole of a case sees what was read; an outline and the desk’s own view do not hold it', () => {
  const { state } = visit()
  for (const role of ['privacy-officer', 'counsel', 'liaison'] as const)
    assert.ok(JSON.stringify(seenBy({ role, person: 'somebody' }, state)).includes(words), role)
  const outlines = [
    seenBy({ role: 'auditor', person: 'a' }, state),
    seenBy({ role: 'desk', ...deviceOf(state) }, state),
  ]
  for (const seen of outlines) {
    assert.ok(seen !== undefined && entriesOf(seen, 'paper-reading').length === 1)
    assert.ok(!JSON.stringify(seen).includes(words))
  }
  assert.equal(seenBy({ role: 'desk', device: 'another-tablet' }, state), undefined)
  assert.equal(seenBy({ role: 'system-administrator', person: 'it' }, state), undefined)
})

function deviceOf(state: CaseState): Pick<Viewer, 'device'> {
  const device = state.opened?.by.device
  return device === undefined ? {} : { device }
}

test('what was read is sealed, and a release that does not know it keeps it whole', () => {
  const { state } = visit()
  const event = state.events.find((e) => e.type === 'paper-reading-recorded')
  assert.ok(event)
  assert.ok(!JSON.stringify(partEvent(event).open).includes('dhs-i200'))
  const later = readEvent({ ...JSON.parse(JSON.stringify(event)), type: 'paper-reading-of-2030-recorded' })
  assert.ok(later !== undefined && isKept(later) && later.kept === 'unknown-type')
  assert.deepEqual(later.data, event.data)
})
