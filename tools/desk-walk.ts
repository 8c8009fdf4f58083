import type { DeskHost, Played } from './desk-host.ts'
import type { DeskVisitor } from './desk-visit.ts'

/** What a desk is given so that each of its screens has something on it. */
export const fullDesk: Played = {
  bundle: () => ({
    staff: [
      { person: 'p-abe', name: 'Abe Ruiz' },
      { person: 'p-zoe', name: 'Zoe Kim' },
    ],
  }),
}

const starts = ['about-patient', 'paper', 'call', 'custody', 'outreach', 'officers']
const ended = {
  case: 'c-1',
  status: 'closed',
  openedAt: '2026-11-20T14:20:00-08:00',
  outcome: 'left',
  thanks: true,
  messages: [{ message: 'You asked for the paper and let nobody in. Thank you.', at: '2026-11-21T09:05:00-08:00' }],
}
const running = { case: 'c-2', status: 'open', openedAt: '2026-11-24T08:00:00-08:00' }

/** Looks at every screen that a desk has, in the order in which somebody comes to it; the device is revoked at the end. */
export async function walkDesk(visitor: DeskVisitor, host: DeskHost, look: (where: string) => Promise<void>) {
  const { page } = visitor
  const tap = (value: string) => page.locator(`button[data-value="${value}"]`).first().click()
  const at = async (where: string): Promise<void> => {
    await page.waitForSelector('#question, .cover')
    await look(where)
  }
  const aside = async (value: string, where = value): Promise<void> => {
    await tap(value)
    await at(where)
    await page.locator('.back').click()
  }
  host.setOutcomes([running, ended])
  await page.waitForSelector('[data-value="start"]')
  await at('home')
  await tap('start')
  await at('start')
  for (const door of starts) {
    if (door !== starts[0]) await page.goBack()
    await tap(door)
    await at(door)
  }
  for (const step of ['arrest', 'why', 'dhs-i200']) {
    await tap(step)
    await at(step)
  }
  await photograph(visitor, at)
  for (const value of ['officer', 'claim', 'sign', 'relative']) await aside(value)
  await tap('note')
  await page.fill('#note', 'The man is undocumented.')
  await tap('keep')
  await page.waitForSelector('[role=alert] .desk-warning')
  await at('note, flagged')
  await page.fill('#note', 'The man waits in the lobby.')
  await tap('keep')
  await happens(visitor, at)
  await page.locator('.back').click()
  await visitor.replyToEnd(['ice-ero', 'civil-immigration', 'non-public', 'none'])
  await at('no more questions')
  for (const step of ['review', 'finish', 'left', 'end']) {
    await tap(step)
    await at(step)
  }
  await tap('home')
  await aside('outbox')
  await tap('outcomes')
  await page.waitForSelector('.entries blockquote')
  await at('outcomes')
  await page.locator('.back').click()
  await tap('practice')
  await page.waitForSelector('.practice-banner')
  await at('practice')
  await page.locator('.bar-button.hide').click()
  await page.waitForSelector('.cover')
  await at('hidden')
  await page.click('.cover button')
  await letOut(visitor, host, at)
}

async function photograph({ page, tap }: DeskVisitor, at: (where: string) => Promise<void>): Promise<void> {
  const buffer = await page.screenshot()
  await tap('photo')
  await at('photo')
  await page.setInputFiles('.take input', { name: 'IMG_1.png', mimeType: 'image/png', buffer })
  await page.waitForSelector('.sheet canvas')
  await at('photo, taken')
  await tap('keep')
  await page.waitForFunction(() => document.querySelector('main [role=status]')?.textContent?.includes('✓'))
  await at('photo, kept')
  await tap('done')
}

async function happens({ page, tap }: DeskVisitor, at: (where: string) => Promise<void>): Promise<void> {
  await page.locator('.desk-bar .incident').click()
  await page.waitForSelector('[data-value="said"]')
  await at('incident')
  await tap('said')
  await tap('area')
  await at('area')
  await tap('Ward 4')
  await at('area, ground')
  await tap('no-ground-given')
  await tap('force')
  await at('force')
  await tap('keep')
  await page.waitForFunction(() => document.querySelector('main .tools [role=status]')?.textContent?.includes('✓'))
  await at('incident, written down')
}

async function letOut({ page, tap }: DeskVisitor, host: DeskHost, at: (where: string) => Promise<void>): Promise<void> {
  host.answer('revoked')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.waitForSelector('[data-value="enrol-again"]')
  await at('revoked')
  await tap('enrol-again')
  await page.fill('#enrol-code', 'OLD')
  await page.click('form .big')
  await page.waitForSelector('form [role=alert]:not(:empty)')
  await at('enrol')
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.reload()
  await at('no storage')
}
