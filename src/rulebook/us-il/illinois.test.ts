import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../index.ts'

function answers(at: string, facility: object, facts: object, actions: readonly string[]) {
  const a = assess(rulebook, { at, facility: { state: 'IL', ...facility }, policies: [], facts, actions })
  if ('error' in a) return assert.fail(a.error.message)
  return new Map(a.answers.map((x) => [x.action, x]))
}

const hospital = { kind: 'hospital', owner: 'nonprofit', generalAcute: true, emergencyDepartment: true } as const
const psychiatric = { ...hospital, generalAcute: false }

test('the written policy is due on its day and not before (S16)', () => {
  const due = (at: string, facility: object) => answers(at, facility, {}, ['adopt.policy']).get('adopt.policy')
  assert.equal(due('2025-12-20', hospital)?.answer, 'may')
  assert.equal(due('2025-12-20', psychiatric)?.answer, 'may')
  assert.equal(due('2026-01-01', hospital)?.answer, 'must')
  assert.equal(due('2026-02-28', psychiatric)?.answer, 'may')
  assert.equal(due('2026-03-01', psychiatric)?.answer, 'must')
  assert.equal(due('2026-03-01', { ...hospital, kind: 'physician-office', generalAcute: false })?.answer, 'may')
  const cure = due('2026-01-01', hospital)?.duties.find((d) => d.on === 'declined')
  assert.equal(cure?.due, 'P7D')
  assert.equal(cure?.count, 'working-days')
})

test('an agent who says only “ICE”: care goes on, best efforts are written down (S15)', () => {
  const found = answers(
    '2026-02-11',
    hospital,
    {
      'request.kind': 'custody-escort',
      'requester.agency': 'dhs-other',
      'requester.identity-verified': false,
      'document.kind': 'none',
      'patient.state': 'stable',
    },
    ['delay.care', 'record.visit', 'disclose.treatment-records'],
  )
  assert.equal(found.get('delay.care')?.answer, 'must-not')
  const duties = found.get('delay.care')?.duties.map((d) => d.duty)
  for (const d of ['record.officer', 'record.refusal', 'notify.liaison', 'direct-to.liaison', 'continue.care'])
    assert.ok(duties?.includes(d), d)
  assert.ok(found.get('delay.care')?.because.some((b) => b.rule === 'us-il/hosp/6.14h-c-1'))
})

test('a search warrant outside its hours does not open the records room (S12)', () => {
  const found = answers(
    '2026-06-16T22:40:00-05:00',
    hospital,
    {
      'request.kind': 'search',
      'requester.agency': 'ice-hsi',
      'requester.purpose': 'criminal',
      'requester.identity-verified': true,
      'requester.subject-role': 'suspect',
      'document.kind': 'search-warrant',
      'document.signer': 'judge',
      'document.court': 'federal',
      'document.current': false,
      'document.facially-valid': true,
      'document.names-this-facility': true,
      'document.describes-the-items': true,
      'document.grants-non-public-access': true,
      exigency: 'none',
    },
    ['disclose.treatment-records', 'disclose.mental-health', 'obstruct', 'admit.non-public'],
  )
  assert.equal(found.get('disclose.treatment-records')?.answer, 'must-not')
  assert.equal(found.get('disclose.mental-health')?.answer, 'must-not')
  assert.equal(found.get('obstruct')?.answer, 'must-not')
  assert.notEqual(found.get('admit.non-public')?.answer, 'must')
})

test('mental health and HIV records need consent, a judge or a danger', () => {
  const subpoena = {
    'request.kind': 'records',
    'requester.agency': 'party-attorney',
    'requester.purpose': 'civil-litigation',
    'document.kind': 'attorney-subpoena',
    'document.court': 'state-this',
    'assurance.notice-to-patient': true,
    'assurance.time-to-object-elapsed': true,
    objection: 'none',
  }
  const found = answers('2026-06-12', hospital, subpoena, [
    'disclose.mental-health',
    'disclose.hiv',
    'disclose.treatment-records',
  ])
  assert.equal(found.get('disclose.mental-health')?.answer, 'must-not')
  assert.equal(found.get('disclose.mental-health')?.decides, 'counsel')
  assert.equal(found.get('disclose.hiv')?.answer, 'must-not')
})

test('a gunshot is reported', () => {
  const found = answers('2026-06-07', hospital, { 'injury.reportable': true }, ['report.injury'])
  assert.equal(found.get('report.injury')?.law, 'must')
  assert.deepEqual(
    found
      .get('report.injury')
      ?.because.filter((b) => b.effect === 'requires')
      .map((b) => b.citation),
    ['20 ILCS 2630/3.2'],
  )
})
