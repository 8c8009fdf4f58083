import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../../tools/axe-faults.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { defaultSettings } from '../../../cases/index.ts'
import { rulebook } from '../../../rulebook/index.ts'
import type { Requests } from '../../requests.ts'
import { guarded } from '../../security.ts'
import { sharedFiles } from '../../shared-files.ts'
import { rightsRoutes } from './routes.ts'
import { tongues } from './tongues.ts'

const settings = {
  ...defaultSettings({ state: 'FL', kind: 'hospital', medicaid: true }, 'Mercy Hospital', 'America/New_York'),
  phone: '555-0100',
}

function started(): Promise<ServerType> {
  const app = new Hono<Requests>()
  app.use(guarded())
  const files = sharedFiles(app)
  const origin = 'https://mercy.example'
  const find = async (id: string) => (id === 'mercy' ? { id, settings, rulebook } : undefined)
  rightsRoutes(app, { files, today: () => '2026-11-25', facilities: { origin, find } })
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server))
  })
}

const browser = await openBrowser()
const server = await started()
after(() => server.close())
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const sizes = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } } as const

for (const [size, viewport] of Object.entries(sizes))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the patients’ pages are accessible in every language and fit a ${size}, ${colorScheme}`, async () => {
      const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: true })
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
      for (const { tag, path } of tongues) {
        await page.goto(`${url}${path}?facility=mercy`)
        assert.deepEqual(await axeFaults(page), [], tag)
        assert.equal(await sideways(page), 0, `${tag} scrolls sideways`)
      }
      assert.deepEqual(said, [], 'nothing is against our own rules of what may load')
      await context.close()
    })

test('a page is read from right to left where its language is, and the number keeps its order', async () => {
  const context = await browser.newContext({ viewport: sizes.phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${url}/rights/ar?facility=mercy`)
  const heading = await page.locator('h1').evaluate((h) => getComputedStyle(h).direction)
  const number = await page.locator('a[href^="tel:"] bdi').evaluate((a) => getComputedStyle(a).direction)
  assert.deepEqual([heading, number], ['rtl', 'ltr'])
  await page.click('nav a[lang=ko]')
  assert.match(page.url(), /\/rights\/ko\?facility=mercy$/)
  await context.close()
})

test('printed, a page is one sheet of paper with its code', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const { path } of tongues) {
    await page.goto(`${url}${path}?facility=mercy`)
    const pdf = (
      await page.pdf({ format: 'Letter', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
    ).toString('latin1')
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, path)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('svg.code').isVisible())
    assert.ok(!(await page.locator('nav.tongues').isVisible()))
    await page.emulateMedia({ media: null })
  }
  await context.close()
})
