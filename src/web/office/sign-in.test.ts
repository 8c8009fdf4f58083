import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as OTPAuth from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { launchBrowser } from '../../../tools/browser.ts'
import { type OfficeHost, startOfficeHost } from '../../../tools/office-host.ts'
import { visitOffice } from '../../../tools/office-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'

let browser: Browser
let host: OfficeHost
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  host = await startOfficeHost('127.0.0.1', { demo: false })
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await host?.close()
})

const email = 'grace@harbor.example'
const password = 'lantern cobble orchard tide'
let secret = ''
let recovery = ''

const codeNow = () => new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate()

async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
}

test('the first person comes in by the code of the first start, with a second step and recovery codes', async () => {
  const { page, open, leave } = await visitOffice(browser, host, { width: 390, height: 844 })
  await open('/queue')
  await page.waitForURL(/\/setup$/)
  await page.waitForSelector('fieldset')
  assert.deepEqual(await axeFaults(page), [])
  await fillIn(page, {
    'One-time code': host.serving.setupCode ?? '',
    'Your name': 'Grace Example',
    'E-mail': email,
    Password: password,
    Name: 'Harbor Example Hospital',
  })
  for (const [label, value] of [
    ['State', 'CA'],
    ['What it is', 'hospital'],
    ['Who owns it', 'nonprofit'],
    ['Time zone', 'America/Los_Angeles'],
  ] as const)
    await page.getByLabel(label, { exact: true }).selectOption(value)
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByRole('button', { name: 'Use an app' }).click()
  await page.waitForSelector('.to-scan')
  assert.deepEqual(await axeFaults(page), [])
  secret = ((await page.textContent('form code')) ?? '').replace(/\s/g, '')
  await fillIn(page, { 'Code of 6 digits': codeNow() })
  await page.getByRole('button', { name: 'This is my code' }).click()
  await page.waitForSelector('.recovery-codes code')
  recovery = (await page.textContent('.recovery-codes code')) ?? ''
  assert.deepEqual(await axeFaults(page), [])
  await page.getByRole('button', { name: 'I have kept them safe' }).click()
  await page.waitForSelector('[data-role=administrator]')
  await page.click('[data-role=administrator]')
  await page.waitForURL(/\/queue$/)
  await leave()
})

test('what went wrong at the hospital’s own sign-in is told, and nothing that somebody puts in the address', async () => {
  const { page, open, leave } = await visitOffice(browser, host)
  await open('/sign-in?problem=sso-unreachable')
  await page.waitForSelector('[data-code=sso-unreachable]')
  await open('/sign-in?problem=Call+555-0100+now')
  await page.waitForSelector('form')
  assert.equal(await page.locator('[role=alert]').count(), 0)
  await leave()
})

test('later the password alone opens nothing; a code that was kept does, and leads back to the page that was wanted', async () => {
  const { page, open, leave } = await visitOffice(browser, host)
  await open('/account?from=here')
  await page.waitForURL(/\/sign-in\?next=/)
  await fillIn(page, { 'E-mail': email, Password: 'not the password at all' })
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForSelector('[role=alert]')
  await fillIn(page, { 'E-mail': email, Password: password })
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForSelector('h1:has-text("Second step")')
  assert.equal((await page.request.get(`${host.origin}/api/cases`)).status(), 401)
  await page.getByRole('button', { name: /recovery code/ }).click()
  await fillIn(page, { 'Recovery code': recovery })
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.waitForSelector('[data-role=administrator], h1:has-text("account")')
  if ((await page.locator('[data-role=administrator]').count()) > 0) await page.click('[data-role=administrator]')
  await page.waitForURL(/\/account\?from=here$/)
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await page.waitForURL(/\/sign-in$/)
  await open('/account')
  await page.waitForURL(/\/sign-in/)
  await leave()
})
