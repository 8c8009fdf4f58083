import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNoAnswer, serverLink } from './desk-link.ts'

// What answers in place of the server: the status, the body, and headers.
async function answeredWith<T>(
  status: number,
  body: string | null,
  ask: () => Promise<T>,
  headers: Record<string, string> = {},
): Promise<T> {
  const real = globalThis.fetch
  globalThis.fetch = async () => new Response(body, { status, headers })
  try {
    return await ask()
  } finally {
    globalThis.fetch = real
  }
}

const problem = (code: string): string => JSON.stringify({ code, title: code })
const send = () => serverLink.outbox('dev_x').send({ entries: [], ask: [], clock: '2026-06-03T14:20:00-07:00' })
const bundle = () => serverLink.bundle('dev_x', '"tag"')

test('only our own server’s word revokes a device: the sign-in page of a guest network does not', async () => {
  assert.deepEqual(await answeredWith(401, problem('sign-in-first'), send), { ok: false, code: 'revoked' })
  for (const body of ['<title>Welcome, guest</title>', problem('proxy-login'), '']) {
    const answer = await answeredWith(401, body, send)
    assert.ok(!answer.ok && answer.code !== 'revoked', body)
    const found = await answeredWith(401, body, bundle)
    assert.ok(found !== undefined && isNoAnswer(found) && found.failure !== 'revoked', body)
  }
})

test('an answer that is no answer moves nothing on', async () => {
  const page = '<!doctype html><title>Welcome, guest</title>'
  assert.deepEqual(await answeredWith(200, page, send), { ok: false, code: 'no-network' })
  for (const half of ['{}', 'null', '{"fates":[],"next":1}', '{"fates":{},"serverTime":"x","next":1}'])
    assert.deepEqual(await answeredWith(200, half, send), { ok: false, code: 'busy' }, half)
  for (const ask of [bundle, () => serverLink.enrol('CODE'), () => serverLink.outcomes('dev_x')])
    for (const body of [page, 'null', '{}']) {
      const found = await answeredWith(200, body, ask as () => Promise<object | undefined>)
      assert.ok(found !== undefined && isNoAnswer(found), body)
    }
})

test('a server that is busy says when to come again; one that has nothing new says so', async () => {
  const starting = await answeredWith(503, 'Starting.', send, { 'Retry-After': '1' })
  assert.deepEqual(starting, { ok: false, code: 'busy', retryAfterSeconds: 1 })
  assert.deepEqual(await answeredWith(429, problem('too-often'), send, { 'Retry-After': '7' }), {
    ok: false,
    code: 'busy',
    retryAfterSeconds: 7,
  })
  assert.equal(await answeredWith(304, null, bundle), undefined)
})
