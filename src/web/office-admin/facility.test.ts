import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openOffice } from '../../../tools/office-visit.ts'
import { publicationOf, publicationText, rulebook } from '../../rulebook/index.ts'

const office = await openOffice()

interface Stored {
  readonly version: number
  readonly settings: { readonly name: string; readonly keepYears: number; readonly policies: readonly string[] }
}

const years = 'Years for which a closed case is kept'
const name = (page: Page) => page.getByLabel('Name', { exact: true }).first()

async function save(page: Page): Promise<void> {
  await page.click('.save-bar button[type=submit]')
}

async function saved(page: Page, words = 'Everything is saved'): Promise<void> {
  await page.waitForFunction((told) => document.querySelector('.save-bar')?.textContent?.includes(told), words)
}

// All switches must be worked out before one may be turned: that takes as long as a machine is slow.
async function switchedOff(
  page: Page,
  call: <T>(method: string, path: string) => Promise<{ readonly body: T }>,
): Promise<void> {
  const ready = () => document.querySelectorAll('.switch').length > 5 && !document.querySelector('.switch :disabled')
  await page.waitForFunction(ready, undefined, { timeout: 180_000 })
  const before = await page.locator('.switch input:checked').count()
  await page.locator('.switch input').first().uncheck()
  await save(page)
  await saved(page)
  const { body } = await call<Stored>('GET', '/api/facility')
  assert.equal(body.settings.policies.length, before - 1)
}

describe('the facility', () => {
  test('a setting that the law does not allow is refused at its field; two people who save at once lose nothing', async () => {
    const manager = await office.visit({ role: 'administrator', width: 360 })
    const officer = await office.visit({ role: 'privacy-officer' })
    await manager.open('/facility')
    await officer.open('/facility')
    const field = manager.page.getByLabel(years)
    await field.fill('5')
    // The browser's own check of the field would stop it before the server is asked.
    await manager.page.locator('form.parts').evaluate((form: HTMLFormElement) => {
      form.noValidate = true
    })
    await save(manager.page)
    await manager.page.waitForSelector('[aria-invalid=true]')
    assert.ok(await field.evaluate((one) => one === document.activeElement))
    assert.match((await manager.page.textContent('.field .error')) ?? '', /at least 6 years/)

    await name(officer.page).fill('Harbor Example Medical Center')
    await officer.page.getByLabel(years).fill('7')
    await save(officer.page)
    await saved(officer.page)
    await field.fill('10')
    await save(manager.page)
    await manager.page.waitForSelector('.clash[data-key=keepYears]')
    assert.deepEqual(await manager.page.locator('.side').allTextContents(), ['7', '10'])
    assert.equal(await name(manager.page).inputValue(), 'Harbor Example Medical Center')
    await manager.page.getByRole('button', { name: 'Take mine' }).click()
    await save(manager.page)
    await saved(manager.page)
    const { body } = await officer.call<Stored>('GET', '/api/facility')
    assert.deepEqual([body.settings.name, body.settings.keepYears], ['Harbor Example Medical Center', 10])
    assert.deepEqual([...manager.complaints, ...officer.complaints], [])
    await manager.leave()
    await officer.leave()
  })

  test('each switch of the house policy says what it changes in the situations', async () => {
    const manager = await office.visit({ role: 'administrator' })
    const { page } = manager
    await manager.open('/facility')
    // They are worked out one by one, and shown as they come.
    await page.waitForSelector('.switch .effects li', { state: 'attached', timeout: 60_000 })
    const effects = await page.locator('.switch .effects li').allTextContents()
    assert.ok(
      effects.every((told) => /→|Also to do|No longer to do|Now decided by/.test(told)),
      effects.join('\n'),
    )
    if (process.env['OSTIARY_DEEP'] === '1') await switchedOff(page, manager.call)
    await manager.leave()
  })

  test('only counsel settles points of law; an auditor reads and has nothing to save', async () => {
    const counsel = await office.visit({ role: 'counsel', language: 'es' })
    await counsel.open('/facility')
    const points = '#settled ~ fieldset select'
    await counsel.page.locator(points).first().waitFor()
    const asked = (await counsel.page.locator('#settled ~ fieldset label').allTextContents()).join('\n')
    assert.doesNotMatch(
      asked,
      /Oregón|Oregon|Nueva Jersey|New Jersey|Florida/,
      'only points on which an answer here turns',
    )
    await counsel.page.locator(points).first().selectOption('no')
    await save(counsel.page)
    await saved(counsel.page, 'Todo está guardado')
    await counsel.leave()
    const auditor = await office.visit({ role: 'auditor' })
    await auditor.open('/facility')
    await auditor.page.waitForSelector(points)
    assert.equal(await auditor.page.locator(points).first().inputValue(), 'no')
    assert.equal(await auditor.page.locator('.save-bar').count(), 0)
    await auditor.leave()
  })
})

test('counsel brings a rulebook, sees what it would have changed, and adopts it', async () => {
  const counsel = await office.visit({ role: 'counsel' })
  const { page } = counsel
  page.on('dialog', (dialog) => dialog.accept())
  await counsel.open('/rulebooks')
  const withoutOne = rulebook.rules.filter(({ id }) => id !== 'us-ca/hsc/24251-b')
  const next = publicationOf({ ...rulebook, version: '2027.1.1', rules: withoutOne })
  const file = { name: 'rulebook.json', mimeType: 'application/json', buffer: Buffer.from(publicationText(next)) }
  await page.setInputFiles('input[type=file]', file)
  const card = page.locator(`[data-row="${next.hash}"]`)
  await card.getByRole('button', { name: 'What would change?' }).click()
  await card.getByRole('button', { name: 'Adopt version 2027.1.1' }).click({ timeout: 120_000 })
  await page.waitForSelector(`[data-row="${next.hash}"] .badge.may`)
  const { body } = await counsel.call<{ readonly rows: readonly { hash: string; adopted: boolean }[] }>(
    'GET',
    '/api/rulebooks',
  )
  assert.deepEqual(
    body.rows.filter(({ adopted }) => adopted).map(({ hash }) => hash),
    [next.hash],
  )
  assert.deepEqual(counsel.complaints, [])
  await counsel.leave()
})

test('the keyboard alone adds an area, and what has the focus is never behind the bar that saves', async () => {
  const visitor = await office.visit({ role: 'administrator', width: 360, height: 640 })
  const { page } = visitor
  await visitor.open('/facility')
  await page.locator('#areas ~ div .add button').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('#areas ~ div li:last-child input'))
  await page.keyboard.type('Loading dock')
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab')
    const hidden = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement, document.querySelector('.save-bar')]
      if (focus === null || bar === null || bar.contains(focus)) return false
      return focus.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1
    })
    assert.ok(!hidden, `the focus after ${n + 1} steps is behind the bar`)
  }
  await visitor.leave()
})
