import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addFacility, addPerson, cheapPasswords, password, type TestBrowser, testOffice } from './_office.ts'
import { sweepSignIn } from './index.ts'
import type { Passwords } from './password/hash.ts'

const wrong = 'not the password at all'

async function tries(browser: TestBrowser, email: string, count: number): Promise<readonly number[]> {
  const answers: number[] = []
  for (let made = 0; made < count; made++)
    answers.push((await browser.ask('POST', '/api/session/password', { email, password: wrong })).status)
  return answers
}

test('wrong passwords from one address have to wait longer and longer, never for ever', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  assert.deepEqual(await tries(browser, email, 7), [401, 401, 401, 401, 401, 429, 429])
  const refused = await browser.ask('POST', '/api/session/password', { email, password })
  assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '30'], 'even the right one')
  for (const seconds of [31, 61, 121, 241, 481, 901, 901]) {
    here.wait(seconds)
    assert.deepEqual(await tries(browser, email, 2), [401, 429])
  }
  here.wait(901)
  assert.equal((await browser.ask('POST', '/api/session/password', { email, password })).status, 200)
  assert.deepEqual(await tries(here.browser(), email, 3), [401, 401, 401], 'after a right one all begins anew')
})

test('a stranger who tries an account from everywhere costs its owner a minute at most', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  let passed = 0
  for (let at = 0; at < 40; at++) passed += (await tries(here.browser(`198.51.100.${at}`), email, 1))[0] === 401 ? 1 : 0
  assert.equal(passed, 20)
  const owner = here.browser('203.0.113.9')
  const waiting = await owner.ask('POST', '/api/session/password', { email, password })
  assert.equal(waiting.status, 429)
  assert.ok(Number(waiting.headers.get('Retry-After')) <= 60)
  here.wait(61)
  assert.equal((await owner.ask('POST', '/api/session/password', { email, password })).status, 200)
})

test('tries at the same moment are counted too', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  const given = { email, password: wrong }
  const all = await Promise.all(Array.from({ length: 20 }, () => browser.ask('POST', '/api/session/password', given)))
  assert.equal(all.filter(({ status }) => status === 401).length, 5)
})

test('one address that tries many accounts has to wait, and one that signs many people in has not', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email } = await addPerson(here, 'Ruth', ['counsel'])
  const busy = here.browser('192.0.2.50')
  for (let at = 0; at < 110; at++)
    assert.equal((await busy.ask('POST', '/api/session/password', { email, password })).status, 200)
  const stranger = here.browser('192.0.2.51')
  let passed = 0
  for (let at = 0; at < 110; at++) passed += (await tries(stranger, `a${at}@hospital.example`, 1))[0] === 401 ? 1 : 0
  assert.equal(passed, 100)
})

test('whether there is an account makes no difference: the same answer, and the same work', async () => {
  const hashed: string[] = []
  const counting: Passwords = {
    hash: cheapPasswords.hash,
    tryOut: (tried, hash) => {
      hashed.push(tried)
      return cheapPasswords.tryOut(tried, hash)
    },
  }
  const here = await testOffice({ settings: { passwords: counting } })
  await addFacility(here)
  const { id, email } = await addPerson(here, 'Ruth', ['counsel'])
  const without = await addPerson(here, 'Mai', ['counsel'])
  await here.database.db.deleteFrom('passwords').where('person', '=', without.id).execute()
  const left = await addPerson(here, 'Sam', ['counsel'])
  await here.database.db.updateTable('persons').set({ left_at: here.now() }).where('id', '=', left.id).execute()
  const bodies: unknown[] = []
  for (const each of [email, 'nobody@hospital.example', without.email, left.email]) {
    hashed.length = 0
    const answer = await here.browser().ask('POST', '/api/session/password', { email: each, password: wrong })
    bodies.push([answer.status, answer.body])
    assert.deepEqual(hashed, [wrong], each)
  }
  for (const body of bodies) assert.deepEqual(body, bodies[0])
  assert.ok(id)
})

test('a wrong second factor is counted by person, whatever browser it comes from', async () => {
  const here = await testOffice()
  await addFacility(here)
  const { email, id } = await addPerson(here, 'Ruth', ['counsel'])
  await here.database.db
    .insertInto('totp_secrets')
    .values({ person: id, sealed: Buffer.from(await here.office.keyring.seal(Buffer.alloc(20, 1), `totp:${id}`)) })
    .execute()
  const statuses: number[] = []
  for (let at = 0; at < 7; at++) {
    const browser = here.browser()
    await browser.ask('POST', '/api/session/password', { email, password })
    statuses.push((await browser.ask('POST', '/api/session/totp', { code: '000000' })).status)
  }
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429])
})

test('what is over is swept away, and what was typed is nowhere in the database', async () => {
  const here = await testOffice()
  await tries(here.browser(), 'typed-by-mistake@hospital.example', 2)
  const stored = await here.database.db.selectFrom('throttles').selectAll().execute()
  assert.equal(stored.length, 3)
  assert.doesNotMatch(Buffer.concat(stored.map(({ key }) => key)).toString('latin1'), /typed-by-mistake/)
  here.wait(3601)
  assert.equal(await sweepSignIn(here.office), 3)
})
