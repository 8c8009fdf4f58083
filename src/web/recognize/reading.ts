import type { PageText, Picture, Setting, Sheet, WayBack, Word } from '../../instruments/index.ts'
import type { PaperAnswer, PaperOrder, SetRight, Weighed } from './paper-messages.ts'
import { openPrintReader, type PrintReader } from './print-reader.ts'

/** How far the reading is; the outline and the way up are known before the words. */
export type ReadingStep =
  | { readonly kind: 'found'; readonly page: number; readonly found: SetRight }
  | { readonly kind: 'read'; readonly page: number; readonly share: number }

/** What a reading gives. */
export type ReadingResult =
  | {
      readonly ok: true
      readonly sheets: readonly Sheet[]
      readonly pictures: readonly Picture[]
      /** For each page, how its places are found again in the photo. */
      readonly ways: readonly WayBack[]
      /** For each page, the words as they were read. */
      readonly words: readonly (readonly Word[])[]
    }
  | { readonly ok: false; readonly code: 'not-a-picture' | 'fault' | 'cancelled' }

/** Reads photos one after another and recognises what they show; stops at once, in the middle of a page too, when the signal says so. */
export async function readPhotos(
  files: readonly Blob[],
  setting: Setting,
  signal: AbortSignal,
  tell: (step: ReadingStep) => void,
): Promise<ReadingResult> {
  const worker = openWorker()
  const opening = openPrintReader()
  // Its failure is met where it is waited for; till then it is no one's fault.
  opening.catch(() => undefined)
  try {
    const pages: PageText[] = []
    const ways: WayBack[] = []
    for (const [i, file] of files.entries()) {
      const found = await worker.ask<SetRight>({ kind: 'set-right', file })
      tell({ kind: 'found', page: i + 1, found })
      const reader = await opening
      if (signal.aborted) return { ok: false, code: 'cancelled' }
      const page = await Promise.race([
        readPage(found, worker, reader, (share) => tell({ kind: 'read', page: i + 1, share })),
        cancelled(signal),
      ])
      if (page === undefined) return { ok: false, code: 'cancelled' }
      pages.push(page.text)
      ways.push(page.way)
      if (signal.aborted) return { ok: false, code: 'cancelled' }
    }
    const sheets = await worker.ask<readonly Sheet[]>({ kind: 'recognize', pages, setting })
    const pictures = pages.flatMap(({ picture }) => picture ?? [])
    return { ok: true, sheets, pictures, ways, words: pages.map(({ words }) => words) }
  } catch (error) {
    return { ok: false, code: error instanceof PaperFault ? error.code : 'fault' }
  } finally {
    worker.close()
    opening.then((reader) => reader.close()).catch(() => undefined)
  }
}

// The reader cannot be stopped in the middle of a page: it is left behind, and closed at the end.
function cancelled(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
    if (signal.aborted) resolve(undefined)
  })
}

// Faint or blurred print may hide which way is up: what reads as no language is read the other ways.
async function readPage(
  { picture, way }: SetRight,
  worker: PaperWorker,
  reader: PrintReader,
  tell: (share: number) => void,
): Promise<{ readonly text: PageText; readonly way: WayBack }> {
  const readTurned = async (turned: Picture, turns: number) => {
    const words = await reader.read(turned, tell)
    const weighed = await worker.ask<Weighed>({ kind: 'weigh', words })
    return { picture: turned, words, turns, ...weighed }
  }
  let best = await readTurned(picture, 0)
  for (const turns of [2, 1, 3]) {
    if (best.enough) break
    const other = await readTurned(await worker.ask<Picture>({ kind: 'turn', picture, turns }), turns)
    if (other.sense > best.sense + 0.05) best = other
  }
  const { words, picture: read } = best
  const text: PageText = { picture: read, words, width: read.width, height: read.height, source: 'ocr' }
  return { text, way: turnedBy(way, best.turns, read) }
}

function turnedBy(way: WayBack, turns: number, { width, height }: Picture): WayBack {
  return { ...way, turns: (way.turns + turns) % 4, page: { width, height } }
}

class PaperFault extends Error {
  readonly code: 'not-a-picture' | 'fault'
  constructor(code: 'not-a-picture' | 'fault') {
    super(code)
    this.code = code
  }
}

type OrderWithoutId = PaperOrder extends infer O ? (O extends PaperOrder ? Omit<O, 'id'> : never) : never

interface PaperWorker {
  ask<T>(order: OrderWithoutId): Promise<T>
  close(): void
}

function openWorker(): PaperWorker {
  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' })
  let last = 0
  return {
    ask: <T>(order: OrderWithoutId) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last
        const hear = ({ data }: MessageEvent<PaperAnswer>): void => {
          if (data.id !== id) return
          worker.removeEventListener('message', hear)
          if (data.kind === 'failed') reject(new PaperFault(data.code))
          else resolve(data.value as T)
        }
        worker.addEventListener('message', hear)
        worker.postMessage({ ...order, id })
      }),
    close: () => worker.terminate(),
  }
}
