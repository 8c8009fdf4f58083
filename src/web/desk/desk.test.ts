import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { type DeskVisitor, enrolDesk, visitDesk } from '../../../tools/desk-visit.ts'
import { eventually } from '../../../tools/eventually.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const browser = await openBrowser()
const host = await startDeskHost()
after(() => host.close())

async function statuses({ page }: DeskVisitor): Promise<readonly (string | null)[]> {
  return page.locator('.entries li').evaluateAll((all) => all.map((li) => li.getAttribute('data-status')))
}

const i200 = ['ice-ero', 'civil-immigration', 'dhs-i200', 'non-public', 'none']

test('officers with an I-200, no network: right after three taps, kept through a reload, and in the record when there is one', async (t) => {
  const office = await startDeskHost()
  t.after(() => office.close())
  const visitor = await enrolDesk(browser, office)
  const { page, context, tap } = visitor
  await context.setOffline(true)
  await page.reload()
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await visitor.untilTold(/Open no door yet/)
  const asked = await visitor.replyToEnd(i200)
  await visitor.untilTold(/Do not let them in or open a door/)
  assert.match((await page.textContent('.now-card.first blockquote')) ?? '', /I do not consent to entry/)
  await page.click('.desk-bar .incident')
  for (const value of ['said', 'area', 'Ward 4', 'no-ground-given']) await tap(value)
  assert.deepEqual(office.commands(), [])
  await visitor.untilStored(asked.length + 6)

  await page.reload()
  await tap('go-on')
  await visitor.untilTold(/Do not let them in/)
  for (const value of ['review', 'finish', 'entered-without-consent']) {
    await page.locator(`button[data-value="${value}"]`).first().click()
  }
  await page.fill('#who', 'Badge 4711')
  await tap('end')
  await page.waitForFunction(() => /stored on this device/.test(document.querySelector('main')?.textContent ?? ''))
  await visitor.untilStored(asked.length + 9)
  await page.click('.row-button')
  await page.waitForSelector('.entries li')
  const before = await statuses(visitor)
  assert.ok(before.length >= 8 && before.every((s) => s === 'on-this-device'), String(before))

  await context.setOffline(false)
  await page.waitForFunction(() => document.querySelector('[data-status="on-this-device"]') === null)
  assert.deepEqual(new Set(await statuses(visitor)), new Set(['in-the-record']))
  const sent = office.commands()
  // Numbers only ever rise; one may be missing, where the page was reloaded before its entry was stored.
  const numbers = sent.map(({ id }) => Number(id.replace('dev-1-', '')))
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].toSorted((a, b) => a - b),
  )
  assert.equal(sent.length, before.length)
  assert.equal(sent[0]?.type, 'open-case')
  assert.equal(new Set(sent.map((c) => c.case)).size, 1)
  const said = JSON.stringify(sent)
  for (const word of ['dhs-i200', 'stated-no-consent', 'Ward 4', 'entered-without-consent', 'Badge 4711'])
    assert.ok(said.includes(word), word)
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})

const starts = ['officers', 'about-patient', 'paper', 'call', 'custody', 'outreach']

for (const language of ['en', 'es'] as const)
  test(`each of the six starts gives a specific instruction within three taps (${language})`, async () => {
    const visitor = await enrolDesk(browser, host, { language })
    for (const door of starts) {
      await visitor.page.reload()
      const before = visitor.taps()
      for (const value of ['start', door]) await visitor.tap(value)
      const todo = (await visitor.page.textContent('.now-card.first .todo')) ?? ''
      assert.ok(visitor.taps() - before <= 3)
      assert.ok(todo.length > 10, door)
      assert.doesNotMatch(todo, /cannot be undone|que no se pueda deshacer/, door)
      assert.equal(await visitor.page.locator('.asked-now [data-value="unknown"]').count(), 1, door)
    }
    assert.deepEqual(visitor.complaints, [])
    await visitor.leave()
  })

test('hidden by a button or by Escape twice: nothing on the screen, and what was typed is gone; the answers are not', async () => {
  const visitor = await enrolDesk(browser, host)
  const { page, tap } = visitor
  for (const value of ['start', 'officers', 'arrest', 'note']) await tap(value)
  await page.fill('#note', 'They came at noon.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.cover')
  await page.waitForFunction(() => document.title === 'Welcome')
  assert.doesNotMatch((await page.textContent('body')) ?? '', /noon|officers|arrest/i)
  await page.click('.cover button')
  assert.equal(await page.inputValue('#note'), '')
  await page.click('.back')
  assert.match((await page.textContent('#question')) ?? '', /What paper do they show/)
  await visitor.leave()
})

test('a revoked device says so, and keeps neither its right to write nor a draft', async (t) => {
  const office = await startDeskHost()
  t.after(() => office.close())
  const visitor = await enrolDesk(browser, office)
  const { page, tap } = visitor
  for (const value of ['start', 'officers']) await tap(value)
  office.answer('revoked')
  await tap('arrest')
  await page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  await page.reload()
  await page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  const left = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('ostiary-desk')
          request.onsuccess = () => {
            const t = request.result.transaction(['device', 'keys', 'drafts'])
            const all = ['device', 'keys', 'drafts'].map((s) => t.objectStore(s).getAll())
            t.oncomplete = () => {
              request.result.close()
              resolve(JSON.stringify(all.map((r) => r.result)))
            }
          }
        }),
    )
  // The screen changes first, the disk right after it.
  await eventually(
    async () => (/dev_token|Harbor|iv/.test(await left()) ? undefined : true),
    'nothing left on the disk',
  )
  await visitor.leave()
})

test('no room on the device: said at once and on every screen, nothing is lost, and it is stored once there is room', async (t) => {
  const office = await startDeskHost()
  t.after(() => office.close())
  const visitor = await enrolDesk(browser, office)
  const { page, tap } = visitor
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    addEventListener('room-again', () => {
      IDBObjectStore.prototype.add = real
    })
  })
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await page.waitForSelector('.desk-warning.strong')
  assert.match((await page.textContent('.now-card.first .todo')) ?? '', /Open no door/)
  assert.deepEqual(office.commands(), [])
  const button = await page.locator('[data-value="store-again"]').boundingBox()
  assert.ok((button?.height ?? 0) > 47.5, 'large enough for a finger')
  await page.evaluate(() => dispatchEvent(new Event('room-again')))
  // Whatever is written next tries the rest as well; else the button does.
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-value="store-again"]')?.click())
  await page.waitForSelector('.desk-warning.strong', { state: 'detached' })
  await eventually(() => office.commands().length >= 4 || undefined, 'what was written')
  assert.equal(office.commands()[0]?.type, 'open-case')
  assert.equal(office.commands().length, 4)
  await visitor.leave()
})

test('a screen that nobody touches for a minute is cleared; one tap brings it back', async () => {
  const visitor = await enrolDesk(browser, host)
  const { page, tap } = visitor
  await page.clock.install()
  await page.reload()
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await page.clock.fastForward(61_000)
  await page.waitForSelector('.cover')
  assert.doesNotMatch((await page.textContent('#desk')) ?? '', /officers|arrest|door/i)
  await page.click('.cover button')
  await page.waitForSelector('.now-card.first .todo')
  await visitor.leave()
})

test('a store that the browser threw away is noticed, and how many entries went with it', async () => {
  const visitor = await enrolDesk(browser, host)
  const { page, context, tap } = visitor
  await context.setOffline(true)
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await page.waitForFunction(() => {
    const { last, sentTo } = JSON.parse(localStorage.getItem('ostiary-desk') ?? '{}')
    return last - sentTo >= 4
  })
  await page.goto(`${host.origin}/desk.webmanifest`).catch(() => {})
  await context.setOffline(false)
  await page.goto(`${host.origin}/ostiary.svg`)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('ostiary-desk').onsuccess = resolve
      }),
  )
  await page.goto(`${host.origin}/desk`)
  await page.waitForSelector('.desk-warning')
  assert.match((await page.locator('.desk-warning').allTextContents()).join(' '), /threw this device’s store away/)
  await visitor.leave()
})

test('a photo is kept as a sheet of a paper, drawn anew, with its hash', async (t) => {
  const office = await startDeskHost()
  t.after(() => office.close())
  const visitor = await enrolDesk(browser, office)
  const { page, tap } = visitor
  for (const value of ['start', 'paper', 'dhs-i200', 'photo']) await tap(value)
  const buffer = await page.screenshot()
  await page.setInputFiles('.take input', { name: 'IMG_1.png', mimeType: 'image/png', buffer })
  await page.waitForSelector('.sheet canvas')
  await tap('keep')
  await page.waitForFunction(() => /1 page is stored/.test(document.body.textContent ?? ''))
  const file = await eventually(() => office.files()[0], 'the photo')
  // A JPEG of the canvas: it begins with the marker of JFIF, and has no part that a camera writes (Exif).
  assert.deepEqual([...file.bytes.subarray(0, 2)], [0xff, 0xd8])
  assert.equal(Buffer.from(file.bytes).includes('Exif'), false)
  await eventually(() => JSON.stringify(office.commands()).includes(file.file) || undefined, 'its sheet')
  await visitor.leave()
})

test('a code that does not hold is told, with what to do meanwhile', async () => {
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=OLD' })
  await visitor.page.waitForFunction(() => /does not work/.test(document.body.textContent ?? ''))
  assert.match((await visitor.page.textContent('.desk-warning')) ?? '', /open no door/)
  assert.equal(new URL(visitor.page.url()).hash, '')
  await visitor.leave()
})
