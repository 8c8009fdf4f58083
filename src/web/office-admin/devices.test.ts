import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { casesOf, untilAllInTheRecord, writeNote } from '../../../tools/desk-proof/tablet.ts'
import { visitDesk } from '../../../tools/desk-visit.ts'
import { eventually } from '../../../tools/eventually.ts'
import { openOffice } from '../../../tools/office-visit.ts'
import { type CaseState, entriesOf } from '../../cases/index.ts'

const office = await openOffice()

test('a device is added, let in by the code on the page, brings a visit into the record, and is out when it is revoked', async () => {
  const manager = await office.visit({ role: 'administrator' })
  const { page } = manager
  page.on('dialog', (dialog) => dialog.accept())
  await manager.open('/devices')
  await page.click('#devices ~ details summary')
  await page.getByLabel('What is it called?').fill('Tablet 1')
  await page.getByLabel('Where does it stand?').fill('Front door')
  await page.getByRole('button', { name: /show its code/ }).click()
  const code = (await page.textContent('.once .secret')) ?? ''
  assert.match(code, /^[A-Z0-9]{5}-[A-Z0-9]{5}$/)
  assert.equal(await page.locator('.once img.qr').evaluate((img: HTMLImageElement) => img.naturalWidth > 20), true)

  const at = await visitDesk(office.browser, office.host, { fragment: `#enrol=${code}` })
  await at.page.waitForSelector('[data-value="start"]')
  assert.ok(!at.page.url().includes(code), 'the code does not stay in the address')
  await at.untilKept()
  await at.context.setOffline(true)
  for (const value of ['start', 'officers', 'arrest']) await at.tap(value)
  assert.match((await at.page.textContent('.now-card.first .todo')) ?? '', /Open no door yet/)
  for (const value of ['review', 'finish', 'left'])
    await at.page.locator(`button[data-value="${value}"]`).first().click()
  await at.tap('end')
  await at.page.click('.row-button')
  const statuses = () =>
    at.page.locator('.entries li').evaluateAll((all) => all.map((li) => li.getAttribute('data-status')))
  const before = await statuses()
  assert.ok(before.length > 2 && before.every((s) => s === 'on-this-device'), String(before))
  await at.context.setOffline(false)
  await at.page.waitForFunction(() => document.querySelector('[data-status="on-this-device"]') === null)
  assert.deepEqual(new Set(await statuses()), new Set(['in-the-record']))

  await manager.open('/devices')
  const row = page.locator('#devices ~ table tbody tr').filter({ hasText: 'Tablet 1' })
  assert.match((await row.textContent()) ?? '', /in use/)
  const found = await manager.call<{ rows: readonly { id: string; openedBy?: { device?: string } }[] }>(
    'GET',
    '/api/cases',
  )
  assert.ok(JSON.stringify(found.body).includes('desk-'), 'the visit is in the queue')
  await page.getByRole('button', { name: 'Revoke: Tablet 1' }).click()
  await page.waitForFunction(() => /revoked/.test(document.querySelector('#devices ~ table tbody')?.textContent ?? ''))
  await at.page.reload()
  await at.page.waitForFunction(() => document.querySelector('[data-value="start"]') === null)
  assert.deepEqual(manager.complaints, [])
  await at.leave()
  await manager.leave()
})

test('the key that devices seal to is replaced on the page; what was sealed before it and what comes after are in the record', async () => {
  const manager = await office.visit({ role: 'administrator' })
  const { page } = manager
  const made = await manager.call<{ device: string; code: string }>('POST', '/api/devices', {
    name: 'Tablet 3',
    place: 'Side door',
  })
  const at = await visitDesk(office.browser, office.host, { fragment: `#enrol=${made.body.code}` })
  await at.page.waitForSelector('[data-value="start"]')
  await at.untilKept()
  await at.context.setOffline(true)
  await writeNote(at.page, 'Sealed to the former key.')

  await manager.open('/devices')
  const button = page.getByRole('button', { name: 'New key for devices' })
  page.once('dialog', (dialog) => dialog.dismiss())
  await button.click()
  const keys = () =>
    office.host.serving.office.database.inFacility('harbor', (trx) =>
      trx.selectFrom('desk_keys').select('id').execute(),
    )
  assert.equal((await keys()).length, 1, 'who thinks better of it has changed nothing')
  page.once('dialog', (dialog) => dialog.accept())
  await button.click()
  await page.waitForSelector('[data-made]')
  assert.match((await page.textContent('[data-made]')) ?? '', /Devices have a new key/)
  assert.equal((await keys()).length, 2)

  const before = await sealedTo(at.page)
  await at.context.setOffline(false)
  await eventually(
    async () => ((await sealedTo(at.page)) === before ? undefined : true),
    'the device takes the new key when it next reaches the office',
  )
  await writeNote(at.page, 'Sealed to the new key.')
  await untilAllInTheRecord(at.page)
  const [id = ''] = casesOf(await at.stored())
  const officer = await office.visit({ role: 'privacy-officer' })
  const found = await officer.call<{ case: CaseState }>('GET', `/api/cases/${id}`)
  assert.deepEqual(
    entriesOf(found.body.case, 'note').map(({ fields }) => fields['account']?.value),
    ['Sealed to the former key.', 'Sealed to the new key.'],
  )
  assert.deepEqual(manager.complaints, [])
  await Promise.all([at.leave(), manager.leave(), officer.leave()])
})

/** The id of the key to which a device seals what it writes next. */
const sealedTo = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('ostiary-desk')
        request.onsuccess = () => {
          const found = request.result.transaction('device').objectStore('device').get('device')
          found.onsuccess = () => {
            request.result.close()
            resolve(found.result.bundle.sealTo.id)
          }
        }
      }),
  )

test('what the record did not take is shown with its reason, read, and set aside; IT sees the devices and none of that', async () => {
  const liaison = await office.visit({ role: 'liaison', language: 'es', width: 360 })
  const { page } = liaison
  const { call } = await office.visit({ role: 'administrator' })
  const made = await call<{ code: string }>('POST', '/api/devices', { name: 'Tableta 2', place: 'Urgencias' })
  assert.equal(made.status, 201)
  const { origin } = office.host
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    assert.equal(answer.status, 200, await answer.clone().text())
    return (await answer.json()) as Record<string, unknown>
  }
  const enrolled = await post('/api/desk/enrol', { code: made.body.code })
  const damaged = {
    n: 1,
    kind: 'command',
    at: new Date().toISOString(),
    sealed: Buffer.alloc(90, 7).toString('base64'),
  }
  await post(
    '/api/desk/entries',
    { entries: [damaged], clock: new Date(Date.now() - 3 * 86_400_000).toISOString() },
    { Authorization: `Device ${enrolled['token']}` },
  )
  await liaison.open('/devices')
  const row = page.locator('#kept ~ table tbody tr')
  assert.match((await row.textContent()) ?? '', /Tableta 2.*3 días atrasado.*revísela.*No se puede abrir/s)
  assert.equal(await page.locator('#devices').count(), 0)
  await page.getByRole('button', { name: 'Abrir la entrada 1 de Tableta 2' }).click()
  await page.waitForSelector('dialog [data-code="cannot-open"]')
  await page.getByLabel('Apartarla, porque').selectOption('unreadable')
  await page.getByRole('button', { name: 'Apartarla' }).click()
  await page.waitForFunction(() => /apartada/.test(document.querySelector('#kept ~ table tbody')?.textContent ?? ''))
  await liaison.leave()

  const it = await office.visit({ role: 'system-administrator' })
  await it.open('/devices')
  await it.page.waitForSelector('#devices ~ table')
  assert.equal(await it.page.locator('#kept').count(), 0)
  await it.leave()
})
