import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../../tools/browser.ts'
import { type DeskHost, startDeskHost } from '../../../../tools/desk-host.ts'
import { visitDesk } from '../../../../tools/desk-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../../tools/web-build.ts'

let browser: Browser
let host: DeskHost
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  browser = await launchBrowser()
  host = await startDeskHost()
})
after(async () => {
  await browser?.close()
  await host?.close()
})

/** What the page asked of the browser's database and of its cryptography, and whether a tap still waited for its answer then. */
interface Asked {
  readonly what: string
  readonly beforePaint: boolean
}

// Notes each transaction, each reading of all that a store holds, and each sealing.
function watch(): void {
  const asked: Asked[] = []
  let waiting = false
  const note = (what: string): void => void asked.push({ what, beforePaint: waiting })
  Object.assign(window, { asked })
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    note(`${mode ?? 'readonly'} ${[names].flat().join('+')}`)
    return transaction.call(this, names, mode, options)
  }
  const { getAll } = IDBObjectStore.prototype
  IDBObjectStore.prototype.getAll = function (query, count) {
    if (query === undefined || query === null) note(`all of ${this.name}`)
    return getAll.call(this, query, count)
  }
  const { encrypt } = SubtleCrypto.prototype
  SubtleCrypto.prototype.encrypt = function (...given) {
    note('encrypt')
    return encrypt.apply(this, given)
  }
  addEventListener(
    'click',
    () => {
      waiting = true
      // Registered first of all, so that this frame's work comes before whatever the page does after it.
      requestAnimationFrame(() => {
        waiting = false
      })
    },
    { capture: true },
  )
}

/** Taps, waits for its answer and until all of it is stored; gives what was asked meanwhile. */
async function tapped(page: Page, value: string): Promise<readonly Asked[]> {
  const before = await page.textContent('#question')
  await page.evaluate(() => (window as unknown as { asked: Asked[] }).asked.splice(0))
  await page.locator(`[data-value="${value}"]`).first().click()
  await page.waitForFunction((was) => document.getElementById('question')?.textContent !== was, before)
  await page.waitForSelector('html:not([data-storing])')
  await page.waitForSelector('html[data-warm]')
  return page.evaluate(() => (window as unknown as { asked: Asked[] }).asked)
}

const count = (asked: readonly Asked[], what: string): number => asked.filter((a) => a.what === what).length

test('no tap waits for the database or for sealing, and none reads again what was read before', async () => {
  const visitor = await visitDesk(browser, host, {
    fragment: '#enrol=CODE-1',
    before: (context) => context.addInitScript(watch),
  })
  const { page } = visitor
  await visitor.untilKept()
  await page.waitForSelector('html[data-warm]')
  await visitor.context.setOffline(true)
  for (const value of ['start', 'officers', 'arrest']) {
    const asked = await tapped(page, value)
    assert.deepEqual(
      asked.filter((a) => a.beforePaint),
      [],
      value,
    )
  }
  // The first answer opens the case, names the contact and the fact, and what was shown comes when the desk is idle.
  await visitor.untilStored(4)
  await page.waitForSelector('html:not([data-storing])')
  const asked = await tapped(page, 'unknown')
  assert.deepEqual(
    asked.filter((a) => a.beforePaint),
    [],
  )
  assert.equal((await visitor.stored()).length, 5)
  assert.equal(count(asked, 'all of events'), 0)
  // One answer is one entry: its number and itself, nothing more; what was tapped is kept once.
  assert.equal(count(asked, 'readwrite numbers'), 1)
  assert.equal(count(asked, 'readwrite events+contents'), 1)
  assert.ok(count(asked, 'readwrite drafts') <= 1)
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})
