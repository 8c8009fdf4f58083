import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import * as OTPAuth from 'otpauth'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { fillIn, founder, setUp } from '../../../tools/first-start.ts'
import { startOfficeHost } from '../../../tools/office-host.ts'
import { visitOffice } from '../../../tools/office-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const browser = await openBrowser()
const host = await startOfficeHost('127.0.0.1', { demo: false })
after(() => host.close())

let secret = ''
let recovery = ''

const codeNow = () => new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate()

test('the first person comes in by the code of the first start, with a second step and recovery codes', async () => {
  const { page, open, leave } = await visitOffice(browser, host, { width: 390, height: 844 })
  await open('/queue')
  await page.waitForURL(/\/setup$/)
  await page.waitForSelector('fieldset')
  assert.deepEqual(await axeFaults(page), [])
  await setUp(page, host)
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
  await fillIn(page, { 'E-mail': founder.email, Password: 'not the password at all' })
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForSelector('[role=alert]')
  await fillIn(page, { 'E-mail': founder.email, Password: founder.password })
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
  await page.waitForSelector('main input[type=password]')
  assert.match(page.url(), /\/sign-in$/, 'whoever signs in next is not led to where the last one was')
  await open('/account')
  await page.waitForURL(/\/sign-in/)
  await leave()
})
