import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { addressOf } from './address.ts'

function app(trustProxy: boolean): Hono {
  return new Hono().get('/', (c) => c.text(addressOf(c, trustProxy)))
}

async function told(trustProxy: boolean, forwarded?: string): Promise<string> {
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }
  return (await app(trustProxy).request('/', { headers })).text()
}

test('what a stranger writes into X-Forwarded-For counts only behind a proxy of ours, and then its last entry', async () => {
  assert.equal(await told(false, '203.0.113.7'), 'unknown')
  assert.equal(await told(true, '203.0.113.7'), '203.0.113.7')
  assert.equal(await told(true, '10.1.1.1, 203.0.113.7'), '203.0.113.7', 'the first is what the sender claims')
  assert.equal(await told(true), 'unknown')
})

test('an IPv6 address stands for its household, and one that wraps IPv4 for that', async () => {
  assert.equal(await told(true, '2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(await told(true, '2001:db8:1:2::9'), '2001:db8:1:2')
  assert.equal(await told(true, '::1'), '0:0:0:0')
  assert.equal(await told(true, '::ffff:203.0.113.7'), '203.0.113.7')
})

test('without a proxy it is the other end of the connection', async () => {
  const server = serve({ fetch: app(false).fetch, port: 0, hostname: '127.0.0.1' })
  after(() => server.close())
  await new Promise<void>((listening) => server.once('listening', () => listening()))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'X-Forwarded-For': '203.0.113.7' } })
  assert.equal(await answer.text(), '127.0.0.1')
})
