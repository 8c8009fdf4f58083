import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../index.ts'

const hospital = { state: 'FL', kind: 'hospital', owner: 'nonprofit', medicaid: true } as const

function answer(at: string, facts: object, action: string, facility: object = hospital) {
  const a = assess(rulebook, { at, facility: { ...facility }, policies: [], facts, actions: [action] })
  if ('error' in a) return assert.fail(a.error.message)
  const [one] = a.answers
  return one ?? assert.fail('no answer')
}

const subpoena = {
  'request.kind': 'records',
  'request.scope': 'one-person',
  'request.initiated-by': 'requester',
  'requester.agency': 'ice-hsi',
  'requester.purpose': 'civil-immigration',
  'requester.identity-verified': true,
  'document.kind': 'dhs-i138',
  'document.signer': 'agency-officer',
  'document.enforced-by-court': false,
} as const

test('the question, its two statements and its report fall on Medicaid hospitals from July 2023', () => {
  assert.equal(answer('2023-06-30', {}, 'record.immigration-status').answer, 'may')
  const asked = answer('2023-07-01', {}, 'record.immigration-status')
  assert.equal(asked.answer, 'must')
  const duties = asked.duties.map((d) => d.duty)
  for (const d of [
    'tell.care-unaffected',
    'tell.not-reported',
    'allow.decline',
    'report.counts-only',
    'keep.out-of-chart',
  ])
    assert.ok(duties.includes(d), d)
  const report = asked.duties.find((d) => d.duty === 'report.to-authority')
  assert.equal(report?.due, 'P30D')
  const outside = { ...hospital, medicaid: false }
  assert.equal(answer('2025-03-25', {}, 'record.immigration-status', outside).answer, 'may')
})

test('the promise holds against immigration authorities until a judge orders otherwise', () => {
  const promised = (facts: object) =>
    answer('2026-06-12', facts, 'disclose.immigration-status').because.some(
      (b) => b.rule === 'us-fl/stat/395.3027-promise' && b.certain !== false,
    )
  assert.ok(promised(subpoena))
  const order = {
    ...subpoena,
    'document.kind': 'court-order',
    'document.signer': 'judge',
    'document.court': 'federal',
    'document.current': true,
    'document.facially-valid': true,
    'document.names-this-facility': true,
    'document.describes-the-items': true,
  }
  assert.ok(!promised(order))
})

test('an agency’s subpoena does not open a private hospital’s record; at a public one counsel reads chapter 908', () => {
  const ask = (facts: object, facility: object = hospital) =>
    answer('2026-06-12', { ...subpoena, ...facts }, 'disclose.treatment-dates', facility)
  assert.equal(ask({}).law, 'must-not')
  assert.ok(ask({}).because.some((b) => b.rule === 'us-fl/stat/395.3025'))
  const county = { ...hospital, owner: 'state-or-local' }
  const reaches = ask({ 'dispute.d10-fl-908-reaches-records': true }, county)
  assert.ok(reaches.displaced.some((d) => d.rule === 'us-fl/stat/395.3025'))
  assert.equal(ask({ 'dispute.d10-fl-908-reaches-records': false }, county).law, 'must-not')
})

test('a court’s subpoena needs proper notice to the patient too', () => {
  const closed = (facts: object) =>
    answer(
      '2026-06-12',
      { ...subpoena, 'requester.agency': 'party-attorney', 'requester.purpose': 'civil-litigation', ...facts },
      'disclose.treatment-records',
    ).because.some((b) => b.rule === 'us-fl/stat/395.3025' && b.certain !== false)
  const paper = { 'document.kind': 'clerk-subpoena', 'document.signer': 'clerk', 'document.court': 'state-this' }
  const told = { 'assurance.notice-to-patient': true, 'assurance.time-to-object-elapsed': true, objection: 'none' }
  assert.ok(closed({ ...paper, 'assurance.notice-to-patient': false }))
  assert.ok(closed({ ...paper, ...told, objection: 'pending' }))
  assert.ok(!closed({ ...paper, ...told }))
})
