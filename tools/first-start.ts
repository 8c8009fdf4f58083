import type { Page } from 'playwright-core'
import type { OfficeHost } from './office-host.ts'

/** Who sets up the facility where a test begins with nobody. */
export const founder = {
  name: 'Grace Example',
  email: 'grace@harbor.example',
  password: 'lantern cobble orchard tide',
} as const

/** Fills in the fields that bear these labels. */
export async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
}

/** On the page of the first start: sets up a hospital by the one-time code, as its founder does. */
export async function setUp(page: Page, { serving }: Pick<OfficeHost, 'serving'>): Promise<void> {
  await fillIn(page, {
    'One-time code': serving.setupCode ?? '',
    'Your name': founder.name,
    'E-mail': founder.email,
    Password: founder.password,
    Name: 'Harbor Example Hospital',
  })
  for (const [label, value] of [
    ['State', 'CA'],
    ['What it is', 'hospital'],
    ['Who owns it', 'nonprofit'],
    ['Time zone', 'America/Los_Angeles'],
  ] as const)
    await page.getByLabel(label, { exact: true }).selectOption(value)
  await page.getByRole('button', { name: 'Set up' }).click()
}
