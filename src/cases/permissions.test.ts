import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from './_story.ts'
import { command, people, toyWorld } from './_world.ts'
import {
  type CommandType,
  commandTypes,
  decide,
  mayDo,
  permissions,
  type Role,
  refusalCodes,
  refusalWords,
  roles,
} from './index.ts'

// Written out by hand, so that a change of who may do what is seen by whoever makes it.
const table: Readonly<Record<CommandType, string>> = {
  //                 desk security liaison privacy counsel administrator system auditor
  'open-case': 'x x x x x x - -',
  record: 'x x x x x x - -',
  correct: 'x x x x x x - -',
  'give-facts': 'x x x x x x - -',
  'correct-facts': 'x x x x x x - -',
  assess: 'x x x x x x - -',
  'settle-action': 'x x x x x x - -',
  'finish-task': 'x x x x x x - -',
  'name-writer': 'x x x x x x - -',
  'add-task': '- - x x x x - -',
  'assign-task': '- - x x x x - -',
  'assign-case': '- - x x x x - -',
  'link-case': '- - x x x x - -',
  'send-message': '- - x x x x - -',
  'merge-case': '- - x x x x - -',
  'reopen-case': '- - x x x x - -',
  'close-case': '- - - x x x - -',
  'waive-task': '- - - x x - - -',
  'place-hold': '- - - x x - - -',
  'release-hold': '- - - - x - - -',
  'erase-case': '- - - x - - - -',
}

const data: { readonly [T in CommandType]: object } = {
  'open-case': { kind: 'visit', facility: 'mercy', requestKind: 'search' },
  record: { noun: 'officer', entry: 'o2', fields: {} },
  correct: { noun: 'officer', entry: 'o1', corrects: ['p-lin-2.0'], fields: { badge: '2' }, why: 'misread' },
  'give-facts': { facts: { area: 'public' } },
  'correct-facts': { facts: { 'document.kind': 'letter' }, why: 'misread' },
  assess: {},
  'settle-action': { action: 'admit.non-public', choice: 'declined' },
  'finish-task': { task: 'notify.counsel:staff' },
  'name-writer': { device: 'tablet-1', person: 'p-dora' },
  'add-task': { task: 't9', owner: 'staff' },
  'assign-task': { task: 'notify.counsel:staff', person: 'p-dora' },
  'assign-case': { role: 'counsel' },
  'link-case': { case: 'c2', as: 'same-visit' },
  'send-message': { message: 'Thank you.' },
  'merge-case': { into: 'c2', why: 'Two tablets, one visit.' },
  'reopen-case': { why: 'More came.' },
  'close-case': { why: 'Counsel goes on by hand.' },
  'waive-task': { task: 'notify.counsel:staff', why: 'Counsel was there.' },
  'place-hold': { hold: 'h2', why: 'A suit.' },
  'release-hold': { hold: 'h1', why: 'The suit is over.' },
  'erase-case': {},
}

function prepared(type: CommandType) {
  const told = story()
  if (type === 'open-case') return told.state
  told.does(people.liaison, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  told.does(people.liaison, 'record', { noun: 'officer', entry: 'o1', fields: { badge: '1' } })
  told.does(people.liaison, 'give-facts', { facts: { 'document.kind': 'dhs-i200' } })
  told.does(people.liaison, 'assess', {})
  if (type === 'release-hold') told.does(people.counsel, 'place-hold', { hold: 'h1', why: 'A suit.' })
  if (type === 'reopen-case' || type === 'erase-case')
    told.does(people.counsel, 'close-case', { why: 'Done elsewhere.' })
  return told.state
}

function outcome(type: CommandType, role: Role): string {
  const state = prepared(type)
  const by = { role, person: type === 'correct' && (role === 'desk' || role === 'security') ? 'p-lin' : 'p-x' }
  const at = type === 'erase-case' ? '2033-01-01T00:00:00Z' : '2026-06-03T14:20:00-07:00'
  const given = command(type, data[type] as never, { id: 'try', by, at, expected: state.version } as never)
  const decision = decide(state, given, toyWorld)
  return 'refused' in decision ? decision.refused.code : 'taken'
}

for (const type of commandTypes) {
  test(`who may give ${type}: each role, as the table says`, () => {
    const marks = table[type].split(' ')
    assert.equal(marks.length, roles.length)
    roles.forEach((role, i) => {
      assert.equal(outcome(type, role), marks[i] === 'x' ? 'taken' : 'not-allowed', role)
      assert.equal(permissions[type].includes(role), marks[i] === 'x', role)
    })
  })
}

test('whoever closes, waives, holds or erases does so by name', () => {
  for (const type of ['close-case', 'merge-case', 'waive-task', 'place-hold', 'release-hold', 'erase-case'] as const) {
    const state = prepared(type)
    const role = type === 'release-hold' ? 'counsel' : 'privacy-officer'
    const given = command(
      type,
      data[type] as never,
      { id: 'try', by: { role, device: 'd1' }, expected: state.version } as never,
    )
    const decision = decide(state, given, toyWorld)
    assert.equal('refused' in decision && decision.refused.code, 'person-needed', type)
  }
})

test('counsel’s task is done by counsel; anybody at the door does what staff must', () => {
  for (const role of roles) {
    assert.equal(mayDo(role, 'counsel'), role === 'counsel')
    assert.equal(mayDo(role, 'staff'), role !== 'auditor' && role !== 'system-administrator')
  }
})

test('every refusal has words in both languages, and they are not the same', () => {
  for (const code of refusalCodes) {
    const { en, es } = refusalWords[code]
    assert.ok(en.endsWith('.') && es.endsWith('.') && en !== es, code)
  }
  assert.equal(Object.keys(refusalWords).length, refusalCodes.length)
})
