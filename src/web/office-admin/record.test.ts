import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { openOffice } from '../../../tools/office-visit.ts'

const office = await openOffice()

interface Rows<Row> {
  readonly rows: readonly Row[]
}

test('the auditor reads the events of the office and the log, and verifies a receipt and an exported case on the page for all', async () => {
  const auditor = await office.visit({ role: 'auditor', width: 360 })
  const { page } = auditor
  await auditor.open('/record')
  await page.waitForSelector('[data-fact=size]')
  assert.ok(Number((await page.textContent('[data-fact=size]'))?.replaceAll(/\D/g, '')) > 50)
  await page.getByLabel('Show', { exact: true }).selectOption('office.signed-in')
  await page.waitForFunction(() => {
    const told = [...document.querySelectorAll('#events ~ table tbody th')].map((cell) => cell.textContent)
    return told.length > 0 && told.every((text) => text?.includes('Signed in'))
  })
  assert.match((await page.textContent('#events ~ table tbody')) ?? '', /Peter Novak/)

  const cases = await auditor.call<Rows<{ readonly id: string }>>('GET', '/api/cases?limit=1')
  const path = `/api/cases/${cases.body.rows[0]?.id}/receipts`
  const events = await auditor.call<Rows<{ readonly event: string }>>('GET', path)
  const receipt = await auditor.call<string>('GET', `${path}/${events.body.rows[0]?.event}`)
  assert.equal(receipt.status, 200)
  const exported = await page.request.get(
    `${office.host.origin}/api/cases/${cases.body.rows[0]?.id}/export?format=archive`,
  )
  assert.equal(exported.status(), 200)
  await page.getByRole('link', { name: 'Check a receipt' }).click()
  await page.waitForSelector('.keys code')
  await page.setInputFiles('#receipt', [
    { name: 'one.tlog-proof', mimeType: '', buffer: Buffer.from(receipt.body) },
    { name: 'case.zip', mimeType: '', buffer: await exported.body() },
  ])
  await page.waitForSelector('.receipt:not(.archive)[data-tone=good]')
  await page.waitForSelector('.archive[data-tone=good]')
  assert.match((await page.textContent('.receipt')) ?? '', /an event of the kind “case-opened”/)
  assert.deepEqual(auditor.complaints, [])
  await auditor.leave()
})

test('a server whose clock is off warns those who look after the record, in words and in both languages', async () => {
  const right = await office.visit({ role: 'auditor' })
  await right.open('/record')
  await right.page.waitForSelector('[data-fact=size]')
  assert.equal(await right.page.locator('[data-health]').count(), 0)
  await right.leave()
  office.host.passDays(2)
  const late = await office.visit({ role: 'administrator', language: 'es', width: 360 })
  await late.open('/facility')
  await late.page.waitForSelector('[data-health=clock]')
  assert.match(
    (await late.page.textContent('[data-health=clock]')) ?? '',
    /El reloj del servidor está desajustado por unos 172.?800/,
  )
  assert.deepEqual(await axeFaults(late.page), [])
  await late.leave()
})
