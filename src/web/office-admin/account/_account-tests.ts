import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TOTP } from 'otpauth'
import type { OfficeVisitor } from '../../../../tools/office-visitors.ts'
import type { Desk } from '../_desk.ts'

const password = 'seven green lanterns under the bridge'

/** One's own account, of somebody who joined by invitation. */
export function accountTests(desk: Desk): void {
  test('somebody who joined changes the language, adds a passkey, and shows again who they are before new codes', async () => {
    const visitor = await joined(desk)
    const { page } = visitor
    page.on('dialog', (dialog) => dialog.accept())
    await visitor.open('/account')
    await page.getByLabel('Show me everything in').selectOption('es')
    await page.waitForURL(/\/es\/account$/)
    await withAuthenticator(visitor)
    await page.getByLabel('Nombre para una llave nueva').fill('mi teléfono')
    await page.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
    await page.waitForSelector('#passkeys ~ table tbody tr')

    // Longer than a proof of who one is holds, shorter than a session does without being used.
    desk.host().passDays(16 / (24 * 60))
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
}

// By the API, as the pages of invitation and enrolment do it, which have tests of their own.
async function joined(desk: Desk): Promise<OfficeVisitor> {
  const manager = await desk.visit({ role: 'administrator' })
  const person = { name: 'Iris Invented', email: 'iris@hospital.example', roles: ['liaison'] }
  const added = await manager.call<{ invitation: { link: string } }>('POST', '/api/people', person)
  await manager.leave()
  const visitor = await desk.visit({ width: 360 })
  const [, token] = added.body.invitation.link.split('#token=')
  const accepted = await visitor.call('POST', '/api/invitations/accept', { token, password })
  assert.equal(accepted.status, 200, JSON.stringify(accepted.body))
  const offer = await visitor.call<{ address: string; secret: string }>('POST', '/api/account/totp', {})
  const code = new TOTP({ secret: offer.body.secret }).generate()
  const confirmed = await visitor.call('POST', '/api/account/totp/confirm', { code })
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body))
  return visitor
}

// A device that keeps passkeys, as a phone has it built in.
async function withAuthenticator({ context, page }: OfficeVisitor): Promise<void> {
  const tools = await context.newCDPSession(page)
  await tools.send('WebAuthn.enable')
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
