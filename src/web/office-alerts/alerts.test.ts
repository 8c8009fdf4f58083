import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startAlertHost } from '../../../tools/alert-host.ts'
import { callAs } from '../../../tools/office-host.ts'
import { type OfficeVisit, visitOffice } from '../../../tools/office-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const [browser, at] = await Promise.all([openBrowser(), startAlertHost()])
after(() => at.host.close())
// Whatever hour it is: the liaison of the demonstration is on duty around the clock.
const around = { from: '2026-01-01T00:00:00-08:00', to: '2026-01-02T00:00:00-08:00', every: 'day' } as const
await at.set({ duty: [{ person: 'demo-liaison', role: 'liaison', phone: '555-0110', ...around }] })

const visit = (how: OfficeVisit) => visitOffice(browser, at.host, how)

async function openVisit(caseId: string): Promise<void> {
  const desk = await callAs(at.host, 'demo-desk', 'desk')
  await desk.command(caseId, 'open-case', { kind: 'visit', facility: 'harbor', requestKind: 'search' })
}

test('a liaison tests a way on a phone, gets the alert, and answers by its link without signing in', async () => {
  const liaison = await visit({ role: 'liaison', width: 390, height: 844 })
  const { page } = liaison
  await liaison.open('/alerts')
  await page.waitForSelector('[data-none]')
  await page.waitForSelector('[data-trouble="no-way"]')
  await page.click('.adding summary')
  await page.fill('.ways input[type=email]', 'mai@pager.example')
  await page.click('.ways form button')
  const code = /\b(\d{6})\b/.exec(await at.mailTo('mai@pager.example', /^Test of alerts/))?.[1] ?? ''
  await page.fill('[data-way-kind=email] input', code)
  await page.click('[data-way-kind=email] form button')
  await page.waitForSelector('[data-way-kind=email][data-confirmed=true]')
  await page.reload()
  await page.waitForSelector('[data-ready]')
  await openVisit('alert-walk-1')
  const text = await at.mailTo('mai@pager.example', /^Officers are here · Harbor Example Hospital$/)
  const link = /https?:\/\/\S+\/alert#\S+/.exec(text)?.[0] ?? ''
  const stranger = await visit({ width: 360, height: 740 })
  await stranger.page.goto(link)
  await stranger.page.waitForSelector('h1')
  const shown = (await stranger.page.textContent('main')) ?? ''
  assert.match(shown, /Officers are here · Harbor Example Hospital.*Case alert-walk-1\./)
  await stranger.page.click('button:text("I am on it")')
  await stranger.page.waitForSelector('[data-answered]')
  assert.deepEqual(stranger.complaints, [])
  await page.waitForSelector('[data-status=acknowledged]:has-text("alert-walk-1") >> text=Mai Tran is on it', {
    timeout: 20_000,
  })
  const seen = await page.textContent('[data-alert]:has-text("alert-walk-1") .told')
  assert.match(seen ?? '', /Mai Tran.*answered.*E-mail: sent/)
  assert.deepEqual(liaison.complaints, [])
  await Promise.all([liaison.leave(), stranger.leave()])
})

test('whoever is signed in takes an alert with the keyboard, in Spanish', async () => {
  await openVisit('alert-walk-2')
  const officer = await visit({ role: 'privacy-officer', language: 'es' })
  const { page } = officer
  await officer.open('/alerts')
  const item = page.locator('[data-alert]:has-text("alert-walk-2")')
  await item.locator('button').focus()
  await page.keyboard.press('Enter')
  await item.locator('text=Ruth Adler se encarga').waitFor()
  const { body } = await officer.call<{ case: { assigned?: { person?: string } } }>('GET', '/api/cases/alert-walk-2')
  assert.equal(body.case.assigned?.person, 'demo-privacy')
  assert.deepEqual(officer.complaints, [])
  await officer.leave()
})

test('the duty page and the facility page say what is wrong with the rota, to those who can set it right', async () => {
  const manager = await visit({ role: 'administrator' })
  for (const path of ['/duty', '/facility']) {
    await manager.open(path)
    await manager.page.waitForSelector('#readiness')
  }
  assert.equal(await manager.page.inputValue('#duty ~ fieldset input[type=number]'), '3')
  await manager.leave()
  const desk = await visit({ role: 'desk' })
  await desk.open('/duty')
  await desk.page.waitForLoadState('networkidle')
  assert.equal(await desk.page.locator('#readiness').count(), 0)
  await desk.leave()
})

test('whoever opened a visit at the desk reads how it ended, with thanks', async () => {
  await openVisit('alert-walk-3')
  const officer = await callAs(at.host, 'demo-privacy', 'privacy-officer')
  const fields = { code: 'waited-and-left' }
  await officer.command('alert-walk-3', 'record', { noun: 'outcome', entry: 'end', fields }, 1)
  await officer.command('alert-walk-3', 'close-case', { why: 'They left.' })
  const desk = await visit({ role: 'desk', width: 390 })
  await desk.open('/cases/alert-walk-3')
  const thanks = (await desk.page.textContent('[data-thanks]')) ?? ''
  assert.match(thanks, /Thank you.*How it ended: They waited and left/)
  assert.deepEqual(desk.complaints, [])
  await desk.leave()
})

test('a push wakes the worker in a real browser, and the worker says that it came', async () => {
  const liaison = await visit({ role: 'liaison' })
  const { page, context } = liaison
  await liaison.open('/alerts')
  const cdp = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find((r: { scopeURL: string }) => r.scopeURL.endsWith('/alerts'))
      if (ours !== undefined) resolve(ours.registrationId)
    })
  })
  await cdp.send('ServiceWorker.enable')
  await page.evaluate(async () => {
    const made = await navigator.serviceWorker.register('/office-sw.js', { scope: '/alerts' })
    const worker = made.installing ?? made.waiting ?? made.active
    while (worker?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 20))
  })
  const came = context.waitForEvent('request', (r) => r.url().endsWith('/api/alert-links/delivered'))
  const word = 'w'.repeat(43)
  const payload = { title: 'Officers are here', body: 'Case v1.', to: `/alert#${word}`, word, tag: 'a', language: 'en' }
  await cdp.send('ServiceWorker.deliverPushMessage', {
    origin: at.host.origin,
    registrationId: await registered,
    data: JSON.stringify(payload),
  })
  assert.equal((await came).postData(), JSON.stringify({ word }))
  await liaison.leave()
})
