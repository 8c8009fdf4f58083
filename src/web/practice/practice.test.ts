import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { type DeskHost, startDeskHost } from '../../../tools/desk-host.ts'
import { type DeskVisit, type DeskVisitor, enrolDesk } from '../../../tools/desk-visit.ts'
import { eventually } from '../../../tools/eventually.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { rightMove } from '../../practice/index.ts'
import { drillOn, playTold, rulingOf, wrongMove } from './_player.ts'

// As the host of these tests stands.
const place = { state: 'CA', kind: 'hospital', owner: 'nonprofit', medicaid: true, emergencyDepartment: true }

const browser = await openBrowser()

const atTablet = (host: DeskHost, visit: DeskVisit = {}): Promise<DeskVisitor> =>
  enrolDesk(browser, host, { width: 360, height: 740, ...visit })

async function comesIn({ page, tap }: DeskVisitor, way: 'drills' | 'first-five'): Promise<void> {
  await tap('practice')
  await page.fill('#trainee', 'Badge 4711')
  await page.fill('#team', 'Front desk')
  await tap(way)
}

async function untilPractised(host: DeskHost, results: number): Promise<void> {
  await eventually(() => host.practised().length === results || undefined, `${results} results`)
}

test('a drill done right on a tablet without a network: scored and told why, and sent once there is one', async (t) => {
  const host = await startDeskHost()
  t.after(() => host.close())
  const visitor = await atTablet(host)
  const { page, context, tap } = visitor
  await context.setOffline(true)
  await page.reload()
  await comesIn(visitor, 'drills')
  assert.match((await page.textContent('.practice-banner')) ?? '', /Nothing is recorded as a visit/)
  const drill = await drillOn(page)
  await playTold(page, drill)
  const of = rulingOf(drill, place)
  await tap(rightMove(of).id)
  await page.waitForSelector('h1[data-right="true"]')
  assert.equal(await page.getAttribute('.practice-points', 'data-points'), '100')
  assert.ok((await page.locator('.why .reason').count()) > 0)
  assert.ok(((await page.textContent('.now-card.first .todo')) ?? '').length > 10)
  await tap('next')
  await drillOn(page)
  await tap('stop')
  await tap('practice')
  await page.waitForFunction(() => /1 result waits/.test(document.body.textContent ?? ''))
  assert.deepEqual(host.practised(), [])

  await context.setOffline(false)
  await untilPractised(host, 1)
  const [result] = host.practised()
  assert.deepEqual(
    [result?.['drill'], result?.['score'], result?.['passed'], result?.['trainee'], result?.['team'], result?.['kind']],
    [drill.id, 100, true, 'Badge 4711', 'Front desk', 'drill'],
  )
  // Nothing of it is a visit: no entry was ever written.
  await tap('stop')
  await tap('outbox')
  assert.equal(await page.locator('.entries li').count(), 0)
  assert.deepEqual([host.commands(), host.files()], [[], []])
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})

test('a drill done wrong, in Spanish: what was right stands there, with the law, and it is not passed', async (t) => {
  const host = await startDeskHost()
  t.after(() => host.close())
  const visitor = await atTablet(host, { language: 'es' })
  const { page, tap } = visitor
  await comesIn(visitor, 'drills')
  assert.match((await page.textContent('.practice-banner')) ?? '', /Nada se registra como visita/)
  const drill = await drillOn(page)
  assert.equal((await page.textContent('.practice-story'))?.trim(), drill.story.es)
  await tap('begin')
  // Another start than the story's, and then at once what is wrong.
  const door = drill.door === 'outreach' ? 'paper' : 'outreach'
  await tap(door)
  await tap('decide')
  const of = rulingOf(drill, place)
  const offered = await page
    .locator('.choices button')
    .evaluateAll((all) => all.map((b) => b.getAttribute('data-value') ?? ''))
  assert.equal(offered.length, 4)
  const wrong = offered.find((id) => id !== rightMove(of).id) ?? wrongMove(of)
  await tap(wrong)
  await page.waitForSelector('h1[data-right="false"]')
  const text = (await page.textContent('.practice')) ?? ''
  assert.ok(text.includes(rightMove(of).words.es))
  assert.match(text, /Todavía no aprobada/)
  assert.match(text, /la historia dice/)
  await untilPractised(host, 1)
  const [result] = host.practised()
  assert.deepEqual([result?.['passed'], result?.['score'], result?.['chose']], [false, 0, wrong])
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})

test('the first five minutes: the six buttons, hiding, the red button, the call, two stories, and it is recorded', async (t) => {
  const host = await startDeskHost()
  t.after(() => host.close())
  const visitor = await atTablet(host)
  const { page, tap } = visitor
  const at = (step: string) => page.waitForSelector(`.practice[data-step="${step}"]`)
  await comesIn(visitor, 'first-five')
  await at('doors')
  assert.equal(await page.locator('.desk-doors button').count(), 6)
  await tap('officers')
  await at('ask')
  await tap('arrest')
  await at('hide')
  await page.click('.bar-button.hide')
  await page.waitForSelector('.cover')
  assert.doesNotMatch((await page.textContent('body')) ?? '', /Practice|officers/i)
  await page.click('.cover button')
  await at('incident')
  await tap('incident')
  await at('said')
  await tap('said')
  await at('call')
  assert.equal(await page.locator('.practice a[href^="tel:"]').count(), 0)
  await tap('call')
  for (const last of [false, true]) {
    const drill = await drillOn(page)
    await playTold(page, drill)
    await tap(rightMove(rulingOf(drill, place)).id)
    await page.waitForSelector('h1[data-right="true"]')
    await tap(last ? 'finish' : 'next')
  }
  await page.waitForSelector('.practice[data-stage="done"]')
  await untilPractised(host, 3)
  const first = host.practised().find((r) => r['kind'] === 'first-five')
  assert.deepEqual([first?.['score'], first?.['passed']], [100, true])
  assert.deepEqual(host.commands(), [])
  assert.deepEqual(visitor.complaints, [])
  await visitor.leave()
})

test('a visit that is under way is left as it is by practice beside it', async (t) => {
  const host = await startDeskHost()
  t.after(() => host.close())
  const visitor = await atTablet(host)
  const { page, tap } = visitor
  for (const value of ['start', 'officers', 'arrest', 'dhs-i200']) await tap(value)
  await eventually(() => host.commands().length >= 4 || undefined, 'the visit')
  await page.goto(`${host.origin}/desk`)
  await page.waitForSelector('[data-value="go-on"]')
  await comesIn(visitor, 'drills')
  const drill = await drillOn(page)
  await playTold(page, drill)
  await tap('stop')
  await tap('go-on')
  await visitor.untilTold(/Do not let them in/)
  // What the visit itself still had to say may come meanwhile; of practice nothing comes.
  assert.equal(new Set(host.commands().map((command) => command.case)).size, 1)
  await visitor.leave()
})

test('a device that is revoked keeps no name of those who practiced', async (t) => {
  const host = await startDeskHost()
  t.after(() => host.close())
  const visitor = await atTablet(host)
  const { page, context } = visitor
  await context.setOffline(true)
  await comesIn(visitor, 'drills')
  await playTold(page, await drillOn(page))
  await page.locator('.practice .choices button').first().click()
  await page.waitForSelector('h1[data-right]')
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('ostiary-desk')
          request.onsuccess = () => {
            const all = request.result.transaction('device').objectStore('device').getAll()
            all.onsuccess = () => resolve(JSON.stringify(all.result))
          }
        }),
    )
  for (let tries = 0; tries < 100 && !(await kept()).includes('Badge 4711'); tries++) await page.waitForTimeout(100)
  assert.ok((await kept()).includes('Badge 4711'))
  host.answer('revoked')
  await context.setOffline(false)
  await page.waitForFunction(() => /no longer let in/.test(document.querySelector('h1')?.textContent ?? ''))
  for (let tries = 0; tries < 100 && (await kept()).includes('Badge 4711'); tries++) await page.waitForTimeout(100)
  assert.ok(!(await kept()).includes('Badge 4711'))
  assert.deepEqual(host.practised(), [])
  await visitor.leave()
})

test('the way back leads through a story, and not out of it at once; the keyboard alone is enough', async (t) => {
  const host = await startDeskHost()
  t.after(() => host.close())
  const visitor = await atTablet(host, { width: 1280, height: 900 })
  const { page, tap } = visitor
  await comesIn(visitor, 'drills')
  const drill = await drillOn(page)
  await tap('begin')
  await page.waitForFunction(() => document.activeElement?.id === 'question')
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-value'))) === drill.door) break
  }
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-value="decide"]')
  await page.goBack()
  await page.waitForSelector('.desk-doors')
  await page.goBack()
  assert.equal((await drillOn(page)).id, drill.id)
  await visitor.leave()
})

const looks: readonly DeskVisit[] = [
  { width: 320, height: 640, language: 'es', colors: 'dark' },
  // High enough that the bar with the instruction lies over no answer: which story comes is left to chance.
  { width: 1280, height: 4000 },
]

async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = [...document.querySelectorAll('.desk button, .desk input, .practice summary')]
      .filter((e) => !e.classList.contains('skip') && e.closest('.why') === null)
      .filter((e) => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 47.5)
      .map((e) => `small: ${e.outerHTML.slice(0, 120)}`)
    const { scrollWidth, clientWidth } = document.documentElement
    return [...small, ...(scrollWidth > clientWidth ? [`wide by ${scrollWidth - clientWidth}`] : [])]
  })
}

for (const visit of looks)
  test(`no screen of practice has a fault that axe finds, a small target or words out of sight (${visit.width} px)`, async (t) => {
    const host = await startDeskHost()
    t.after(() => host.close())
    const visitor = await atTablet(host, visit)
    const { page, tap } = visitor
    const found: string[] = []
    const look = async (where: string): Promise<void> => {
      await page.waitForSelector('#question')
      for (const fault of [...(await axeFaults(page)), ...(await misfits(page))]) found.push(`${where}: ${fault}`)
    }
    await tap('practice')
    await page.waitForSelector('#trainee')
    await look('start')
    await page.fill('#trainee', 'Badge 4711')
    await page.fill('#team', 'Front desk')
    await tap('first-five')
    await look('tour')
    await tap('officers')
    await look('tour: ask')
    await tap('stop')
    await tap('practice')
    await tap('drills')
    const drill = await drillOn(page)
    await look('story')
    await tap('begin')
    await look('doors')
    await tap(drill.door)
    await page.waitForSelector('.now-card.first')
    await look('visit')
    await tap('decide')
    await page.waitForSelector('.choices')
    await look('decide')
    await page.locator('.choices button').first().click()
    await page.waitForSelector('h1[data-right]')
    await look('result')
    assert.deepEqual(found, [])
    await visitor.leave()
  })
