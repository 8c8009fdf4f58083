import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addFacility, addPerson, codeOf, enrol, password, testOffice } from '../_office.ts'
import { allTold } from '../index.ts'

test('each step of signing in gives another cookie, and the one before is worth nothing', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel', 'auditor'])
  const browser = here.browser()
  browser.cookies.set('ostiary', 'planted-by-somebody-else')
  await browser.ask('POST', '/api/session/password', { email, password })
  const half = browser.cookies.get('ostiary')
  assert.notEqual(half, 'planted-by-somebody-else', 'a planted word is never taken over')
  const { session } = await enrol(here, browser, email)
  const whole = browser.cookies.get('ostiary')
  assert.equal(session.needs, 'choose-role')
  const chosen = await browser.ask('POST', '/api/session/role', { facility: 'general', role: 'auditor' })
  assert.equal(chosen.body.viewer.role, 'auditor')
  const now = browser.cookies.get('ostiary')
  assert.equal(new Set([half, whole, now]).size, 3)
  for (const old of [half, whole, 'planted-by-somebody-else']) {
    const thief = here.browser()
    thief.cookies.set('ostiary', old ?? '')
    assert.equal((await thief.ask('GET', '/api/session')).status, 401)
  }
  const refused = await browser.ask('POST', '/api/session/role', { facility: 'general', role: 'privacy-officer' })
  assert.deepEqual([refused.status, refused.body.code], [403, 'no-such-role'])
})

test('a session ends when nothing is asked for half an hour, and after a shift however busy it is', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  await enrol(here, browser, email)
  here.wait(29 * 60)
  assert.equal((await browser.ask('GET', '/api/session')).status, 200)
  here.wait(31 * 60)
  assert.equal((await browser.ask('GET', '/api/session')).status, 401)
  await browser.ask('POST', '/api/session/password', { email, password })
  here.wait(11 * 60)
  assert.equal((await browser.ask('GET', '/api/session')).status, 401, 'half a session waits ten minutes')
  const busy = await testOffice({ settings: { idleMinutes: 60, longestHours: 2 } })
  await addFacility(busy)
  const other = await addPerson(busy, 'Mai', ['liaison'])
  const page = busy.browser()
  await enrol(busy, page, other.email)
  busy.wait(50 * 60)
  assert.equal((await page.ask('GET', '/api/session')).status, 200)
  busy.wait(50 * 60)
  assert.equal((await page.ask('GET', '/api/session')).status, 200)
  busy.wait(25 * 60)
  assert.equal((await page.ask('GET', '/api/session')).status, 401)
})

test('a person sees where they are signed in, signs out elsewhere, and everywhere', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { id, email } = await addPerson(here, 'Ruth', ['counsel'])
  const desk = here.browser()
  const { secret } = await enrol(here, desk, email)
  const home = here.browser()
  const signInAtHome = async () => {
    here.wait(30)
    await home.ask('POST', '/api/session/password', { email, password }, { 'User-Agent': 'Home' })
    return home.ask('POST', '/api/session/totp', { code: codeOf(secret, here.now()) })
  }
  assert.equal((await signInAtHome()).status, 200)
  const { rows } = (await desk.ask('GET', '/api/account/sessions')).body
  assert.equal(rows.length, 2)
  const elsewhere = rows.find((row: { current: boolean }) => !row.current)
  assert.equal(elsewhere.agent, 'Home')
  assert.equal((await desk.ask('DELETE', `/api/account/sessions/${elsewhere.id}`)).status, 204)
  assert.equal((await desk.ask('DELETE', `/api/account/sessions/${elsewhere.id}`)).status, 404)
  assert.equal((await home.ask('GET', '/api/session')).status, 401)
  await signInAtHome()
  assert.equal((await home.ask('DELETE', '/api/session')).status, 204)
  assert.equal((await home.ask('DELETE', '/api/session')).status, 204, 'it is no fault to be signed out')
  await signInAtHome()
  assert.equal((await desk.ask('DELETE', '/api/account/sessions')).status, 204)
  assert.equal((await home.ask('GET', '/api/session')).status, 401)
  assert.equal((await desk.ask('GET', '/api/session')).status, 401)
  const out = here.notes.filter(({ type }) => type === 'office.signed-out')
  assert.deepEqual(
    out.map(({ facility, by, data }) => [facility, by, data]),
    [
      { where: 'elsewhere', ended: 1 },
      { where: 'here', ended: 1 },
      { where: 'everywhere', ended: 2 },
    ].map((data) => ['general', { role: 'counsel', person: id }, { person: id, ...data }]),
    'each sign-out is in the record, and nothing is where nobody was signed in',
  )
})

test('whoever gives up before the second factor was never signed in, and leaves no sign-out', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  await browser.ask('POST', '/api/session/password', { email, password })
  assert.equal((await browser.ask('DELETE', '/api/session')).status, 204)
  assert.equal((await browser.ask('GET', '/api/session')).status, 401)
  assert.deepEqual(here.notes, [])
})

test('a new password ends the other sessions and asks for a recent proof', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const desk = here.browser()
  const { secret } = await enrol(here, desk, email)
  const home = here.browser()
  here.wait(30)
  await home.ask('POST', '/api/session/password', { email, password })
  await home.ask('POST', '/api/session/totp', { code: codeOf(secret, here.now()) })
  here.wait(16 * 60)
  const next = 'eleven patient herons'
  const stale = await desk.ask('POST', '/api/account/password', { password: next })
  assert.deepEqual([stale.status, stale.body.code], [403, 'fresh-sign-in-needed'])
  assert.equal((await desk.ask('POST', '/api/session/fresh', { password: 'not the password' })).status, 401)
  assert.equal((await desk.ask('POST', '/api/session/fresh', { password })).status, 200)
  for (const weak of ['short', 'Ruth@hospital.example', 'aaaaaaaaaaaaaaa', '1234567890123', 'password 2026'])
    assert.equal((await desk.ask('POST', '/api/account/password', { password: weak })).status, 422, weak)
  assert.equal((await desk.ask('POST', '/api/account/password', { password: next })).status, 204)
  assert.equal((await desk.ask('GET', '/api/session')).status, 200)
  assert.equal((await home.ask('GET', '/api/session')).status, 401)
  assert.equal((await home.ask('POST', '/api/session/password', { email, password })).status, 401)
  assert.equal((await home.ask('POST', '/api/session/password', { email, password: next })).status, 200)
})

test('a request of another site that would change something is refused, whatever its cookie', async () => {
  const here = await testOffice({ origin: 'https://ostiary.hospital.example' })
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  await enrol(here, browser, email)
  assert.deepEqual([...browser.cookies.keys()], ['__Host-ostiary'])
  const out = (headers: Record<string, string>) => browser.ask('DELETE', '/api/session', undefined, headers)
  assert.equal((await out({ 'Sec-Fetch-Site': 'cross-site' })).body.code, 'cross-site')
  assert.equal((await out({ 'Sec-Fetch-Site': 'same-site' })).body.code, 'cross-site', 'a neighbour’s page is not ours')
  const bare = (headers: Record<string, string>) =>
    here.app.request('/api/session', {
      method: 'DELETE',
      headers: { Cookie: `__Host-ostiary=${browser.cookies.get('__Host-ostiary')}`, ...headers },
    })
  assert.equal((await bare({})).status, 403, 'with a cookie and no word on where it came from')
  assert.equal((await bare({ Origin: 'https://elsewhere.example' })).status, 403)
  assert.equal((await browser.ask('GET', '/api/session')).status, 200)
  const done = await bare({ Origin: 'https://ostiary.hospital.example' })
  assert.equal(done.status, 204)
  assert.match(done.headers.get('Set-Cookie') ?? '', /^__Host-ostiary=;.*Max-Age=0.*Secure/)
})

test('the cookie is for our own pages only, and the database holds no word of it', async () => {
  const here = await testOffice({ origin: 'https://ostiary.hospital.example' })
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  const answer = await browser.ask('POST', '/api/session/password', { email, password })
  const flags = answer.headers.get('Set-Cookie') ?? ''
  assert.match(flags, /^__Host-ostiary=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  assert.equal(answer.headers.get('Cache-Control'), 'no-store')
  const stored = JSON.stringify(await here.database.db.selectFrom('sessions').selectAll().execute())
  assert.doesNotMatch(stored, new RegExp(browser.cookies.get('__Host-ostiary') ?? 'none'))
})

test('what happened is in the record by the ids of people, without an address', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { id, email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  await browser.ask('POST', '/api/session/password', { email, password: 'a wrong password' })
  await browser.ask('POST', '/api/session/password', { email: 'nobody@hospital.example', password })
  await enrol(here, browser, email)
  await allTold()
  assert.deepEqual(here.notes.map(({ type }) => type).sort(), [
    'office.factor-added',
    'office.sign-in-failed',
    'office.signed-in',
  ])
  assert.ok(here.notes.every(({ data, facility }) => data['person'] === id && facility === 'general'))
  assert.doesNotMatch(JSON.stringify(here.notes), /@|umbrellas|wrong password/)
})
