import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../index.ts'

const hospital = { kind: 'hospital', owner: 'nonprofit', generalAcute: true, emergencyDepartment: true } as const

function answer(at: string, action: string, facts: object, facility: object = hospital) {
  const a = assess(rulebook, { at, facility: { state: 'CA', ...facility }, policies: [], facts, actions: [action] })
  if ('error' in a) return assert.fail(a.error.message)
  const [only] = a.answers
  return only ?? assert.fail('no answer')
}

const i200 = {
  'request.kind': 'arrest',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
  'document.kind': 'dhs-i200',
  exigency: 'none',
} as const

const judge = {
  'document.signer': 'judge',
  'document.court': 'state-this',
  'document.current': true,
  'document.facially-valid': true,
  'document.names-this-facility': true,
  'document.describes-the-items': true,
} as const

test('an immigration warrant opens no treatment area since SB 81, and staff call counsel at once', () => {
  const before = answer('2025-09-19', 'admit.non-public', i200)
  const after = answer('2025-09-20', 'admit.non-public', i200)
  assert.ok(!before.because.some((b) => b.rule === 'us-ca/hsc/24251-b'))
  assert.equal(after.law, 'must-not')
  assert.ok(after.because.some((b) => b.rule === 'us-ca/hsc/24251-b'))
  const duties = after.duties.map((d) => d.duty)
  for (const d of ['notify.counsel', 'notify.administrator', 'direct-to.liaison', 'witness.refusal'])
    assert.ok(duties.includes(d), d)
  assert.ok(!before.duties.some((d) => d.citation.includes('24250')))
})

test('between the first day of SB 81 and the 45th its answers are marked disputed', () => {
  assert.equal(answer('2025-10-15', 'admit.non-public', i200).confidence, 'disputed')
  assert.equal(answer('2025-11-04', 'admit.non-public', i200).confidence, 'unverified')
})

test('the visitor procedures are due on November 4, 2025; the model policy of a county hospital since October 2018', () => {
  const due = (at: string, owner: string) => answer(at, 'adopt.policy', {}, { ...hospital, owner }).answer
  assert.equal(due('2025-11-03', 'nonprofit'), 'may')
  assert.equal(due('2025-11-04', 'nonprofit'), 'must')
  assert.equal(due('2018-09-30', 'state-or-local'), 'may')
  assert.equal(due('2018-10-01', 'state-or-local'), 'must')
})

test('a crime of re-entry counts as immigration enforcement, a robbery does not (S09, S10)', () => {
  const warrant = { ...i200, 'document.kind': 'arrest-warrant' }
  const rule = (purpose: string) =>
    answer('2026-06-09', 'admit.non-public', { ...warrant, 'requester.purpose': purpose }).because.some(
      (b) => b.rule === 'us-ca/hsc/24251-b',
    )
  assert.equal(rule('criminal-immigration'), true)
  assert.equal(rule('criminal'), false)
})

test('a detective with HIPAA’s list but no paper gets nothing (S33)', () => {
  const detective = {
    'request.kind': 'just-asking',
    'request.by-name': false,
    'request.scope': 'one-person',
    'requester.agency': 'local-police',
    'requester.identity-verified': true,
    'requester.purpose': 'identify-or-locate',
    'requester.subject-role': 'suspect',
    'document.kind': 'none',
  }
  const found = answer('2026-06-05', 'disclose.name-address', detective)
  assert.equal(found.law, 'must-not')
  assert.deepEqual(
    ['us-ca/civ/56.10-a', 'us-ca/pen/1543'].filter((r) => found.because.some((b) => b.rule === r)),
    ['us-ca/civ/56.10-a', 'us-ca/pen/1543'],
  )
})

test('a California judge’s order for a chart is obeyed, whoever it helps; another state’s is not', () => {
  const order = {
    'request.kind': 'records',
    'requester.agency': 'court',
    'requester.purpose': 'civil-litigation',
    'document.kind': 'court-order',
    'patient.custody': 'none',
    ...judge,
  }
  assert.equal(answer('2026-06-12', 'disclose.treatment-records', order).answer, 'must')
  const texas = { ...order, 'document.court': 'state-other' }
  assert.equal(answer('2026-06-12', 'disclose.treatment-records', texas).answer, 'must-not')
})

test('a California civil subpoena waits for the notice to the patient', () => {
  const subpoena = {
    'request.kind': 'records',
    'requester.agency': 'party-attorney',
    'requester.purpose': 'civil-litigation',
    'document.kind': 'attorney-subpoena',
    'document.court': 'state-this',
    'consent.patient': 'not-asked',
    'patient.age-class': 'adult',
    'patient.custody': 'none',
  }
  const told = {
    ...subpoena,
    'assurance.notice-to-patient': true,
    'assurance.time-to-object-elapsed': true,
    objection: 'none',
  }
  const records = (facts: object) => answer('2026-04-06', 'disclose.treatment-records', facts).answer
  assert.equal(records(told), 'may')
  assert.equal(records({ ...told, objection: 'pending' }), 'must-not')
  // HIPAA would take a protective order instead; California asks for notice all the same.
  const protectedOnly = { ...subpoena, 'assurance.protective-order': true, 'assurance.notice-to-patient': false }
  assert.equal(records({ ...protectedOnly, objection: 'none' }), 'must-not')
})

test('what the next clinicians, the coroner and the protective agency need goes through', () => {
  const nurse = {
    'request.kind': 'custody-escort',
    'requester.agency': 'detention-contractor',
    'requester.purpose': 'care-in-custody',
    'requester.identity-verified': true,
    'patient.custody': 'civil-immigration',
    'custody.officer-represents': true,
    'custody.purpose': 'care',
    'document.kind': 'letter',
    'patient.age-class': 'adult',
  }
  assert.equal(answer('2026-06-12', 'disclose.medication-list', nurse).answer, 'may')
  const coroner = {
    'request.kind': 'records',
    'requester.agency': 'coroner',
    'requester.identity-verified': true,
    'requester.purpose': 'death-investigation',
    'patient.state': 'deceased',
    'document.kind': 'letter',
    'patient.age-class': 'adult',
  }
  assert.equal(answer('2026-06-12', 'disclose.treatment-records', coroner).answer, 'must')
  const abuse = {
    'requester.agency': 'adult-or-child-protective-services',
    'requester.identity-verified': true,
    'patient.age-class': 'minor',
    'patient.consented-own-care': false,
    'document.kind': 'letter',
    'request.kind': 'records',
  }
  assert.equal(answer('2026-06-12', 'disclose.treatment-records', abuse).answer, 'may')
})

test('a directory question for immigration enforcement turns on counsel’s reading (D-6)', () => {
  const question = {
    'request.kind': 'directory-inquiry',
    'request.by-name': true,
    'requester.agency': 'ice-ero',
    'requester.official-capacity': true,
    'requester.purpose': 'civil-immigration',
    'requester.subject-role': 'removable-only',
    'patient.directory': 'listed',
    'patient.age-class': 'adult',
    'patient.custody': 'none',
    'document.kind': 'none',
    'threat.serious-and-imminent': false,
    'request.initiated-by': 'requester',
    'dispute.d2-directory-for-officers': true,
  }
  const said = (reading: object) => answer('2026-06-12', 'confirm.presence', { ...question, ...reading })
  assert.equal(said({}).answer, 'depends')
  assert.equal(said({}).meanwhile, 'must-not')
  assert.equal(said({ 'dispute.d6-directory-facts-despite-sb81': false }).answer, 'must-not')
  assert.equal(said({ 'dispute.d6-directory-facts-despite-sb81': true }).answer, 'may')
})
