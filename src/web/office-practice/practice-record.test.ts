import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../../../tools/eventually.ts'
import { type OfficeVisitor, openOffice } from '../../../tools/office-visit.ts'
import { readPdf } from '../../../tools/read-pdf.ts'
import { optionsOf, rightMove } from '../../practice/index.ts'
import { drillOn, type Place, playTold, rulingOf } from '../practice/_player.ts'

const office = await openOffice()

interface Results {
  readonly all: boolean
  readonly count: number
  readonly rows: readonly { readonly score: number; readonly passed: boolean; readonly chose: string }[]
}

async function placeOf({ call }: OfficeVisitor): Promise<Place> {
  const { body } = await call<{ facility: { place: Place } }>('GET', '/api/practice/ground')
  return body.facility.place
}

function countIs({ call }: OfficeVisitor, wanted: number): Promise<Results> {
  return eventually(async () => {
    const { body } = await call<Results>('GET', '/api/practice/results')
    return body.count === wanted ? body : undefined
  }, `${wanted} results`)
}

async function download(page: Page, which: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-file="${which}"]`)])
  return new Uint8Array(readFileSync(await file.path()))
}

test('somebody signed in practices in Spanish on a phone, once right and once wrong; the liaison takes the record as CSV and PDF', async () => {
  const trainee = await office.visit({ role: 'desk', language: 'es', width: 360, height: 740 })
  const { page } = trainee
  const place = await placeOf(trainee)
  await trainee.open('/practice')
  await page.click('main a.button')
  await page.waitForSelector('#team')
  await page.fill('#team', 'Recepción')
  await page.click('[data-value="drills"]')
  assert.match((await page.textContent('.practice-banner')) ?? '', /Nada se registra como visita/)
  const first = await drillOn(page)
  await playTold(page, first)
  await page.click(`[data-value="${rightMove(rulingOf(first, place)).id}"]`)
  await page.waitForSelector('h1[data-right="true"]')
  await page.click('[data-value="next"]')
  const second = await drillOn(page)
  await playTold(page, second)
  const of = rulingOf(second, place)
  const wrong = optionsOf(of, 1).find(({ id }) => id !== rightMove(of).id)
  const offered = page.locator('.choices button')
  const values = await offered.evaluateAll((all) => all.map((b) => b.getAttribute('data-value')))
  const chosen = values.find((id) => id !== rightMove(of).id) ?? wrong?.id ?? ''
  await page.click(`[data-value="${chosen}"]`)
  await page.waitForSelector('h1[data-right="false"]')
  const own = await countIs(trainee, 2)
  assert.deepEqual(
    own.rows.map(({ score, passed }) => [score, passed]),
    [
      [50, false],
      [100, true],
    ],
  )
  assert.equal(own.all, false)
  await page.click('[data-value="stop"]')
  await page.waitForSelector('[data-row]')
  assert.equal(await page.locator('#teams').count(), 0)
  // No visit came of it.
  assert.deepEqual(trainee.complaints, [])
  await trainee.leave()

  const liaison = await office.visit({ role: 'liaison' })
  await liaison.open('/practice')
  await liaison.page.waitForSelector('#people')
  const people = (await liaison.page.textContent('main')) ?? ''
  assert.match(people, /Recepción/)
  const csv = Buffer.from(await download(liaison.page, 'csv-es')).toString('utf8')
  const lines = csv.trim().split('\r\n')
  assert.equal(lines.length, 3)
  assert.match(lines[0] ?? '', /Nombre,Equipo,Cuándo/)
  assert.match(csv, /Recepción,.*,100,sí,/)
  assert.match(csv, /Recepción,.*,50,no,/)
  const { words, faults } = await readPdf(await download(liaison.page, 'pdf-en'))
  assert.deepEqual(faults, [])
  assert.match(words, /Training record/)
  assert.match(words, /By person/)
  assert.match(words, /Recepción/)
  assert.deepEqual(liaison.complaints, [])
  await liaison.leave()
})

test('whoever is not signed in is shown the way to sign in, and comes back to practice', async () => {
  const visitor = await office.visit({ width: 360, height: 740 })
  const { page } = visitor
  await page.goto(`${office.host.origin}/practice/drill`)
  await page.click('main a')
  await page.click('.demo-people [data-person="demo-security"][data-role="security"]')
  await page.waitForURL((url) => url.pathname === '/practice')
  await page.click('main a.button')
  await page.waitForSelector('#team')
  assert.equal(await page.locator('#trainee').count(), 0)
  await visitor.leave()
})
