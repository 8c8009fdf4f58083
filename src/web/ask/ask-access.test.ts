import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { looks } from '../../../tools/looks.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { startWebHost } from '../../../tools/web-host.ts'
import { shrugToAnswer, type Visit, visitAsk } from '../../../tools/web-visit.ts'

const browser = await openBrowser()
const host = await startWebHost()
after(() => host.close())

for (const look of looks) {
  const visit: Visit = { ...look, height: look.width < 600 ? 844 : 900 }
  const name = `${look.width} px, ${look.colors}, ${look.language}`
  test(`no screen of the dialogue has a fault that axe finds (${name})`, async () => {
    const visitor = await visitAsk(browser, host, visit)
    const { page } = visitor
    await page.waitForSelector('[data-value="CA"]')
    const found = [...(await axeFaults(page))]
    for (const value of ['CA', 'hospital', 'officers', 'records']) {
      await visitor.tap(value)
      await page.waitForSelector('#question')
      found.push(...(await axeFaults(page)))
    }
    await shrugToAnswer(visitor)
    await page.evaluate(() => {
      for (const d of document.querySelectorAll('details')) d.open = true
    })
    found.push(...(await axeFaults(page)))
    assert.deepEqual(found, [])
    await visitor.leave()
  })
}

test('the keyboard alone leads from the first question to the answer, and each new question gets the focus', async () => {
  const visitor = await visitAsk(browser, host, { width: 1280, height: 900 })
  const { page } = visitor
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-value') ?? document.activeElement?.id)
  const reach = async (value: string): Promise<void> => {
    for (let n = 0; n < 60; n++) {
      if ((await focused()) === value) return
      await page.keyboard.press('Tab')
    }
    assert.fail(`Tab does not reach ${value}`)
  }
  await page.waitForSelector('[data-value="CA"]')
  for (const value of ['CA', 'hospital', 'outreach']) {
    await page.waitForSelector(`[data-value="${value}"]`)
    await reach(value)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'question')
  }
  for (let n = 0; n < 40 && (await page.locator('.answer').count()) === 0; n++) {
    await reach('unknown')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => document.activeElement?.id === 'question')
  }
  assert.equal(await page.locator('.answer').count(), 1)
  await visitor.leave()
})

test('the instruction is a live region that stands there before it changes', async () => {
  const visitor = await visitAsk(browser, host)
  for (const value of ['CA', 'hospital', 'officers']) await visitor.tap(value)
  await visitor.page.waitForSelector('.now [role=status][aria-live=polite] .card')
  await visitor.leave()
})

test('on a phone the instruction stays on screen and covers no answer that has the focus', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['CA', 'hospital', 'paper']) await visitor.tap(value)
  await page.waitForSelector('.now .card')
  await page.locator('[data-value="unknown"]').focus()
  const [choice, now] = await Promise.all([
    page.locator('[data-value="unknown"]').boundingBox(),
    page.locator('.now').boundingBox(),
  ])
  assert.ok(choice && now)
  assert.ok(now.y + now.height <= 845 && now.y > 0, 'the instruction is on screen')
  assert.ok(choice.y + choice.height <= now.y, 'the focus is not behind it')
  await visitor.leave()
})

test('everything to tap is at least 44 pixels high, but for words within a sentence', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  const small = () =>
    page
      .locator(
        'button:visible, select:visible, summary:visible, .top a:visible, .reason a:visible, label.check, label.duty',
      )
      .evaluateAll((all) =>
        all
          .filter((e) => !e.classList.contains('skip') && e.getBoundingClientRect().height < 44)
          .map((e) => e.outerHTML),
      )
  await page.waitForSelector('[data-value="CA"]')
  const found = await small()
  for (const value of ['CA', 'hospital', 'officers', 'records']) {
    await visitor.tap(value)
    found.push(...(await small()))
  }
  await shrugToAnswer(visitor)
  found.push(...(await small()))
  assert.deepEqual(found, [])
  await visitor.leave()
})

test('at 400 % nothing is cut off and nothing covers the question', async () => {
  const visitor = await visitAsk(browser, host, { width: 320, height: 256 })
  const { page } = visitor
  for (const value of ['CA', 'hospital', 'officers']) await visitor.tap(value)
  await page.waitForSelector('.now .card')
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.equal(await wide(), 0)
  assert.equal(await page.locator('.now').evaluate((e) => getComputedStyle(e).position), 'static')
  await shrugToAnswer(visitor)
  assert.equal(await wide(), 0)
  await visitor.leave()
})
