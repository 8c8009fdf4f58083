import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import manifest from '../../../package.json' with { type: 'json' }
import {
  decodeRecord,
  type Finding,
  type Screened,
  type ScreenOptions,
  screen,
  toHtml,
  toSarif,
  withhold,
} from '../../records/index.ts'
import { openDocuments, withholdDocument } from '../../server/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile, standardInput, writeText } from '../input/file.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { t } from '../words/phrases.ts'
import { screenBulk } from './bulk.ts'
import { fileLines } from './page.ts'
import { lawGiven } from './place.ts'
import { policyGiven } from './policy.ts'

const findingsExit = 1
const unreadExit = 2

/** `ostiary screen`. */
export async function screenFiles(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const place = lawGiven(given)
  if (isRefusal(place)) return place
  const options: ScreenOptions = { scope: place.scope, extract: await openDocuments() }
  const out = valueGiven(given, 'withhold')
  if (out !== undefined && given.words.length > 1)
    return unusable('one-file', t('--withhold takes one file at a time.', '--withhold admite un archivo a la vez.'))
  const results: Screened[] = []
  const sources: (string | undefined)[] = []
  let first: One | undefined
  for (const name of given.words) {
    const read = await screenOne(name, options, given, terminal)
    if (isRefusal(read)) return read
    results.push(read.screened)
    sources.push(read.source)
    first ??= read
  }
  const written = writeReports(given, results, sources)
  if (isRefusal(written)) return written
  if (out !== undefined) {
    const refusal = await writeWithheld(out, first, options, given)
    if (isRefusal(refusal)) return refusal
  }
  await print(given, terminal, results)
  return statusOf(results, valueGiven(given, 'fail-on'))
}

interface One {
  readonly screened: Screened
  readonly source?: string
  readonly bytes?: Uint8Array
}

async function screenOne(
  name: string,
  options: ScreenOptions,
  given: Given,
  terminal: Terminal,
): Promise<One | Refusal> {
  try {
    const resume = valueGiven(given, 'resume')
    if (name !== standardInput && /\.ndjson$/i.test(name))
      return { screened: await screenBulkFile(name, options, resume, terminal) }
    if (resume !== undefined)
      return unusable(
        'not-bulk',
        t('--resume is for bulk files (.ndjson).', '--resume es para archivos masivos (.ndjson).'),
      )
    const bytes = name === standardInput ? await buffer(terminal.input) : readFileSync(name)
    const source = decodeRecord(bytes, name)
    const screened = screen(name, bytes, { ...options, hint: name })
    return source === undefined ? { screened, bytes } : { screened, source, bytes }
  } catch (error) {
    return refusedFile(name, error)
  }
}

async function screenBulkFile(
  name: string,
  options: ScreenOptions,
  resume: string | undefined,
  terminal: Terminal,
): Promise<Screened> {
  const findings: Finding[] = []
  const unread: Screened['unread'][number][] = []
  const listener = {
    found: async (found: readonly Finding[], missing: Screened['unread']): Promise<void> => {
      findings.push(...found)
      unread.push(...missing)
    },
    progress: (read: number, size: number): void => {
      if (terminal.errorIsTerminal)
        terminal.err(`\r${name}: ${Math.floor((100 * read) / size)} %${read >= size ? '\n' : ''}`)
    },
  }
  await screenBulk(name, options, listener, resume)
  return { file: name, format: 'ndjson', findings, unread }
}

function writeReports(
  given: Given,
  results: readonly Screened[],
  sources: readonly (string | undefined)[],
): Refusal | undefined {
  const sarif = valueGiven(given, 'sarif')
  const html = valueGiven(given, 'html')
  const shown = results.map((screened, i) => {
    const source = sources[i]
    return source === undefined ? { screened } : { screened, source }
  })
  const written =
    sarif === undefined
      ? undefined
      : writeText(sarif, `${JSON.stringify(toSarif(results, manifest.version), undefined, 2)}\n`)
  return written ?? (html === undefined ? undefined : writeText(html, toHtml(shown, languageOf(given))))
}

// The record of what was withheld is written first: a crash between the two leaves no record without its account.
async function writeWithheld(
  out: string,
  first: One | undefined,
  options: ScreenOptions,
  given: Given,
): Promise<Refusal | undefined> {
  const policy = policyGiven(given)
  if (isRefusal(policy)) return policy
  const { source, bytes } = first ?? {}
  const document = source === undefined && bytes !== undefined ? withholdDocument(bytes, policy, options) : undefined
  if (source === undefined && (document === undefined || (!document.ok && document.code === 'cannot-write')))
    return unusable(
      'cannot-write',
      t(
        'This format cannot be written back. Withhold from the file that it was made from.',
        'Este formato no se puede volver a escribir. Retenga datos del archivo del que proviene.',
      ),
    )
  const result = document ?? withhold(source ?? '', policy, { ...options, hint: given.words[0] ?? '' })
  if (!result.ok) {
    return unusable(
      result.code,
      t(
        `Nothing was written: ${result.at.slice(0, 5).join('; ')} could not be ${result.code === 'unread' ? 'read' : 'withheld'}.`,
        `No se escribió nada: ${result.at.slice(0, 5).join('; ')} no se pudo ${result.code === 'unread' ? 'leer' : 'retener'}.`,
      ),
    )
  }
  const account = JSON.stringify({ format: result.format, policy, withheld: result.withheld }, undefined, 2)
  return (
    writeText(`${out}.withheld.json`, `${account}\n`) ?? writeText(out, 'bytes' in result ? result.bytes : result.text)
  )
}

async function print(given: Given, terminal: Terminal, results: readonly Screened[]): Promise<void> {
  if (given.switches.has('json')) await printJson(terminal, { files: results })
  else
    await printLines(
      terminal,
      results.flatMap((result) => fileLines(result, languageOf(given))),
    )
}

function statusOf(results: readonly Screened[], failOn: string | undefined): number {
  if (results.some((result) => result.unread.length > 0)) return unreadExit
  const tier = Number(failOn ?? 0)
  return results.some((result) => result.findings.some((finding) => finding.tier <= tier)) ? findingsExit : 0
}
