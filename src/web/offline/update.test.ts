import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { visitDesk } from '../../../tools/desk-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { builtText } from '../../../tools/web-build.ts'

const browser = await openBrowser()

// The same files under another name of their version: to the browser a newer release.
const release = (version: string | undefined): string => {
  const worker = builtText('sw.js')
  return version === undefined ? worker : worker.replace(/"version":"[^"]+"/, `"version":"${version}"`)
}

const look = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
const versions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => /^ostiary-pages-(?!papers)/.test(name)))

test('a newer version is told, never started in a visit, and started by one tap outside of one', async (t) => {
  let version: string | undefined
  const host = await startDeskHost(0, { stubs: { '/sw.js': () => release(version) } })
  t.after(() => host.close())
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  const { page, tap } = visitor
  await visitor.untilKept()
  await page.evaluate(() => Object.assign(window, { opened: 'once' }))
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  version = 'newer'
  await look(page)
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
  // The visit goes on as it was, with nothing that could start the other version.
  assert.equal(await page.locator('[data-value="update-now"]').count(), 0)
  await tap('none')
  await page.waitForSelector('.now-card.first .todo')
  assert.equal(await page.evaluate(() => (window as { opened?: string }).opened), 'once')
  for (const value of ['review', 'finish', 'left', 'end', 'home']) await tap(value)
  await page.waitForSelector('[data-value="update"]')
  const other = await visitor.context.newPage()
  await other.goto(`${host.origin}/desk`)
  await tap('update-now')
  await other.waitForSelector('[data-value="start"]')
  assert.ok((await versions(other)).includes('ostiary-pages-newer'))
  assert.equal((await versions(other)).length, 2)
  await other.close()
  await tap('update-now')
  await page.waitForFunction(() => (window as { opened?: string }).opened === undefined)
  await page.waitForSelector('[data-value="start"]')
  assert.deepEqual(await versions(page), ['ostiary-pages-newer'])
  assert.equal(await page.locator('[data-value="update"]').count(), 0)
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})
