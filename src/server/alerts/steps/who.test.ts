import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DutyTurn, Role } from '../../../cases/index.ts'
import { nextStep } from './who.ts'

const turn = (person: string, role: Role, from = '08', to = '18'): DutyTurn => ({
  person,
  role,
  phone: '802 555 0101',
  from: `2026-11-25T${from}:00:00Z`,
  to: `2026-11-25T${to}:00:00Z`,
})
const members = new Map([
  ['lee', { roles: ['liaison'] }],
  ['kim', { roles: ['liaison'] }],
  ['ana', { roles: ['administrator'] }],
  ['sol', { roles: ['security'] }],
  ['doc', { roles: ['counsel'] }],
])
const next = (duty: readonly DutyTurn[], at: string, ...told: string[]) => {
  const { people, all } = nextStep({ duty, timeZone: 'UTC' }, `2026-11-25T${at}:00Z`, new Set(told), members)
  return `${people.map(({ person }) => person).join(' ')}${all ? ' (all)' : ''}`
}

test('two who are on duty in one role are told together; other roles of the rota come after the usual ones', () => {
  const duty = [turn('doc', 'counsel'), turn('ana', 'administrator'), turn('lee', 'liaison'), turn('kim', 'liaison')]
  assert.equal(next(duty, '12:00'), 'lee kim')
  assert.equal(next(duty, '12:00', 'lee', 'kim'), 'ana')
  assert.equal(next(duty, '12:00', 'lee', 'kim', 'ana'), 'doc')
  assert.equal(next(duty, '12:00', 'lee', 'kim', 'ana', 'doc'), 'doc ana lee kim (all)')
})

test('who no longer works here is told at no step, also not with everybody', () => {
  const duty = [turn('gone', 'liaison'), turn('ana', 'administrator')]
  assert.equal(next(duty, '12:00'), 'ana')
  assert.equal(next(duty, '12:00', 'ana'), 'ana lee kim (all)')
})

test('a change of shift counts: who is on duty is asked at each step', () => {
  const duty = [turn('lee', 'liaison', '08', '12'), turn('kim', 'liaison', '12', '18')]
  assert.equal(next(duty, '11:59'), 'lee')
  assert.equal(next(duty, '12:02', 'lee'), 'kim')
})

test('a hole in the rota, and no rota, lead to everybody at once; somebody without a part in it is not among them', () => {
  assert.equal(next([turn('sol', 'security', '08', '12')], '15:00'), 'sol lee kim ana (all)')
  assert.equal(next([], '15:00'), 'lee kim ana (all)')
})
