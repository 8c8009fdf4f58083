import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { describe, test } from 'node:test'
import { defaultSettings } from '../cases/index.ts'
import type { Artefact, Assessment } from '../engine/index.ts'
import { sample } from './_sample.ts'
import { serveForTest } from './_serve.ts'
import { assessmentSchema } from './api/answer-schema.ts'
import { assessHere } from './assessor.ts'
import { assessInThreads } from './assessor-thread.ts'
import { freshDatabase } from './database/_fresh.ts'
import type { Database } from './database/index.ts'
import { serve } from './listen.ts'
import { demoPeople } from './sign-in/index.ts'

describe('a server', () => {
  test('answers over a socket, and lets what is under way finish before it closes', async () => {
    const serving = await serveForTest()
    assert.match(serving.url, /^http:\/\/127\.0\.0\.1:\d+$/)
    assert.equal((await fetch(`${serving.url}/healthz`)).status, 200)
    const situation = { at: '2026-06-03', facts: { 'request.kind': 'arrest' }, actions: ['obstruct'] }
    const asked = fetch(`${serving.url}/api/assess`, { method: 'POST', body: JSON.stringify(situation) })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const closed = serving.close()
    assessmentSchema.parse(await (await asked).json())
    await closed
    await assert.rejects(fetch(`${serving.url}/healthz`))
  })

  test('ends live updates when it closes, so that nobody waits for what has no end', async () => {
    const { db, url } = await freshDatabase()
    const settings = defaultSettings({ state: 'VT', kind: 'hospital' }, 'Mercy', 'America/New_York')
    await db
      .insertInto('facilities')
      .values({ id: 'mercy', name: 'Mercy', settings: JSON.stringify(settings) })
      .execute()
    await demoPeople({ database: { db } as Database, clock: () => new Date() }, 'mercy')
    const serving = await serveForTest({ demo: true, settings: { DATABASE_URL: url } })
    const signIn = { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: serving.url } }
    const who = { person: 'demo-counsel', role: 'counsel' }
    const signed = await fetch(`${serving.url}/api/demo/sign-in`, { ...signIn, body: JSON.stringify(who) })
    const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const feed = await fetch(`${serving.url}/api/feed`, { headers: { Accept: 'text/event-stream', Cookie: cookie } })
    assert.deepEqual([signed.status, feed.status], [200, 200])
    const began = performance.now()
    await serving.close()
    assert.ok(performance.now() - began < 5_000)
    await assert.rejects(feed.text())
  })

  test('does not start on a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    // Before anything of the data folder is touched: it is not even made.
    const data = '/nowhere/ostiary'
    await assert.rejects(serve({ port, host: '127.0.0.1', demo: false, data, environment: {} }), { code: 'EADDRINUSE' })
    other.close()
  })
})

describe('threads for the engine', () => {
  test('answer as the engine does here', async () => {
    const threads = assessInThreads(sample)
    try {
      const here = assessHere(sample)
      const situation = { at: '2026-06-03', facts: { 'officer.badge': true }, actions: ['enter'] }
      const assessed: Assessment = (await threads.assess(situation, 'es')) as Assessment
      assert.deepEqual(assessed, await here.assess(situation, 'es'))
      const built: Artefact = await threads.diagrams('VT', '2026-06-03')
      assert.deepEqual(built, await here.diagrams('VT', '2026-06-03'))
    } finally {
      await threads.close()
    }
  })

  test('turn work away when too much waits, and what waits when they close', async () => {
    const threads = assessInThreads(sample)
    const asked = Array.from({ length: 70 }, () => threads.assess({ at: '2026-06-03' }, 'en'))
    const closed = threads.close()
    const ends = await Promise.allSettled(asked)
    await closed
    const reasons = ends.map((end) =>
      end.status === 'rejected' ? (end.reason as Error & { code?: string }) : undefined,
    )
    assert.equal(reasons.filter((reason) => reason?.code === 'busy').length, 6)
    assert.ok(reasons.some((reason) => reason?.message === 'the server is closing'))
  })
})
