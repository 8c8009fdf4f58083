import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>
  }
}

/** What axe finds wrong with a page as it stands, each with the first element that has it. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run({ runOnly: { type: 'tag', values: tags } })
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`)
  }, standards)
}
