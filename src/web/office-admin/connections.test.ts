import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openOffice } from '../../../tools/office-visit.ts'

const office = await openOffice()

const log = `date,time in,agency,asked for,outcome
2019-03-04,14:05,ICE ERO,Where is he?,left
2019-02-30,09:00,ICE ERO,,left
2019-03-05,10:00,Sheriff,A look at the list,
`

describe('connections', () => {
  test('a token is made once though the answer was lost, is shown once, may do what was ticked and nothing else, and is worth nothing when revoked', async () => {
    const manager = await office.visit({ role: 'administrator' })
    const { page } = manager
    page.on('dialog', (dialog) => dialog.accept())
    await manager.open('/connections')
    await page.click('#tokens ~ details summary')
    await page.getByLabel('Which program is it for?').fill('Wall board')
    await page.getByLabel('Read the facility’s settings').check()
    // The server makes it, and its answer is lost on the way.
    await page.route('**/api/tokens', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Make the token' }).click()
    await page.waitForSelector('#tokens ~ details [role=alert]')
    await page.unroute('**/api/tokens')
    await page.getByRole('button', { name: 'Make the token' }).click()
    const token = (await page.textContent('.once .secret')) ?? ''
    assert.match(token, /^ost_/)
    const call = async (path: string) => {
      const headers = { Authorization: `Bearer ${token}` }
      return (await fetch(`${office.host.origin}${path}`, { headers })).status
    }
    assert.deepEqual([await call('/api/facility'), await call('/api/cases')], [200, 403])
    await page.getByRole('button', { name: /hide it/ }).click()
    assert.equal(await page.locator('#tokens ~ table tbody tr').count(), 1, 'it was made once')
    await page.getByRole('button', { name: 'Revoke: Wall board' }).click()
    await page.waitForFunction(() => document.querySelector('#tokens ~ table button') === null)
    assert.equal(await call('/api/facility'), 401)
    await manager.leave()
  })

  test('a webhook’s secret is shown once; its messages are listed, and an address that is none is refused at its field', async () => {
    const it = await office.visit({ role: 'system-administrator', language: 'es', width: 360 })
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

test('a paper log is tried, row by row, then imported; sent again it makes nothing twice', async () => {
  const liaison = await office.visit({ role: 'liaison', width: 360 })
  const { page } = liaison
  await liaison.open('/import')
  await page.setInputFiles('input[type=file]', { name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(log) })
  const fates = async () => {
    await page.waitForSelector('#rows ~ [role=status] strong')
    return page.locator('#rows ~ table .badge').allTextContents()
  }
  await page.getByRole('button', { name: 'Try the file' }).click()
  assert.deepEqual(await fates(), ['new', 'cannot be used', 'new'])
  assert.match((await page.textContent('[data-row="3"]')) ?? '', /There is no such day/)
  await page.getByRole('button', { name: 'Import these rows (2)' }).click()
  await page.waitForSelector('#rows ~ table a')
  assert.deepEqual(await fates(), ['made', 'cannot be used', 'made'])
  await page.getByRole('button', { name: 'Try the file' }).click()
  await page.waitForFunction(() => document.querySelector('#rows')?.textContent === 'What would become of each row')
  assert.deepEqual(await fates(), ['here already', 'cannot be used', 'here already'])
  assert.deepEqual(liaison.complaints, [])
  await liaison.leave()
})
