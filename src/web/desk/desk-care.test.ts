import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { type DeskVisitor, visitDesk } from '../../../tools/desk-visit.ts'
import { eventually } from '../../../tools/eventually.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const browser = await openBrowser()
const host = await startDeskHost()
after(() => host.close())

const atDesk = (): Promise<DeskVisitor> => visitDesk(browser, host, { fragment: '#enrol=CODE-1' })

test('words are read aloud by a voice of the device alone: one of a company’s server is never offered', async () => {
  for (const [localService, buttons] of [
    [false, 0],
    [true, 1],
  ] as const) {
    const visitor = await atDesk()
    const { page, tap } = visitor
    await page.addInitScript((isLocal) => {
      const voice = { localService: isLocal, lang: 'en-US', name: 'A voice' }
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [voice],
          cancel: () => {},
          addEventListener: () => {},
          removeEventListener: () => {},
        },
      })
    }, localService)
    await page.reload()
    for (const value of ['start', 'officers']) await tap(value)
    await page.waitForSelector('.now-card.first .todo')
    assert.equal(await page.locator('.small-button', { hasText: 'Read aloud' }).count(), buttons)
    await visitor.leave()
  }
})

test('a note that states somebody’s immigration status is flagged to the writer, who decides', async () => {
  const visitor = await atDesk()
  const { page, tap } = visitor
  for (const value of ['start', 'officers', 'arrest', 'note']) await tap(value)
  await page.fill('#note', 'The man is undocumented.')
  await tap('keep')
  await page.waitForSelector('[role=alert] .desk-warning')
  assert.match((await page.textContent('[role=alert] .desk-warning')) ?? '', /undocumented/)
  assert.equal(await page.locator('#note').count(), 1)
  await page.fill('#note', 'The man waits in the lobby.')
  await tap('keep')
  await page.waitForSelector('.now-card.first .todo')
  await visitor.leave()
})

test('a blurred photo is told before it is kept, a sharp one is not', async () => {
  const visitor = await atDesk()
  const { page, tap } = visitor
  for (const value of ['start', 'paper', 'dhs-i200', 'photo']) await tap(value)
  const sharpOne = await page.screenshot()
  const blurred = await sharp(sharpOne).blur(12).png().toBuffer()
  for (const [buffer, warnings] of [
    [blurred, 1],
    [sharpOne, 0],
  ] as const) {
    await page.setInputFiles('.take input', { name: 'IMG_1.png', mimeType: 'image/png', buffer })
    await page.waitForFunction((n) => document.querySelectorAll('.desk-warning').length === n, warnings)
    await page.waitForSelector('.sheet canvas')
  }
  await visitor.leave()
})

test('whoever is asked to sign, and whoever hears a relative ask, has the same words whoever is here', async (t) => {
  const office = await startDeskHost()
  t.after(() => office.close())
  const visitor = await visitDesk(browser, office, { fragment: '#enrol=CODE-1' })
  const { page, tap } = visitor
  for (const value of ['start', 'officers', 'arrest', 'relative']) await tap(value)
  assert.match((await page.textContent('.now-card')) ?? '', /neither yes nor no/)
  assert.match((await page.textContent('.now-card')) ?? '', /whether the person is here or not/)
  await page.click('.back')
  await tap('sign')
  assert.match((await page.textContent('.now-card .todo')) ?? '', /Sign nothing/)
  await tap('declined')
  await eventually(() => JSON.stringify(office.commands()).includes('declined-to-sign') || undefined, 'what was signed')
  await visitor.leave()
})
