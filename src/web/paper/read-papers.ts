import type { Place, ReadPaper, ReadRemark } from '../../cases/index.ts'
import {
  type Box,
  bearsCaption,
  isJudicial,
  ordersNothing,
  placeInPhoto,
  type Setting,
  type Sheet,
  type WayBack,
  type Word,
} from '../../instruments/index.ts'
import { type ReadingStep, readPhotos } from '../recognize/reading.ts'

/** What came of reading: the papers as the record keeps them, or why there are none. */
export type PapersRead =
  | { readonly ok: true; readonly papers: readonly ReadPaper[] }
  | { readonly ok: false; readonly code: 'not-a-picture' | 'fault' | 'cancelled' }

/** Reads the photos of a paper on this device; what it gives names places in the photos themselves. */
export async function readPapersOf(
  photos: readonly Blob[],
  setting: Setting,
  signal: AbortSignal,
  tell: (step: ReadingStep) => void,
): Promise<PapersRead> {
  const read = await readPhotos(photos, setting, signal, tell)
  return read.ok ? { ok: true, papers: read.sheets.map((sheet) => paperOf(sheet, read.ways, read.words)) } : read
}

/** A sheet as the record keeps it. */
export function paperOf(sheet: Sheet, ways: readonly WayBack[], read: readonly (readonly Word[])[] = []): ReadPaper {
  const placeOf = (page: number, box: Box): Place | undefined => {
    const way = ways[page - 1]
    return way === undefined ? undefined : placeInPhoto(box, way)
  }
  const { form, facts } = sheet
  return {
    pages: sheet.pages,
    kind: sheet.kind,
    unsure: sheet.unsure,
    standing: standingOf(sheet),
    name: sheet.name,
    ...(form === null ? {} : { form: form.revision === undefined ? form.number : `${form.number} (${form.revision})` }),
    confidence: sheet.confidence,
    facts: { ...facts },
    evidence: sheet.evidence.flatMap(({ fact, words, box, page, confidence }) => {
      const place = placeOf(page, box)
      return place === undefined
        ? []
        : [{ fact, words: asRead(words, read[page - 1] ?? [], box), page, place, confidence }]
    }),
    defects: sheet.defects.map(({ code, words, page, box }) => remark(code, words, page ?? sheet.page, box)),
    ask: sheet.ask.map(({ fact, question, page, box }) => remark(fact, question, page ?? sheet.page, box)),
  }
  function remark(code: string, words: ReadRemark['words'], page: number, box: Box | undefined): ReadRemark {
    const place = box === undefined ? undefined : placeOf(page, box)
    return { code, words, page, ...(place === undefined ? {} : { place }) }
  }
}

const ofPattern = /[*|>]/
const mostWords = 24

// Several ways to say the same are sought by one pattern: a person is shown the words that stand there.
function asRead(sought: string, read: readonly Word[], [x0, y0, x1, y1]: Box): string {
  if (!ofPattern.test(sought)) return sought
  const inside = read.filter(({ box: [a, b, c, d] }) => {
    const [x, y] = [(a + c) / 2, (b + d) / 2]
    return x >= x0 && x <= x1 && y >= y0 && y <= y1
  })
  const words = inside.slice(0, mostWords).map(({ text }) => text)
  return words.length === 0 ? sought.replaceAll(/\s*[*|>]\s*/g, ' … ').trim() : words.join(' ')
}

const ofNoAgency: readonly string[] = ['patient-authorization', 'custody-paper', 'charging-document']

// Who stands behind it is told apart from what it is called: an agency's own "warrant" is none of a judge's.
function standingOf({ kind, unsure }: Sheet): ReadPaper['standing'] {
  if (unsure) return 'unsure'
  if (isJudicial(kind)) return 'judge'
  if (bearsCaption(kind)) return 'court'
  if (ordersNothing(kind)) return 'nothing'
  return ofNoAgency.includes(kind) ? 'another' : 'agency'
}
