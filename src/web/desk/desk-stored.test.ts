import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { type DeskVisitor, visitDesk } from '../../../tools/desk-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const browser = await openBrowser()
const host = await startDeskHost()
after(() => host.close())

async function atDesk(): Promise<DeskVisitor> {
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  await visitor.page.waitForSelector('[data-value="start"]')
  return visitor
}

/** From now on the disk says of nothing that it has it, until it answers again. */
const holdTheDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const answers = new Promise((resolve) => addEventListener('disk-answers', resolve, { once: true }))
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      configurable: true,
      set(done: () => void) {
        this.addEventListener('complete', () => void answers.then(done))
      },
    })
  })

const letItAnswer = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('disk-answers')))

/** The disk is full until there is room again. */
const fillTheDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const real = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    addEventListener('room-again', () => {
      IDBObjectStore.prototype.add = real
    })
  })

const untilSaid = (page: Page, at: string, words: RegExp): Promise<unknown> =>
  page.waitForFunction(([where, source]) => new RegExp(source).test(document.querySelector(where)?.textContent ?? ''), [
    at,
    words.source,
  ] as const)

const status = '[role=status]:not(:empty)'
const mark = /✓/

async function photograph({ page, tap }: DeskVisitor): Promise<void> {
  const buffer = await page.screenshot()
  await page.setInputFiles('.take input', { name: 'IMG_1.png', mimeType: 'image/png', buffer })
  await page.waitForSelector('.sheet canvas')
  await tap('keep')
}

test('a photo is told as stored once the disk has it, and as on its way until then', async () => {
  const visitor = await atDesk()
  const { page, tap } = visitor
  for (const value of ['start', 'paper', 'dhs-i200', 'photo']) await tap(value)
  await page.waitForSelector('html:not([data-storing])', { state: 'attached' })
  await holdTheDisk(page)
  await photograph(visitor)
  await untilSaid(page, `main ${status}`, /Storing…/)
  assert.doesNotMatch((await page.textContent('main')) ?? '', mark)
  await letItAnswer(page)
  await untilSaid(page, `main ${status}`, /✓ 1 page is stored/)
  await visitor.leave()
})

test('what was said and seen is told as written down once the disk has it', async () => {
  const visitor = await atDesk()
  const { page, tap } = visitor
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await page.waitForSelector('html:not([data-storing])', { state: 'attached' })
  await page.click('.desk-bar .incident')
  await page.waitForSelector('[data-value="said"]')
  await holdTheDisk(page)
  await tap('said')
  await untilSaid(page, '[data-value="said"]', /Storing…/)
  for (const value of ['force', 'keep']) await tap(value)
  await untilSaid(page, `main .tools ${status}`, /Storing…/)
  assert.doesNotMatch((await page.textContent('main')) ?? '', mark)
  await letItAnswer(page)
  await untilSaid(page, `main .tools ${status}`, /✓ 1 written down/)
  await visitor.leave()
})

test('where there is no room nothing is told as stored, but what to do; and it is, once there is room', async () => {
  const visitor = await atDesk()
  const { page, tap } = visitor
  for (const value of ['start', 'paper', 'dhs-i200']) await tap(value)
  await page.waitForSelector('html:not([data-storing])', { state: 'attached' })
  await fillTheDisk(page)
  await page.click('.desk-bar .incident')
  await tap('said')
  await untilSaid(page, '[data-value="said"]', /Not stored yet\. Do what the top of this page says/)
  await page.click('.back')
  await tap('photo')
  await photograph(visitor)
  await untilSaid(page, `main ${status}`, /Not stored yet\. Do what the top of this page says/)
  assert.match((await page.textContent('.desk-warning.strong')) ?? '', /Keep the page open, delete photos/)
  assert.doesNotMatch((await page.textContent('main')) ?? '', mark)
  await page.evaluate(() => dispatchEvent(new Event('room-again')))
  await tap('store-again')
  await untilSaid(page, `main ${status}`, /✓ 1 page is stored/)
  await visitor.leave()
})
