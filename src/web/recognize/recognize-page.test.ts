import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { looks } from '../../../tools/looks.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { i200Paper, photographed } from '../../../tools/photographed.ts'
import { startWebHost, type WebHost } from '../../../tools/web-host.ts'

const browser = await openBrowser()

const application = `AO 106 (Rev. 04/10) Application for a Search Warrant

               UNITED STATES DISTRICT COURT
                         for the
              Northern District of California

In the Matter of the Search of         )
Example General Hospital               )  Case No. 3:26-mj-70123

             APPLICATION FOR A SEARCH WARRANT

I, a federal law enforcement officer or an attorney for the government,
request a search warrant and state under penalty of perjury that I have
reason to believe that on the following person or property:

The application is based on these facts: See attached affidavit.


                         ______________________________
                              Applicant's signature
Sworn to before me and signed in my presence.`
const card = `Example Invented
Special Agent
Homeland Security Investigations

555-010-0199
e.invented@example.gov`

async function openOffline(
  t: TestContext,
): Promise<{ readonly page: Page; readonly host: WebHost; readonly complaints: string[] }> {
  const host = await startWebHost()
  t.after(() => host.close())
  const page = await (await browser.newContext()).newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin) && !/^(data|blob):/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(`${host.origin}/recognize`)
  await page.selectOption('select', 'CA')
  await page.waitForSelector('.kept', { timeout: 60_000 })
  await page.waitForFunction(async () => (await caches.keys()).length > 0)
  return { page, host, complaints }
}

test('with the network off, photos of a packet give three papers, what to look at and the instruction', async (t) => {
  const { page, host, complaints } = await openOffline(t)
  await page.waitForTimeout(1500)
  await page.context().setOffline(true)
  await host.close()
  await page.reload()
  await page.selectOption('select', 'CA')
  const photos = [
    await photographed(browser, i200Paper, 1.5),
    await photographed(browser, application, -2),
    await photographed(browser, card, 1),
  ]
  await page.setInputFiles(
    'input[type=file]',
    photos.map((buffer, i) => ({ name: `photo-${i}.png`, mimeType: 'image/png', buffer })),
  )
  await page.waitForSelector('.steps .found', { timeout: 60_000 })
  assert.equal(await page.locator('.sheet').count(), 0, 'the outline is told before the words are read')
  await page.waitForSelector('.sheet', { timeout: 180_000 })
  const kinds = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((one) => (one as HTMLElement).dataset['kind']))
  assert.deepEqual(kinds, ['dhs-i200', 'search-warrant-application', 'not-process'])
  const admit = page.locator('.sheet').first().locator('[data-action="admit.non-public"]')
  assert.equal(await admit.getAttribute('data-tone'), 'must-not')
  assert.match((await page.locator('.sheet').first().textContent()) ?? '', /Is there a signature on the line/)
  assert.deepEqual(complaints, [])
})

test('a file that is no picture is refused, and a reading can be cancelled', async (t) => {
  const host = await startWebHost()
  t.after(() => host.close())
  const page = await browser.newPage()
  await page.goto(`${host.origin}/es/recognize`)
  await page.setInputFiles('input[type=file]', {
    name: 'x.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  })
  await page.waitForSelector('[role=alert]', { timeout: 60_000 })
  assert.match((await page.textContent('[role=alert]')) ?? '', /no es una imagen/)
  await page.setInputFiles('input[type=file]', {
    name: 'a.png',
    mimeType: 'image/png',
    buffer: await photographed(browser, i200Paper, 0),
  })
  await page.click('.steps button')
  await page.waitForSelector('[role=alert]', { timeout: 60_000 })
  assert.match((await page.textContent('[role=alert]')) ?? '', /canceló/)
  await page.close()
})

test('axe finds nothing before and after a paper was read, and nothing is wider than a phone', async (t) => {
  const host = await startWebHost()
  t.after(() => host.close())
  const photo = await photographed(browser, i200Paper, 1.5)
  for (const language of ['en', 'es'] as const) {
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
    await page.goto(`${host.origin}${language === 'es' ? '/es' : ''}/recognize`)
    await page.selectOption('select', 'CA')
    const look = async (when: string): Promise<void> => {
      for (const { width, colors } of looks.filter((l) => l.language === language)) {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme: colors })
        assert.deepEqual(await axeFaults(page), [], `${when} ${width} ${colors} ${language}`)
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(beyond <= 0, `${when} ${width} ${language}: ${beyond} px too wide`)
      }
    }
    await look('empty')
    await page.setInputFiles('input[type=file]', { name: 'photo.png', mimeType: 'image/png', buffer: photo })
    await page.waitForSelector('.sheet', { timeout: 180_000 })
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    await look('read')
    await page.context().close()
  }
})
