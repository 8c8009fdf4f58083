import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openBrowser } from '../../../tools/open-browser.ts'
import { builtText } from '../../../tools/web-build.ts'
import { startWebHost } from '../../../tools/web-host.ts'
import { shrugToAnswer, until, untilKept, visitAsk } from '../../../tools/web-visit.ts'
import type { Release } from './worker-scope.ts'

const dist = join(import.meta.dirname, '..', '..', '..', 'dist')

const browser = await openBrowser()

function releaseInBuild(): Release {
  const [, json] = /^const release=(\{.*\});$/m.exec(builtText('sw.js')) ?? []
  return JSON.parse(json ?? '')
}

test('the service worker knows every file of the build, by its content', () => {
  const { files } = releaseInBuild()
  const paths = files.map((f) => f.path)
  for (const path of ['/ask.html', '/manifest.webmanifest', '/ostiary.svg']) assert.ok(paths.includes(path), path)
  for (const part of ['engine', 'ask', 'diagram-worker'])
    assert.ok(
      paths.some((p) => p.startsWith(`/assets/${part}-`)),
      part,
    )
  for (const { path, sha256 } of files)
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(dist, path)))
        .digest('hex'),
      sha256,
      path,
    )
})

test('loaded once, the whole dialogue works without network and without server', async (t) => {
  const host = await startWebHost()
  t.after(() => host.close())
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  await visitor.tap('CA')
  await page.waitForSelector('.kept')
  await untilKept(visitor, '/api/diagrams/CA')
  for (const language of ['en', 'es']) await untilKept(visitor, `/api/rulebook?state=CA&lang=${language}`)
  await page.context().setOffline(true)
  await host.close()

  await page.reload()
  for (const value of ['CA', 'hospital', 'officers', 'arrest']) await visitor.tap(value)
  await shrugToAnswer(visitor)
  assert.match((await page.textContent('.bottom')) ?? '', /copy kept on this device/)
  assert.equal(await page.locator('.answer .note', { hasText: 'worked out exactly' }).count(), 0)

  await page.goto(`${host.origin}/es/ask`)
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'es')
  for (const value of ['CA', 'hospital', 'officers', 'arrest']) await visitor.tap(value)
  await shrugToAnswer(visitor)
  assert.match((await page.textContent('.bottom')) ?? '', /copia guardada en este dispositivo/)
  assert.ok((await page.locator('.reason a').count()) > 0)
  await visitor.leave()
})

test('a state that was never loaded says so without a network, and what to do', async (t) => {
  const host = await startWebHost()
  t.after(() => host.close())
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  await visitor.tap('CA')
  await page.waitForSelector('.kept')
  await page.context().setOffline(true)
  await page.locator('.answers li', { hasText: 'Where are you?' }).locator('button').click()
  await visitor.tap('TX')
  await page.waitForSelector('[role=alert]')
  assert.match((await page.textContent('[role=alert]')) ?? '', /call the privacy officer/)
  await page.context().setOffline(false)
  await page.click('.ways .primary')
  await page.waitForSelector('[data-value="hospital"]')
  await visitor.leave()
})

test('a release of which one file is of another version is not taken at all', async (t) => {
  const host = await startWebHost({ '/ostiary-192.png': () => 'of another version' })
  t.after(() => host.close())
  const visitor = await visitAsk(browser, host)
  const { page } = visitor
  await visitor.tap('CA')
  await page.waitForSelector('[data-value="hospital"]')
  const settled = async (scope: string): Promise<boolean> => {
    const registration = await navigator.serviceWorker.getRegistration(scope)
    return registration === undefined || (registration.installing === null && registration.waiting === null)
  }
  await until(page, settled, '/')
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null)
  const kept = await page.evaluate(() => caches.keys())
  assert.deepEqual(
    kept.filter((name) => name.startsWith('ostiary-pages-')),
    [],
  )
  await visitor.leave()
})
