import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { serveForTest } from '../_serve.ts'

const rule = '/law/us/hipaa/164.512-f-1-ii-C'
const paths = [
  '/',
  '/law',
  '/law?state=NY',
  '/law?at=nonsense&q=zzzz',
  rule,
  '/law/coverage',
  '/law/watch',
  '/law/none',
]
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const

const browser = await openBrowser()
const serving = await serveForTest()
after(() => serving.close())

async function openPage(t: TestContext, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  t.after(() => context.close())
  return context.newPage()
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const base of ['', '/es']) {
      test(`the pages ${base} are accessible and fit a ${size}, ${colorScheme}`, async (t) => {
        const page = await openPage(t, { viewport, colorScheme })
        for (const path of paths) {
          await page.goto(serving.url + (path === '/' && base !== '' ? base : base + path))
          assert.deepEqual(await axeFaults(page), [], `${base}${path}`)
          assert.equal(await sideways(page), 0, `${base}${path} scrolls sideways`)
        }
      })
    }
  }
}

describe('without JavaScript', () => {
  test('a reader finds a rule by place, door and day, and reads an older version of it', async (t) => {
    const page = await openPage(t, { viewport: sizes.phone, javaScriptEnabled: false })
    await page.goto(`${serving.url}/law`)
    await page.fill('#at', '2025-01-15')
    await page.selectOption('#state', 'US')
    await page.selectOption('#door', 'records')
    await page.fill('#q', '164.512(f)(1)(ii)(C)')
    await page.click('button[type=submit]')
    assert.match(page.url(), /at=2025-01-15&state=US&door=records/)
    await page.click('.rules a')
    assert.match((await page.textContent('.history [aria-current]')) ?? '', /June 25, 2024/)
    await page.click('.language')
    assert.equal(await page.getAttribute('html', 'lang'), 'es')
    assert.match((await page.textContent('.history [aria-current]')) ?? '', /25 de junio de 2024/)
  })

  test('the keyboard reaches the content past the navigation', async (t) => {
    const page = await openPage(t, { viewport: sizes.desktop, javaScriptEnabled: false })
    await page.goto(`${serving.url}/es/law`)
    await page.keyboard.press('Tab')
    assert.equal(await page.textContent(':focus'), 'Ir al contenido')
    await page.keyboard.press('Enter')
    assert.match(page.url(), /#main$/)
  })
})

test('the pages load nothing from anywhere else', async (t) => {
  const page = await openPage(t, { viewport: sizes.desktop })
  const elsewhere: string[] = []
  const said: string[] = []
  page.on('request', (request) => request.url().startsWith(serving.url) || elsewhere.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  for (const path of ['/', '/law', rule]) await page.goto(serving.url + path)
  assert.deepEqual([elsewhere, said], [[], []])
})
