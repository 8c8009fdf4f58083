import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { startWebHost } from '../../../../tools/web-host.ts'
import { outboxStorageContract } from '../../../cases/check/index.ts'

interface UnderTest {
  readonly underTest: typeof import('./_contract.ts')
}

async function bundled(): Promise<string> {
  const { build } = await import('vite')
  const entry = join(import.meta.dirname, '_contract.ts')
  const lib = { entry, formats: ['iife' as const], name: 'underTest', fileName: 'under-test' }
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false, minify: false } })
  const [made] = Array.isArray(built) ? built : [built]
  if (made === undefined || !('output' in made)) throw new Error('nothing was built')
  return made.output[0].code
}

const [browser, host, code] = await Promise.all([openBrowser(), startWebHost(), bundled()])
after(() => host.close())
const page = await (await browser.newContext({ bypassCSP: true })).newPage()
await page.goto(`${host.origin}/nothing-here`)
// In this page's own realm, where another one may open the same database.
await page.evaluate((script) => {
  const realm = window as unknown as { readonly eval: (code: string) => unknown; underTest: unknown }
  realm.underTest = realm.eval(`${script};underTest`)
}, code)

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
