import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { startDeskHost } from '../../../../tools/desk-host.ts'
import { entriesShown, writeNote } from '../../../../tools/desk-proof/tablet.ts'
import { enrolDesk, readStored } from '../../../../tools/desk-visit.ts'
import { eventually } from '../../../../tools/eventually.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { builtText } from '../../../../tools/web-build.ts'
import { rulebookBody } from '../../../../tools/web-host.ts'

const browser = await openBrowser()

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

// A release after this one: its desk page says so, and its worker knows that page by its hash.
function nextRelease(): { readonly page: string; readonly worker: string } {
  const page = builtText('desk.html').replace('<head>', '<head><meta name="release" content="next">')
  const worker = builtText('sw.js').replace(/^const release=(\{.*\});$/m, (_, json: string) => {
    const release = JSON.parse(json) as { version: string; files: { path: string; sha256: string }[] }
    const files = release.files.map((f) => (f.path === '/desk.html' ? { ...f, sha256: hashOf(page) } : f))
    return `const release=${JSON.stringify({ ...release, version: `${release.version}-next`, files })};`
  })
  return { page, worker }
}

test('a new release comes while entries are unsent: the page is the new one, and the entries are there and are sent', async (t) => {
  const next = nextRelease()
  let isOut = false
  const office = await startDeskHost(0, {
    stubs: {
      '/sw.js': () => (isOut ? next.worker : builtText('sw.js')),
      '/desk': () => (isOut ? next.page : builtText('desk.html')),
    },
  })
  t.after(() => office.close())
  const desk = await enrolDesk(browser, office)
  const { context } = desk
  let { page } = desk
  office.answer('busy')
  await writeNote(page, 'Before the upgrade.')
  const before = await readStored(page)
  assert.ok(before.length >= 3)

  isOut = true
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration('/'))?.update()
  })
  // The former worker goes when no page is left that it serves: when the desk is opened anew.
  const release = (): Promise<string | null> =>
    page.evaluate(() => document.querySelector('meta[name=release]')?.getAttribute('content') ?? null)
  await eventually(async () => {
    await page.close()
    page = await context.newPage()
    await page.goto(`${office.origin}/desk`)
    await page.waitForSelector('[data-value="start"]')
    return (await release()) === 'next' ? true : undefined
  }, 'the new release')
  await page.waitForSelector('[data-value="go-on"]')
  await context.setOffline(true)
  await page.reload()
  assert.equal(await release(), 'next')
  assert.deepEqual(await readStored(page), before)
  assert.deepEqual(
    (await entriesShown(page)).map(({ status }) => status),
    before.map(() => 'on-this-device'),
  )
  await context.setOffline(false)
  office.answer('filed')
  await page.click('[data-value="send"]')
  await page.waitForFunction(() => document.querySelector('.entries li:not([data-status="in-the-record"])') === null)
  assert.match(JSON.stringify(office.commands()), /Before the upgrade/)
  await desk.leave()
})

test('a rulebook that the facility adopts comes whole or not at all: until then the one before, and it says so', async (t) => {
  const whole = rulebookBody('TX', null)
  const { hash } = JSON.parse(whole) as { hash: string }
  const half = whole.slice(0, whole.length / 2)
  // One word is another: it is a rulebook still, and not the one of that hash.
  const altered = whole.replace('"must-not"', '"may"').replace('"forbids"', '"permits"')
  let given = half
  const office = await startDeskHost(0, { stubs: { [`/api/rulebook/${encodeURIComponent(hash)}`]: () => given } })
  t.after(() => office.close())
  const desk = await enrolDesk(browser, office)
  const { page, tap } = desk
  office.adopt(hash)
  const law = (older: boolean): Promise<unknown> =>
    page.waitForFunction(
      (isOlder) =>
        document.querySelector('.law-line') !== null &&
        [...document.querySelectorAll('.desk-warning')].some((p) => /newer rules/.test(p.textContent ?? '')) ===
          isOlder,
      older,
    )
  for (const body of [half, altered]) {
    given = body
    // The bundle is stored, and with it the name of the rulebook that is not here yet.
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.reload()
    await page.waitForSelector('.law-line')
    await law(true)
    for (const value of ['start', 'officers', 'arrest']) await tap(value)
    await desk.untilTold(/Open no door yet/)
    await page.reload()
  }
  given = whole
  await page.reload()
  await page.waitForSelector('.law-line')
  await law(false)
  await desk.leave()
})
