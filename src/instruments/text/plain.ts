import type { PageText, Word } from '../page.ts'

/** Marks a new page in plain text. */
export const formFeed = '\f'

const rowsOfAPage = 66
const columnsOfAPage = 100

/** A page made of plain text as a typewriter sets it: every sign has the same width, every line the same height. */
export function pageOfText(text: string): PageText {
  const rows = text.replaceAll('\r', '').split('\n')
  const height = Math.max(rowsOfAPage, rows.length)
  const width = Math.max(columnsOfAPage, ...rows.map((row) => row.length))
  const words = rows.flatMap((row, y) =>
    [...row.matchAll(/\S+/g)].map(
      (found): Word => ({
        text: found[0],
        box: [found.index / width, (y + 0.1) / height, (found.index + found[0].length) / width, (y + 0.9) / height],
        confidence: 1,
      }),
    ),
  )
  return { words, width: 850, height: 1100, source: 'text-layer' }
}

/** Pages of plain text; a form feed parts them. */
export function pagesOfText(text: string): readonly PageText[] {
  return text.split(formFeed).map(pageOfText)
}
