import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Desk } from '../_desk.ts'

const log = `date,time in,agency,asked for,outcome
2019-03-04,14:05,ICE ERO,Where is he?,left
2019-02-30,09:00,ICE ERO,,left
2019-03-05,10:00,Sheriff,A look at the list,
`

/** A log that was kept on paper. */
export function importTests(desk: Desk): void {
  test('a paper log is tried, row by row, then imported; sent again it makes nothing twice', async () => {
    const liaison = await desk.visit({ role: 'liaison', width: 360 })
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
}
