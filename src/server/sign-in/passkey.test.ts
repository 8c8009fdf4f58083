import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { addFingerReader, type FingerReader } from '../../../tools/finger-reader.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { addFacility, addPerson, password, type TestOffice, testOffice } from './_office.ts'

const bundle = readFileSync(
  fileURLToPath(import.meta.resolve('@simplewebauthn/browser').replace(/esm\/.*$/, 'dist/bundle/index.umd.min.js')),
  'utf8',
)
const page = `<!doctype html><title>Passkeys</title><script>${bundle}</script>`

const browser = await openBrowser()

interface Device {
  readonly page: Page
  readonly finger: FingerReader
}

interface Host extends TestOffice {
  readonly origin: string
}

async function host(): Promise<Host> {
  const front = new Hono()
  front.get('/', (c) => c.html(page))
  const server = serve({ fetch: front.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((listening) => server.once('listening', () => listening()))
  after(() => server.close())
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const here = await testOffice({ origin })
  front.all('/api/*', (c) => here.app.fetch(c.req.raw))
  await addFacility(here)
  return { ...here, origin }
}

// A device with a screen lock that its person passes, or does not.
async function device({ origin }: Host, verifies: boolean): Promise<Device> {
  const context = await browser.newContext()
  after(() => context.close())
  const opened = await context.newPage()
  const finger = await addFingerReader(opened, verifies)
  await opened.goto(`${origin}/`)
  return { page: opened, finger }
}

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any
}

function ask({ page: at }: Device, method: string, path: string, body?: unknown): Promise<Answer> {
  return at.evaluate(
    async ([how, where, what]) => {
      const sent = what === undefined ? {} : { body: what, headers: { 'Content-Type': 'application/json' } }
      const answer = await fetch(where, { method: how, ...sent })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  )
}

// What the office's pages do: ask for the options, let the browser talk with the device, send what it says.
async function ceremony(at: Device, kind: 'Registration' | 'Authentication', begin: string): Promise<Answer['body']> {
  const { body } = await ask(at, 'POST', begin, {})
  const response = await at.page.evaluate(
    ([name, options]) => {
      const { SimpleWebAuthnBrowser } = globalThis as unknown as {
        readonly SimpleWebAuthnBrowser: Record<string, (asked: { readonly optionsJSON: unknown }) => Promise<unknown>>
      }
      return SimpleWebAuthnBrowser[`start${name}`]?.({ optionsJSON: options })
    },
    [kind, body.options] as const,
  )
  return { ceremony: body.ceremony, response }
}

async function enrolled(here: Host): Promise<{ readonly at: Device; readonly id: string; readonly answer: Answer }> {
  const { email, id } = await addPerson(here, 'Ruth', ['privacy-officer'])
  const at = await device(here, true)
  assert.equal((await ask(at, 'POST', '/api/session/password', { email, password })).body.needs, 'enrol')
  const made = await ceremony(at, 'Registration', '/api/account/passkeys/options')
  return { at, id, answer: await ask(at, 'POST', '/api/account/passkeys', { ...made, name: 'My phone' }) }
}

test('a passkey is the second factor at first, and all that is needed from then on', async () => {
  const here = await host()
  const { at, id, answer } = await enrolled(here)
  assert.equal(answer.status, 200)
  assert.equal(answer.body.session.viewer.role, 'privacy-officer')
  assert.equal(answer.body.recoveryCodes.length, 10)
  const { passkeys } = (await ask(at, 'GET', '/api/account')).body
  assert.deepEqual([passkeys.length, passkeys[0].name], [1, 'My phone'])
  assert.equal((await ask(at, 'DELETE', `/api/account/passkeys/${passkeys[0].id}`)).body.code, 'last-way-in')
  await ask(at, 'DELETE', '/api/session')
  const used = await ceremony(at, 'Authentication', '/api/session/passkey/options')
  const session = await ask(at, 'POST', '/api/session/passkey', used)
  assert.deepEqual([session.status, session.body.person.id], [200, id])
  assert.deepEqual([session.body.needs, session.body.factors], [undefined, ['passkey']])
  const replayed = await ask(at, 'POST', '/api/session/passkey', used)
  assert.deepEqual([replayed.status, replayed.body.code], [401, 'wrong-passkey'], 'an answer is taken once')
  const stored = await here.database.db.selectFrom('passkeys').selectAll().executeTakeFirstOrThrow()
  assert.ok(Number(stored.counter) > 0 && stored.used_at !== null)
  assert.deepEqual([stored.may_be_backed_up, stored.backed_up], [false, false])
})

test('a copied passkey is noticed by its counter, and one of somebody who left is refused', async () => {
  const here = await host()
  const { at, id } = await enrolled(here)
  await here.database.db.updateTable('passkeys').set({ counter: 1000 }).execute()
  const copied = await ceremony(at, 'Authentication', '/api/session/passkey/options')
  assert.equal((await ask(at, 'POST', '/api/session/passkey', copied)).body.code, 'wrong-passkey')
  await here.database.db.updateTable('passkeys').set({ counter: 0 }).execute()
  await here.database.db.updateTable('persons').set({ left_at: here.now() }).where('id', '=', id).execute()
  const late = await ceremony(at, 'Authentication', '/api/session/passkey/options')
  assert.equal((await ask(at, 'POST', '/api/session/passkey', late)).status, 401)
})

test('a device that did not check who holds it is not taken, and an answer counts only for what was asked', async () => {
  const here = await host()
  const { at } = await enrolled(here)
  const one = await ceremony(at, 'Authentication', '/api/session/passkey/options')
  const two = await ceremony(at, 'Authentication', '/api/session/passkey/options')
  const crossed = await ask(at, 'POST', '/api/session/passkey', { ...two, ceremony: one.ceremony })
  assert.equal(crossed.body.code, 'wrong-passkey')
  await at.finger.fits(false)
  await assert.rejects(ceremony(at, 'Authentication', '/api/session/passkey/options'), /NotAllowed/)
  // A page that asks for less than we do gets an answer without the check; we do not take it.
  const { body } = await ask(at, 'POST', '/api/session/passkey/options', {})
  const less = await at.page.evaluate((options) => {
    const { SimpleWebAuthnBrowser } = globalThis as unknown as {
      readonly SimpleWebAuthnBrowser: Record<string, (asked: { readonly optionsJSON: unknown }) => Promise<unknown>>
    }
    const optionsJSON = { ...(options as object), userVerification: 'discouraged' }
    return SimpleWebAuthnBrowser['startAuthentication']?.({ optionsJSON })
  }, body.options)
  const unverified = await ask(at, 'POST', '/api/session/passkey', { ceremony: body.ceremony, response: less })
  assert.equal(unverified.body.code, 'wrong-passkey')
})
