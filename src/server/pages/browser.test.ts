import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { serveForTest, type TestServing } from '../_serve.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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

let browser: Browser
let serving: TestServing
before(async () => {
  serving = await serveForTest()
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await serving?.close()
})

async function withPage(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: (o: object) => Promise<{ violations: Found[] }> } }).axe.run
    interface Found {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const found = await run({ runOnly: { type: 'tag', values: tags } })
    return found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`)
  })
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const base of ['', '/es']) {
      test(`the pages ${base} are accessible and fit a ${size}, ${colorScheme}`, async () => {
        await withPage({ viewport, colorScheme }, async (page) => {
          for (const path of paths) {
            await page.goto(serving.url + (path === '/' && base !== '' ? base : base + path))
            assert.deepEqual(await violations(page), [], `${base}${path}`)
            assert.equal(await sideways(page), 0, `${base}${path} scrolls sideways`)
          }
        })
      })
    }
  }
}

describe('without JavaScript', () => {
  test('a reader finds a rule by place, door and day, and reads an older version of it', async () => {
    await withPage({ viewport: sizes.phone, javaScriptEnabled: false }, async (page) => {
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
  })

  test('the keyboard reaches the content past the navigation', async () => {
    await withPage({ viewport: sizes.desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${serving.url}/es/law`)
      await page.keyboard.press('Tab')
      assert.equal(await page.textContent(':focus'), 'Ir al contenido')
      await page.keyboard.press('Enter')
      assert.match(page.url(), /#main$/)
    })
  })
})

test('the pages load nothing from anywhere else', async () => {
  await withPage({ viewport: sizes.desktop }, async (page) => {
    const elsewhere: string[] = []
    const said: string[] = []
    page.on('request', (request) => request.url().startsWith(serving.url) || elsewhere.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
    for (const path of ['/', '/law', rule]) await page.goto(serving.url + path)
    assert.deepEqual([elsewhere, said], [[], []])
  })
})
