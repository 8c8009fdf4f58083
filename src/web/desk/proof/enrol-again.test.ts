import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import {
  casesOf,
  enrolTablet,
  type Tablet,
  untilAllInTheRecord,
  writeNote,
} from '../../../../tools/desk-proof/tablet.ts'
import { readStored, visitDesk } from '../../../../tools/desk-visit.ts'
import { callAs, startOfficeHost } from '../../../../tools/office-host.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { type CaseState, entriesOf } from '../../../cases/index.ts'

const [browser, host] = await Promise.all([openBrowser(), startOfficeHost('localhost')])
after(() => host.close())

const codeFor = async ({ manager }: Pick<Tablet, 'manager'>, device: string): Promise<string> => {
  const made = await manager.call('POST', `/api/devices/${device}/code`, {})
  return ((await made.json()) as { code: string }).code
}

const anotherDevice = async ({ manager }: Pick<Tablet, 'manager'>) =>
  (await (await manager.call('POST', '/api/devices', { name: 'Another', place: 'Hall' })).json()) as {
    readonly device: string
    readonly code: string
  }

const bring = (page: Page, code: string): Promise<void> =>
  page.evaluate((hash) => location.assign(hash), `#enrol=${code}`)

const told = (page: Page, words: RegExp): Promise<unknown> =>
  page.waitForFunction(([source]) => new RegExp(source).test(document.querySelector('main')?.textContent ?? ''), [
    words.source,
  ] as const)

async function notesOf(page: Page): Promise<readonly unknown[]> {
  const [id = ''] = casesOf(await readStored(page))
  const officer = await callAs(host, 'demo-privacy', 'privacy-officer')
  const { case: state } = (await (await officer.call('GET', `/api/cases/${id}`)).json()) as { case: CaseState }
  return entriesOf(state, 'note').map(({ fields }) => fields['account']?.value)
}

const tokenHash = async (device: string): Promise<unknown> =>
  (
    await host.serving.office.database.db
      .selectFrom('devices')
      .select('token_hash')
      .where('id', '=', device)
      .executeTakeFirst()
  )?.token_hash

for (const how of ['an address that is opened anew', 'the same address, with the page open'] as const)
  test(`a device that is let in is renewed by a code in ${how}: under its name, with all that it has not sent`, async () => {
    const own = await enrolTablet(browser, host, 'To be renewed')
    const { page, context, device } = own
    await own.untilKept()
    await context.setOffline(true)
    await writeNote(page, 'Written under the former token.')
    const former = await tokenHash(device)
    const code = await codeFor(own, device)
    if (how.startsWith('the same')) {
      await bring(page, code)
      await told(page, /could not be reached, so the new code did nothing/)
      await context.setOffline(false)
      await bring(page, code)
    } else {
      await page.goto('about:blank')
      await context.setOffline(false)
      await page.goto(`${host.origin}/desk#enrol=${code}`)
    }
    await told(page, /This device was renewed. It is let in until/)
    assert.equal(new URL(page.url()).hash, '')
    assert.notDeepEqual(await tokenHash(device), former)
    await untilAllInTheRecord(page)
    assert.deepEqual(await notesOf(page), ['Written under the former token.'])
    await own.leave()
  })

test('the code of another device is refused while entries are unsent; it stays good for that one, and nothing is lost', async () => {
  const own = await enrolTablet(browser, host, 'Holds a note')
  const { page, device } = own
  await page.route('**/api/desk/entries', (route) => route.abort())
  await writeNote(page, 'Sealed under its own name.')
  const other = await anotherDevice(own)
  await bring(page, other.code)
  await told(page, /That code is for another device/)
  assert.equal(new URL(page.url()).hash, '')
  const there = await visitDesk(browser, host, { fragment: `#enrol=${other.code}` })
  await there.page.waitForSelector('[data-value="start"]')
  await there.leave()

  // Once it was revoked too, it can only be let in again under its own name.
  await own.manager.call('DELETE', `/api/devices/${device}`)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await told(page, /no longer let in/)
  const third = await anotherDevice(own)
  await own.tap('enrol-again')
  await page.fill('#enrol-code', third.code)
  await page.click('form .big')
  await told(page, /This code is for another device/)
  await page.unroute('**/api/desk/entries')
  await bring(page, await codeFor(own, device))
  await page.waitForSelector('[data-value="start"]')
  await untilAllInTheRecord(page)
  assert.deepEqual(await notesOf(page), ['Sealed under its own name.'])
  await own.leave()
})

test('with nothing to send it becomes that other device, and writes under its name from then on', async () => {
  const own = await enrolTablet(browser, host, 'Given away')
  const { page, tap } = own
  await writeNote(page, 'Of the former device.')
  for (const value of ['review', 'finish', 'left']) await page.locator(`button[data-value="${value}"]`).first().click()
  await tap('end')
  await page.goto(`${host.origin}/desk`)
  await untilAllInTheRecord(page)
  const other = await anotherDevice(own)
  await page.goto('about:blank')
  await page.goto(`${host.origin}/desk#enrol=${other.code}`)
  await told(page, /This device was renewed/)
  assert.deepEqual(await readStored(page), [])
  await writeNote(page, 'Of the new device.')
  await untilAllInTheRecord(page)
  assert.deepEqual(await notesOf(page), ['Of the new device.'])
  const rows = await host.serving.office.database.inFacility('harbor', (trx) =>
    trx.selectFrom('desk_inbox').select('n').where('device', '=', other.device).execute(),
  )
  assert.equal(rows.length, (await readStored(page)).length)
  await own.leave()
})
