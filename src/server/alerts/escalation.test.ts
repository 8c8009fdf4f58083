import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mercy } from '../facility/_office.ts'
import { dutyOffice, secrets, signed, staff } from './_duty-office.ts'
import { openAlerts, runAlertsOnce } from './index.ts'

type Desk = Awaited<ReturnType<typeof dutyOffice>>

// Who got mail since the last look, in order of their addresses.
function mailed({ mail }: Desk): readonly string[] {
  return mail.mails
    .splice(0)
    .map(({ to }) => to.split('@')[0] ?? '')
    .sort()
}

async function withMail(settings = {}): Promise<Desk> {
  const d = await dutyOffice(settings)
  for (const person of Object.keys(staff) as (keyof typeof staff)[]) await d.addMail(person)
  return d
}

describe('officers are at the desk', () => {
  test('the liaison on duty is told, then the privacy officer, the administrator, and then everybody', async () => {
    const d = await withMail()
    await d.visit('v1')
    await d.round()
    assert.deepEqual(mailed(d), ['lee'])
    d.pass(2.9)
    await d.round()
    assert.deepEqual(mailed(d), [])
    d.pass(0.1)
    await d.round()
    assert.deepEqual(mailed(d), ['paz'])
    d.pass(3)
    await d.round()
    assert.deepEqual(mailed(d), ['ana'])
    d.pass(3)
    await d.round()
    assert.deepEqual(mailed(d), ['ana', 'lee', 'off', 'paz'])
    const [alert] = await d.list()
    assert.deepEqual(
      alert?.people.map(({ person, step }) => [person, step]),
      [
        ['lee', 0],
        ['paz', 1],
        ['ana', 2],
        ['off', 3],
      ],
    )
    assert.equal(alert?.all, true)
  })

  test('a monitor sees how many are open, and how many nobody is told of any more', async () => {
    const d = await withMail({ alertMinutes: 1, duty: [] })
    const counts = async () => [await openAlerts(d.office, 'all'), await openAlerts(d.office, 'untold')]
    assert.deepEqual(await counts(), [0, 0])
    await d.visit('v1')
    await d.round()
    assert.deepEqual(await counts(), [1, 0])
    for (let n = 0; n < 4; n++) {
      d.pass(1)
      await d.round()
    }
    assert.deepEqual(await counts(), [1, 1])
  })

  test('the facility says how many minutes, and everybody is told three times; then the office is told that nobody answered', async () => {
    const d = await withMail({ alertMinutes: 1, duty: [] })
    await d.visit('v1')
    for (let n = 0; n < 3; n++) {
      await d.round()
      assert.deepEqual(mailed(d), ['ana', 'lee', 'off', 'paz'], `round ${n}`)
      d.pass(1)
    }
    await d.round()
    d.pass(60)
    await d.round()
    assert.deepEqual(mailed(d), [])
    assert.deepEqual(d.notes.filter(({ type }) => type === 'office.alert-unanswered').length, 1)
    assert.deepEqual([(await d.list())[0]?.status, (await d.list())[0]?.because], ['open', 'unanswered'])
  })

  test('acknowledging stops it, is an event of the office, and gives the case to whoever took it', async () => {
    const d = await withMail()
    await d.visit('v1')
    await d.round()
    d.pass(3)
    await d.round()
    const [alert] = await d.list()
    const path = `/api/alerts/${alert?.id}/acknowledge`
    assert.deepEqual((await d.call(signed('paz'), 'POST', path)).body, { done: 'acknowledged' })
    assert.deepEqual((await d.call(signed('lee'), 'POST', path)).body, { done: 'already' })
    mailed(d)
    d.pass(30)
    await d.round()
    assert.deepEqual(mailed(d), [])
    const event = d.notes.filter(({ type }) => type === 'office.alert-acknowledged')
    assert.deepEqual(
      event.map(({ by, data }) => [by, data['case'], data['via']]),
      [[{ role: 'privacy-officer', person: 'paz' }, 'v1', 'page']],
    )
    assert.equal((await d.office.record.load(mercy, 'v1'))?.assigned?.person, 'paz')
    const after = (await d.list())[0]
    assert.deepEqual([after?.status, after?.acknowledgedBy], ['acknowledged', 'paz'])
  })

  test('one alert, one message to each, from two servers that work at the same time', async () => {
    const d = await withMail()
    const other = await d.another()
    const both = async () => {
      await Promise.all([d.round(), runAlertsOnce(other, d.alerts), d.round(), runAlertsOnce(other, d.alerts)])
      // One of them may have passed over what the other held.
      await runAlertsOnce(other, d.alerts)
    }
    await Promise.all(['v1', 'v2', 'v3'].map((id) => d.visit(id)))
    await both()
    assert.deepEqual(mailed(d), ['lee', 'lee', 'lee'])
    assert.equal((await d.list()).length, 3)
    d.pass(3)
    await both()
    assert.deepEqual(mailed(d), ['paz', 'paz', 'paz'])
  })

  test('a server that dies with a message in its hands leaves it to the next, after its minute', async () => {
    const d = await withMail()
    await d.visit('v1')
    // The first server claims and dies: what it was about to send never goes.
    const dying = { ...d.office, keyring: { ...d.office.keyring, open: () => Promise.reject(new Error('killed')) } }
    await assert.rejects(runAlertsOnce(dying, d.alerts))
    assert.deepEqual(mailed(d), [])
    const other = await d.another()
    await runAlertsOnce(other, d.alerts)
    assert.deepEqual(mailed(d), [])
    d.pass(1.1)
    await runAlertsOnce(other, d.alerts)
    assert.deepEqual(mailed(d), ['lee'])
    d.pass(1.9)
    await runAlertsOnce(other, d.alerts)
    assert.deepEqual(mailed(d), ['paz'], 'the step after it keeps its time')
  })

  test('what happened while no server ran is told when one starts again', async () => {
    const d = await withMail()
    await d.round()
    await d.visit('v1')
    d.pass(10)
    await runAlertsOnce(await d.another(), d.alerts)
    assert.deepEqual(mailed(d), ['lee'])
  })

  test('whoever has no way that counts is passed over at once, and stands in the list', async () => {
    const d = await dutyOffice()
    await d.addMail('ana')
    await d.visit('v1')
    await d.round()
    assert.deepEqual(mailed(d), ['ana'])
    const people = (await d.list())[0]?.people ?? []
    assert.deepEqual(
      people.map(({ person, messages }) => [person, messages.length]),
      [
        ['lee', 0],
        ['paz', 0],
        ['ana', 1],
      ],
    )
  })

  test('a case that was closed, and one that the office wrote down afterwards, call nobody', async () => {
    const d = await withMail()
    await d.visit('v1')
    await d.give('v1', { role: 'privacy-officer', person: 'paz' }, 'close-case', { why: 'They left.' })
    const late = { kind: 'visit', facility: mercy, requestKind: 'arrest', enteredLate: true }
    await d.give('v2', { role: 'desk', person: 'lee' }, 'open-case', late)
    await d.round()
    assert.deepEqual(mailed(d), [])
    assert.deepEqual(
      (await d.list()).map((a) => [a.case, a.status, a.because]),
      [['v1', 'over', 'case-closed']],
    )
  })

  test('what a tablet without network told late says so; after a day the queue is the place for it', async () => {
    const d = await withMail()
    await d.visit('v1', new Date('2026-11-25T16:00:00Z'))
    await d.visit('v2', new Date('2026-11-24T10:00:00Z'))
    await d.round()
    assert.deepEqual(
      d.mail.mails.map(({ subject }) => subject),
      ['A visit was reported late · Mercy'],
    )
  })

  test('a case that becomes urgent is a cause of its own, once; one that was urgent from the start is not', async () => {
    const d = await withMail()
    const office = { role: 'privacy-officer', person: 'paz' } as const
    await d.give('v1', office, 'open-case', { kind: 'request', facility: mercy, requestKind: 'records' })
    await d.visit('v2')
    await d.round()
    await d.give('v1', office, 'give-facts', { facts: { exigency: 'imminent-danger' } })
    await d.give('v2', d.tablet, 'record', { noun: 'note', entry: 'n2', fields: { account: 'Still here.' } })
    await d.round()
    await d.give('v1', office, 'record', { noun: 'note', entry: 'n1', fields: { account: 'Called.' } })
    await d.round()
    assert.deepEqual((await d.list()).map((a) => [a.case, a.cause]).sort(), [
      ['v1', 'urgent'],
      ['v2', 'opened'],
    ])
  })

  test('no message holds anything of a patient, of an officer, or of what is in the case', async () => {
    const d = await withMail()
    await d.visit('v1')
    for (let n = 0; n < 4; n++) {
      await d.round()
      d.pass(3)
    }
    assert.equal(d.mail.mails.length, 7)
    const record = JSON.stringify(await d.office.record.load(mercy, 'v1'))
    for (const secret of secrets) assert.ok(record.includes(secret), `${secret} must be there to be found`)
    const all = d.mail.mails.map(({ raw, text, subject }) => `${raw}\n${text}\n${subject}`).join('\n')
    for (const secret of [...secrets, ...Object.values(staff).map(({ name }) => name)])
      assert.ok(!all.includes(secret), secret)
    const [first] = d.mail.mails
    assert.match(
      first?.text ?? '',
      /^Officers are here · Mercy\r?\nNon-public area\.\r?\nCase v1\.\r?\n\r?\nAnswer here:\r?\nhttps:\/\/ostiary\.example\/alert#[\w-]{43}\r?\n/,
    )
    const spanish = d.mail.mails.find(({ to }) => to.startsWith('paz@'))
    assert.match(spanish?.text ?? '', /^Hay agentes aquí · Mercy[\s\S]*Caso v1\.[\s\S]*\/es\/alert#/)
    assert.equal(spanish?.subject, 'Hay agentes aquí · Mercy')
  })
})
