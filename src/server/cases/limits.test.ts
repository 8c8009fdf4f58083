import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SignedIn } from '../access/signed-in.ts'
import { limitOf } from './limits.ts'

const person = (id: string): SignedIn => ({ person: { id, name: id, language: 'en' }, memberships: [] })

test('who asks too often is told when to come back, and nobody else waits for it', async () => {
  const limit = limitOf(2, 60)
  const [paz, cole] = [person('p-paz'), person('p-cole')]
  assert.equal(await limit.use(paz), undefined)
  assert.equal(await limit.use(paz), undefined)
  const refused = await limit.use(paz)
  assert.deepEqual([refused?.status, refused?.code], [429, 'too-often'])
  assert.ok((refused?.retryAfterSeconds ?? 0) > 50)
  assert.equal(await limit.use(cole), undefined)
})
