import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type DeskVisitor, type StoredEntry, visitDesk } from '../desk-visit.ts'
import { eventually } from '../eventually.ts'
import { type ApiCaller, callAs } from '../office-host.ts'

/** A tablet that the real server let in. */
export interface Tablet extends DeskVisitor {
  readonly device: string
  readonly manager: ApiCaller
}

/** Adds a device as its administrator does, and opens the desk on it with the code; `before` is done to the browser first. */
export async function enrolTablet(
  browser: Browser,
  host: { readonly origin: string },
  name: string,
  before?: (context: BrowserContext) => Promise<unknown>,
): Promise<Tablet> {
  const manager = await callAs(host, 'demo-administrator', 'administrator')
  const made = await manager.call('POST', '/api/devices', { name, place: 'Front door' })
  const { device, code } = (await made.json()) as { device: string; code: string }
  const visitor = await visitDesk(browser, host, {
    fragment: `#enrol=${code}`,
    ...(before === undefined ? {} : { before }),
  })
  await visitor.page.waitForSelector('[data-value="start"]')
  return { ...visitor, device, manager }
}

/** Waits until nothing that was done is still on its way to the device's disk. */
export async function untilWritten(page: Page): Promise<void> {
  await page.waitForSelector('html:not([data-storing])', { state: 'attached' })
}

/** From the home screen or a visit: a note in the visit under way, or in a new one. */
export async function writeNote(page: Page, text: string, door = 'officers'): Promise<void> {
  await page.waitForSelector('[data-value="start"], [data-value="note"]')
  if ((await page.locator('[data-value="note"]').count()) === 0) {
    const isUnderWay = (await page.locator('[data-value="go-on"]').count()) > 0
    for (const value of isUnderWay ? ['go-on'] : ['start', door]) await page.click(`[data-value="${value}"]`)
  }
  await page.click('[data-value="note"]')
  await page.fill('#note', text)
  await page.click('[data-value="keep"]')
  await page.waitForSelector('[data-value="note"]')
  await untilWritten(page)
}

/** Looks at what the device wrote: each entry's number and where it is, as the page tells. */
export async function entriesShown(page: Page): Promise<readonly { readonly n: number; readonly status: string }[]> {
  await page.waitForSelector('[data-value="outbox"], .entries')
  if ((await page.locator('.entries').count()) === 0) await page.click('[data-value="outbox"]')
  await page.waitForSelector('.entries')
  return page.locator('.entries li').evaluateAll((all) =>
    all.map((li) => ({
      n: Number(/ (\d+) ·/.exec(li.querySelector('.entry-name')?.textContent ?? '')?.[1]),
      status: li.getAttribute('data-status') ?? '',
    })),
  )
}

/** Opens the page anew and waits until everything that this device wrote is shown in the record. */
export async function untilAllInTheRecord(page: Page): Promise<void> {
  await page.reload()
  await eventually(async () => {
    const shown = await entriesShown(page)
    if (shown.length > 0 && shown.every(({ status }) => status === 'in-the-record')) return true
    await page.click('[data-value="send"]')
    return undefined
  }, 'everything in the record')
}

/** The cases that a device's entries are of. */
export const casesOf = (entries: readonly StoredEntry[]): readonly string[] => [...new Set(entries.map((e) => e.case))]
