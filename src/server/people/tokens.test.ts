import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routerOf } from '../access/route.ts'
import { addFacility, addPerson, enrol, testOffice } from '../sign-in/_office.ts'

async function withRoutes() {
  const here = await testOffice()
  await addFacility(here)
  const router = routerOf(here.app)
  const route = { method: 'get', id: 'x', summary: 'x' } as const
  router.add({ ...route, path: '/api/x/read', access: ['administrator', 'desk'], scope: 'cases:read' }, ({ c, who }) =>
    c.json(who),
  )
  router.add({ ...route, path: '/api/x/none', access: ['administrator', 'desk'] }, ({ c }) => c.json({}))
  const { id, email } = await addPerson(here, 'Grace', ['administrator'])
  const admin = here.browser()
  await enrol(here, admin, email)
  const bearer = async (path: string, token: string, method = 'GET') => {
    const answer = await here.app.request(path, { method, headers: { Authorization: `Bearer ${token}` } })
    return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() }
  }
  return { here, id, admin, bearer }
}

test('a token does what its scopes and its role allow, and nothing else', async () => {
  const { here, id, admin, bearer } = await withRoutes()
  const made = await admin.ask('POST', '/api/tokens', { name: 'Sync', role: 'desk', scopes: ['cases:read'], days: 30 })
  assert.equal(made.status, 201)
  const { token } = made.body
  assert.match(token, /^ost_[\w-]{43}$/)
  const read = await bearer('/api/x/read', token)
  assert.deepEqual(read.body.viewer, { facility: 'general', role: 'desk', token: made.body.id })
  assert.equal((await bearer('/api/x/none', token)).body.code, 'not-in-scope')
  for (const path of ['/api/people', '/api/account', '/api/tokens'])
    assert.equal((await bearer(path, token)).body.code, 'not-in-scope', path)
  assert.equal((await bearer('/api/session', token)).status, 401, 'a token is no session')
  const other = await admin.ask('POST', '/api/tokens', { name: 'F', role: 'desk', scopes: ['facility:read'] })
  assert.equal((await bearer('/api/x/read', other.body.token)).body.code, 'not-in-scope')
  here.wait(61)
  await bearer('/api/x/read', token)
  const { rows } = (await admin.ask('GET', '/api/tokens')).body
  const row = rows.find((each: { name: string }) => each.name === 'Sync')
  assert.deepEqual([row.createdBy, row.lastUsed], [id, here.now().toISOString()])
  assert.doesNotMatch(JSON.stringify(await here.database.db.selectFrom('api_tokens').selectAll().execute()), /ost_/)
  const types = here.notes.map(({ type }) => type)
  assert.equal(types.filter((type) => type === 'office.token-made').length, 2)
})

test('a token ends when it is revoked, and when its days are over', async () => {
  const { here, admin, bearer } = await withRoutes()
  const make = () => admin.ask('POST', '/api/tokens', { name: 'Sync', role: 'desk', scopes: ['cases:read'], days: 1 })
  const [one, two] = [(await make()).body, (await make()).body]
  assert.equal((await admin.ask('DELETE', `/api/tokens/${one.id}`)).status, 204)
  assert.equal((await admin.ask('DELETE', `/api/tokens/${one.id}`)).status, 404)
  assert.equal((await bearer('/api/x/read', one.token)).status, 401)
  assert.equal((await bearer('/api/x/read', two.token)).status, 200)
  here.wait(86_400)
  assert.equal((await bearer('/api/x/read', two.token)).status, 401)
  assert.equal((await bearer('/api/x/read', 'ost_guessed')).status, 401)
})

test('nobody lends a program more than they have', async () => {
  const { here, admin } = await withRoutes()
  const { email } = await addPerson(here, 'Noor', ['system-administrator'])
  const it = here.browser()
  await enrol(here, it, email)
  const asks = [
    [admin, 'privacy-officer', ['cases:read']],
    [admin, 'counsel', ['cases:read']],
    [it, 'auditor', ['cases:read']],
    [it, 'administrator', ['facility:read']],
    [it, 'system-administrator', ['cases:read']],
  ] as const
  for (const [browser, role, scopes] of asks) {
    const refused = await browser.ask('POST', '/api/tokens', { name: 'T', role, scopes })
    assert.equal(refused.body.code, 'not-yours-to-lend', role)
  }
  const own = await it.ask('POST', '/api/tokens', {
    name: 'T',
    role: 'system-administrator',
    scopes: ['facility:write'],
  })
  assert.equal(own.status, 201)
  const unknown = await it.ask('POST', '/api/tokens', { name: 'T', role: 'system-administrator', scopes: ['all'] })
  assert.equal(unknown.status, 422)
})

test('a token beside a cookie speaks for itself alone', async () => {
  const { admin } = await withRoutes()
  const answer = await admin.ask('GET', '/api/x/none', undefined, { Authorization: 'Bearer ost_unknown' })
  assert.equal(answer.status, 401)
})
