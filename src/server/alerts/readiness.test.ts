import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { as } from '../facility/_office.ts'
import { dutyOffice, type StaffId, signed, turn } from './_duty-office.ts'
import { testMonth } from './raise/monthly-test.ts'

type Desk = Awaited<ReturnType<typeof dutyOffice>>

interface Readiness {
  readonly ready: boolean
  readonly problems: readonly {
    readonly code: string
    readonly severity: string
    readonly person?: string
    readonly name?: string
    readonly from?: string
    readonly to?: string
  }[]
  readonly lastTest?: {
    readonly month: string
    readonly told: number
    readonly answered: number
    readonly over: boolean
  }
}

const ask = async (d: Desk) => (await d.call<Readiness>(as('administrator'), 'GET', '/api/alerts/readiness')).body

const codes = ({ problems }: Readiness) =>
  problems.map(({ code, person }) => (person === undefined ? code : `${code} ${person}`))

// Around the clock, so that no hour lies open.
const always = (person: StaffId) => ({
  ...turn(person),
  from: '2026-11-20T00:00:00-05:00',
  to: '2026-11-21T00:00:00-05:00',
})

describe('whether the rota would hold is told before it is needed', () => {
  test('no rota, a hole in it, and nobody with a tested way, are errors', async () => {
    const none = await ask(await dutyOffice({ duty: [] }))
    assert.deepEqual([none.ready, codes(none)], [false, ['no-rota']])
    const d = await dutyOffice({ duty: [turn('lee')] })
    const holes = await ask(d)
    assert.equal(holes.ready, false)
    assert.deepEqual(holes.problems[0], {
      code: 'hole',
      severity: 'error',
      from: '2026-11-26T01:00:00.000Z',
      to: '2026-11-26T11:00:00.000Z',
    })
    assert.equal(holes.problems.at(-1)?.code, 'no-way')
    assert.equal(holes.problems.at(-1)?.name, 'Lee Amador')
  })

  test('a rota around the clock with tested ways is ready; then somebody leaves, or loses the role', async () => {
    const d = await dutyOffice({ duty: [always('lee'), always('paz')] })
    await d.addMail('lee')
    assert.deepEqual(codes(await ask(d)), ['no-way paz'])
    await d.addMail('paz')
    const ready = await ask(d)
    assert.deepEqual([ready.ready, ready.problems], [true, []])
    await d.database.db.updateTable('persons').set({ left_at: new Date() }).where('id', '=', 'lee').execute()
    await d.database.db.updateTable('memberships').set({ role: 'counsel' }).where('person', '=', 'paz').execute()
    const after = await ask(d)
    assert.deepEqual([after.ready, codes(after)], [false, ['person-left lee', 'role-ended paz']])
  })

  test('a way that was added and not confirmed is none; one that fails is an error where it is the only one', async () => {
    const d = await dutyOffice({ duty: [always('lee')], alertMinutes: 30 })
    await d.call(signed('lee'), 'POST', '/api/alerts/channels', { kind: 'email', address: 'other@pager.example' })
    assert.deepEqual(codes(await ask(d)), ['no-way lee'])
    await d.addMail('lee')
    d.mail.refuse = 451
    await d.visit('v1')
    await d.round()
    const failing = await ask(d)
    assert.deepEqual(codes(failing), ['way-failing lee'])
    assert.equal(failing.ready, false)
  })

  test('the desk does not ask, and another facility’s people see nothing of ours', async () => {
    const d = await dutyOffice()
    assert.equal((await d.call(as('desk'), 'GET', '/api/alerts/readiness')).status, 403)
    assert.equal((await d.call(as('administrator', 'elsewhere'), 'GET', '/api/alerts/readiness')).status, 404)
    await d.visit('v1')
    await d.round()
    const { body } = await d.call<{ rows: unknown[] }>(as('administrator', 'elsewhere'), 'GET', '/api/alerts')
    assert.deepEqual(body.rows, [])
  })
})

describe('the monthly test', () => {
  test('falls in the first week, from ten by the clock of the facility', () => {
    const zone = 'America/New_York'
    assert.equal(testMonth(new Date('2026-12-01T14:59:00Z'), zone), undefined)
    assert.equal(testMonth(new Date('2026-12-01T15:00:00Z'), zone), '2026-12')
    assert.equal(testMonth(new Date('2026-12-07T20:00:00Z'), zone), '2026-12')
    assert.equal(testMonth(new Date('2026-12-08T15:00:00Z'), zone), undefined)
  })

  test('goes once to everybody on the rota; who does not answer is shown, and the result is in the record', async () => {
    const d = await dutyOffice({ duty: [always('lee'), always('paz')] })
    await d.addMail('lee')
    await d.addMail('paz')
    d.set('2026-12-01T15:00:00Z')
    await Promise.all([d.round(), d.round()])
    await d.round()
    assert.deepEqual(d.mail.mails.map(({ to }) => to).sort(), ['lee@pager.example', 'paz@pager.example'])
    const [alert] = await d.list()
    assert.deepEqual([alert?.cause, alert?.month], ['test', '2026-12'])
    const answered = await d.call(signed('lee'), 'POST', `/api/alerts/${alert?.id}/acknowledge`)
    assert.deepEqual(answered.body, { done: 'acknowledged' })
    assert.equal((await d.call(signed('ana'), 'POST', `/api/alerts/${alert?.id}/acknowledge`)).status, 404)
    d.set('2026-12-02T15:01:00Z')
    await d.round()
    assert.equal(d.mail.mails.length, 2)
    const { lastTest, problems, ready } = await ask(d)
    assert.deepEqual(lastTest && [lastTest.month, lastTest.told, lastTest.answered, lastTest.over], [
      '2026-12',
      2,
      1,
      true,
    ])
    assert.deepEqual([ready, problems.map(({ code, person }) => [code, person])], [true, [['test-unanswered', 'paz']]])
    const noted = d.notes.find(({ type }) => type === 'office.alerts-tested')
    assert.deepEqual([noted?.data['told'], noted?.data['answered']], [2, 1])
    d.set('2027-01-20T15:00:00Z')
    assert.ok(codes(await ask(d)).includes('test-missing'))
  })

  test('is over as soon as all have answered', async () => {
    const d = await dutyOffice({ duty: [always('lee')] })
    await d.addMail('lee')
    d.set('2026-12-01T15:00:00Z')
    await d.round()
    const [alert] = await d.list()
    await d.call(signed('lee'), 'POST', `/api/alerts/${alert?.id}/acknowledge`)
    assert.equal((await d.list())[0]?.status, 'over')
    assert.equal(d.notes.filter(({ type }) => type === 'office.alerts-tested').length, 1)
  })
})
