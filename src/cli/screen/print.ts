import { type Finding, reportWords, type Unread } from '../../records/index.ts'
import type { ScreenedFile } from '../../server/screening/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { findingLine, unreadLine } from './page.ts'

const enough = 64 * 1024

/** Prints the report as JSON with `--json`, else for people, piece by piece: it may be larger than the memory. */
export async function printReport(given: Given, terminal: Terminal, files: readonly ScreenedFile[]): Promise<void> {
  const language = languageOf(given)
  let held = ''
  const pieces = given.switches.has('json') ? jsonOf(files) : linesOf(files, language)
  for await (const piece of pieces) {
    held += piece
    if (held.length < enough) continue
    await terminal.out(held)
    held = ''
  }
  await terminal.out(held)
}

// The same text that JSON.stringify makes of the whole.
async function* jsonOf(files: readonly ScreenedFile[]): AsyncGenerator<string> {
  yield '{\n  "files": ['
  for (const [n, { file, format, parts }] of files.entries()) {
    yield `${n === 0 ? '' : ','}\n    {\n      "file": ${JSON.stringify(file)},\n      "format": ${JSON.stringify(format)},\n`
    yield* listOf('findings', parts)
    yield ',\n'
    yield* listOf('unread', parts)
    yield '\n    }'
  }
  yield files.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

async function* listOf(name: 'findings' | 'unread', parts: ScreenedFile['parts']): AsyncGenerator<string> {
  yield `      ${JSON.stringify(name)}: [`
  let isFirst = true
  for await (const part of parts())
    for (const each of part[name] as readonly (Finding | Unread)[]) {
      const text = JSON.stringify(each, undefined, 2).replaceAll('\n', '\n        ')
      yield `${isFirst ? '' : ','}\n        ${text}`
      isFirst = false
    }
  yield isFirst ? ']' : '\n      ]'
}

async function* linesOf(files: readonly ScreenedFile[], language: 'en' | 'es'): AsyncGenerator<string> {
  const words = reportWords(language)
  for (const { file, format, findings, unread, parts } of files) {
    yield `${file} (${format})\n`
    if (unread > 0) {
      yield `  ${words.notRead}\n`
      for await (const part of parts()) for (const each of part.unread) yield `${unreadLine(each, language)}\n`
    }
    for await (const part of parts()) for (const each of part.findings) yield `${findingLine(each, language)}\n`
    if (findings === 0) yield `  ${unread === 0 ? words.nothing : words.nothingElse}\n`
  }
}
