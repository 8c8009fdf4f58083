import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Desk } from '../_desk.ts'

/** Programs that call, and programs that are called. */
export function connectionsTests(desk: Desk): void {
  describe('connections', () => {
    test('a token is shown once, may do what was ticked and nothing else, and is worth nothing when revoked', async () => {
      const manager = await desk.visit({ role: 'administrator' })
      const { page } = manager
      page.on('dialog', (dialog) => dialog.accept())
      await manager.open('/connections')
      await page.click('#tokens ~ details summary')
      await page.getByLabel('Which program is it for?').fill('Wall board')
      await page.getByLabel('Read the facility’s settings').check()
      await page.getByRole('button', { name: 'Make the token' }).click()
      const token = (await page.textContent('.once .secret')) ?? ''
      assert.match(token, /^ost_/)
      const call = async (path: string) => {
        const headers = { Authorization: `Bearer ${token}` }
        return (await fetch(`${desk.host().origin}${path}`, { headers })).status
      }
      assert.deepEqual([await call('/api/facility'), await call('/api/cases')], [200, 403])
      await page.getByRole('button', { name: /hide it/ }).click()
      await page.getByRole('button', { name: 'Revoke: Wall board' }).click()
      await page.waitForFunction(() => document.querySelector('#tokens ~ table button') === null)
      assert.equal(await call('/api/facility'), 401)
      await manager.leave()
    })

    test('a webhook’s secret is shown once; its messages are listed, and an address that is none is refused at its field', async () => {
      const it = await desk.visit({ role: 'system-administrator', language: 'es', width: 360 })
      const { page } = it
      await it.open('/connections')
      await page.click('#webhooks ~ details summary')
      await page.getByLabel('Dirección').fill('http://hooks.hospital.example/ostiary')
      await page.locator('#webhooks ~ details button[type=submit]').click()
      await page.waitForSelector('#webhooks ~ details [role=alert], #webhooks ~ details .error')
      await page.getByLabel('Dirección').fill('https://hooks.hospital.example/ostiary')
      await page.locator('#webhooks ~ details button[type=submit]').click()
      assert.match((await page.textContent('.once .secret')) ?? '', /^whsec_/)
      await page.getByRole('button', { name: 'Enviar una prueba' }).click()
      await page.waitForSelector('.deliveries [data-row^=msg_]')
      assert.match((await page.textContent('.deliveries tbody')) ?? '', /Mensaje de prueba/)
      assert.deepEqual(it.complaints, [])
      await it.leave()
    })
  })
}
