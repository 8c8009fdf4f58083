import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker } from 'tesseract.js'
import type { Picture, Word } from '../../../instruments/index.ts'

/** Reads the words of an upright picture; holds a worker until it is closed. */
export interface Reader {
  read(picture: Picture, signal?: AbortSignal, progress?: (share: number) => void): Promise<readonly Word[]>
  close(): Promise<void>
}

const languageData = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
  '4.0.0_best_int',
)

/** Starts a reader of English print that works with no network: its data comes from an installed package. */
export async function openReader(): Promise<Reader> {
  let report: ((share: number) => void) | undefined
  const worker = await createWorker('eng', 1, {
    langPath: languageData,
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') report?.(progress)
    },
  })
  await worker.setParameters({ user_defined_dpi: '200' })
  return {
    async read(picture, signal, progress) {
      signal?.throwIfAborted()
      report = progress
      const cancel = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      })
      const { data } = await Promise.race([
        worker.recognize(greymap(picture), {}, { blocks: true, text: false }),
        cancel,
      ])
      return wordsOf(data.blocks ?? [], picture)
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

// The plainest picture format: nothing to compress, nothing to go wrong.
function greymap({ width, height, data }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data])
}

interface Block {
  readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly OcrWord[] }[] }[]
}

interface OcrWord {
  readonly text: string
  readonly confidence: number
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
}

function wordsOf(blocks: readonly Block[], { width, height }: Picture): readonly Word[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))
    .map(({ text, confidence, bbox }) => ({
      text,
      confidence: confidence / 100,
      box: [bbox.x0 / width, bbox.y0 / height, bbox.x1 / width, bbox.y1 / height],
    }))
}
