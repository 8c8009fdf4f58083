import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startDeskHost } from '../../../../tools/desk-host.ts'
import { entriesShown, writeNote } from '../../../../tools/desk-proof/tablet.ts'
import { type DeskVisitor, visitDesk } from '../../../../tools/desk-visit.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'

const [browser, host] = await Promise.all([openBrowser(), startDeskHost()])
after(() => host.close())

interface Limit {
  /** Its line in docs/operating/desk-on-ios.md begins so. */
  readonly line: string
  /** Run in each page before anything of ours is. */
  readonly takeAway: () => void
  /** What the desk does about it on its first screen, and beside an instruction. */
  readonly atHome?: (desk: DeskVisitor) => Promise<void>
  readonly atVisit?: (desk: DeskVisitor) => Promise<void>
}

const warned = async ({ page }: DeskVisitor): Promise<void> => {
  await page.waitForSelector('.desk-warning')
  assert.match((await page.locator('.desk-warning').allTextContents()).join(' '), /may throw stored entries away/)
}

const limits: readonly Limit[] = [
  {
    line: 'No promise to keep what is stored',
    takeAway: () => {
      Object.defineProperty(Navigator.prototype, 'storage', { value: undefined })
    },
    atHome: warned,
  },
  {
    line: 'The promise is refused',
    takeAway: () => {
      StorageManager.prototype.persist = async () => false
      StorageManager.prototype.persisted = async () => false
    },
    atHome: warned,
  },
  {
    line: 'Nothing is sent in the background',
    takeAway: () => {
      for (const name of ['SyncManager', 'PeriodicSyncManager', 'BackgroundFetchManager'])
        Reflect.deleteProperty(globalThis, name)
      Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync')
    },
  },
  {
    line: 'Push only for an installed page',
    takeAway: () => {
      for (const name of ['PushManager', 'Notification']) Reflect.deleteProperty(globalThis, name)
      Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'pushManager')
    },
  },
  {
    line: 'No offer to install',
    takeAway: () => {
      addEventListener('beforeinstallprompt', (event) => event.stopImmediatePropagation(), true)
      Reflect.deleteProperty(globalThis, 'onbeforeinstallprompt')
    },
    atHome: async ({ page }) => {
      await page.click('.install summary')
      assert.match((await page.textContent('.install')) ?? '', /Add to Home Screen/)
    },
  },
  {
    line: 'Speech only after a tap',
    takeAway: () => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis')
      Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance')
    },
    atVisit: async ({ page }) => {
      assert.equal(await page.getByRole('button', { name: 'Read aloud' }).count(), 0)
    },
  },
  {
    line: 'No codes read by the page',
    takeAway: () => Reflect.deleteProperty(globalThis, 'BarcodeDetector'),
  },
  {
    line: 'No camera inside the page',
    takeAway: () => {
      Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined })
    },
  },
  {
    line: 'No vibration, no lock on the screen',
    takeAway: () => {
      for (const name of ['vibrate', 'wakeLock']) Reflect.deleteProperty(Navigator.prototype, name)
    },
  },
  {
    line: 'No locks between tabs',
    takeAway: () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
  },
  {
    line: 'No service worker inside other apps',
    takeAway: () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      Reflect.deleteProperty(globalThis, 'caches')
    },
  },
]

for (const { line, takeAway, atHome, atVisit } of limits)
  test(`what iOS Safari limits: ${line.toLowerCase()}`, async () => {
    const desk = await visitDesk(browser, host, {
      fragment: '#enrol=CODE-1',
      before: (context) => context.addInitScript(takeAway),
    })
    const { page, tap } = desk
    await page.waitForSelector('[data-value="start"]')
    await atHome?.(desk)
    for (const value of ['start', 'officers', 'arrest']) await tap(value)
    await desk.untilTold(/Open no door yet/)
    await atVisit?.(desk)
    await writeNote(page, `Without: ${line}.`)
    await page.reload()
    const shown = await entriesShown(page)
    assert.ok(shown.length >= 4)
    await page.waitForFunction(() => document.querySelector('.entries li:not([data-status="in-the-record"])') === null)
    assert.ok(JSON.stringify(host.commands()).includes(`Without: ${line}.`))
    assert.deepEqual(desk.complaints, [])
    await desk.leave()
  })

test('what iOS Safari limits: a private window that stores nothing is told at once, with what to do', async () => {
  const desk = await visitDesk(browser, host, {
    fragment: '#enrol=CODE-1',
    before: (context) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'InvalidStateError')
        }
      }),
  })
  await desk.page.waitForFunction(() => /stores nothing/.test(document.querySelector('h1')?.textContent ?? ''))
  assert.match((await desk.page.textContent('.desk-warning')) ?? '', /open no door/)
  await desk.leave()
})

test('each limit that is tried stands in the table', () => {
  const root = join(import.meta.dirname, '..', '..', '..', '..')
  const table = readFileSync(join(root, 'docs', 'operating', 'desk-on-ios.md'), 'utf8')
  for (const { line } of limits) assert.ok(table.includes(`| ${line} |`), line)
  assert.ok(table.includes('| A private window |'))
})
