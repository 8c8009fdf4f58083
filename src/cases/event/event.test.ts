import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../case/evolve.ts'
import { nounNames, nouns } from '../entry/nouns.ts'
import type { Fields } from '../shape/shape.ts'
import { type CaseEvent, eventShapes, isKept, type PersonalPath } from './event.ts'
import { claimPaths, joinEvent, partEvent, personalPaths, withoutClaims, withoutPersonal } from './personal.ts'
import { readEvent, type Upcasters } from './read.ts'

const envelope = {
  id: 'x1',
  case: 'c1',
  command: 'x',
  at: '2026-06-03T14:20:00-07:00',
  by: { role: 'desk', device: 't1' },
} as const

const officer = {
  ...envelope,
  type: 'officer-recorded',
  v: 1,
  data: { entry: 'o1', fields: { nameAsGiven: 'A. Agent', badge: '4711', agency: 'ice-ero', refused: ['unit'] } },
} as const satisfies CaseEvent

test('exactly the marked fields of an event are encrypted; the rest may lie open', () => {
  const parted = partEvent(officer)
  assert.deepEqual(parted.open, { entry: 'o1', fields: { agency: 'ice-ero', refused: ['unit'] } })
  assert.deepEqual(parted.sealed, { 'fields.nameAsGiven': 'A. Agent', 'fields.badge': '4711' })
  assert.deepEqual(joinEvent(officer, parted), officer)
  assert.deepEqual(withoutPersonal(officer).data, { entry: 'o1', fields: { agency: 'ice-ero', refused: ['unit'] } })
})

test('the types know the personal paths that the program has', () => {
  const name: PersonalPath<'officer-recorded'> = 'fields.nameAsGiven'
  const why: PersonalPath<'officer-corrected'> = 'why'
  const answers: PersonalPath<'assessed'> = 'answers'
  // @ts-expect-error The agency of an officer is not personal.
  const agency: PersonalPath<'officer-recorded'> = 'fields.agency'
  assert.ok(personalPaths['officer-recorded'].includes(name))
  assert.ok(personalPaths['officer-corrected'].includes(why))
  assert.ok(personalPaths.assessed.includes(answers))
  assert.ok(!(personalPaths['officer-recorded'] as readonly string[]).includes(agency))
})

test('all free text, every name, number and phone is personal, and erasure leaves the event readable', () => {
  const open = Object.values(nouns).flatMap((fields: Fields) =>
    Object.values(fields).filter((f) => (f.kind === 'words' || f.kind === 'text') && f.mark === 'open'),
  )
  assert.deepEqual(open, [])
  for (const [type, shape] of Object.entries(eventShapes)) {
    for (const [key, part] of Object.entries(shape)) {
      if (part.kind === 'words' || part.kind === 'text') assert.notEqual(part.mark, 'open', `${type}.${key}`)
      if (part.kind !== 'group' && part.mark !== 'open') assert.equal(part.optional, true, `${type}.${key}`)
    }
  }
})

test('every noun is recorded and corrected by an event of its own', () => {
  for (const noun of nounNames) assert.ok(eventShapes[`${noun}-recorded`] && eventShapes[`${noun}-corrected`], noun)
})

test('what a requester claims is left out of what goes to a chart, and what staff wrote stays', () => {
  const fields = { inTheirWords: 'He is a fugitive.', speaker: 'o1' }
  const claim = {
    ...envelope,
    type: 'claim-recorded',
    v: 1,
    data: { entry: 'k1', fields },
  } as const satisfies CaseEvent
  assert.deepEqual(withoutClaims(claim).data, { entry: 'k1', fields: { speaker: 'o1' } })
  assert.deepEqual(withoutClaims(officer), officer)
  assert.ok(claimPaths['paper-recorded'].includes('fields.namedPerson'))
})

test('an event of a later release is kept whole and encrypted whole, and the case goes on', () => {
  const later = { ...officer, v: 7, data: { entry: 'o1', mood: 'calm' } }
  const unknown = { ...envelope, id: 'x2', type: 'drone-recorded', v: 1, data: { height: 3 } }
  const read = [later, unknown].map((e) => readEvent(JSON.parse(JSON.stringify(e))))
  assert.deepEqual(
    read.map((e) => e && isKept(e) && e.kept),
    ['newer-version', 'unknown-type'],
  )
  const state = fold(
    'c1',
    read.filter((e) => e !== undefined),
  )
  assert.equal(state.version, 2)
  assert.deepEqual(
    state.events.map((e) => e.data),
    [{ entry: 'o1', mood: 'calm' }, { height: 3 }],
  )
  for (const event of state.events) assert.deepEqual(partEvent(event), { open: {}, sealed: event.data })
})

test('an event of an earlier version is brought up step by step; one that no step fits is kept', () => {
  const steps: Upcasters = {
    'officer-recorded': {
      1: ({ entry, name }) => ({ entry, named: name }),
      2: ({ entry, named }) => ({ entry, fields: { nameAsGiven: named } }),
    },
  }
  const first = readEvent({ ...officer, v: 1, data: { entry: 'o1', name: 'A. Agent' } }, steps)
  assert.ok(first && !isKept(first))
  assert.deepEqual([first.v, first.data], [3, { entry: 'o1', fields: { nameAsGiven: 'A. Agent' } }])
  const second = readEvent({ ...officer, v: 2, data: { entry: 'o1', named: 'A. Agent' } }, steps)
  assert.deepEqual(second?.data, first.data)
  const odd = readEvent({ ...officer, v: 2, data: { entry: 17 } }, steps)
  assert.ok(odd && isKept(odd) && odd.kept === 'misfit')
})

test('an event that lacks what it must say, or says what is no answer, is kept as a misfit and folds', () => {
  const odd = [
    { entry: 'o1' },
    { entry: 'o1', fields: { refused: ['tea'] } },
    { entry: 'o1', fields: { masked: 'yes' } },
  ]
  for (const data of odd) {
    const read = readEvent({ ...officer, data })
    assert.ok(read && isKept(read) && read.kept === 'misfit')
    assert.equal(fold('c1', [read]).version, 1)
  }
})

test('what is no event at all is none', () => {
  for (const raw of [
    null,
    7,
    {},
    { ...officer, id: '' },
    { ...officer, v: 0 },
    { ...officer, at: 'yesterday' },
    { ...officer, by: { role: 'king' } },
    { ...officer, data: [] },
    { ...officer, command: 7 },
    { ...officer, case: '' },
  ]) {
    assert.equal(readEvent(raw), undefined)
  }
})
