import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DutyTurn } from '../../cases/index.ts'
import { appOf, as, testOffice } from '../facility/_office.ts'
import { dutyRoutes } from './index.ts'
import { stretches } from './rota.ts'

const paz: DutyTurn = {
  person: 'p-paz',
  role: 'privacy-officer',
  phone: '802 555 0101',
  from: '2026-11-23T08:00:00-05:00',
  to: '2026-11-23T17:20:00-05:00',
  every: 'day',
}
const cole: DutyTurn = {
  ...paz,
  person: 'p-cole',
  role: 'counsel',
  phone: '802 555 0102',
  from: paz.to,
  to: '2026-11-24T06:00:00-05:00',
}

interface Answer {
  readonly now: { readonly to: string; readonly people: readonly Record<string, unknown>[] }
  readonly next?: { readonly from: string; readonly people: readonly Record<string, unknown>[] }
  readonly holes: readonly { readonly from: string; readonly to: string }[]
  readonly problem?: string
}

async function desk(duty?: readonly DutyTurn[]) {
  const test = await testOffice({}, duty === undefined ? {} : { duty })
  const person = { id: 'p-paz', name: 'Paz Ortega', email: 'paz@mercy.example' }
  await test.database.db.insertInto('persons').values(person).execute()
  const app = appOf((router) => dutyRoutes(router, test.office))
  const read = async () => (await (await app.ask(as('security'), 'GET', '/api/duty')).json()) as Answer
  return { ...test, ...app, read }
}

test('everybody who signed in sees who is on duty, until when, who is next, and when nobody is', async () => {
  const d = await desk([paz, cole])
  const { now, next, holes, problem } = await d.read()
  assert.deepEqual(now.people, [
    { person: 'p-paz', role: 'privacy-officer', phone: '802 555 0101', name: 'Paz Ortega' },
  ])
  assert.equal(now.to, '2026-11-25T22:20:00.000Z')
  assert.deepEqual([next?.from, next?.people[0]?.['phone']], [now.to, '802 555 0102'])
  assert.equal(holes.length, 7)
  assert.deepEqual(holes[0], { from: '2026-11-26T11:00:00.000Z', to: '2026-11-26T13:00:00.000Z' })
  assert.equal(problem, undefined)
  assert.equal((await d.ask(undefined, 'GET', '/api/duty')).status, 401)
})

test('a hole in the rota, no rota, and a person who left are said plainly', async () => {
  const d = await desk([paz])
  d.set('2026-11-25T23:00:00Z')
  const hole = await d.read()
  assert.deepEqual([hole.problem, hole.now.people, hole.next?.from], ['nobody-now', [], '2026-11-26T13:00:00.000Z'])
  d.set('2026-11-26T14:00:00Z')
  await d.database.db.updateTable('persons').set({ left_at: new Date() }).execute()
  assert.equal((await d.read()).problem, 'person-left')
  const none = await (await desk()).read()
  assert.deepEqual([none.problem, none.holes.length, none.next], ['no-rota', 1, undefined])
})

test('turns keep their hours when the clock is moved, and two people may be on duty together', () => {
  const rota = { duty: [paz, { ...cole, every: 'week' as const }], timeZone: 'America/New_York' }
  const spring = stretches(rota, new Date('2027-03-13T14:00:00Z'), 2)
  assert.deepEqual(
    spring.map((s) => [s.from, s.turns.length]),
    [
      ['2027-03-13T14:00:00.000Z', 1],
      ['2027-03-13T22:20:00.000Z', 0],
      ['2027-03-14T12:00:00.000Z', 1],
      ['2027-03-14T21:20:00.000Z', 0],
      ['2027-03-15T12:00:00.000Z', 1],
    ],
  )
  const both = stretches(
    { ...rota, duty: [paz, { ...cole, from: paz.from, to: paz.to }] },
    new Date('2026-11-25T18:00:00Z'),
    1,
  )
  assert.equal(both[0]?.turns.length, 2)
})
