import type { Page } from 'playwright-core'
import { type Drill, drills, optionsOf, type Ruled, rightMove, ruled } from '../../practice/index.ts'
import { rulebook } from '../../rulebook/index.ts'

/** Where the tests practise. */
export type Place = Readonly<Record<string, string | boolean>>

/** The story that is on the screen. */
export async function drillOn(page: Page): Promise<Drill> {
  await page.waitForSelector('.practice-story[data-drill]')
  const id = await page.getAttribute('.practice-story', 'data-drill')
  const drill = drills.find((d) => d.id === id)
  if (drill === undefined) throw new Error(`no drill ${id}`)
  return drill
}

/** What the rulebook says of a drill at a place, on the day on which the tests run. */
export function rulingOf(drill: Drill, place: Place): Ruled {
  const day = new Date().toISOString().slice(0, 10)
  const found = ruled(rulebook, drill, { place, policies: ['house/starter'], day })
  if ('code' in found) throw new Error(found.code)
  return found
}

/** A move that is offered and wrong. */
export function wrongMove(of: Ruled): string {
  const offered = optionsOf(of, 1).map(({ id }) => id)
  return offered.find((id) => id !== rightMove(of).id) ?? ''
}

/** Plays the story on the screen as it is told, to the question what to do; the questions are answered by what the story tells. */
export async function playTold(page: Page, drill: Drill): Promise<void> {
  const tap = (value: string) => page.click(`button[data-value="${value}"]`)
  await tap('begin')
  await tap(drill.door)
  for (let n = 0; n < 30; n++) {
    await page.waitForSelector('.asked-now #question')
    if ((await page.locator('.asked-now fieldset').count()) === 0) break
    await answer(page, drill)
  }
  await tap('decide')
  await page.waitForSelector('.practice[data-stage="drill"] .choices')
}

async function answer(page: Page, drill: Drill): Promise<void> {
  const question = (await page.textContent('#question')) ?? ''
  const boxes = await page.locator('.asked-now input[type="checkbox"]').count()
  const told = boxes > 0 ? drill.facts['items'] : undefined
  if (Array.isArray(told)) {
    const fact = rulebook.facts.find((f) => f.id === 'items')
    for (const item of told as string[]) {
      const { en, es } = fact?.labels?.[item] ?? { en: '', es: '' }
      await page
        .locator('.asked-now label.check')
        .getByText((await isSpanish(page)) ? es : en, { exact: true })
        .click()
    }
    await page.click('.asked-now button[type="submit"]')
  } else await page.click(`.asked-now button[data-value="${await valueFor(page, drill)}"]`)
  await page.waitForFunction((was) => document.getElementById('question')?.textContent !== was, question)
}

const isSpanish = async (page: Page): Promise<boolean> => (await page.getAttribute('html', 'lang')) === 'es'

// The page does not name the fact: it is found by its question.
async function valueFor(page: Page, drill: Drill): Promise<string> {
  const question = (await page.textContent('#question')) ?? ''
  const facts = rulebook.facts.filter((f) => f.question.en === question || f.question.es === question)
  const told = facts.map((f) => drill.facts[f.id]).find((v) => v !== undefined)
  return told === undefined || typeof told === 'object' ? 'unknown' : String(told)
}
