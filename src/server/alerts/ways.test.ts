import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { as } from '../facility/_office.ts'
import { runWebhooksOnce } from '../webhooks/index.ts'
import { dutyOffice, type StaffId, secrets, signed, staff } from './_duty-office.ts'
import { vapidKeysOf } from './channels/push-key.ts'
import { mostAttempts } from './deliver/schedule.ts'
import type { AlertShown } from './show/list.ts'

type Desk = Awaited<ReturnType<typeof dutyOffice>>
type Channels = { rows: { id: string; kind: string; confirmedAt?: string; failingSince?: string; failure?: string }[] }

async function addPush(d: Desk, person: StaffId): Promise<string> {
  const subscription = d.push.subscribe(vapidKeysOf(d.alerts.pushKey).publicKey)
  const body = { kind: 'push', name: 'Phone', subscription }
  const made = await d.call<{ id: string }>(signed(person), 'POST', '/api/alerts/channels', body)
  assert.equal(made.status, 201, JSON.stringify(made.body))
  await d.round()
  const code = /\b(\d{6})\b/.exec(String(d.push.pushed.at(-1)?.payload['body']))?.[1] ?? ''
  await d.confirm(person, made.body.id, code)
  return made.body.id
}

const channelsOf = async (d: Desk, person: StaffId) =>
  (await d.call<Channels>(signed(person), 'GET', '/api/alerts/channels')).body.rows

function statesOf(alert: AlertShown | undefined, person: StaffId) {
  return (alert?.people.find((one) => one.person === person)?.messages ?? []).map(
    ({ kind, status }) => `${kind} ${status}`,
  )
}

const wordIn = (text: string): string => /\/alert#([\w-]{43})/.exec(text)?.[1] ?? ''

describe('a way to be reached', () => {
  test('counts once its owner gave back the code of its test: not a wrong one, not after a quarter of an hour', async () => {
    const d = await dutyOffice()
    const body = { kind: 'email', address: 'lee@pager.example' }
    const { body: made } = await d.call<{ id: string }>(signed('lee'), 'POST', '/api/alerts/channels', body)
    const confirm = (code: string, who: StaffId = 'lee') =>
      d.call<{ code?: string }>(signed(who), 'POST', `/api/alerts/channels/${made.id}/confirm`, { code })
    await d.round()
    const code = /\b(\d{6})\b/.exec(d.mail.mails[0]?.text ?? '')?.[1] ?? ''
    const wrong = code === '000000' ? '000001' : '000000'
    assert.equal((await confirm(wrong)).body.code, 'wrong-code')
    assert.equal((await confirm(code, 'paz')).body.code, 'no-alert-channel')
    d.pass(16)
    assert.equal((await confirm(code)).body.code, 'code-over')
    await d.visit('v1')
    await d.round()
    assert.equal(d.mail.mails.length, 1, 'only its test')
    assert.equal((await d.call(signed('lee'), 'POST', `/api/alerts/channels/${made.id}/test`)).status, 202)
    assert.equal((await d.call(signed('lee'), 'POST', `/api/alerts/channels/${made.id}/test`)).status, 429)
    await d.round()
    const again = /\b(\d{6})\b/.exec(d.mail.mails[1]?.text ?? '')?.[1] ?? ''
    assert.equal((await confirm(again)).status, 204)
    assert.equal(typeof (await channelsOf(d, 'lee'))[0]?.confirmedAt, 'string')
    assert.deepEqual(
      d.notes.map(({ type, by }) => [type, by.person]),
      [['office.alert-channel-confirmed', 'lee']],
    )
  })

  test('five wrong codes use a test up', async () => {
    const d = await dutyOffice()
    const body = { kind: 'email', address: 'lee@pager.example' }
    const { body: made } = await d.call<{ id: string }>(signed('lee'), 'POST', '/api/alerts/channels', body)
    await d.round()
    const code = /\b(\d{6})\b/.exec(d.mail.mails[0]?.text ?? '')?.[1] ?? ''
    const wrong = code === '000000' ? '000001' : '000000'
    const path = `/api/alerts/channels/${made.id}/confirm`
    for (let n = 0; n < 5; n++) await d.call(signed('lee'), 'POST', path, { code: wrong })
    assert.equal((await d.call<{ code: string }>(signed('lee'), 'POST', path, { code })).body.code, 'code-over')
  })

  test('is its owner’s alone, ten at most, and gone when they take it away', async () => {
    const d = await dutyOffice()
    const id = await d.addMail('lee')
    assert.deepEqual(await channelsOf(d, 'paz'), [])
    assert.equal((await d.call(signed('paz'), 'DELETE', `/api/alerts/channels/${id}`)).status, 404)
    const add = (n: number) =>
      d.call(signed('lee'), 'POST', '/api/alerts/channels', { kind: 'email', address: `n${n}@mercy.example` })
    const made = await Promise.all(Array.from({ length: 10 }, (_, n) => add(n)))
    assert.deepEqual(made.map(({ status }) => status).sort(), [...Array.from({ length: 9 }, () => 201), 409])
    assert.equal((await d.call(signed('lee'), 'DELETE', `/api/alerts/channels/${id}`)).status, 204)
    assert.equal((await channelsOf(d, 'lee')).length, 9)
  })

  test('is not offered where the installation has none, and a push address inside the house is refused', async () => {
    const d = await dutyOffice()
    const paging = await d.call<{ code: string }>(signed('lee'), 'POST', '/api/alerts/channels', { kind: 'paging' })
    assert.equal(paging.body.code, 'alert-channel-not-offered')
    const { keys } = d.push.subscribe('')
    for (const endpoint of [
      'https://10.0.0.1/p',
      'https://169.254.169.254/latest',
      'http://push.example/p',
      'file:///p',
    ]) {
      const body = { kind: 'push', name: 'Phone', subscription: { endpoint, keys } }
      assert.equal((await d.call(signed('lee'), 'POST', '/api/alerts/channels', body)).status, 422, endpoint)
    }
  })
})

describe('a push message', () => {
  test('is opened only by the browser that subscribed, signed by our key, and tells when it came', async () => {
    const d = await dutyOffice()
    await addPush(d, 'lee')
    await d.visit('v1')
    await d.round()
    const sent = d.push.pushed.at(-1)
    assert.deepEqual(d.push.refused, [])
    assert.deepEqual(
      [sent?.payload['title'], sent?.payload['body'], sent?.subject, sent?.headers['urgency']],
      ['Officers are here · Mercy', 'Non-public area. Case v1.', 'mailto:alerts@mercy.example', 'high'],
    )
    const crossed = d.push.pushed
      .map(({ raw, payload }) => `${raw.toString('latin1')}${JSON.stringify(payload)}`)
      .join()
    for (const secret of [...secrets, staff.lee.name]) assert.ok(!crossed.includes(secret), secret)
    assert.ok(!sent?.raw.includes('Officers'))
    assert.deepEqual(statesOf((await d.list())[0], 'lee'), ['push sent'])
    const word = String(sent?.payload['word'])
    assert.equal(String(sent?.payload['to']), `/alert#${word}`)
    assert.equal((await d.call(undefined, 'POST', '/api/alert-links/delivered', { word })).status, 204)
    const [alert] = await d.list()
    assert.deepEqual(statesOf(alert, 'lee'), ['push delivered'])
    assert.equal(alert?.people[0]?.seenAt, undefined, 'that it came is not that somebody looked')
  })

  test('whose subscription is gone counts no more, and the rota says so', async () => {
    const d = await dutyOffice()
    await addPush(d, 'lee')
    d.push.answer = 410
    await d.visit('v1')
    await d.round()
    const [channel] = await channelsOf(d, 'lee')
    assert.deepEqual([channel?.confirmedAt, channel?.failure], [undefined, 'push-gone'])
    assert.deepEqual(statesOf((await d.list())[0], 'lee'), ['push dead'])
    const { body } = await d.call<{ problems: { code: string; person?: string }[] }>(
      as('administrator'),
      'GET',
      '/api/alerts/readiness',
    )
    assert.ok(body.problems.some(({ code, person }) => code === 'no-way' && person === 'lee'))
  })

  test('of a server that has another key than the browser subscribed with is not sent', async () => {
    const d = await dutyOffice()
    const id = await addPush(d, 'lee')
    await d.database.inFacility('mercy', (trx) =>
      trx.updateTable('alert_channels').set({ push_key: 'another' }).where('id', '=', id).execute(),
    )
    const before = d.push.pushed.length
    await d.visit('v1')
    await d.round()
    assert.equal(d.push.pushed.length, before)
    assert.equal((await channelsOf(d, 'lee'))[0]?.failure, 'other-push-key')
  })
})

describe('a way that fails', () => {
  test('is tried again, shown as failing, and as good again once something goes through', async () => {
    const d = await dutyOffice({ alertMinutes: 30 })
    await d.addMail('lee')
    d.mail.refuse = 451
    await d.visit('v1')
    await d.round()
    assert.deepEqual(statesOf((await d.list())[0], 'lee'), ['email waiting'])
    const failing = (await channelsOf(d, 'lee'))[0]
    assert.deepEqual([failing?.failure, typeof failing?.failingSince], ['mail-failed', 'string'])
    d.pass(0.2)
    d.mail.refuse = undefined
    await d.round()
    assert.deepEqual(statesOf((await d.list())[0], 'lee'), ['email sent'])
    assert.equal((await channelsOf(d, 'lee'))[0]?.failingSince, undefined)
    assert.equal(d.mail.mails.length, 1)
  })

  test('is given up after some ten minutes, and at once where the server refuses the address', async () => {
    const d = await dutyOffice({ alertMinutes: 30 })
    await d.addMail('lee')
    d.mail.refuse = 451
    await d.visit('v1')
    for (let n = 0; n < mostAttempts; n++) {
      await d.round()
      d.pass(5.1)
    }
    d.mail.refuse = 550
    await d.visit('v2')
    await d.round()
    const tried = (await d.list()).map((a) => [a.case, a.people[0]?.messages[0]?.attempts, statesOf(a, 'lee')[0]])
    assert.deepEqual(tried.sort(), [
      ['v1', mostAttempts, 'email dead'],
      ['v2', 1, 'email dead'],
    ])
  })
})

describe('the link of a message', () => {
  test('shows nothing of what is in the case and nobody’s name, is answered once, and gives the case to whoever may have it', async () => {
    const d = await dutyOffice()
    await d.addMail('lee')
    await d.visit('v1')
    await d.round()
    const word = wordIn(d.mail.mails[0]?.text ?? '')
    const { body: shown } = await d.call<Record<string, unknown>>(undefined, 'POST', '/api/alert-links', { word })
    assert.deepEqual(shown, {
      title: 'Officers are here · Mercy',
      lines: ['Non-public area.', 'Case v1.'],
      raisedAt: '2026-11-25T18:00:00.000Z',
      timeZone: 'America/New_York',
      status: 'open',
      mine: false,
      test: false,
    })
    assert.equal(typeof (await d.list())[0]?.people[0]?.seenAt, 'string')
    const answer = () =>
      d.call<{ done?: string; code?: string }>(undefined, 'POST', '/api/alert-links/acknowledge', { word })
    assert.deepEqual((await answer()).body, { done: 'acknowledged' })
    assert.equal((await answer()).body.code, 'no-alert-link')
    assert.equal((await d.office.record.load('mercy', 'v1'))?.assigned?.person, 'lee')
    const note = d.notes.find(({ type }) => type === 'office.alert-acknowledged')
    assert.deepEqual([note?.by, note?.data['via']], [{ role: 'liaison', person: 'lee' }, 'link'])
  })

  test('is over after a day, was never ours if nobody sent it, and is worth nothing to somebody who left', async () => {
    const d = await dutyOffice()
    await d.addMail('lee')
    await d.visit('v1')
    await d.round()
    const word = wordIn(d.mail.mails[0]?.text ?? '')
    assert.equal((await d.call(undefined, 'POST', '/api/alert-links', { word: 'x'.repeat(43) })).status, 404)
    await d.database.db.updateTable('persons').set({ left_at: new Date() }).where('id', '=', 'lee').execute()
    assert.equal((await d.call(undefined, 'POST', '/api/alert-links/acknowledge', { word })).status, 404)
    assert.equal((await d.list())[0]?.status, 'open')
    d.pass(24 * 60 + 1)
    assert.equal((await d.call(undefined, 'POST', '/api/alert-links', { word })).status, 404)
  })
})

describe('the hospital’s own paging', () => {
  async function pager() {
    const received: { readonly body: string; readonly headers: Record<string, string> }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        received.push({ body, headers: request.headers as Record<string, string> })
        response.writeHead(204).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    after(() => server.close())
    return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page` }
  }

  test('is told by webhook whom to page at each step, signed, and an owner confirms it by its code', async () => {
    const d = await dutyOffice()
    const { received, url } = await pager()
    const hook = await d.call<{ secret: string }>(as('administrator'), 'POST', '/api/webhooks', {
      url,
      types: ['alert.raised'],
    })
    const page = () => runWebhooksOnce(d.office, { loopback: true })
    const { body: made } = await d.call<{ id: string }>(signed('lee'), 'POST', '/api/alerts/channels', {
      kind: 'paging',
    })
    await d.round()
    await page()
    const test = JSON.parse(received[0]?.body ?? '{}') as { data: { code: string; people: { person: string }[] } }
    assert.equal(test.data.people[0]?.person, 'lee')
    await d.confirm('lee', made.id, test.data.code)
    await d.visit('v1')
    await d.round()
    assert.deepEqual(statesOf((await d.list())[0], 'lee'), ['paging sent'])
    await page()
    d.pass(3)
    await d.round()
    await page()
    const told = received
      .slice(1)
      .map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> })
    assert.deepEqual(
      told.map(({ type, data }) => [type, data['case'], data['step'], data['people']]),
      [
        ['alert.raised', 'v1', 0, [{ person: 'lee', role: 'liaison' }]],
        ['alert.raised', 'v1', 1, [{ person: 'paz', role: 'privacy-officer' }]],
      ],
    )
    assert.deepEqual(told[0]?.data['words'], {
      en: 'Officers are here · Mercy Non-public area. Case v1.',
      es: 'Hay agentes aquí · Mercy Área no pública. Caso v1.',
    })
    const { headers, body } = received[1] as (typeof received)[number]
    const at = new Date(Number(headers['webhook-timestamp']) * 1000)
    const signature = new Webhook(hook.body.secret).sign(String(headers['webhook-id']), at, body)
    assert.equal(signature, headers['webhook-signature'])
    for (const secret of [...secrets, ...Object.values(staff).map(({ name }) => name)])
      assert.ok(!received.some((r) => r.body.includes(secret)), secret)
    assert.deepEqual(statesOf((await d.list())[0], 'lee'), ['paging delivered'])
  })
})
