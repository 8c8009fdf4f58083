import assert from 'node:assert/strict'
import { after, type TestContext, test } from 'node:test'
import { openBrowser } from '../../../tools/open-browser.ts'
import { rulebookBody, startWebHost, type WebHost } from '../../../tools/web-host.ts'
import { shrugToAnswer, untilKept, visitAsk } from '../../../tools/web-visit.ts'

const browser = await openBrowser()
const host = await startWebHost()
after(() => host.close())

// A host whose law of New York in one language comes when the test sends it.
async function lateLaw(
  t: TestContext,
  language: 'en' | 'es',
): Promise<{ readonly slow: WebHost; readonly send: () => void }> {
  const { promise: sent, resolve: send } = Promise.withResolvers<void>()
  const body = () => sent.then(() => rulebookBody('NY', language))
  const slow = await startWebHost({ [`/api/rulebook?state=NY&lang=${language}`]: body })
  t.after(() => slow.close())
  return { slow, send }
}

test('from opening the page to the first instruction it takes three taps', async () => {
  const visitor = await visitAsk(browser, host)
  for (const value of ['CA', 'hospital', 'officers']) await visitor.tap(value)
  await visitor.page.waitForSelector('.now .card')
  assert.equal(visitor.taps(), 3)
  assert.match((await visitor.page.textContent('.now .word')) ?? '', /\w/)
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})

test('a dialogue ends in an answer: what to do, why by link to the law, and what was said', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['CA', 'hospital', 'officers', 'arrest']) await visitor.tap(value)
  await shrugToAnswer(visitor)
  const cards = await page
    .locator('.answer [role=status] .card')
    .evaluateAll((all) =>
      all.map((card) => [card.getAttribute('data-action'), card.querySelector('.word')?.textContent !== '']),
    )
  assert.deepEqual(cards[0], ['admit.non-public', true])
  assert.ok((await page.locator('.answer .card svg').count()) > 0, 'a sign stands beside the words')
  assert.ok((await page.locator('.duty input[type=checkbox]').count()) > 0, 'there are duties')
  const laws = await page
    .locator('.reason a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).getAttribute('href') ?? ''))
  assert.ok(laws.length > 0)
  for (const href of laws) assert.match(href, /^\/law\/[a-z-]+\/./)
  assert.ok((await page.locator('.answers li').count()) >= 5)
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})

test('the diagrams arrive and make the answers exact; without them the device builds its own', async (t) => {
  const lonely = await startWebHost({ '/api/diagrams/US': undefined })
  t.after(() => lonely.close())
  const visitor = await visitAsk(browser, lonely)
  await visitor.page.selectOption('#other-state', 'OH')
  await visitor.page.click('.other-state button')
  for (const value of ['hospital', 'about-patient']) await visitor.tap(value)
  await shrugToAnswer(visitor)
  assert.ok(lonely.asked.includes('/api/diagrams/US'))
  await untilKept(visitor, '/api/diagrams/US')
  await visitor.page.waitForFunction(() => document.querySelector('.changes') !== null)
  await visitor.leave()
})

test('going back loses nothing, by the page’s button and by the browser’s', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['CA', 'clinic', 'call']) await visitor.tap(value)
  await page.waitForSelector('[data-value="records"]')
  await page.click('.ways button')
  await page.waitForSelector('[data-value="call"] .was')
  await page.goBack()
  await page.waitForSelector('[data-value="clinic"] .was')
  await page.goForward()
  await page.waitForSelector('[data-value="call"] .was')
  await visitor.tap('call')
  await page.waitForSelector('[data-value="records"]')
  assert.equal(await page.locator('.answers li').count(), 4)
  await visitor.leave()
})

test('an answer can be changed from the list, and the dialogue goes on where it was', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['CA', 'hospital', 'officers']) await visitor.tap(value)
  await page.waitForSelector('[data-value="arrest"]')
  const question = await page.textContent('#question')
  await page.locator('.answers li', { hasText: 'Where are you?' }).locator('button').click()
  await visitor.tap('NY')
  await page.waitForFunction((text) => document.getElementById('question')?.textContent === text, question)
  assert.match((await page.textContent('.answers')) ?? '', /New York/)
  await visitor.leave()
})

test('the other language keeps everything that was said', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['NY', 'hospital', 'paper']) await visitor.tap(value)
  await page.waitForSelector('.now .card')
  await page.click('.language')
  await page.waitForFunction(() => document.documentElement.lang === 'es')
  assert.equal(new URL(page.url()).pathname, '/es/ask')
  assert.match((await page.textContent('.answers')) ?? '', /Nueva York/)
  assert.match((await page.textContent('#now-title')) ?? '', /Ahora mismo/)
  assert.equal(await page.title(), 'Pregunte a Ostiary')
  await visitor.leave()
})

test('the page’s own language comes first; who switches before the other is there is told that it is coming', async (t) => {
  const { slow, send } = await lateLaw(t, 'es')
  const visitor = await visitAsk(browser, slow)
  const { page } = visitor
  for (const value of ['NY', 'hospital', 'paper']) await visitor.tap(value)
  await page.waitForSelector('.now .card')
  await page.click('.language')
  await page.waitForSelector('.loading')
  assert.match((await page.textContent('.loading')) ?? '', /Trayendo la ley/)
  assert.doesNotMatch((await page.textContent('.answers')) ?? '', /facility\./)
  send()
  await page.waitForSelector('.now .card')
  assert.match((await page.textContent('.answers')) ?? '', /Nueva York/)
  assert.equal(slow.asked.filter((path) => path === '/api/rulebook').length, 2, 'each language was asked for once')
  await visitor.leave()
})

test('the question has the focus also when the law comes after it was put', async (t) => {
  const { slow, send } = await lateLaw(t, 'en')
  const visitor = await visitAsk(browser, slow)
  const { page } = visitor
  await page.locator('[data-value="NY"]').press('Enter')
  await page.waitForSelector('.loading')
  await page.waitForFunction(() => document.activeElement?.id === 'question')
  send()
  await page.waitForSelector('[data-value="hospital"]')
  await page.waitForFunction(() => document.activeElement?.id === 'question')
  await visitor.leave()
})

test('a language that cannot be had says so, and that the other one is here', async (t) => {
  const poor = await startWebHost({
    '/api/rulebook?state=NY&lang=en': () => rulebookBody('NY', 'en'),
    '/api/rulebook': undefined,
  })
  t.after(() => poor.close())
  const visitor = await visitAsk(browser, poor)
  const { page } = visitor
  await visitor.tap('NY')
  await page.waitForSelector('[data-value="hospital"]')
  await page.click('.language')
  await page.waitForSelector('[role=alert]')
  assert.match((await page.textContent('[role=alert]')) ?? '', /En inglés sí está/)
  await page.click('.language')
  await page.waitForSelector('[data-value="hospital"]')
  await visitor.leave()
})

test('the Spanish page is Spanish from the first word to the answer', async () => {
  const visitor = await visitAsk(browser, host, { language: 'es' })
  const { page } = visitor
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'es')
  assert.match((await page.textContent('#question')) ?? '', /¿Dónde/)
  for (const value of ['CA', 'hospital', 'custody']) await visitor.tap(value)
  await shrugToAnswer(visitor)
  assert.match((await page.textContent('#question')) ?? '', /Qué hacer ahora/)
  const href = await page.locator('.reason a').first().getAttribute('href')
  assert.match(href ?? '', /^\/es\/law\//)
  await visitor.leave()
})

test('the law of an earlier day can be asked', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['CA', 'hospital']) await visitor.tap(value)
  await page.click('.day button')
  await page.fill('input[type=date]', '2017-02-15')
  await page.click('form.row button')
  await visitor.tap('outreach')
  await page.waitForSelector('.now .card')
  assert.ok(host.asked.includes('/api/rulebook'))
  assert.match((await page.textContent('.answers')) ?? '', /February 15, 2017/)
  await visitor.leave()
})

test('nothing that was said is in the address, in the history or on the device, and a reload forgets it', async () => {
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  for (const value of ['CA', 'hospital', 'officers', 'arrest']) await visitor.tap(value)
  await page.waitForSelector('.card')
  assert.equal(page.url(), `${host.origin}/ask`)
  const left = await page.evaluate(() => ({
    history: Object.keys(history.state ?? {}),
    local: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }))
  assert.deepEqual(left, { history: ['at'], local: 0, cookies: '' })
  const sent = host.asked.filter((path) => path.startsWith('/api/'))
  for (const path of sent) assert.match(path, /^\/api\/(rulebook|diagrams\/[A-Z]{2})$/)
  await page.reload()
  await page.waitForSelector('[data-value="CA"]')
  assert.equal(await page.locator('.answers').count(), 0)
  await visitor.leave()
})

test('a rulebook that was altered on the way is not used, and the page says what to do', async (t) => {
  const forged = JSON.stringify({
    rulebook: { facts: [], constraints: [], actions: [], packs: [], rules: [] },
    hash: 'sha256:0',
  })
  const crooked = await startWebHost({ '/api/rulebook': () => forged })
  t.after(() => crooked.close())
  const visitor = await visitAsk(browser, crooked)
  await visitor.tap('CA')
  await visitor.page.waitForSelector('[role=alert]')
  assert.match((await visitor.page.textContent('main')) ?? '', /not the one that was published/)
  await visitor.leave()
})
