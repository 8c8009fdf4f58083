import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { checkSituation, type Day, isFailure, type Language, type Rulebook } from '../../engine/index.ts'
import type { Sheet } from '../../instruments/index.ts'
import { paperSituation } from '../../rulebook/index.ts'
import type { Assessor } from '../assessor.ts'
import { type PaperReader, ReaderBusy } from '../paper-reader.ts'
import type { Requests } from '../requests.ts'
import { languageAsked } from './language.ts'
import { refusedPaper } from './paper-refusals.ts'
import { type Refusal, refuse, refusedSituation } from './refusal.ts'

/** The largest file that is read, in bytes. */
export const mostPaperBytes = 20 * 1024 * 1024

const tooLarge: Refusal = {
  code: 'too-large',
  message: {
    en: `A file may have at most ${mostPaperBytes / 1024 / 1024} MB. Send fewer pages.`,
    es: `Un archivo puede tener como máximo ${mostPaperBytes / 1024 / 1024} MB. Envíe menos páginas.`,
  },
}
const busy: Refusal = {
  code: 'busy',
  message: {
    en: 'Other papers are being read. Ask again in ten seconds.',
    es: 'Se están leyendo otros papeles. Vuelva a preguntar en diez segundos.',
  },
}

/** What the route is made of. */
export interface RecognizeParts {
  readonly rulebook: Rulebook
  readonly assessor: Assessor
  readonly reader: PaperReader
  readonly today: () => Day
}

/** `POST /api/recognize?state=&at=&lang=`: a file of papers in, its sheets out; neither is stored or logged. */
export function recognizeRoute(app: Hono<Requests>, parts: RecognizeParts): void {
  const limit = bodyLimit({ maxSize: mostPaperBytes, onError: (c) => refuse(c, 413, tooLarge) })
  app.post('/api/recognize', limit, async (c) => {
    const at = c.req.query('at') ?? parts.today()
    const state = c.req.query('state')
    const place = state === undefined ? { at } : { at, state }
    const checked = checkSituation(parts.rulebook, paperSituation({}, place))
    if (isFailure(checked)) return refuse(c, 422, refusedSituation(checked))
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    try {
      const file = await parts.reader.recognize(bytes, { day: checked.day, ...(state === undefined ? {} : { state }) })
      if (!file.ok) return refuse(c, 422, refusedPaper(file.code))
      const sheets = await Promise.all(
        file.sheets.map((sheet) => judged(sheet, place, parts.assessor, languageAsked(c))),
      )
      return c.json({ files: [{ file: '-', sheets }] }, 200, {
        'Cache-Control': 'no-store',
        'Content-Language': languageAsked(c),
      })
    } catch (error) {
      if (!(error instanceof ReaderBusy)) throw error
      c.header('Retry-After', '10')
      return refuse(c, 503, busy)
    }
  })
}

// Unsure is a full answer: nothing is asked of the law about a paper that nobody has recognised.
async function judged(
  sheet: Sheet,
  place: { readonly at: string; readonly state?: string },
  assessor: Assessor,
  language: Language,
) {
  if (sheet.unsure) return { ...sheet, allows: [] }
  const answer = await assessor.assess(paperSituation({ ...sheet.facts }, place), language)
  return { ...sheet, allows: 'error' in answer ? [] : answer.answers }
}
