import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import {
  casesOf,
  enrolTablet,
  entriesShown,
  type Tablet,
  untilAllInTheRecord,
  writeNote,
} from '../../../../tools/desk-proof/tablet.ts'
import { wrongClock } from '../../../../tools/desk-proof/tabs.ts'
import { readStored } from '../../../../tools/desk-visit.ts'
import { callAs, startOfficeHost } from '../../../../tools/office-host.ts'
import { visitOffice } from '../../../../tools/office-visit.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { type CaseState, entriesOf } from '../../../cases/index.ts'
import { type Day, dayAt } from '../../../engine/index.ts'

const [browser, host] = await Promise.all([openBrowser(), startOfficeHost('localhost')])
after(() => host.close())

const tablet = (name: string, done?: (context: BrowserContext) => Promise<unknown>): Promise<Tablet> =>
  enrolTablet(browser, host, name, done)

const inboxOf = (device: string) =>
  host.serving.office.database.inFacility('harbor', (trx) =>
    trx.selectFrom('desk_inbox').selectAll().where('device', '=', device).orderBy('n').execute(),
  )

async function caseOf(id: string): Promise<CaseState> {
  const officer = await callAs(host, 'demo-privacy', 'privacy-officer')
  return ((await (await officer.call('GET', `/api/cases/${id}`)).json()) as { case: CaseState }).case
}

const notesIn = (state: CaseState) => entriesOf(state, 'note').map(({ fields }) => fields['account']?.value)

/** All that stands in the device's database and beside it, as text; bytes as latin letters, so that words in them show. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const text = (value: unknown): string => {
          if (value instanceof ArrayBuffer) return text(new Uint8Array(value))
          if (value instanceof Uint8Array) return Array.from(value, (b) => String.fromCharCode(b)).join('')
          if (value instanceof CryptoKey) return `key extractable=${value.extractable}`
          if (typeof value !== 'object' || value === null) return String(value)
          return Object.entries(value)
            .map(([key, v]) => `${key}=${text(v)}`)
            .join(' ')
        }
        const request = indexedDB.open('ostiary-desk')
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames]
          const transaction = request.result.transaction(names)
          const all = names.map((name) => [name, transaction.objectStore(name).getAll()] as const)
          transaction.oncomplete = () => {
            request.result.close()
            resolve(
              `${all.map(([name, r]) => `${name}: ${text(r.result)}`).join('\n')}\n${JSON.stringify(localStorage)}`,
            )
          }
        }
      }),
  )

test('a revoked device holds nothing that can be read; a new code lets it in again, and it sends what it has', async () => {
  const lost = await tablet('Lost tablet')
  const { page, context, device, manager } = lost
  await context.setOffline(true)
  await writeNote(page, 'They asked for the night nurse.')
  await page.click('[data-value="note"]')
  await page.fill('#note', 'A half written word')
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('ostiary-desk')
        request.onsuccess = () => {
          const found = request.result.transaction('drafts').objectStore('drafts').getAllKeys()
          found.onsuccess = () => {
            request.result.close()
            resolve(found.result.includes('words'))
          }
        }
      }),
  )
  assert.doesNotMatch(await everythingStored(page), /night nurse|half written/)
  assert.equal((await manager.call('DELETE', `/api/devices/${device}`)).status, 204)
  await context.setOffline(false)
  await page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  await page.reload()
  await page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  const left = await everythingStored(page)
  assert.doesNotMatch(left, /night nurse|half written|dev_|Harbor|extractable/)
  assert.equal((await inboxOf(device)).length, 0)

  const renewed = await manager.call('POST', `/api/devices/${device}/code`, {})
  const { code } = (await renewed.json()) as { code: string }
  await page.click('[data-value="enrol-again"]')
  await page.fill('#enrol-code', code)
  await page.click('form .big')
  await page.waitForSelector('[data-value="start"]')
  await untilAllInTheRecord(page)
  const [id = ''] = casesOf(await readStored(page))
  assert.deepEqual(notesIn(await caseOf(id)), ['They asked for the night nurse.'])
  await lost.leave()
})

test('a visit left before its first answer until its drafts are dropped opens its case all the same', async () => {
  const idle = await tablet('Idle tablet')
  const { page, tap } = idle
  await page.clock.install()
  await page.reload()
  for (const value of ['start', 'officers']) await tap(value)
  await page.waitForSelector('.asked-now #question')
  await page.clock.fastForward(301_000)
  await page.waitForSelector('.cover')
  await page.clock.resume()
  await page.click('.cover button')
  await writeNote(page, 'They came back.')
  await untilAllInTheRecord(page)
  const [id = ''] = casesOf(await readStored(page))
  assert.deepEqual(notesIn(await caseOf(id)), ['They came back.'])
  await idle.leave()
})

test('a clock that is wrong by days is told at once, and the law is that of the right day; device, server and offset are kept', async () => {
  const days = 4
  const wrong = await tablet('Wrong clock', (context) =>
    Promise.all([
      context.addInitScript((ms) => localStorage.setItem('proof-clock', String(ms)), -days * 86_400_000),
      context.addInitScript(wrongClock),
    ]),
  )
  const { page, device } = wrong
  assert.match((await page.locator('.desk-warning').allTextContents()).join(' '), /clock is 57\d\d minutes off/)
  const today = () => dayAt(new Date().toISOString(), 'America/Los_Angeles')
  const began = today()
  for (const value of ['start', 'officers', 'arrest']) await wrong.tap(value)
  await wrong.untilStored(4)
  await writeNote(page, 'The clock on the wall says noon.')
  await untilAllInTheRecord(page)
  const rows = await inboxOf(device)
  assert.ok(rows.length >= 3)
  for (const { clock_offset_ms, at, received } of rows) {
    const offset = Number(clock_offset_ms)
    assert.ok(Math.abs(offset - days * 86_400_000) < 600_000, String(offset))
    assert.ok(Math.abs(received.getTime() - Date.parse(at) - offset) < 600_000)
  }
  const state = await caseOf(casesOf(await readStored(page))[0] ?? '')
  assert.ok(state.assessments.some(({ madeBy }) => madeBy !== 'this-command'))
  for (const { at } of state.assessments) assert.ok([began, today()].includes(at.slice(0, 10) as Day), at)
  const opened = state.events.find(({ type }) => type === 'case-opened')
  assert.ok(Date.parse(opened?.received ?? '') - Date.parse(opened?.at ?? '') > (days - 0.1) * 86_400_000)
  const listed = (await (await wrong.manager.call('GET', '/api/devices')).json()) as {
    rows: readonly { readonly id: string; readonly clockOffsetSeconds: number }[]
  }
  const own = listed.rows.find(({ id }) => id === device)
  assert.ok(Math.abs((own?.clockOffsetSeconds ?? 0) - days * 86_400) < 600)
  await wrong.leave()
})

test('an answer that never arrives: the same entries are sent twice, and are there once', async () => {
  const flaky = await tablet('Flaky network')
  const { page, device } = flaky
  let swallowed = 0
  await page.route('**/api/desk/entries', async (route) => {
    if (swallowed > 2) return route.continue()
    swallowed += 1
    // The server has it all; the device never hears of it.
    await route.fetch()
    await route.abort('connectionreset')
  })
  await writeNote(page, 'Said once.')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.click('.back')
  await entriesShown(page).catch(() => [])
  await untilAllInTheRecord(page)
  assert.ok(swallowed > 0)
  const rows = await inboxOf(device)
  assert.deepEqual(
    rows.map(({ n }) => n),
    [...new Set(rows.map(({ n }) => n))],
  )
  assert.deepEqual(notesIn(await caseOf(casesOf(await readStored(page))[0] ?? '')), ['Said once.'])
  await flaky.leave()
})

test('two tabs of one device write at once: no number is given twice, and all is in the record', async () => {
  const both = await tablet('Two tabs')
  const { page, context } = both
  await writeNote(page, 'First tab.')
  const second = await context.newPage()
  await second.goto(`${host.origin}/desk`)
  await second.waitForSelector('[data-value="go-on"]')
  await Promise.all([writeNote(page, 'First tab again.'), writeNote(second, 'Second tab.')])
  await writeNote(second, 'Second tab again.')
  await second.close()
  const stored = await readStored(page)
  assert.equal(new Set(stored.map(({ n }) => n)).size, stored.length)
  await untilAllInTheRecord(page)
  assert.deepEqual(notesIn(await caseOf(casesOf(stored)[0] ?? '')).toSorted(), [
    'First tab again.',
    'First tab.',
    'Second tab again.',
    'Second tab.',
  ])
  await both.leave()
})

test('two tablets at one visit: both are kept, and a person joins them', async () => {
  const [door, hall] = await Promise.all([tablet('At the door'), tablet('In the hall')])
  await Promise.all([writeNote(door.page, 'Two at the door.'), writeNote(hall.page, 'Two in the hall.')])
  await Promise.all([untilAllInTheRecord(door.page), untilAllInTheRecord(hall.page)])
  const [first = ''] = casesOf(await readStored(door.page))
  const [second = ''] = casesOf(await readStored(hall.page))
  assert.notEqual(first, second)
  const officer = await visitOffice(browser, host, { role: 'privacy-officer' })
  await officer.open(`/cases/${second}`)
  await officer.page.click('[data-way-to=merge]')
  await officer.page.fill('dialog input', first)
  await officer.page.fill('dialog textarea', 'The same two officers.')
  await officer.page.click('dialog button[type=submit]')
  await officer.page.waitForSelector('dialog', { state: 'detached' })
  const [into, joined] = await Promise.all([caseOf(first), caseOf(second)])
  assert.deepEqual([notesIn(into), notesIn(joined)], [['Two at the door.'], ['Two in the hall.']])
  assert.ok(joined.events.some(({ type }) => type === 'case-merged'))
  await Promise.all([door.leave(), hall.leave(), officer.leave()])
})

test('storage that is not persistent, or too small, is told before the first entry', async () => {
  for (const [room, told] of [
    [{ persisted: false, quota: 1e10 }, /may throw stored entries away/],
    [{ persisted: true, quota: 20e6 }, /Little room is left on this device: 20 MB/],
    [{ persisted: true, quota: 1e10 }, undefined],
  ] as const) {
    const small = await tablet('Small tablet', (context) =>
      context.addInitScript(({ persisted, quota }) => {
        const { storage } = navigator
        storage.persisted = async () => persisted
        storage.persist = async () => persisted
        storage.estimate = async () => ({ quota, usage: 0 })
      }, room),
    )
    const warnings = (await small.page.locator('.desk-warning').allTextContents()).join(' ')
    if (told === undefined) assert.equal(warnings, '')
    else assert.match(warnings, told)
    assert.equal((await readStored(small.page)).length, 0)
    await small.leave()
  }
})
