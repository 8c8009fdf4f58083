import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { appOf, as, mercy, type TestOffice, testOffice } from '../facility/_office.ts'
import { mayReach, readAddress } from './address.ts'
import { runWebhooksOnce, startWebhooks, sweepDeliveries, webhookRoutes } from './index.ts'
import { mostAttempts, waitAfter } from './schedule.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

async function receiver(answer: (n: number) => number, headers: Record<string, string> = {}) {
  const received: Received[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part
    })
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(answer(received.length), headers).end('x'.repeat(100_000))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

const reach = { loopback: true }
const administrator = as('administrator')

async function desk(more?: Parameters<typeof testOffice>[0]) {
  const test = await testOffice(more)
  const app = appOf((router) => webhookRoutes(router, test.office, reach))
  const add = async (url: string, types: readonly string[]) => {
    const response = await app.ask(administrator, 'POST', '/api/webhooks', { url, types })
    assert.equal(response.status, 201)
    return (await response.json()) as { id: string; secret: string }
  }
  const deliveries = async (id: string, query = '') => {
    const response = await app.ask(administrator, 'GET', `/api/webhooks/${id}/deliveries${query}`)
    return (await response.json()) as { rows: Record<string, unknown>[]; next?: string }
  }
  const round = () => runWebhooksOnce(test.office, reach)
  return { ...test, ...app, add, deliveries, round }
}

let position = 0
async function happens(
  { database }: Pick<TestOffice, 'database'>,
  type: string,
  caseId?: string,
  seq?: number,
  command = `c${position}`,
) {
  const row = {
    position: position++,
    facility: mercy,
    case_id: caseId ?? null,
    seq: seq ?? null,
    event_id: `e${position}`,
    command,
    type,
    v: 1,
    at: '2026-11-25T18:00:00Z',
    received: '2026-11-25T18:00:00Z',
    by_role: 'desk',
    by_person: null,
    by_device: null,
    open: JSON.stringify({ secret: 'Jane Roe' }),
    sealed: null,
  }
  await database.inFacility(mercy, (trx) => trx.insertInto('events').values(row).execute())
}

describe('a webhook', () => {
  test('is told what happened, once, signed so that others can check it, with nothing of a patient', async () => {
    const d = await desk()
    const { url, received } = await receiver(() => 204)
    await happens(d, 'case-opened', 'old', 0)
    const { id, secret } = await d.add(url, ['case.opened', 'case.changed', 'office.*'])
    await happens(d, 'case-opened', 'c1', 0, 'one')
    await happens(d, 'note-recorded', 'c1', 1, 'one')
    await happens(d, 'case-closed', 'c1', 2, 'two')
    await happens(d, 'contact-recorded', 'c1', 3, 'three')
    await happens(d, 'office.role-granted')
    await Promise.all([d.round(), d.round()])
    await d.round()
    const told = received.map(({ headers, body }) => {
      const checked = new Webhook(secret).verify(body, {
        ...(headers as Record<string, string>),
        ...fresh(secret, headers, body),
      })
      assert.equal(typeof headers['webhook-id'], 'string')
      return checked as { type: string; data: Record<string, unknown> }
    })
    assert.deepEqual(told.map((t) => [t.type, t.data['case'], t.data['version']]).sort(), [
      ['case.changed', 'c1', 4],
      ['case.opened', 'c1', 2],
      ['office.role-granted', undefined, undefined],
    ])
    assert.ok(!received.some((r) => r.body.includes('Jane')))
    assert.equal((await d.deliveries(id, '?status=delivered')).rows.length, 3)
  })

  test('tells of a task that fell due, once', async () => {
    const d = await desk()
    const { url, received } = await receiver(() => 200)
    await d.add(url, ['task.late'])
    const task = {
      facility: mercy,
      case_id: 'c1',
      task: 't1',
      duty: null,
      owner: 'counsel',
      person: null,
      status: 'open',
    }
    const due = new Date('2026-11-25T17:59:00Z')
    await d.database.inFacility(mercy, (trx) =>
      trx
        .insertInto('tasks')
        .values({ ...task, due_at: due })
        .execute(),
    )
    await d.round()
    await d.round()
    assert.deepEqual(
      received.map((r) => JSON.parse(r.body)),
      [{ type: 'task.late', timestamp: due.toISOString(), data: { facility: mercy, case: 'c1', task: 't1' } }],
    )
  })

  test('that answers badly is tried again after 5 seconds, then minutes, with the same id', async () => {
    const d = await desk()
    const { url, received } = await receiver((n) => (n < 3 ? 503 : 200))
    const { id } = await d.add(url, ['case.changed'])
    await happens(d, 'note-recorded', 'c2', 1)
    await d.round()
    await d.round()
    assert.equal(received.length, 1)
    d.set('2026-11-25T18:00:07Z')
    await d.round()
    assert.equal(received.length, 2)
    d.set('2026-11-25T18:07:00Z')
    await d.round()
    assert.equal(new Set(received.map((r) => r.headers['webhook-id'])).size, 1)
    const { rows } = await d.deliveries(id)
    assert.deepEqual(
      rows.map((r) => [r['status'], r['attempts'], r['answer']]),
      [['delivered', 3, 200]],
    )
  })

  test('that never answers dies after ten attempts, is switched off, and the office is told; a person may try again', async () => {
    const d = await desk()
    let answer = 500
    const { url, received } = await receiver(() => answer)
    const { id } = await d.add(url, ['case.changed'])
    await happens(d, 'note-recorded', 'c3', 1)
    for (let day = 1; received.length < mostAttempts; day++) {
      await d.round()
      d.set(new Date(Date.UTC(2026, 10, 25 + day, 18)).toISOString())
    }
    const dead = (await d.deliveries(id, '?status=dead')).rows
    assert.deepEqual(
      dead.map((r) => [r['attempts'], r['answer']]),
      [[mostAttempts, 500]],
    )
    assert.deepEqual(d.notes.at(-1)?.data, { webhook: id, because: 'no-answer' })
    await happens(d, 'note-recorded', 'c3', 2)
    await d.round()
    assert.equal(received.length, mostAttempts)
    answer = 200
    assert.equal((await d.ask(administrator, 'POST', `/api/webhooks/${id}/enable`)).status, 204)
    const again = `/api/webhooks/${id}/deliveries/${dead[0]?.['id']}/retry`
    assert.equal((await d.ask(administrator, 'POST', again)).status, 202)
    await d.round()
    assert.equal((await d.deliveries(id, '?status=delivered')).rows.length, 1)
  })

  test('that says it is gone is switched off at once', async () => {
    const d = await desk()
    const { url } = await receiver(() => 410)
    const { id } = await d.add(url, ['case.changed'])
    await happens(d, 'note-recorded', 'c4', 1)
    await d.round()
    assert.deepEqual(d.notes.at(-1)?.data, { webhook: id, because: 'gone' })
  })

  test('is not followed to another address', async () => {
    const d = await desk()
    const inside = await receiver(() => 200)
    const { url } = await receiver(() => 302, { Location: inside.url })
    const { id } = await d.add(url, ['case.changed'])
    assert.equal((await d.ask(administrator, 'POST', `/api/webhooks/${id}/test`)).status, 202)
    await d.round()
    assert.equal(inside.received.length, 0)
    assert.equal((await d.deliveries(id)).rows[0]?.['answer'], 302)
  })

  test('is sent to by a loop that stops when it is told to', async () => {
    const d = await desk()
    const { url, received } = await receiver(() => 200)
    const { id } = await d.add(url, ['case.changed'])
    const stop = startWebhooks(d.office, { reach, every: 10 })
    await d.ask(administrator, 'POST', `/api/webhooks/${id}/test`)
    while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    await stop()
    assert.equal(JSON.parse(received[0]?.body ?? '{}').type, 'webhook.test')
  })

  test('has its messages listed page by page, and forgotten after their time', async () => {
    const d = await desk()
    const { url } = await receiver(() => 200)
    const { id } = await d.add(url, ['case.changed'])
    for (let n = 0; n < 5; n++) await d.ask(administrator, 'POST', `/api/webhooks/${id}/test`)
    await d.round()
    const first = await d.deliveries(id, '?limit=3')
    const second = await d.deliveries(id, `?limit=3&cursor=${first.next}`)
    assert.equal(new Set([...first.rows, ...second.rows].map((r) => r['id'])).size, 5)
    assert.equal(second.next, undefined)
    d.set('2026-12-26T18:00:00Z')
    await sweepDeliveries(d.office, mercy)
    assert.equal((await d.deliveries(id)).rows.length, 0)
  })

  test('is seen, and taken away, only by those who look after the facility it belongs to', async () => {
    const d = await desk()
    const { id } = await d.add('https://hooks.example/a', ['office.*'])
    assert.equal((await d.ask(as('privacy-officer'), 'GET', '/api/webhooks')).status, 403)
    const other = as('administrator', 'elsewhere')
    assert.deepEqual(await (await d.ask(other, 'GET', '/api/webhooks')).json(), { rows: [] })
    assert.equal((await d.ask(other, 'DELETE', `/api/webhooks/${id}`)).status, 404)
    const listed = await (await d.ask(administrator, 'GET', '/api/webhooks')).text()
    assert.ok(listed.includes(id) && !listed.includes('whsec_'))
    assert.equal((await d.ask(administrator, 'DELETE', `/api/webhooks/${id}`)).status, 204)
  })
})

// The library trusts only messages of the last minutes; the test's clock stands still elsewhere.
function fresh(secret: string, headers: IncomingHttpHeaders, body: string) {
  const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000)
  assert.equal(new Webhook(secret).sign(String(headers['webhook-id']), sentAt, body), headers['webhook-signature'])
  const now = new Date()
  const id = String(headers['webhook-id'])
  return {
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  }
}

test('addresses inside a house, of this machine and of clouds are not sent to unless that is allowed', () => {
  const refused = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '224.0.0.1',
    '255.255.255.255',
    'name',
  ]
  for (const address of refused) assert.ok(!mayReach(address, {}), address)
  for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111']) assert.ok(mayReach(address, {}), address)
  assert.ok(mayReach('10.1.2.3', { privateNetworks: true }) && !mayReach('127.0.0.1', { privateNetworks: true }))
  assert.ok(!mayReach('169.254.169.254', { privateNetworks: true, loopback: true }))
})

test('an address is https, without a password, and not of this machine by another spelling', () => {
  assert.equal(readAddress('http://hooks.example/', {}), 'not-https')
  assert.equal(readAddress('https://a:b@hooks.example/', {}), 'has-password')
  assert.equal(readAddress('hooks.example', {}), 'not-an-address')
  for (const here of [
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://[::ffff:10.0.0.1]/',
  ])
    assert.equal(readAddress(here, {}), 'not-public', here)
  assert.equal(readAddress('http://10.0.0.1/', { privateNetworks: true, loopback: true }), 'not-https')
  assert.ok(readAddress('http://localhost:9/', { loopback: true }) instanceof URL)
})

test('attempts are spread over about three days', () => {
  const all = Array.from({ length: mostAttempts }, (_, n) => waitAfter(n, 0) as number)
  assert.equal(
    all.reduce((sum, wait) => sum + wait, 0),
    75 * 3600 + 35 * 60 + 5,
  )
  assert.equal(waitAfter(mostAttempts, 0.5), undefined)
  assert.equal(waitAfter(1, 0, 120), 120)
})
