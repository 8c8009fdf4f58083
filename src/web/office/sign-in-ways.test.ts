import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { addFingerReader } from '../../../tools/finger-reader.ts'
import { founder, setUp } from '../../../tools/first-start.ts'
import { visitOffice } from '../../../tools/office-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { startSignOnHost } from '../../../tools/sign-on-host.ts'

const phone = { width: 390, height: 844 } as const

const browser = await openBrowser()
const host = await startSignOnHost({ 'grace-mfa': founder.email, stranger: 'stranger@harbor.example' })
after(() => host.close())

// Nothing of the page lies beside the phone, and axe has nothing to say of it.
async function looksRight(page: Page): Promise<void> {
  assert.deepEqual(await axeFaults(page), [])
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), phone.width)
}

test('on a phone a passkey is the second step, and later the only one; a finger that does not fit lets nobody in', async () => {
  const { page, open, leave, complaints } = await visitOffice(browser, host, phone)
  const finger = await addFingerReader(page)
  await open('/setup')
  await page.waitForSelector('fieldset')
  await setUp(page, host)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForSelector('.recovery-codes code')
  await page.getByRole('button', { name: 'I have kept them safe' }).click()
  await page.click('[data-role=administrator]')
  await page.waitForURL(/\/queue$/)
  assert.equal(await finger.kept(), 1)

  await page.request.delete(`${host.origin}/api/session`, { headers: { Origin: host.origin } })
  await open('/facility')
  await page.waitForURL(/\/sign-in\?next=/)
  await looksRight(page)
  await finger.fits(false)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForSelector('[role=alert]:has-text("The passkey was not used")')
  assert.equal((await page.request.get(`${host.origin}/api/session`)).status(), 401)
  await looksRight(page)

  await finger.fits(true)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.click('[data-role=administrator]')
  await page.waitForURL(/\/facility$/)
  const session = (await (await page.request.get(`${host.origin}/api/session`)).json()) as { readonly factors: unknown }
  assert.deepEqual(session.factors, ['passkey'])
  assert.deepEqual(complaints, [])
  await leave()
})

test('en español, con el inicio de sesión del hospital: quien es conocido entra donde quería, quien no lo es lee por qué', async () => {
  const { page, open, leave, complaints } = await visitOffice(browser, host, { ...phone, language: 'es' })
  const through = async (name: string): Promise<void> => {
    await page.getByRole('link', { name: 'Entrar con County' }).click()
    await page.getByLabel('Name').fill(name)
    await page.getByRole('button', { name: 'In' }).click()
  }
  await open('/facility')
  await page.waitForURL(/\/es\/sign-in\?next=/)
  await page.getByRole('link', { name: 'Entrar con County' }).waitFor()
  await looksRight(page)
  await through('stranger')
  await page.waitForSelector('[data-code=sso-unknown-person]')
  assert.match((await page.textContent('[role=alert]')) ?? '', /nadie le ha invitado/)
  await looksRight(page)
  assert.equal((await page.request.get(`${host.origin}/api/session`)).status(), 401)

  // The provider remembers the stranger, as providers do.
  await page.context().clearCookies()
  await open('/facility')
  await page.waitForURL(/\/es\/sign-in\?next=/)
  await through('grace-mfa')
  await page.click('[data-role=administrator]')
  await page.waitForURL(/\/es\/facility$/)
  const session = (await (await page.request.get(`${host.origin}/api/session`)).json()) as { readonly factors: unknown }
  assert.deepEqual(session.factors, ['single-sign-on', 'provider-second-factor'])
  assert.deepEqual(complaints, [])
  await leave()
})
