import {
  type Artefact,
  type Day,
  loadDiagrams,
  packsFor,
  prepare,
  type Rulebook,
  starterPolicy,
} from '../../engine/index.ts'
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
  const shelved = `/api/diagrams/${packName(state)}`
  const done = (): boolean => hasDiagrams(book, state, day)
  if (done()) return true
  place(book, await source.shelf.get(shelved))
  if (done()) return true
  const fresh = await source.get(`${shelved}?day=${day}`, patienceInMs)
  if (place(book, fresh) && done()) {
    await source.shelf.put(shelved, fresh as string)
    return true
  }
  const own = await build(book, state, day)
  if (own === undefined || !loadDiagrams(book, own)) return false
  await source.shelf.put(shelved, JSON.stringify(own))
  return done()
}

function place(book: Rulebook, text: string | undefined): boolean {
  if (text === undefined) return false
  try {
    return loadDiagrams(book, JSON.parse(text) as Artefact)
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
