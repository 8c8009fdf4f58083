import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { sameOrigin } from './same-origin.ts'

const app = new Hono()
app.use('/api/*', sameOrigin('https://ostiary.hospital.example'))
app.all('/api/cases', (c) => c.text('done'))

async function statusOf(headers: Readonly<Record<string, string>>, method = 'POST') {
  return (await app.request('http://localhost:8080/api/cases', { method, headers })).status
}

test('what another site has a browser send is refused, whatever its type', async () => {
  const evil = { Origin: 'https://evil.example', Cookie: 'ostiary=1' }
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded'])
    assert.equal(await statusOf({ ...evil, 'Content-Type': type }), 403)
  for (const method of ['PUT', 'PATCH', 'DELETE']) assert.equal(await statusOf(evil, method), 403)
  assert.equal(await statusOf({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ostiary.hospital.example' }), 403)
  assert.equal(await statusOf({ 'Sec-Fetch-Site': 'same-site' }), 403)
  assert.equal(await statusOf({ Origin: 'null' }), 403)
  assert.equal(await statusOf({ Cookie: 'ostiary=1' }), 403)
  const answer = await app.request('/api/cases', { method: 'POST', headers: evil })
  assert.equal(((await answer.json()) as { code: string }).code, 'from-elsewhere')
})

test('our own pages, behind a proxy or not, and programs may send', async () => {
  assert.equal(await statusOf({ Origin: 'https://ostiary.hospital.example', Cookie: 'ostiary=1' }), 200)
  assert.equal(await statusOf({ Origin: 'http://localhost:8080', Cookie: 'ostiary=1' }), 200)
  assert.equal(await statusOf({ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://inside:80' }), 200)
  assert.equal(await statusOf({ Authorization: 'Bearer ost_x' }), 200)
  assert.equal(await statusOf({ Origin: 'https://evil.example' }, 'GET'), 200)
})
