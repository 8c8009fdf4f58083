import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publicationOf, publicationText, rulebook } from '../../../rulebook/index.ts'
import type { Desk } from '../_desk.ts'

/** A rulebook that another release brings. */
export function rulebooksTests(desk: Desk): void {
  test('counsel brings a rulebook, sees what it would have changed, and adopts it', async () => {
    const counsel = await desk.visit({ role: 'counsel' })
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
}
