import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { sample } from '../_sample.ts'
import { publish } from '../published.ts'
import type { Requests } from '../requests.ts'
import { keptRulebookRoute, rulebookRoutes } from './rulebook.ts'

const adopted = `sha256:${'a'.repeat(64)}`
const asked: string[] = []

function appFor(signedIn: boolean): Hono<Requests> {
  const app = new Hono<Requests>()
  rulebookRoutes(app, publish(sample))
  app.use('/api/*', (c, next) => {
    if (signedIn) c.set('who', { memberships: [] })
    return next()
  })
  keptRulebookRoute(app, async (hash) => {
    asked.push(hash)
    return hash === adopted ? '{"adopted":true}' : undefined
  })
  return app
}

test('an adopted rulebook is read by its hash by whoever signed in, and kept by their browser alone', async () => {
  const response = await appFor(true).request(`/api/rulebook/${adopted}`)
  assert.equal(response.status, 200)
  assert.deepEqual(await response.json(), { adopted: true })
  assert.match(response.headers.get('Cache-Control') ?? '', /^private, .*immutable/)
})

test('for everybody else there is no such hash, and nothing is looked up', async () => {
  asked.length = 0
  const [stranger, unknown] = await Promise.all([
    appFor(false).request(`/api/rulebook/${adopted}`),
    appFor(true).request('/api/rulebook/no-hash'),
  ])
  assert.deepEqual([stranger.status, unknown.status], [404, 404])
  assert.equal(((await stranger.json()) as { code: string }).code, 'unknown-hash')
  assert.deepEqual(asked, [])
})
