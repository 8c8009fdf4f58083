import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../rulebook/index.ts'
import { story } from './_story.ts'
import { people, toyWorld } from './_world.ts'
import { caseKinds, entriesOf, entryOf, nounNames, nouns, nounsOf } from './index.ts'

const { tablet, liaison, privacy, counsel } = people

test('a visit can be opened for every kind of request of the rulebook', () => {
  const kinds = rulebook.facts.find((f) => f.id === 'request.kind')?.values ?? []
  assert.ok(kinds.length >= 14)
  for (const requestKind of kinds) {
    const told = story({ ...toyWorld, rulebook })
    const state = told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind })
    assert.equal(state.facts['request.kind']?.value, requestKind)
  }
})

test('a visit says what was asked for; the other kinds say it by being what they are', () => {
  const told = story()
  assert.equal(told.refuses(tablet, 'open-case', { kind: 'visit', facility: 'mercy' }).code, 'request-kind-missing')
  assert.equal(told.refuses(tablet, 'open-case', { kind: 'outreach', facility: 'other' }).code, 'another-facility')
  for (const kind of caseKinds.filter((k) => k !== 'visit')) {
    const state = story().does(tablet, 'open-case', { kind, facility: 'mercy' })
    const value = state.facts['request.kind']?.value
    assert.ok(rulebook.facts.find((f) => f.id === 'request.kind')?.values?.includes(String(value)), kind)
  }
})

test('a patient in custody: fact sheet, receipt of the orientation, change of officers, who may be told and who may visit', () => {
  const told = story()
  told.does(liaison, 'open-case', { kind: 'custody-stay', facility: 'mercy' })
  told.does(liaison, 'record', {
    noun: 'officer',
    entry: 'o1',
    fields: { nameAsGiven: 'A. Guard', agency: 'local-police' },
  })
  told.does(liaison, 'record', {
    noun: 'officer',
    entry: 'o2',
    fields: { nameAsGiven: 'B. Guard', agency: 'local-police' },
  })
  const sheet = { agency: 'local-police', heldAs: 'criminal', phoneDayAndNight: '555 0100', restraints: 'soft' }
  told.does(liaison, 'record', { noun: 'fact-sheet', entry: 'fs', fields: sheet })
  told.does(liaison, 'record', {
    noun: 'orientation',
    entry: 'r1',
    fields: { officer: 'o1', receipt: 'signed', topics: ['privacy', 'visitors'] },
  })
  told.does(liaison, 'record', {
    noun: 'handover',
    entry: 'h1',
    fields: { from: 'o1', to: 'o2', orientationGiven: false },
  })
  const mother = {
    name: 'M. Garcia',
    relation: 'family',
    mayBeTold: true,
    mayVisit: false,
    decidedBy: 'patient',
    custodianObjects: true,
  }
  const state = told.does(liaison, 'record', { noun: 'named-person', entry: 'n1', fields: mother })
  assert.equal(entryOf(state, 'named-person', 'n1')?.fields['mayVisit']?.value, false)
  assert.equal(entriesOf(state, 'handover').length, 1)
})

test('each kind records its own nouns and no others', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'records-request', facility: 'mercy' })
  assert.equal(
    told.refuses(tablet, 'record', { noun: 'fact-sheet', entry: 'x', fields: {} }).code,
    'noun-of-another-kind',
  )
  told.does(tablet, 'record', {
    noun: 'records-request',
    entry: 'q1',
    fields: { agency: 'local-police', items: ['billing'] },
  })
  for (const kind of caseKinds) assert.ok(nounsOf(kind).includes('officer') && nounsOf(kind).length < nounNames.length)
})

test('what the Illinois statute has hospitals ask of each agent can be recorded: name, agency, badge number', () => {
  for (const name of ['nameAsGiven', 'agency', 'badge', 'refused']) assert.ok(Object.hasOwn(nouns.officer, name), name)
})

test('no noun has a field for immigration status, citizenship or birth place', () => {
  const names = Object.entries(nouns).flatMap(([noun, fields]) => Object.keys(fields).map((f) => `${noun}.${f}`))
  assert.ok(names.length > 200)
  assert.deepEqual(
    names.filter((n) => /immigra|citizen|birth|national|alien|visa|status/i.test(n)),
    [],
  )
})

test('values come from the rulebook, and one that it does not know is refused by its place alone', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  const refusal = told.refuses(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { agency: 'secret-squad' } })
  assert.deepEqual(refusal, { code: 'unknown-value', at: 'officer.agency' })
  const known = new Set(rulebook.facts.map((f) => f.id))
  const used = Object.values(nouns).flatMap((fields) =>
    Object.values(fields).map((f) => ('fact' in f ? f.fact : undefined)),
  )
  for (const fact of used) if (fact !== undefined) assert.ok(known.has(fact), fact)
})

test('whether it was a breach is for the privacy officer and counsel', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  assert.equal(told.refuses(tablet, 'record', { noun: 'breach', entry: 'b', fields: {} }).code, 'not-allowed')
  told.does(privacy, 'record', { noun: 'breach', entry: 'b', fields: { finding: 'not-a-breach' } })
})

test('questions for the privacy officer and counsel are not answered at the desk', () => {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  const signer = { facts: { 'document.signer': 'judge' } }
  const court = { facts: { 'document.court': 'federal' } }
  assert.deepEqual(told.refuses(tablet, 'give-facts', signer), { code: 'not-yours-to-answer', at: 'document.signer' })
  assert.equal(told.refuses(privacy, 'give-facts', court).code, 'not-yours-to-answer')
  told.does(counsel, 'give-facts', { facts: { ...signer.facts, ...court.facts } })
  assert.equal(told.refuses(tablet, 'give-facts', { facts: { 'patient.status': true } }).code, 'unknown-fact')
})
