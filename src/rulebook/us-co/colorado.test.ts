import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../index.ts'

const hospital = { state: 'CO', kind: 'hospital', owner: 'nonprofit', medicaid: true } as const

function answer(at: string, facts: object, action: string, facility: object = hospital) {
  const a = assess(rulebook, { at, facility: { ...facility }, policies: [], facts, actions: [action] })
  if ('error' in a) return assert.fail(a.error.message)
  const [one] = a.answers
  return one ?? assert.fail('no answer')
}

const asked = { 'requester.purpose': 'civil-immigration', 'intake.status-needed': false } as const

test('three days: access and disclosure, then collection, then the policy', () => {
  assert.equal(answer('2025-06-30', asked, 'record.immigration-status').law, 'may')
  assert.equal(answer('2025-07-01', asked, 'record.immigration-status').law, 'must-not')
  assert.equal(answer('2025-08-31', {}, 'adopt.policy').law, 'may')
  assert.equal(answer('2025-09-01', {}, 'adopt.policy').law, 'must')
  const bars = (at: string) =>
    answer(
      at,
      { 'requester.purpose': 'civil-immigration', 'document.kind': 'dhs-i200' },
      'admit.non-public',
    ).because.some((b) => b.rule === 'us-co/sb25-276/access')
  assert.ok(!bars('2025-05-22') && bars('2025-05-23'))
})

test('the ban on asking has its exceptions', () => {
  assert.equal(answer('2026-06-12', { 'requester.purpose': 'benefits' }, 'record.immigration-status').law, 'may')
  assert.equal(answer('2026-06-12', { ...asked, 'intake.status-needed': true }, 'record.immigration-status').law, 'may')
})

test('a private facility without State money is not reached', () => {
  const outside = { ...hospital, medicaid: false }
  assert.equal(answer('2026-06-12', asked, 'record.immigration-status', outside).law, 'may')
  assert.equal(answer('2026-06-12', {}, 'adopt.policy', outside).law, 'may')
})

test('whether an agency’s own subpoena is a federal subpoena is for counsel', () => {
  const facts = {
    'requester.agency': 'ice-hsi',
    'requester.purpose': 'civil-immigration',
    'document.kind': 'dhs-i138',
    'document.enforced-by-court': false,
  }
  const stands = (d9: boolean) =>
    answer('2026-06-12', { ...facts, 'dispute.d9-agency-subpoena-counts': d9 }, 'disclose.name-address').because.some(
      (b) => b.rule === 'us-co/sb25-276/disclose' && b.certain !== false,
    )
  assert.ok(stands(false))
  assert.ok(!stands(true))
})
