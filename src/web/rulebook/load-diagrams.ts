import {
  type Artefact,
  type Day,
  loadDiagrams,
  packsFor,
  prepare,
  type Rulebook,
  starterPolicy,
} from '../../engine/index.ts'
import { breath } from './breath.ts'
import { packName, type Source } from './load-rulebook.ts'

/** Builds the diagrams on this device, away from the page. */
export type Builder = (book: Rulebook, state: string, day: Day) => Promise<Artefact | undefined>

const patienceInMs = 15_000

/** True if every action has its diagram, so that the engine answers exactly. */
export function hasDiagrams(book: Rulebook, state: string, day: Day): boolean {
  const packs = packsFor(book, state, [starterPolicy])
  return book.actions.every((action) => prepare(book, packs, action, day).ready())
}

/**
 * Puts the diagrams for a state and day in their place: those that the device kept, else the server's, else its own. Diagrams
 * made for another day serve as long as no law has changed in between, which {@link hasDiagrams} tells.
 */
export async function bringDiagrams(
  book: Rulebook,
  state: string,
  day: Day,
  source: Source,
  build: Builder,
): Promise<boolean> {
  await prepareAll(book, state, day)
  const shelved = `/api/diagrams/${packName(state)}`
  const done = (): boolean => hasDiagrams(book, state, day)
  if (done()) return true
  await place(book, await source.shelf.get(shelved))
  if (done()) return true
  const fresh = await source.get(`${shelved}?day=${day}`, patienceInMs)
  if ((await place(book, fresh)) && done()) {
    await source.shelf.put(shelved, fresh as string)
    return true
  }
  const own = await build(book, state, day)
  if (own === undefined || !loadDiagrams(book, own)) return false
  await source.shelf.put(shelved, JSON.stringify(own))
  return done()
}

const actionsAtOnce = 6

// What all actions need is prepared a few at a time, so that nobody who taps meanwhile waits for the whole.
async function prepareAll(book: Rulebook, state: string, day: Day): Promise<void> {
  const packs = packsFor(book, state, [starterPolicy])
  for (const [n, action] of book.actions.entries()) {
    if (n % actionsAtOnce === 0) await breath()
    prepare(book, packs, action, day)
  }
}

async function place(book: Rulebook, text: string | undefined): Promise<boolean> {
  if (text === undefined) return false
  try {
    const artefact = JSON.parse(text) as Artefact
    await breath()
    return loadDiagrams(book, artefact)
  } catch {
    return false
  }
}

/** The builder of a browser: a worker that lives for one build. */
export const workerBuilder: Builder = (book, state, day) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./diagram-worker.ts', import.meta.url), { type: 'module' })
    const end = (artefact: Artefact | undefined): void => {
      worker.terminate()
      resolve(artefact)
    }
    worker.onmessage = (event: MessageEvent<Artefact>) => end(event.data)
    worker.onerror = () => end(undefined)
    worker.postMessage({ book, state, day })
  })
