import englishAddress from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url'
import { createWorker } from 'tesseract.js'
import workerAddress from 'tesseract.js/dist/worker.min.js?url'
import coreAddress from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url'
import type { Picture, Word } from '../../instruments/index.ts'

/** Reads print on this device. */
export interface PrintReader {
  read(picture: Picture, progress: (share: number) => void): Promise<readonly Word[]>
  close(): Promise<void>
}

/** Starts the reader; all that it needs comes from our own address, and from this device once it is kept here. */
export async function openPrintReader(): Promise<PrintReader> {
  let report: (share: number) => void = () => undefined
  const worker = await createWorker('eng', 1, {
    langPath: new URL('.', new URL(englishAddress, location.href)).href,
    workerPath: new URL(workerAddress, location.href).href,
    corePath: new URL(coreAddress, location.href).href,
    workerBlobURL: false,
    cacheMethod: 'none',
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') report(progress)
    },
  })
  await worker.setParameters({ user_defined_dpi: '200' })
  return {
    async read(picture, progress) {
      report = progress
      const { data: found } = await worker.recognize(greymap(picture), {}, { blocks: true, text: false })
      const words = (found.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
      )
      return words.map(({ text, confidence, bbox }) => ({
        text,
        confidence: confidence / 100,
        box: [bbox.x0 / picture.width, bbox.y0 / picture.height, bbox.x1 / picture.width, bbox.y1 / picture.height],
      }))
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

function greymap({ width, height, data }: Picture): Blob {
  return new Blob([`P5\n${width} ${height}\n255\n`, new Uint8Array(data)])
}
