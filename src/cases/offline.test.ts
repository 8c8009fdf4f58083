import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from './_story.ts'
import { command, people, toyRulebook, toyWorld } from './_world.ts'
import {
  type CaseState,
  type Command,
  decide,
  entryOf,
  evolve,
  fold,
  knownFacts,
  mergeHistories,
  newCase,
  problemsIn,
  type World,
  withMade,
} from './index.ts'

const { tablet, otherTablet, privacy } = people

function taken(state: CaseState, given: Command, world: World = toyWorld): CaseState {
  const decision = decide(state, given, world)
  assert.ok('events' in decision, JSON.stringify(decision))
  return decision.events.reduce(evolve, state)
}

const opening = command(
  'open-case',
  { kind: 'visit', facility: 'mercy', requestKind: 'search' },
  { id: 'a1', by: tablet },
)
const officer = (id: string, by: Command['by'], badge: string) =>
  command('record', { noun: 'officer', entry: 'o1', fields: { badge } }, { id, by })

test('a phone without a network decides by itself, and the server decides the same from what it sends', () => {
  const facts = command('give-facts', { facts: { 'document.kind': 'dhs-i200' } }, { id: 'a2', by: tablet })
  const assess = command('assess', {}, { id: 'a3', by: tablet })
  const phone = [opening, facts, assess].reduce((s, c) => taken(s, c), newCase('c1'))
  const sent = withMade(assess, phone)
  assert.ok('made' in sent.data)
  const server = [opening, facts, sent].reduce(
    (s, c) => taken(s, { ...c, received: '2026-06-03T22:00:00Z' } as Command),
    newCase('c1'),
  )
  assert.deepEqual(server.assessments[0]?.answers, phone.assessments[0]?.answers)
  assert.equal(server.assessments.length, 1)
  assert.equal(server.assessments[0]?.madeBy, 'writer-checked')
  assert.deepEqual(server.tasks, phone.tasks)
})

test('what the phone showed by an older rulebook is in the record, and today’s answer beside it', () => {
  const old = { ...toyWorld, rulebook: { ...toyRulebook, hash: 'sha256:old', rules: toyRulebook.rules.slice(1) } }
  const assess = command('assess', {}, { id: 'a3', by: tablet })
  const phone = [opening, assess].reduce((s, c) => taken(s, c, old), newCase('c1'))
  const sent = withMade(assess, phone)
  const server = [opening, sent].reduce((s, c) => taken(s, c), newCase('c1'))
  assert.deepEqual(
    server.assessments.map((a) => [a.rulebook.hash, a.madeBy]),
    [
      ['sha256:old', 'writer-unchecked'],
      ['sha256:toy', 'this-command'],
    ],
  )
  const known = { ...toyWorld, rulebookOf: () => old.rulebook }
  const checked = [opening, sent].reduce((s, c) => taken(s, c, known), newCase('c1'))
  assert.equal(checked.assessments[0]?.madeBy, 'writer-checked')
})

test('an answer that the same rulebook does not give is refused', () => {
  const assess = command('assess', {}, { id: 'a3', by: tablet })
  const phone = [opening, assess].reduce((s, c) => taken(s, c), newCase('c1'))
  const sent = JSON.parse(JSON.stringify(withMade(assess, phone)).replaceAll('must-not', 'may')) as Command
  const decision = decide(taken(newCase('c1'), opening), sent, toyWorld)
  assert.equal('refused' in decision && decision.refused.code, 'assessment-differs')
})

test('two tablets on one visit: both values are kept, nothing is known until a person says which is right', () => {
  const start = taken(newCase('c1'), opening)
  const facts = (id: string, by: Command['by'], kind: string) =>
    command('give-facts', { facts: { 'document.kind': kind } }, { id, by })
  const one = [officer('a2', tablet, '4711'), facts('a3', tablet, 'letter')].reduce((s, c) => taken(s, c), start)
  const two = [officer('b2', otherTablet, '4717'), facts('b3', otherTablet, 'dhs-i200')].reduce(
    (s, c) => taken(s, c),
    start,
  )
  const merged = fold('c1', mergeHistories(one.events, two.events))
  const badge = entryOf(merged, 'officer', 'o1')?.fields['badge']
  assert.deepEqual([badge?.value, badge?.rivals.map((r) => r.value)], ['4711', ['4717']])
  assert.deepEqual(knownFacts(merged), { 'request.kind': 'search' })
  assert.deepEqual(problemsIn(merged), [])

  const corrects = entryOf(merged, 'officer', 'o1')?.history ?? []
  const right = {
    noun: 'officer',
    entry: 'o1',
    corrects,
    fields: { badge: '4717' },
    why: 'Read it on the photo.',
  } as const
  const settle = command('correct', right, { id: 'p1', by: privacy, expected: merged.version })
  const paper = command(
    'correct-facts',
    { facts: { 'document.kind': 'dhs-i200' }, why: 'Seen.' },
    { id: 'p2', by: privacy },
  )
  const settled = taken(taken(merged, settle), { ...paper, expected: merged.version + 1 } as Command)
  assert.deepEqual(entryOf(settled, 'officer', 'o1')?.fields['badge']?.rivals, [])
  assert.equal(knownFacts(settled)['document.kind'], 'dhs-i200')
  assert.equal(settled.facts['document.kind']?.earlier.length, 2)
})

test('three tablets, three badges: each is kept once', () => {
  const badges = ['4711', '4717', '4717', '4771', '4711']
  const all = badges.map((badge, i) => officer(`d${i}`, i % 2 === 0 ? tablet : otherTablet, badge))
  const state = [opening, ...all].reduce((s, c) => taken(s, c), newCase('c1'))
  const said = entryOf(state, 'officer', 'o1')?.fields['badge']
  assert.deepEqual([said?.value, ...(said?.rivals ?? []).map((r) => r.value)], ['4711', '4717', '4771'])
})

test('the server takes the second tablet’s commands beside the first’s, with the same result', () => {
  const all = [opening, officer('a2', tablet, '4711'), officer('b2', otherTablet, '4717')]
  const state = all.reduce((s, c) => taken(s, c), newCase('c1'))
  assert.equal(entryOf(state, 'officer', 'o1')?.fields['badge']?.rivals.length, 1)
})

test('two people at their desks: the second sees both changes, and neither is lost', () => {
  const told = story()
  const seen = told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' }).version
  told.does(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { badge: '4711', unit: 'East' } })
  const yours = { noun: 'officer', entry: 'o1', fields: { badge: '4717' } } as const
  const refusal = told.refuses(privacy, 'record', yours, { expected: seen })
  assert.equal(refusal.code, 'conflict')
  assert.deepEqual(refusal.yours, yours)
  assert.deepEqual(
    refusal.theirs?.map((e) => e.type),
    ['officer-recorded'],
  )

  const other = command(
    'record',
    { noun: 'officer', entry: 'o1', fields: { vehicle: 'a van' } },
    { id: 'x', by: privacy, expected: seen },
  )
  const decision = decide(told.state, other, toyWorld)
  assert.ok('events' in decision)
  assert.deepEqual(
    decision.since.map((e) => e.type),
    ['officer-recorded'],
  )
})

test('who closes a case must have seen all of it, and nobody is ahead of it', () => {
  const told = story()
  const seen = told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' }).version
  told.does(tablet, 'record', { noun: 'note', entry: 'n1', fields: { account: 'They came back.' } })
  assert.equal(told.refuses(privacy, 'close-case', {}, { expected: seen }).code, 'conflict')
  assert.equal(told.refuses(privacy, 'close-case', {}, { expected: 99 }).code, 'version-ahead')
  assert.equal(told.refuses(privacy, 'close-case', {}, { expected: 'beside' }).code, 'expected-needed')
})

test('what a tablet brings after the case was closed opens it again; a person at a desk is told that it is closed', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  told.does(privacy, 'close-case', {})
  assert.equal(told.refuses(privacy, 'record', { noun: 'note', entry: 'n', fields: {} }).code, 'case-closed')
  const state = told.does(
    tablet,
    'record',
    { noun: 'harm', entry: 'h', fields: { kind: 'force' } },
    { expected: 'beside' },
  )
  assert.equal(state.status, 'open')
  assert.deepEqual(
    state.events.slice(-2).map((e) => e.type),
    ['case-reopened', 'harm-recorded'],
  )
})

test('a command sent twice changes nothing; another one under its id is a mistake that is seen', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  const first = officer('b2', tablet, '4711')
  const once = taken(told.state, first)
  const again = decide(once, { ...first, received: '2026-06-05T00:00:00Z' } as Command, toyWorld)
  assert.deepEqual(again, { events: [], since: [], already: true })
  const other = decide(once, officer('b2', tablet, '9'), toyWorld)
  assert.equal('refused' in other && other.refused.code, 'command-id-reused')
})

test('two corrections made without knowing of each other are both kept, until a third names them', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  const recorded = told.does(tablet, 'record', {
    noun: 'officer',
    entry: 'o1',
    fields: { badge: '4711', unit: 'East' },
  })
  const [first] = entryOf(recorded, 'officer', 'o1')?.history ?? []
  const right = (badge: string) =>
    ({ noun: 'officer', entry: 'o1', corrects: [first ?? ''], fields: { badge }, why: 'misread' }) as const
  told.does(tablet, 'correct', right('4717'))
  assert.deepEqual(told.refuses(privacy, 'correct', right('4771')), {
    code: 'corrects-nothing',
    at: 'officer/o1/badge',
  })
  const both = told.does(tablet, 'correct', right('4771'), { expected: 'beside' })
  const badge = entryOf(both, 'officer', 'o1')?.fields['badge']
  assert.deepEqual(
    [badge?.value, badge?.rivals.map((r) => r.value), badge?.earlier.map((e) => e.value)],
    ['4771', ['4717'], ['4711']],
  )
  const corrects = entryOf(both, 'officer', 'o1')?.history ?? []
  const settled = told.does(privacy, 'correct', { ...right('4717'), corrects })
  assert.deepEqual(entryOf(settled, 'officer', 'o1')?.fields['badge']?.rivals, [])
  assert.equal(entryOf(settled, 'officer', 'o1')?.fields['unit']?.value, 'East')
})

test('the device’s clock and the server’s are both kept with every event', () => {
  const late = {
    ...officer('a2', tablet, '4711'),
    at: '2026-05-30T01:00:00-07:00',
    received: '2026-06-03T21:30:00Z',
  } as Command
  const event = taken(taken(newCase('c1'), opening), late).events.at(-1)
  assert.deepEqual([event?.at, event?.received], ['2026-05-30T01:00:00-07:00', '2026-06-03T21:30:00Z'])
})
