import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../../tools/browser.ts'
import { startDeskHost } from '../../../../tools/desk-host.ts'
import { type DeskVisitor, visitDesk } from '../../../../tools/desk-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../../tools/web-build.ts'

let browser: Browser
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  browser = await launchBrowser()
})
after(() => browser?.close())

async function revoked(): Promise<DeskVisitor & { readonly office: Awaited<ReturnType<typeof startDeskHost>> }> {
  const office = await startDeskHost()
  const visitor = await visitDesk(browser, office, { fragment: '#enrol=CODE-1' })
  await visitor.page.waitForSelector('[data-value="start"]')
  await visitor.untilKept()
  await visitor.context.setOffline(true)
  for (const value of ['start', 'officers', 'arrest', 'note']) await visitor.tap(value)
  await visitor.page.fill('#note', 'Half a note.')
  await visitor.page.waitForFunction(() => {
    const { last, sentTo } = JSON.parse(localStorage.getItem('ostiary-desk') ?? '{}')
    return last - sentTo >= 4
  })
  office.answer('revoked')
  await visitor.context.setOffline(false)
  await visitor.page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  return { ...visitor, office }
}

for (const [how, open] of [
  ['an address with a new code, opened anew', 'reload'],
  ['the same address, tapped on the page', 'hash'],
  ['a code that is typed', 'type'],
] as const)
  test(`a revoked device is let in again by ${how}: what it wrote is sent, its drafts stay gone`, async () => {
    const visitor = await revoked()
    const { page, office } = visitor
    office.answer('filed')
    if (open === 'reload') {
      await page.goto(`${office.origin}/ostiary.svg`)
      await page.goto(`${office.origin}/desk#enrol=CODE-1`)
    } else if (open === 'hash') await page.evaluate(() => location.assign('#enrol=CODE-1'))
    else {
      await visitor.tap('enrol-again')
      await page.fill('#enrol-code', 'CODE-1')
      await page.click('.desk-form .big')
    }
    await page.waitForSelector('[data-value="start"]')
    await page.waitForFunction(() => {
      const { last, sentTo } = JSON.parse(localStorage.getItem('ostiary-desk') ?? '{}')
      return last === sentTo
    })
    assert.deepEqual(
      office.commands().map(({ id }) => id),
      ['dev-1-1', 'dev-1-2', 'dev-1-3', 'dev-1-4'],
    )
    assert.equal(new URL(page.url()).hash, '')
    const drafts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open('ostiary-desk')
          request.onsuccess = () => {
            const all = request.result.transaction('drafts').objectStore('drafts').getAllKeys()
            all.onsuccess = () => resolve(all.result.filter((k) => k === 'words').length)
          }
        }),
    )
    assert.equal(drafts, 0)
    await page.reload()
    await page.waitForSelector('[data-value="start"]')
    await visitor.leave()
    await office.close()
  })

test('at the end whoever wrote says so with one tap, by the id that the office knows', async () => {
  const staff = [
    { person: 'p-abe', name: 'Abe Ruiz' },
    { person: 'p-zoe', name: 'Zoe Kim' },
  ]
  const office = await startDeskHost(0, { bundle: () => ({ staff }) })
  const visitor = await visitDesk(browser, office, { fragment: '#enrol=CODE-1' })
  for (const value of ['start', 'outreach', 'review', 'finish', 'left', 'p-zoe']) await visitor.tap(value)
  await visitor.page.waitForFunction(() => /Thank you/.test(document.querySelector('h1')?.textContent ?? ''))
  for (let tries = 0; tries < 100 && !office.commands().some((c) => c.type === 'name-writer'); tries++)
    await visitor.page.waitForTimeout(100)
  const named = office.commands().find((c) => c.type === 'name-writer')
  assert.deepEqual(named?.data, { device: 'dev-1', person: 'p-zoe' })
  await visitor.leave()
  await office.close()
})
