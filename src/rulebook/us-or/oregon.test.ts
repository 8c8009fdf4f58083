import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../index.ts'

const hospital = { state: 'OR', kind: 'hospital', owner: 'nonprofit' } as const

function answer(at: string, facts: object, action: string, facility: object = hospital) {
  const a = assess(rulebook, { at, facility: { ...facility }, policies: [], facts, actions: [action] })
  if ('error' in a) return assert.fail(a.error.message)
  const [one] = a.answers
  return one ?? assert.fail('no answer')
}

const detective = {
  'request.kind': 'just-asking',
  'request.scope': 'one-person',
  'request.initiated-by': 'requester',
  'requester.agency': 'local-police',
  'requester.purpose': 'identify-or-locate',
  'requester.subject-role': 'suspect',
  'requester.identity-verified': true,
  'requester.official-capacity': true,
  'document.kind': 'none',
  'law.compels-disclosure': false,
  'document.enforced-by-court': false,
} as const

test('until counsel says that the act is law, the answers that turn on it stay open', () => {
  const due = answer('2026-06-20', {}, 'adopt.policy')
  assert.equal(due.answer, 'depends')
  assert.deepEqual(due.missing, ['dispute.or-1570-in-force'])
  const law = answer('2026-06-20', { 'dispute.or-1570-in-force': true }, 'adopt.policy')
  assert.equal(law.law, 'must')
  assert.equal(law.confidence, 'disputed')
  assert.equal(answer('2026-06-04', { 'dispute.or-1570-in-force': true }, 'adopt.policy').law, 'may')
})

test('the act closes to all law enforcement what HIPAA leaves to the hospital', () => {
  const ask = (inForce: boolean) =>
    answer('2026-06-20', { ...detective, 'dispute.or-1570-in-force': inForce }, 'disclose.name-address')
  assert.equal(ask(true).law, 'must-not')
  assert.ok(ask(true).because.some((b) => b.rule === 'us-or/sb1570/disclose'))
  assert.ok(!ask(false).because.some((b) => b.rule === 'us-or/sb1570/disclose'))
})

test('a public hospital does not ask for status, whatever became of the act', () => {
  const county = { ...hospital, owner: 'state-or-local' }
  const facts = { 'requester.purpose': 'civil-immigration', 'intake.status-needed': false }
  assert.equal(answer('2026-06-12', facts, 'record.immigration-status', county).law, 'must-not')
  assert.equal(answer('2026-06-12', facts, 'record.immigration-status').law, 'may')
})
