import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Artefact, assess, type Day, type Language, loadDiagrams, type Rulebook } from '../../src/engine/index.ts'
import { after, type Dialogue, type Given } from '../../src/web/ask/dialogue.ts'
import { type DoorId, doorOf } from '../../src/web/ask/doors.ts'
import { stepQuestion } from '../../src/web/ask/labels.ts'
import { answerStep, factOf, viewOf } from '../../src/web/ask/view.ts'
import type { Bundle } from '../../src/web/desk/device/bundle.ts'
import { deskDay } from '../../src/web/desk/visit/desk-day.ts'
import { deskDialogue } from '../../src/web/desk/visit/visit.ts'
import { deskInstruction } from '../../src/web/desk/visit/what-to-do.ts'
import { wordsIn } from '../../src/web/desk/words/words.ts'

/** The facility as the device knows it, with the rulebook that it goes by, brought into Node. */
export interface Twin {
  readonly bundle: Bundle
  readonly book: Rulebook
  readonly today: Day
}

interface StoredDevice {
  readonly token: string
  readonly bundle: Bundle
}

/** Reads what this device stored of its facility, and brings the same rulebook and diagrams from the same server. */
export async function twinOf(page: Page, origin: string): Promise<Twin> {
  const { token, bundle } = await page.evaluate(
    () =>
      new Promise<StoredDevice>((resolve) => {
        const request = indexedDB.open('ostiary-desk')
        request.onsuccess = () => {
          const got = request.result.transaction('device').objectStore('device').get('device')
          got.onsuccess = () => {
            request.result.close()
            resolve(got.result as StoredDevice)
          }
        }
      }),
  )
  const get = async (path: string): Promise<unknown> =>
    (await fetch(origin + path, { headers: { Authorization: `Device ${token}` } })).json()
  const { hash } = bundle.rulebook
  const { rulebook } = (await get(`/api/rulebook/${encodeURIComponent(hash)}`)) as { rulebook: Rulebook }
  const book = { ...rulebook, hash }
  const today = deskDay({ bundle, outbox: { entries: new Map(), next: 1, revoked: false } })
  assert.ok(loadDiagrams(book, (await get(`/api/diagrams/CA?day=${today}`)) as Artefact))
  return { bundle, book, today }
}

/** Waits until this device has the diagrams too: from then on both answer exactly. */
export async function untilExact(page: Page): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await page.evaluate(async () => (await caches.match('/api/diagrams/CA')) !== undefined)) return
    await page.waitForTimeout(100)
  }
  throw new Error('the diagrams are not kept')
}

// What the desk shows has nothing to do with the desk's own code here: the engine is asked with the facts that were given.
function engineAnswer({ bundle, book, today }: Twin, facts: Record<string, Given>, action: string): string | undefined {
  const { state: _, ...place } = bundle.facility.place
  const { policies } = bundle.facility
  const asked = assess(
    book,
    {
      at: today,
      facility: { ...place, state: bundle.facility.place['state'] },
      facts,
      actions: [action],
      ...(policies === undefined ? {} : { policies }),
    } as Parameters<typeof assess>[1],
    { asker: 'desk' },
  )
  return 'error' in asked ? asked.error.code : asked.answers.find((a) => a.action === action)?.answer
}

/** Somebody at a desk, with the same dialogue in Node: what it asks and tells at each step is compared; gives what it told. */
export async function walk(
  page: Page,
  twin: Twin,
  { door, language, known }: { readonly door: DoorId; readonly language: Language; readonly known: readonly string[] },
): Promise<{ readonly todos: readonly string[]; readonly answer: string }> {
  const { book, bundle, today } = twin
  let d: Dialogue = deskDialogue(bundle, today, door)
  const todos: string[] = []
  for (let n = 0; n < 30; n++) {
    const view = viewOf(book, d, language)
    const [first] = view.leading
    assert.ok(first, 'an instruction at every step')
    const todo = deskInstruction({ en: book, es: book }, first, language)?.todo ?? ''
    const done = view.step === answerStep
    const question = done ? wordsIn(language).question.noMore : stepQuestion(book, view.step, language)
    await untilShown(page, question, todo)
    const own = Object.entries(d.answers).filter(([id]) => !id.startsWith('@') && !id.startsWith('facility.'))
    const facts = { ...doorOf(door)?.facts, ...Object.fromEntries(own) } as Record<string, Given>
    if (facts['items'] === 'unknown') delete facts['items']
    assert.equal(
      engineAnswer(twin, facts, first.action),
      first.answer,
      `${first.action} after ${JSON.stringify(facts)}`,
    )
    todos.push(todo)
    if (done) return { todos, answer: first.answer }
    d = after(d, { type: 'answer', step: view.step, given: await reply(page, book, view.step, known) })
  }
  throw new Error(`the desk does not stop asking: ${todos.join(' | ')}`)
}

async function untilShown(page: Page, question: string, todo: string): Promise<void> {
  const isShown = page.waitForFunction(
    ([asked, told]) =>
      document.getElementById('question')?.textContent?.trim() === asked &&
      document.querySelector('.now-card.first .todo')?.textContent === told,
    [question, todo] as const,
  )
  await isShown.catch(async () => {
    assert.deepEqual(
      [await page.textContent('#question'), await page.textContent('.now-card.first .todo')],
      [question, todo],
      'the desk asks and tells what the engine does in Node',
    )
  })
}

// By the first of these values that is offered, else "I don't know".
async function reply(page: Page, book: Rulebook, step: string, known: readonly string[]): Promise<Given> {
  const offered = await page
    .locator('.asked-now button[data-value]')
    .evaluateAll((all) => all.map((b) => b.getAttribute('data-value')))
  const said = known.find((value) => offered.includes(value)) ?? 'unknown'
  await page.click(`.asked-now button[data-value="${said}"]`)
  return factOf(book, step)?.kind === 'yes-no' && said !== 'unknown' ? said === 'true' : said
}
