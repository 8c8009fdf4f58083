import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type DeskHost, startDeskHost } from '../../../../tools/desk-host.ts'
import { type DeskVisitor, enrolDesk, visitDesk } from '../../../../tools/desk-visit.ts'
import { eventually } from '../../../../tools/eventually.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'

const browser = await openBrowser()

async function revoked(t: TestContext): Promise<DeskVisitor & { readonly office: DeskHost }> {
  const office = await startDeskHost()
  t.after(() => office.close())
  const visitor = await enrolDesk(browser, office)
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
  test(`a revoked device is let in again by ${how}: what it wrote is sent, its drafts stay gone`, async (t) => {
    const visitor = await revoked(t)
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
  })

const storedOnDevice = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('ostiary-desk')
        request.onsuccess = () => {
          const all = request.result.transaction('device').objectStore('device').getAll()
          all.onsuccess = () => {
            request.result.close()
            resolve(`${JSON.stringify(all.result)} ${JSON.stringify(localStorage)}`)
          }
        }
      }),
  )

test('who works at the desk is on the device while it is let in, and gone from it once it is revoked', async (t) => {
  const staff = [{ person: 'p-abe', name: 'Abe Ruiz' }]
  const office = await startDeskHost(0, { bundle: () => ({ staff }) })
  t.after(() => office.close())
  const visitor = await visitDesk(browser, office, { fragment: '#enrol=CODE-1' })
  const { page } = visitor
  for (const value of ['start', 'outreach', 'review', 'finish', 'left']) await visitor.tap(value)
  await page.waitForSelector('[data-value="p-abe"]')
  assert.match(await storedOnDevice(page), /Abe Ruiz/)
  office.answer('revoked')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  await page.waitForSelector('html:not([data-storing])', { state: 'attached' })
  assert.equal(await page.locator('[data-value="p-abe"]').count(), 0)
  // The screen changes first, the disk right after it.
  await eventually(
    async () => ((await storedOnDevice(page)).includes('Abe') ? undefined : true),
    'the name gone from the disk',
  )
  assert.doesNotMatch(await storedOnDevice(page), /Abe Ruiz|p-abe|555-0111/)
  // Nobody comes back to the list by asking for a code, or by the browser's own way back.
  await page.goBack().catch(() => undefined)
  assert.doesNotMatch((await page.textContent('body')) ?? '', /Abe Ruiz/)
  await visitor.leave()
})

test('at the end whoever wrote says so with one tap, by the id that the office knows', async (t) => {
  const staff = [
    { person: 'p-abe', name: 'Abe Ruiz' },
    { person: 'p-zoe', name: 'Zoe Kim' },
  ]
  const office = await startDeskHost(0, { bundle: () => ({ staff }) })
  t.after(() => office.close())
  const visitor = await visitDesk(browser, office, { fragment: '#enrol=CODE-1' })
  for (const value of ['start', 'outreach', 'review', 'finish', 'left', 'p-zoe']) await visitor.tap(value)
  await visitor.page.waitForFunction(() => /Thank you/.test(document.querySelector('h1')?.textContent ?? ''))
  const named = await eventually(() => office.commands().find((c) => c.type === 'name-writer'), 'the name')
  assert.deepEqual(named.data, { device: 'dev-1', person: 'p-zoe' })
  await visitor.leave()
})
