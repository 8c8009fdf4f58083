import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { Requests } from '../requests.ts'
import { identified } from '../requests.ts'
import { openLog } from './logger.ts'
import { openMetrics } from './metrics.ts'
import { metricsRoute } from './metrics-route.ts'
import { observed } from './observed.ts'

function watchedApp() {
  const lines: string[] = []
  const metrics = openMetrics()
  const app = new Hono<Requests>()
  app.use(identified(), observed(openLog('info', { write: (line) => lines.push(line) }), metrics))
  app.get('/api/cases/:case', (c) => c.text('a case'))
  app.get('/fails', () => {
    throw new Error('secret of Ana')
  })
  app.onError((_, c) => c.text('fault', 500))
  metricsRoute(app, metrics, 'a-token-of-more-than-24-letters')
  return { app, lines, metrics }
}

test('a line tells the route’s pattern and never the path, the query or the headers', async () => {
  const { app, lines, metrics } = watchedApp()
  await app.request('/api/cases/case-of-ana?q=Ana', { headers: { 'X-Request-Id': 'Ana', Cookie: 'ostiary=Ana' } })
  await app.request('/Ana/lopez')
  await app.request('/fails?of=Ana', { method: 'GET' })
  await app.request('/fails', { method: 'ANA' })
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.deepEqual(
    told.map(({ level, method, route, status }) => [level, method, route, status]),
    [
      ['info', 'GET', '/api/cases/:case', 200],
      ['info', 'GET', 'other', 404],
      ['info', 'GET', '/fails', 500],
      ['info', 'OTHER', 'other', 404],
    ],
  )
  assert.ok(told.every(({ request, ms, time }) => typeof request === 'string' && typeof ms === 'number' && time))
  assert.doesNotMatch(lines.join('') + (await metrics.text()), /ana\b/i)
})

test('the numbers are for this machine, or for who has the token', async () => {
  const { app, metrics } = watchedApp()
  metrics.watch('ostiary_ledger_entries', 'Entries.', () => 7)
  metrics.watch('ostiary_broken', 'Fails.', () => Promise.reject(new Error('no database')))
  const from = (address: string, headers: Record<string, string> = {}) =>
    app.request('/metrics', { headers }, { incoming: { socket: { remoteAddress: address } } })
  assert.equal((await from('192.0.2.7')).status, 403)
  assert.equal((await from('192.0.2.7', { Authorization: 'Bearer wrong' })).status, 403)
  assert.equal((await from('127.0.0.1', { 'X-Forwarded-For': '192.0.2.7' })).status, 403)
  assert.equal((await from('192.0.2.7', { Authorization: 'Bearer a-token-of-more-than-24-letters' })).status, 200)
  const local = await from('::ffff:127.0.0.1')
  assert.equal(local.status, 200)
  const text = await local.text()
  assert.match(text, /^ostiary_ledger_entries 7$/m)
  assert.match(text, /^ostiary_broken Nan$/m)
  assert.match(text, /ostiary_http_requests_total\{method="GET",route="\/metrics",status="403"\} 3/)
})
