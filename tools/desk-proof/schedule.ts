import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { dice, type Roll } from '../../src/cases/check/index.ts'
import { type CaseState, entriesOf } from '../../src/cases/index.ts'
import { readStored, type StoredEntry } from '../desk-visit.ts'
import { eventually } from '../eventually.ts'
import type { MortalOffice } from '../mortal-office.ts'
import { callAs } from '../office-host.ts'
import { openTabs, type Tabs } from './tabs.ts'

/** What happened in a schedule, for counting over many. */
export interface Seen {
  readonly entries: number
  readonly kinds: readonly string[]
}

interface Scene {
  readonly roll: Roll
  readonly office: MortalOffice
  readonly tabs: Tabs
  readonly device: string
  readonly network: (there: boolean) => Promise<void>
  /** Every entry that the device ever said it has stored, by its number. */
  readonly promised: Map<number, StoredEntry>
  /** Notes that were stored for sure, and those that a kill may have come before. */
  readonly sure: string[]
  readonly perhaps: string[]
  readonly seen: string[]
  readonly name: string
}

const doors = ['officers', 'about-patient', 'paper', 'call', 'custody', 'outreach']
const day = 86_400_000

/** One tablet at a real browser through one random schedule; throws where an entry is lost, doubled or told falsely. */
export async function schedule(browser: Browser, office: MortalOffice, seed: number): Promise<Seen> {
  const roll = dice(seed)
  if (!office.isUp()) await office.start()
  const manager = await callAs(office, 'demo-administrator', 'administrator')
  const made = await manager.call('POST', '/api/devices', { name: `Tablet ${seed}`, place: 'Front door' })
  const { device, code } = (await made.json()) as { device: string; code: string }
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const tabs = await openTabs(context, office.origin, `#enrol=${code}`)
  await untilOffline(await tabs.some())
  const scene: Scene = {
    roll,
    office,
    tabs,
    device,
    network: (there) => context.setOffline(!there),
    promised: new Map(),
    sure: [],
    perhaps: [],
    seen: [],
    name: `s${seed}`,
  }
  try {
    for (let n = 8 + roll(6); n > 0; n--) await step(scene)
    await heal(scene)
    await settled(scene)
    return { entries: scene.promised.size, kinds: scene.seen }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`schedule ${seed} (${scene.seen.join(', ')}): ${message}`, { cause: error })
  } finally {
    await context.close()
  }
}

async function untilOffline(page: Page): Promise<void> {
  await page.waitForSelector('html[data-offline=ready]')
  await eventually(
    () => page.evaluate(async () => ((await caches.keys()).includes('ostiary-rulebooks') ? true : undefined)),
    'the rulebook',
  )
}

async function step(scene: Scene): Promise<void> {
  const { roll, office, tabs, network, seen } = scene
  const what = roll(20)
  const page = what === 0 ? await tabs.another() : await tabs.some()
  if (what < 5) return surely(scene, page)
  if (what < 9) return killedAt(scene, page)
  if (what < 11) return answers(scene, page)
  seen.push(named(what))
  if (what < 13) await network(false)
  else if (what < 15) await network(true)
  else if (what === 15) await tabs.stopWorker()
  else if (what === 16) await tabs.shiftClock((roll(21) - 10) * day + roll(3_600_000))
  else if (what < 19) await (office.isUp() ? dies(scene, page) : office.start())
  else await look(scene)
}

function named(what: number): string {
  return ['no-network', 'no-network', 'network', 'network', 'worker', 'clock', 'server', 'server', 'look'][
    what - 11
  ] as string
}

/** Somebody writes a note, and waits until the device has it. */
async function surely(scene: Scene, page: Page): Promise<void> {
  const text = `${scene.name} note ${scene.sure.length + scene.perhaps.length}`
  scene.seen.push('note')
  await note(scene, page, text)
  await page.waitForSelector('html:not([data-storing])', { state: 'attached' })
  scene.sure.push(text)
  await remember(scene, page)
}

/** The same, and the tab dies somewhere on the way. */
async function killedAt(scene: Scene, page: Page): Promise<void> {
  const { roll, tabs } = scene
  const text = `${scene.name} note ${scene.sure.length + scene.perhaps.length}`
  scene.perhaps.push(text)
  const how = roll(2) === 0 ? 'close' : 'crash'
  scene.seen.push(how)
  const doing = note(scene, page, text).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, roll(600)))
  await tabs.kill(page, how)
  await doing
  await remember(scene, await tabs.some())
}

/** The server dies while it is sent what there is. */
async function dies({ roll, office }: Scene, page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await new Promise((resolve) => setTimeout(resolve, roll(300)))
  await office.kill()
}

/** To the visit under way, or a new one at a random door. */
async function atVisit({ roll }: Scene, page: Page): Promise<void> {
  if ((await page.locator('[data-value="note"]').count()) > 0) return
  if ((await page.locator('[data-value="start"]').count()) === 0) await page.reload()
  await page.waitForSelector('[data-value="start"]')
  if ((await page.locator('[data-value="go-on"]').count()) > 0) {
    await page.click('[data-value="go-on"]')
    return
  }
  await page.click('[data-value="start"]')
  await page.click(`[data-value="${doors[roll(doors.length)]}"]`)
}

async function note(scene: Scene, page: Page, text: string): Promise<void> {
  await atVisit(scene, page)
  await page.click('[data-value="note"]')
  await page.fill('#note', text)
  await page.click('[data-value="keep"]')
  await page.waitForSelector('[data-value="note"]')
}

/** A question is answered; now and then the visit ends. */
async function answers(scene: Scene, page: Page): Promise<void> {
  const { roll, seen } = scene
  await atVisit(scene, page)
  await page.waitForSelector('.asked-now #question')
  const choices = page.locator('.asked-now button[data-value]')
  const count = await choices.count()
  if (count > 0 && roll(4) > 0) {
    seen.push('answer')
    await choices.nth(roll(count)).click()
  } else {
    seen.push('finish')
    for (const value of ['review', 'finish', 'left'])
      await page.locator(`button[data-value="${value}"]`).first().click()
    await page.click('[data-value="end"]')
    await page.click('[data-value="home"]')
  }
  await remember(scene, page)
}

async function remember({ promised }: Scene, page: Page): Promise<void> {
  for (const entry of await readStored(page)) {
    const known = promised.get(entry.n)
    assert.ok(known === undefined || known.digest === entry.digest, `number ${entry.n} was given twice`)
    promised.set(entry.n, entry)
  }
}

interface Row {
  readonly n: number
  readonly digest: string
  readonly kind: string
  readonly status: string
  readonly code: string | null
}

/** What the page says of each entry is held against the database: the page first, since a record only grows. */
async function look(scene: Scene): Promise<readonly (string | null)[]> {
  const { tabs, office, device, promised } = scene
  const page = await tabs.some()
  await page.reload()
  await page.click('[data-value="outbox"]')
  await page.waitForSelector('[data-value="send"]')
  await remember(scene, page)
  const told = await page.locator('.entries li').evaluateAll((all) =>
    all.map((li) => ({
      n: Number(/ (\d+) ·/.exec(li.querySelector('.entry-name')?.textContent ?? '')?.[1]),
      status: li.getAttribute('data-status'),
    })),
  )
  const rows = await office.rows<Row>('select n, digest, kind, status, code from desk_inbox where device = $1', [
    device,
  ])
  for (const { n, status } of told) {
    const row = rows.find((r) => r.n === n && r.digest === promised.get(n)?.digest)
    assert.notEqual(status, 'lost', `entry ${n}`)
    if (status === 'sent' || status === 'kept') assert.ok(row, `entry ${n} is shown as ${status} and is not stored`)
    if (status === 'in-the-record') assert.equal(row?.status, 'in-the-record', `entry ${n} is shown in the record`)
  }
  return told.map(({ status }) => status)
}

/** The network is back, the server stands: everything comes to rest. */
async function heal(scene: Scene): Promise<void> {
  const { office, network, tabs } = scene
  if (!office.isUp()) await office.start()
  await network(true)
  await eventually(async () => {
    const page = await tabs.some()
    const statuses = await look(scene)
    if (statuses.every((status) => status === 'in-the-record')) return true
    await page.click('[data-value="send"]')
    return undefined
  }, 'rest')
}

async function settled({ office, device, promised, sure, perhaps, tabs }: Scene): Promise<void> {
  const rows = await office.rows<Row>('select n, digest, kind, status, code from desk_inbox where device = $1', [
    device,
  ])
  assert.deepEqual(
    rows.map(({ n, digest, status }) => `${n} ${digest} ${status}`).sort(),
    [...promised.values()].map(({ n, digest }) => `${n} ${digest} in-the-record`).sort(),
    'what the device stored is in the record, each once, and nothing else',
  )
  // The events of one command are stored at one moment: done twice they would have two.
  const twice = await office.rows(
    'select command from events where by_device = $1 group by command having count(distinct received) > 1',
    [device],
  )
  assert.deepEqual(twice, [])
  const officer = await callAs(office, 'demo-privacy', 'privacy-officer')
  const cases = [...new Set([...promised.values()].map((entry) => entry.case))]
  const notes: unknown[] = []
  for (const id of cases) {
    const { case: state } = (await (await officer.call('GET', `/api/cases/${id}`)).json()) as { case: CaseState }
    notes.push(...entriesOf(state, 'note').map(({ fields }) => fields['account']?.value))
  }
  for (const text of sure) assert.equal(notes.filter((n) => n === text).length, 1, text)
  for (const text of perhaps) assert.ok(notes.filter((n) => n === text).length <= 1, text)
  assert.equal(new Set(notes).size, notes.length)
  assert.deepEqual(tabs.errors, [])
}
