import { textOfPart } from './part-text.ts'

/** A cell of a sheet: where it stands in the sheet's XML and in the table that the sheet is read as. */
export interface SheetCell {
  readonly start: number
  readonly end: number
  readonly attributes: string
  readonly shared: number | undefined
  readonly from: number
  readonly to: number
}

/** A sheet as a table of text, with its cells. */
export interface Sheet {
  readonly table: string
  readonly cells: readonly SheetCell[]
}

/** The shared strings of a workbook, in order. */
export function sharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map((found) => wordsOf(found[1] ?? ''))
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)]
    .map((found) => textOfPart(found[1] as string).text)
    .join('')
}

/** Reads a sheet as a table, so that its columns are known by their headings. */
export function readSheet(xml: string, shared: readonly string[]): Sheet {
  const cells: SheetCell[] = []
  let table = ''
  for (const row of xml.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)) {
    const rowAt = row.index + row[0].length - (row[1] as string).length - '</row>'.length
    let column = 0
    for (const cell of (row[1] as string).matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const attributes = cell[1] as string
      const wanted = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)?.[1]) ?? column
      const index = /\bt="s"/.test(attributes) ? Number(/<v>([^<]*)<\/v>/.exec(cell[2] ?? '')?.[1]) : undefined
      for (; column < wanted && column < 16384; column++) table += ','
      const from = table.length
      table += `"${shownIn(cell[2] ?? '', index, shared).replaceAll('"', '""')}"`
      const start = rowAt + cell.index
      cells.push({ start, end: start + cell[0].length, attributes, shared: index, from, to: table.length })
    }
    table += '\n'
  }
  return { table, cells }
}

function columnOf(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function shownIn(xml: string, index: number | undefined, shared: readonly string[]): string {
  if (index !== undefined) return shared[index] ?? ''
  const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(xml)?.[1]
  return value === undefined ? wordsOf(xml) : textOfPart(value).text
}

/** The sheet with a mark in the place of some cells: neither their value nor their formula is left. */
export function withoutCells(xml: string, cells: readonly SheetCell[], mark: string): string {
  let [out, at] = ['', 0]
  for (const { start, end, attributes } of [...cells].sort((a, b) => a.start - b.start)) {
    const kept = attributes.replace(/\s(?:t|cm|vm)="[^"]*"/g, '').trimEnd()
    const text = mark === '' ? '/>' : ` t="inlineStr"><is><t>${mark}</t></is></c>`
    out += `${xml.slice(at, start)}<c${kept}${text}`
    at = end
  }
  return out + xml.slice(at)
}

/** The shared strings with those emptied that no cell uses any more: Excel would keep them for ever. */
export function withoutUnused(xml: string, used: ReadonlySet<number>): string {
  let index = -1
  return xml.replace(/<si\b[^>]*?(?:\/>|>[\s\S]*?<\/si>)/g, (whole) => {
    index++
    return used.has(index) ? whole : '<si><t></t></si>'
  })
}
