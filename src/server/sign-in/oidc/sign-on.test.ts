import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addFacility, addPerson, enrol, type TestBrowser, type TestOffice, testOffice } from '../_office.ts'
import { type Known, type TestProvider, testProvider } from './_provider.ts'
import { type Provider, readProviders } from './provider.ts'

const accounts: Readonly<Record<string, Known>> = {
  ruth: { email: 'Ruth@hospital.example', emailVerified: true },
  'ruth-mfa': { email: 'ruth@hospital.example', emailVerified: true },
  unchecked: { email: 'ruth@hospital.example', emailVerified: false },
  stranger: { email: 'stranger@hospital.example', emailVerified: true },
}
const callback = 'http://localhost/api/session/oidc/hospital/callback'

interface Here extends TestOffice {
  readonly idp: TestProvider
}

async function office(more: Partial<Provider> = {}): Promise<Here> {
  const idp = await testProvider(accounts, callback)
  const [provider] = readProviders(
    JSON.stringify({
      providers: [
        {
          id: 'hospital',
          name: 'County sign-on',
          issuer: idp.issuer,
          clientId: 'ostiary',
          clientSecret: 'a secret that only these two know',
          ...more,
        },
      ],
    }),
  )
  const here = await testOffice({ settings: { providers: provider === undefined ? [] : [provider] } })
  await addFacility(here)
  return { ...here, idp }
}

async function through(here: Here, browser: TestBrowser, as: string, query = ''): Promise<string> {
  const start = await browser.ask('GET', `/api/session/oidc/hospital/start${query}`)
  assert.equal(start.status, 303)
  const back = await here.idp.signIn(as, start.headers.get('Location') ?? '')
  return finish(browser, back)
}

async function finish(browser: TestBrowser, back: string): Promise<string> {
  const { pathname, search } = new URL(back)
  const end = await browser.ask('GET', pathname + search, undefined, { 'Sec-Fetch-Site': 'cross-site' })
  assert.equal(end.status, 303, JSON.stringify(end.body))
  return end.headers.get('Location') ?? ''
}

test('somebody whom the provider knows by a checked address signs in; the second factor is still asked', async () => {
  const here = await office({ linkByEmail: true })
  const { id } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  const { providers } = (await browser.ask('GET', '/api/session/oidc')).body
  assert.deepEqual(providers, [{ id: 'hospital', name: 'County sign-on' }])
  assert.equal(await through(here, browser, 'ruth', '?next=/cases/c1'), '/sign-in?next=%2Fcases%2Fc1')
  const session = (await browser.ask('GET', '/api/session')).body
  assert.deepEqual([session.person.id, session.needs], [id, 'enrol'])
  assert.deepEqual([...browser.cookies.keys()], ['ostiary'], 'the word of the sign-on is taken away')
  const rows = await here.database.db.selectFrom('identities').select(['subject', 'person']).execute()
  assert.deepEqual(rows, [{ subject: 'ruth', person: id }])
  await here.database.db.updateTable('persons').set({ email: 'married@hospital.example' }).execute()
  await through(here, here.browser(), 'ruth')
  assert.equal((await here.database.db.selectFrom('identities').selectAll().execute()).length, 1)
})

test('an address is no proof where it was not checked, or where the settings do not allow it', async () => {
  const strict = await office()
  await addPerson(strict, 'Ruth', ['counsel'])
  assert.equal(await through(strict, strict.browser(), 'ruth'), '/sign-in?problem=sso-unknown-person')
  const here = await office({ linkByEmail: true })
  await addPerson(here, 'Ruth', ['counsel'])
  for (const as of ['unchecked', 'stranger']) {
    const browser = here.browser()
    assert.equal(await through(here, browser, as, '?lang=es'), '/es/sign-in?problem=sso-unknown-person', as)
    assert.equal((await browser.ask('GET', '/api/session')).status, 401)
  }
  await through(here, here.browser(), 'ruth')
  const second = await through(here, here.browser(), 'ruth-mfa')
  assert.equal(second, '/sign-in?problem=sso-unknown-person', 'another subject with the same address is not taken')
})

test('the provider’s own second factor counts only where the settings say so', async () => {
  const here = await office({ linkByEmail: true, secondFactor: { amr: ['mfa'], acr: [] } })
  await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  await through(here, browser, 'ruth-mfa')
  const session = (await browser.ask('GET', '/api/session')).body
  assert.deepEqual([session.needs, session.viewer.role], [undefined, 'counsel'])
  assert.deepEqual(session.factors, ['single-sign-on', 'provider-second-factor'])
  const without = await office({ linkByEmail: true })
  await addPerson(without, 'Ruth', ['counsel'])
  const other = without.browser()
  await through(without, other, 'ruth-mfa')
  assert.equal((await other.ask('GET', '/api/session')).body.needs, 'enrol')
})

test('somebody who is signed in adds the provider to their account, and takes it off again', async () => {
  const here = await office()
  const { email, id } = await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  await enrol(here, browser, email)
  assert.equal(await through(here, browser, 'stranger', '?link=1'), '/account')
  const { identities } = (await browser.ask('GET', '/api/account')).body
  assert.equal(identities[0].name, 'County sign-on')
  const elsewhere = here.browser()
  await through(here, elsewhere, 'stranger')
  assert.equal((await elsewhere.ask('GET', '/api/session')).body.person.id, id)
  assert.equal((await elsewhere.ask('GET', '/api/session')).body.needs, 'second-factor')
  const other = await addPerson(here, 'Mai', ['liaison'])
  const mai = here.browser()
  await enrol(here, mai, other.email)
  assert.equal(await through(here, mai, 'stranger', '?link=1'), '/account?problem=sso-linked-elsewhere')
  assert.equal((await browser.ask('DELETE', '/api/account/identities/hospital')).status, 204)
  assert.equal(await through(here, here.browser(), 'stranger'), '/sign-in?problem=sso-unknown-person')
})

test('an answer is taken once, from the browser that asked, and only with what was asked', async () => {
  const here = await office({ linkByEmail: true })
  await addPerson(here, 'Ruth', ['counsel'])
  const browser = here.browser()
  const start = await browser.ask('GET', '/api/session/oidc/hospital/start')
  const back = await here.idp.signIn('ruth', start.headers.get('Location') ?? '')
  assert.equal(await finish(here.browser(), back), '/sign-in?problem=sso-failed', 'another browser')
  const changed = new URL(back)
  changed.searchParams.set('state', 'of-somebody-else')
  const kept = new Map(browser.cookies)
  assert.equal(await finish(browser, changed.href), '/sign-in?problem=sso-failed', 'another state')
  for (const [name, value] of kept) browser.cookies.set(name, value)
  assert.equal(await finish(browser, back), '/sign-in?problem=sso-failed', 'the ceremony is used up')
  assert.equal((await browser.ask('GET', '/api/session')).status, 401)
})

test('nobody is sent to another site, and a provider that is down is said to be', async () => {
  const here = await office({ linkByEmail: true })
  await addPerson(here, 'Ruth', ['counsel'])
  for (const next of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example'])
    assert.equal(await through(here, here.browser(), 'ruth', `?next=${encodeURIComponent(next)}`), '/sign-in')
  const down = await office({ issuer: 'http://127.0.0.1:9' })
  const start = await down.browser().ask('GET', '/api/session/oidc/hospital/start?next=/queue')
  assert.equal(start.headers.get('Location'), '/sign-in?next=%2Fqueue&problem=sso-unreachable')
  assert.equal((await down.browser().ask('GET', '/api/session/oidc/other/start')).status, 404)
})

test('providers that cannot be used are refused when the server starts', () => {
  const good = { id: 'a', name: 'A', issuer: 'https://idp.hospital.example', clientId: 'x' }
  const read = (providers: readonly object[]) => () => readProviders(JSON.stringify({ providers }))
  assert.equal(read([good])()[0]?.linkByEmail, false)
  for (const wrong of [
    [{ ...good, id: 'A b' }],
    [{ ...good, issuer: 'ftp://x' }],
    [{ ...good, typo: 1 }],
    [good, good],
  ])
    assert.throws(read(wrong), { name: 'UnusableProviders' })
  assert.throws(() => readProviders('/nowhere/providers.json'), { name: 'UnusableProviders' })
})
