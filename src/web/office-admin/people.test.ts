import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TOTP } from 'otpauth'
import { addFingerReader } from '../../../tools/finger-reader.ts'
import { type OfficeVisitor, openOffice } from '../../../tools/office-visit.ts'

const office = await openOffice()

interface People {
  readonly rows: readonly {
    readonly id: string
    readonly email: string
    readonly left?: string
    readonly roles: readonly { readonly role: string; readonly pending?: boolean }[]
  }[]
}

const password = 'seven green lanterns under the bridge'

// By the API, as the pages of invitation and enrolment do it, which have tests of their own.
async function joined(): Promise<OfficeVisitor> {
  const manager = await office.visit({ role: 'administrator' })
  const person = { name: 'Iris Invented', email: 'iris@hospital.example', roles: ['liaison'] }
  const added = await manager.call<{ invitation: { link: string } }>('POST', '/api/people', person)
  await manager.leave()
  const visitor = await office.visit({ width: 360 })
  await visitor.open('/sign-in')
  const [, token] = added.body.invitation.link.split('#token=')
  const accepted = await visitor.call('POST', '/api/invitations/accept', { token, password })
  assert.equal(accepted.status, 200, JSON.stringify(accepted.body))
  const offer = await visitor.call<{ address: string; secret: string }>('POST', '/api/account/totp', {})
  const code = new TOTP({ secret: offer.body.secret }).generate()
  const confirmed = await visitor.call('POST', '/api/account/totp/confirm', { code })
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body))
  return visitor
}

describe('the people', () => {
  test('somebody is added with a link that is shown once, gets a role, and leaves', async () => {
    const manager = await office.visit({ role: 'administrator', width: 360, height: 800 })
    const { page } = manager
    page.on('dialog', (dialog) => dialog.accept())
    await manager.open('/people')
    await page.click('.adding summary')
    await page.getByLabel('Name', { exact: true }).fill('Nora Invented')
    await page.getByLabel('E-mail', { exact: true }).fill('Nora@hospital.example')
    await page.getByLabel('Liaison').check()
    await page.locator('.adding button[type=submit]').click()
    const link = (await page.textContent('.once .secret')) ?? ''
    assert.ok(link.startsWith(`${office.host.origin}/invitation#`), link)
    await page.getByRole('button', { name: /hide it/ }).click()
    assert.equal(await page.locator('.once').count(), 0)
    const nora = page.locator('tr', { hasText: 'Nora Invented' })
    assert.match((await nora.textContent()) ?? '', /invited/)

    await nora.getByRole('button').click()
    await page.locator('[data-role=counsel]').getByRole('button').click()
    await page.waitForSelector('[data-role=counsel] .badge.may')
    await page.getByLabel('Their open tasks and cases go to').selectOption('demo-privacy')
    await page.getByRole('button', { name: 'End their access' }).click()
    await page.waitForFunction(() => /This person left/.test(document.querySelector('dialog')?.textContent ?? ''))
    const { body } = await manager.call<People>('GET', '/api/people')
    const row = body.rows.find(({ email }) => email === 'nora@hospital.example')
    assert.ok(row?.left !== undefined)
    await page.keyboard.press('Escape')
    assert.equal(await nora.count(), 0)
    await page.getByLabel('Also those who left').check()
    assert.match((await nora.textContent()) ?? '', /left/)
    assert.deepEqual(manager.complaints, [])
    await manager.leave()
  })

  test('a role that IT gives and that sees cases waits until the privacy officer confirms it', async () => {
    const it = await office.visit({ role: 'system-administrator', language: 'es' })
    await it.open('/people')
    await it.page.locator('tr', { hasText: 'Dana Okafor' }).getByRole('button').click()
    await it.page.locator('[data-role=liaison]').getByRole('button').click()
    await it.page.waitForSelector('[data-role=liaison] .badge.unknown')
    await it.leave()
    const officer = await office.visit({ role: 'privacy-officer' })
    await officer.open('/people')
    assert.equal(await officer.page.locator('.adding').count(), 0)
    await officer.page.locator('tr', { hasText: 'Dana Okafor' }).getByRole('button').click()
    await officer.page.getByRole('button', { name: 'Confirm: Liaison' }).click()
    await officer.page.waitForSelector('[data-role=liaison] .badge.may')
    const { body } = await officer.call<People>('GET', '/api/people')
    const roles = body.rows.find(({ id }) => id === 'demo-desk')?.roles
    assert.deepEqual(
      roles?.map(({ role, pending }) => [role, pending]),
      [
        ['desk', undefined],
        ['liaison', undefined],
      ],
    )
    await officer.leave()
  })

  test('in an emergency the liaison takes the privacy officer’s role for an hour; the privacy officer reads why and ends it', async () => {
    const liaison = await office.visit({ role: 'liaison', width: 360 })
    await liaison.open('/duty')
    await liaison.page.locator('#now ~ ul a[href^="tel:"]').first().waitFor()
    await liaison.page.click('#emergency ~ details summary')
    await liaison.page.getByLabel(/^Why\?/).fill('Called both officers, no answer, a warrant is at the door.')
    await liaison.page.getByRole('button', { name: 'Take the role for an hour' }).click()
    await liaison.page.waitForSelector('.role-switch option:text("Privacy officer")', { state: 'attached' })
    await liaison.leave()
    const officer = await office.visit({ role: 'privacy-officer' })
    await officer.open('/people')
    const taken = officer.page.locator('#emergencies ~ table tr', { hasText: 'Mai Tran' })
    assert.match((await taken.textContent()) ?? '', /Called both officers/)
    await taken.getByRole('button').click()
    await officer.page.waitForFunction(() => document.querySelector('#emergencies ~ table button') === null)
    await officer.leave()
  })
})

test('somebody who joined changes the language, adds a passkey, and shows again who they are before new codes', async () => {
  const visitor = await joined()
  const { page } = visitor
  page.on('dialog', (dialog) => dialog.accept())
  await visitor.open('/account')
  await page.getByLabel('Show me everything in').selectOption('es')
  await page.waitForURL(/\/es\/account$/)
  await addFingerReader(page)
  await page.getByLabel('Nombre para una llave nueva').fill('mi teléfono')
  await page.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
  await page.waitForSelector('#passkeys ~ table tbody tr')

  // Longer than a proof of who one is holds, shorter than a session does without being used.
  office.host.passDays(16 / (24 * 60))
  await page.getByRole('button', { name: 'Crear códigos nuevos' }).click()
  await page.getByLabel('Su contraseña').fill('not this one at all, no')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.waitForSelector('dialog [role=alert]')
  await page.getByLabel('Su contraseña').fill(password)
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.waitForSelector('.once .secret')
  assert.equal((await page.textContent('.once .secret'))?.split('\n').length, 10)
  assert.equal(await page.locator('#sessions ~ table tbody tr').count(), 1)
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})
