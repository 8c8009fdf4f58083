import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../../engine/index.ts'
import { rulebook } from '../../index.ts'

const at = '2026-06-03'
const facility = { state: 'OH', kind: 'hospital', owner: 'nonprofit', emergencyDepartment: true }

function answer(action: string, facts: object, policies?: readonly string[]) {
  const a = assess(rulebook, {
    at,
    facility,
    facts: { ...facts },
    actions: [action],
    ...(policies ? { policies } : {}),
  })
  if ('error' in a) return assert.fail(a.error.message)
  const [found] = a.answers
  assert.ok(found)
  return { ...found, names: found.duties.map((d) => `${d.duty} ${d.on}`) }
}

const sections = rulebook.rules.filter((r) => r.id.startsWith('house/starter/'))
const outreach = { 'request.kind': 'outreach', 'requester.agency': 'ice-hsi', 'requester.purpose': 'partnership' }
const escort = { 'request.kind': 'custody-escort', 'requester.agency': 'ice-ero' }
const called = { 'request.kind': 'other', 'request.initiated-by': 'facility', 'requester.agency': 'local-police' }

test('the sections are numbered through, and none permits', () => {
  assert.deepEqual(
    sections.map((r) => r.citation),
    sections.map((_, i) => `Ostiary starter policy § ${i + 1}`),
  )
  assert.ok(sections.every((r) => r.effect !== 'permits'))
})

test('the four duties are due at every action but intake, policy and injury reports', () => {
  const universal = ['record.officer asked', 'copy.papers asked', 'notify.liaison asked', 'log.visit asked']
  const without = ['record.immigration-status', 'adopt.policy', 'report.injury', 'agency.enforce-here']
  for (const { id } of rulebook.actions) {
    const { names } = answer(id, outreach)
    const due = universal.filter((d) => names.includes(d)).length
    assert.equal(due === 4, !without.includes(id), `${id}: ${due}`)
  }
})

test('law alone leaves these to the hospital; its policy says no', () => {
  const arrest = { 'request.kind': 'arrest', 'requester.agency': 'ice-ero', 'document.kind': 'letter' }
  for (const action of ['sign.for-agency', 'join.partnership', 'record.immigration-status'])
    assert.deepEqual([answer(action, arrest).law, answer(action, arrest).answer], ['may', 'must-not'], action)
  // Whether law allows a private warning turns on D-5; the policy says no either way.
  assert.deepEqual([answer('warn.patient', arrest).law, answer('warn.patient', arrest).answer], ['depends', 'must-not'])
  assert.equal(answer('admit.non-public', outreach).answer, 'must-not')
  assert.deepEqual(
    answer('admit.non-public', outreach).names.filter((d) => d.endsWith('declined')),
    ['state.no-consent declined', 'document.consent-not-given declined'],
  )
})

test('outreach is met only by the contact person', () => {
  const found = answer('meet.outreach', outreach)
  assert.equal(found.law, 'may')
  assert.ok(found.names.includes('direct-to.liaison asked'))
  assert.equal(answer('ask-to-leave', outreach).answer, 'may')
  assert.equal(answer('meet.outreach', outreach, []).names.length, 0)
})

test('guards come in with their patient, police come in when called', () => {
  const forbidden = (facts: object) =>
    answer('admit.non-public', facts).because.some((b) => b.rule === 'house/starter/no-entry')
  assert.equal(forbidden(escort), false)
  assert.equal(forbidden(called), false)
  assert.equal(forbidden({ ...called, 'request.initiated-by': 'requester' }), true)
  assert.equal(forbidden({ 'request.kind': 'search', 'document.kind': 'none' }), true)
})

test('nobody is pointed out to officers who came by themselves', () => {
  const named = (facts: object) =>
    answer('point-out.person', facts).because.some((b) => b.rule === 'house/starter/point-out-nobody')
  assert.equal(named({ 'request.kind': 'just-asking' }), true)
  assert.equal(named(called), false)
})

test('an interview waits for the patient’s yes', () => {
  const asked = { 'request.kind': 'interview', 'requester.agency': 'fbi' }
  const rule = (consent: string) =>
    answer('permit.interview', { ...asked, 'consent.patient': consent }).because.some(
      (b) => b.rule === 'house/starter/patient-interviews',
    )
  assert.deepEqual(['given', 'refused', 'not-asked', 'cannot-agree'].map(rule), [false, true, true, true])
})

test('an I-138 is objected to, and nothing goes out on it until a court orders (G10)', () => {
  const mailed = {
    'request.kind': 'records',
    'request.channel': 'mail',
    'request.scope': 'one-person',
    'requester.agency': 'ice-hsi',
    'requester.purpose': 'civil-immigration',
    'requester.identity-verified': true,
    'document.kind': 'dhs-i138',
    'document.enforced-by-court': false,
    'document.facially-valid': true,
    'test.relevant-and-material': true,
    'test.specific-and-limited': true,
    'test.deidentified-would-not-do': true,
  }
  const now = answer('disclose.name-address', mailed)
  assert.equal(now.answer, 'must-not')
  assert.ok(now.because.some((b) => b.rule === 'house/starter/nothing-until-a-court-orders'))
  assert.ok(now.names.includes('object.in-writing asked') && now.decides === 'counsel')
  const unasked = answer('disclose.name-address', { ...mailed, 'request.kind': 'other' })
  assert.ok(!unasked.because.some((b) => b.rule === 'house/starter/nothing-until-a-court-orders'))
  const enforced = answer('disclose.name-address', { ...mailed, 'document.enforced-by-court': true })
  assert.ok(!enforced.because.some((b) => b.rule === 'house/starter/nothing-until-a-court-orders'))
})

test('duties that the channel, the paper and the identity bring', () => {
  const due = (action: string, facts: object, d: string) => answer(action, facts).names.includes(d)
  assert.ok(due('confirm.presence', { 'request.channel': 'phone' }, 'call-back asked'))
  assert.ok(!due('confirm.presence', { 'request.channel': 'mail' }, 'call-back asked'))
  assert.ok(due('accept.papers', { 'document.kind': 'dhs-i200' }, 'notify.counsel asked'))
  assert.ok(!due('accept.papers', { 'document.kind': 'outreach-material' }, 'notify.counsel asked'))
  assert.ok(due('remain.public', { 'requester.identity-verified': false }, 'record.refusal asked'))
  assert.ok(!due('remain.public', { 'requester.identity-verified': true }, 'record.refusal asked'))
  const records = { 'request.kind': 'records', 'document.kind': 'grand-jury-subpoena' }
  assert.ok(due('disclose.billing', records, 'preserve.records asked'))
  assert.ok(due('disclose.staff-records', { 'request.kind': 'preservation' }, 'preserve.records asked'))
  assert.ok(due('disclose.billing', { ...records, 'document.orders-secrecy': false }, 'notify.patient asked'))
  assert.ok(!due('disclose.billing', { ...records, 'document.orders-secrecy': true }, 'notify.patient asked'))
  assert.ok(due('admit.non-public', { 'document.kind': 'search-warrant' }, 'accompany.officers done'))
})
