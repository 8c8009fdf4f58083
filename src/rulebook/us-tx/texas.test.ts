import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../index.ts'

const hospital = { state: 'TX', kind: 'hospital', owner: 'nonprofit', generalAcute: true, medicaid: true } as const

function answer(at: string, facts: object, action: string, facility: object = hospital) {
  const a = assess(rulebook, { at, facility: { ...facility }, policies: [], facts, actions: [action] })
  if ('error' in a) return assert.fail(a.error.message)
  const [one] = a.answers
  return one ?? assert.fail('no answer')
}

test('the question is asked from the first day, with what must be said and nothing that Texas does not promise', () => {
  assert.equal(answer('2024-10-31', {}, 'record.immigration-status').answer, 'may')
  const asked = answer('2024-11-01', {}, 'record.immigration-status')
  assert.equal(asked.answer, 'must')
  const duties = asked.duties.map((d) => d.duty)
  for (const d of ['tell.care-unaffected', 'allow.decline', 'report.counts-only', 'keep.out-of-chart', 'continue.care'])
    assert.ok(duties.includes(d), d)
  assert.ok(!duties.includes('tell.not-reported'))
  const clinic = { ...hospital, kind: 'clinic', generalAcute: false }
  assert.equal(answer('2025-03-18', {}, 'record.immigration-status', clinic).answer, 'may')
})

test('one patient’s answer does not go to immigration officers, even on their own subpoena that passes HIPAA’s test', () => {
  const facts = {
    'request.kind': 'records',
    'request.scope': 'one-person',
    'requester.agency': 'ice-hsi',
    'requester.purpose': 'civil-immigration',
    'requester.identity-verified': true,
    'document.kind': 'dhs-i138',
    'document.signer': 'agency-officer',
    'document.enforced-by-court': false,
    'document.facially-valid': true,
    'document.current': true,
    'document.names-this-facility': true,
    'document.describes-the-items': true,
    'test.relevant-and-material': true,
    'test.specific-and-limited': true,
    'test.deidentified-would-not-do': true,
    'requester.subject-role': 'removable-only',
  }
  const status = answer('2026-06-12', facts, 'disclose.immigration-status')
  assert.equal(status.law, 'must-not')
  assert.ok(status.duties.some((d) => d.duty === 'report.counts-only'))
  const dates = answer('2026-06-12', facts, 'disclose.treatment-dates')
  assert.ok(dates.displaced.some((d) => d.rule === 'us-tx/hsc/241.152'))
})

test('a lawyer’s subpoena opens a hospital’s record only where the patient is a party', () => {
  const facts = {
    'request.kind': 'records',
    'request.scope': 'one-person',
    'request.initiated-by': 'requester',
    'requester.agency': 'party-attorney',
    'requester.purpose': 'civil-litigation',
    'requester.identity-verified': true,
    'document.kind': 'attorney-subpoena',
    'document.signer': 'attorney',
    'document.court': 'state-this',
    'assurance.notice-to-patient': true,
    'assurance.time-to-object-elapsed': true,
    objection: 'none',
    'patient.custody': 'none',
    'patient.state': 'stable',
  }
  const closed = answer('2026-06-12', { ...facts, 'patient.party-to-case': false }, 'disclose.treatment-records')
  assert.equal(closed.law, 'must-not')
  const open = answer('2026-06-12', { ...facts, 'patient.party-to-case': true }, 'disclose.treatment-records')
  assert.ok(!open.because.some((b) => b.rule === 'us-tx/hsc/241.152'))
})
