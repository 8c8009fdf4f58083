import { type Cell, delimiterOf, rowsOf } from '../../records/index.ts'
import { columnOf } from './columns.ts'

/** A row as it stands in the file, its cells by column, without those that are empty. */
export interface LogRow {
  /** Counted from 1, the heading among them, as a spreadsheet does. */
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
  /** True if there are cells beyond the headings. */
  readonly tooLong: boolean
}

/** Why a file is not taken at all; `at` names a row or a column by its number. */
export interface TableRefusal {
  readonly code: 'no-rows' | 'unclosed-quote' | 'unknown-column' | 'column-twice' | 'no-date-column' | 'too-many-rows'
  readonly at?: string
}

/** The most rows that one file may have. */
export const mostRows = 10_000

/** The text of a file: UTF-8 or UTF-16 as a mark says, else UTF-8 if it is, else Windows-1252, as spreadsheets write. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads a paper log; a heading that is not known refuses it, so that no column is lost without a word. */
export function readTable(text: string): readonly LogRow[] | TableRefusal {
  const lines: (readonly Cell[])[] = []
  for (const row of rowsOf(text, delimiterOf(text.replace(/^\ufeff/, '')))) {
    if (row === undefined) return { code: 'unclosed-quote', at: `row ${lines.length + 1}` }
    if (lines.length > mostRows) return { code: 'too-many-rows' }
    lines.push(row)
  }
  const [heading, ...rest] = lines
  if (heading === undefined || rest.length === 0) return { code: 'no-rows' }
  const columns = heading.map((cell) => columnOf(cell.text))
  const unknown = heading.findIndex((cell, i) => columns[i] === undefined && cell.text.trim() !== '')
  if (unknown >= 0) return { code: 'unknown-column', at: `column ${unknown + 1}` }
  const twice = columns.findIndex((name, i) => name !== undefined && columns.indexOf(name) !== i)
  if (twice >= 0) return { code: 'column-twice', at: `column ${twice + 1}` }
  if (!columns.includes('date')) return { code: 'no-date-column' }
  return rest.map((cells, i) => rowOf(cells, columns, i + 2))
}

function rowOf(cells: readonly Cell[], columns: readonly (string | undefined)[], row: number): LogRow {
  const named = cells.flatMap(({ text }, i): readonly (readonly [string, string])[] => {
    const name = columns[i]
    return name === undefined || text.trim() === '' ? [] : [[name, text.trim()]]
  })
  const tooLong = cells.some(({ text }, i) => columns[i] === undefined && text.trim() !== '')
  return { row, cells: Object.fromEntries(named), tooLong }
}

/** True for a refusal. */
export function isTableRefusal(read: readonly LogRow[] | TableRefusal): read is TableRefusal {
  return 'code' in read
}
