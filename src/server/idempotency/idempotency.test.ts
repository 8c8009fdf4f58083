import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { appOf, as, mercy, testOffice } from '../facility/_office.ts'
import { idempotent, sweepIdempotencyKeys } from './index.ts'

async function desk(status = () => 201) {
  const test = await testOffice()
  let done = 0
  let wait: Promise<void> | undefined
  const app = appOf(
    (router) => {
      const body = z.strictObject({ name: z.string() })
      router.add(
        { method: 'post', path: '/api/things', id: 'a', summary: '', access: ['counsel', 'liaison'], body },
        async ({ c, body: { name } }) => {
          await wait
          done += 1
          return c.json({ number: done, name, secret: 'whsec_x' }, status() as 201)
        },
      )
      router.add(
        { method: 'post', path: '/api/cases/:case/commands', id: 'b', summary: '', access: 'signed-in' },
        ({ c }) => {
          done += 1
          return c.json({ number: done })
        },
      )
      router.add({ method: 'post', path: '/api/nothing', id: 'c', summary: '', access: 'signed-in' }, ({ c }) => {
        done += 1
        return c.body(null, 204)
      })
    },
    (app) => app.use('/api/*', idempotent(test.office)),
  )
  const send = async (key: string | undefined, name: string, who = as('counsel'), path = '/api/things') => {
    const response = await app.ask(who, 'POST', path, { name }, key === undefined ? {} : { 'Idempotency-Key': key })
    const text = await response.text()
    return {
      status: response.status,
      replayed: response.headers.has('Idempotency-Replayed'),
      ...(text === '' ? {} : (JSON.parse(text) as { number?: number; code?: string })),
    }
  }
  const keys = () => test.database.inFacility(mercy, (trx) => trx.selectFrom('idempotency_keys').selectAll().execute())
  const claimed = async () => {
    while ((await keys()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return {
    ...test,
    send,
    claimed,
    done: () => done,
    hold: (until: Promise<void>) => {
      wait = until
    },
  }
}

test('a request that is sent again under its key is done once, and answered the same', async () => {
  const d = await desk()
  const first = await d.send('k1', 'a')
  const second = await d.send('k1', 'a')
  assert.deepEqual([first.status, first.number, first.replayed], [201, 1, false])
  assert.deepEqual([second.status, second.number, second.replayed], [201, 1, true])
  assert.equal((await d.send('k2', 'a')).number, 2)
  assert.equal((await d.send(undefined, 'a')).number, 3)
  assert.equal((await d.send('n', 'a', as('desk'), '/api/nothing')).status, 204)
  assert.deepEqual(await d.send('n', 'a', as('desk'), '/api/nothing'), { status: 204, replayed: true })
  assert.equal(d.done(), 4)
})

test('another request under a known key is refused, and another person has keys of their own', async () => {
  const d = await desk()
  await d.send('k1', 'a')
  assert.deepEqual(
    [(await d.send('k1', 'b')).code, (await d.send('k1', 'a', as('liaison'))).number],
    ['idempotency-key-reused', 2],
  )
  assert.equal((await d.send('k1', 'a', as('counsel', 'elsewhere'))).number, 3)
  assert.equal((await d.send('a b', 'a')).code, 'idempotency-key-malformed')
})

test('while a request is worked on, the same one is told to wait', async () => {
  const d = await desk()
  const { promise, resolve } = Promise.withResolvers<void>()
  d.hold(promise)
  const first = d.send('k1', 'a')
  await d.claimed()
  let second = await d.send('k1', 'a')
  assert.deepEqual([second.status, second.code], [409, 'request-under-way'])
  resolve()
  assert.equal((await first).number, 1)
  second = await d.send('k1', 'a')
  assert.equal(second.number, 1)
})

test('what failed, or was not allowed, may be sent again; what was refused for good may not', async () => {
  const answers = [500, 503, 429, 409]
  const d = await desk(() => answers[d.done() - 1] ?? 201)
  assert.deepEqual(
    [(await d.send('k', 'a')).status, (await d.send('k', 'a')).status, (await d.send('k', 'a')).status],
    [500, 503, 429],
  )
  assert.equal((await d.send('k', 'a')).status, 409)
  assert.deepEqual([(await d.send('k', 'a')).status, d.done()], [409, 4])
  assert.equal((await d.send('x', 'a', as('desk'))).code, 'not-your-role')
  const misshapen = await d.send('y', 7 as never)
  assert.equal(misshapen.code, 'body-malformed')
})

test('a claim of a server that died is free after ten minutes, and every key after a day', async () => {
  const d = await desk()
  d.hold(new Promise(() => undefined))
  void d.send('k1', 'a')
  await d.claimed()
  assert.equal((await d.send('k1', 'a')).code, 'request-under-way')
  d.hold(Promise.resolve())
  d.set('2026-11-25T18:11:00Z')
  assert.equal((await d.send('k1', 'a')).number, 1)
  d.set('2026-11-26T18:12:00Z')
  await sweepIdempotencyKeys(d.office, mercy)
  const left = await d.database.inFacility(mercy, (trx) => trx.selectFrom('idempotency_keys').selectAll().execute())
  assert.equal(left.length, 0)
})

test('neither request nor answer lies open in the database, and commands need no key', async () => {
  const d = await desk()
  await d.send('k1', 'Jane Roe')
  const rows = await d.database.inFacility(mercy, (trx) => trx.selectFrom('idempotency_keys').selectAll().execute())
  assert.equal(rows.length, 1)
  const stored = Buffer.concat(rows.flatMap((r) => [r.request, r.answer ?? Buffer.alloc(0)])).toString('latin1')
  assert.ok(!stored.includes('Jane') && !stored.includes('whsec_'))
  await d.send('k1', 'a', as('counsel'), '/api/cases/c1/commands')
  await d.send('k1', 'a', as('counsel'), '/api/cases/c1/commands')
  assert.equal(d.done(), 3)
})
