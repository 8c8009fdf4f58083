import type { Rulebook } from '../../../engine/index.ts'
import { breath } from '../../rulebook/breath.ts'
import { bringDiagrams } from '../../rulebook/load-diagrams.ts'
import { loadByHash, type Source } from '../../rulebook/load-rulebook.ts'
import { deviceShelf } from '../../rulebook/shelf.ts'
import { dialoguesAhead, foresight } from './foresight.ts'
import type { LookoutLaw, LookoutOrder, LookoutWord } from './lookout.ts'

// From what the page itself put on the shelf, checked again: nothing is asked of anybody.
const source: Source = { get: async () => undefined, shelf: { get: deviceShelf.get, put: async () => {} } }

let latest = 0
let opened: { readonly name: string; readonly book: Promise<Rulebook | undefined> } | undefined

function bookFor(law: LookoutLaw): Promise<Rulebook | undefined> {
  const name = JSON.stringify([law.hash, law.state, law.day, law.exact])
  if (opened?.name !== name) opened = { name, book: open(law) }
  return opened.book
}

async function open({ hash, state, day, exact }: LookoutLaw): Promise<Rulebook | undefined> {
  const found = await loadByHash(hash, source)
  if (!('book' in found)) return undefined
  // Less exact than the page it would foresee another answer than the page gives.
  const ready = !exact || (await bringDiagrams(found.book, state, day, source, async () => undefined))
  return ready ? found.book : undefined
}

async function look({ id, law, dialogues }: LookoutOrder): Promise<void> {
  const tell = (word: LookoutWord): void => postMessage(word)
  const book = await bookFor(law)
  if (book === undefined) return tell({ id, failed: true })
  const { viewOf } = foresight(book, law.language)
  for (const d of dialoguesAhead(book, dialogues, viewOf)) {
    // A tap that came meanwhile asks about another question.
    await breath()
    if (id !== latest) return
    tell({ id, d, view: viewOf(d) })
  }
  tell({ id, done: true })
}

addEventListener('message', ({ data }: MessageEvent<LookoutOrder>) => {
  latest = data.id
  look(data).catch(() => postMessage({ id: data.id, failed: true } satisfies LookoutWord))
})
