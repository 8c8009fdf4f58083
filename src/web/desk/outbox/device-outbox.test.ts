import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../../tools/browser.ts'
import { startWebHost, type WebHost } from '../../../../tools/web-host.ts'
import { outboxStorageContract } from '../../../cases/check/index.ts'

interface UnderTest {
  readonly underTest: typeof import('./_contract.ts')
}

let browser: Browser
let host: WebHost
let page: Page
let code: string

async function bundled(): Promise<string> {
  const { build } = await import('vite')
  const entry = join(import.meta.dirname, '_contract.ts')
  const lib = { entry, formats: ['iife' as const], name: 'underTest', fileName: 'under-test' }
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false, minify: false } })
  const [made] = Array.isArray(built) ? built : [built]
  if (made === undefined || !('output' in made)) throw new Error('nothing was built')
  return made.output[0].code
}

before(async () => {
  ;[browser, host, code] = await Promise.all([launchBrowser(), startWebHost(), bundled()])
  const context = await browser.newContext({ bypassCSP: true })
  page = await context.newPage()
  await page.goto(`${host.origin}/nothing-here`)
  // In this page's own realm, where another one may open the same database.
  await page.evaluate((script) => {
    const realm = window as unknown as { readonly eval: (code: string) => unknown; underTest: unknown }
    realm.underTest = realm.eval(`${script};underTest`)
  }, code)
})
after(async () => {
  await browser?.close()
  await host?.close()
})

for (const { what } of outboxStorageContract)
  test(`the outbox in a real browser’s database: ${what}`, async () => {
    await page.evaluate(([name, script]) => (window as unknown as UnderTest).underTest.run(name, script), [
      what,
      code,
    ] as const)
  })

test('the contract was not empty', async () => {
  assert.ok((await page.evaluate(() => (window as unknown as UnderTest).underTest.cases.length)) >= 5)
})
