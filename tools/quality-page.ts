import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, '..', 'docs', 'quality.md')

/** Puts a table under its heading in docs/quality.md, in place of the one that stands there; the words around it stay. Throws where there is none. */
export function writeTable(heading: string, table: readonly string[]): void {
  const text = readFileSync(page, 'utf8')
  const at = text.indexOf(`\n## ${heading}\n`)
  const from = text.indexOf('\n|', at)
  const section = text.indexOf('\n## ', at + 1)
  if (at < 0 || from < 0 || (section > 0 && from > section))
    throw new Error(`docs/quality.md has no table under ${heading}`)
  const rest = text.slice(from + 1)
  const end = /^(?!\|)/m.exec(rest)?.index ?? rest.length
  writeFileSync(page, `${text.slice(0, from + 1)}${table.join('\n')}\n${rest.slice(end)}`)
}
