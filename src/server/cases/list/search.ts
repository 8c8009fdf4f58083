import type { CaseSummary, QueueRow, Viewer } from '../../../cases/index.ts'
import type { Office } from '../../office/office.ts'
import { type Cursor, placeOf } from './cursor.ts'
import type { Filter } from './filter.ts'
import { type Page, pageOf, type TooOld } from './page.ts'
import { readsWords, summariesOf, titled } from './summaries.ts'

/** The most cases that one request decrypts and looks through. */
const mostScanned = 2_000

const scannedAtOnce = 100

/** What a search found: its page, and how many cases it looked through for it. */
export interface Found extends Page {
  readonly scanned: number
}

/** The words that somebody looks for: without accents and capitals; each must be there. */
export function wordsOf(q: string): readonly string[] {
  return plain(q)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** True if all words stand in a summary. */
export function matches(words: readonly string[], { title = '', words: text }: CaseSummary): boolean {
  const hay = plain(`${title}\n${text}`)
  return words.every((word) => hay.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * Looks for words in the cases that a viewer may read, by opening one after the other, the newest first, so that no index of words
 * lies anywhere; it stops when the page is full or the bound is reached, and the cursor goes on from there.
 */
export async function search(
  office: Pick<Office, 'database' | 'record' | 'keyring'>,
  viewer: Viewer,
  asked: { readonly filter: Filter; readonly words: readonly string[]; readonly limit: number },
  from: Cursor,
): Promise<Found | TooOld> {
  const { filter, words, limit } = asked
  const now = new Date(from.now).toISOString()
  const rows: QueueRow[] = []
  let scanned = 0
  let at: Cursor | undefined = from
  while (at !== undefined && scanned < mostScanned) {
    const page: Page | TooOld = await pageOf(office, viewer, filter, at, Math.min(scannedAtOnce, mostScanned - scanned))
    if (page === 'too-old') return page
    const readable = page.rows.filter((row) => readsWords(viewer, row, now))
    const summaries = await summariesOf(
      office,
      viewer.facility,
      readable.map((row) => row.id),
    )
    for (const row of page.rows) {
      scanned += 1
      const summary = summaries.get(row.id)
      if (summary === undefined || !matches(words, summary)) continue
      rows.push(titled(row, summary))
      // The place of a case by its opening never changes: the search can go on right after this one.
      if (rows.length === limit) return { rows, scanned, next: { ...from, after: placeOf(row, from.now) } }
    }
    at = page.next
  }
  return at === undefined ? { rows, scanned } : { rows, scanned, next: at }
}
