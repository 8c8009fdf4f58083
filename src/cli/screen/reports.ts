import manifest from '../../../package.json' with { type: 'json' }
import { decodeRecord, type Screened, toHtml, toSarif } from '../../records/index.ts'
import { type ScreenedFile, wholeReport } from '../../server/screening/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import type { Refusal } from '../command/refusal.ts'
import { writeText } from '../input/file.ts'
import { bytesOf, type Input } from './inputs.ts'

/** Writes what `--sarif` and `--html` ask for; these are made in memory, as a whole. */
export async function writeReports(
  given: Given,
  files: readonly ScreenedFile[],
  inputs: readonly Input[],
): Promise<Refusal | undefined> {
  const sarif = valueGiven(given, 'sarif')
  const html = valueGiven(given, 'html')
  if (sarif === undefined && html === undefined) return undefined
  const results: Screened[] = []
  for (const file of files) results.push(await wholeReport(file))
  const written =
    sarif === undefined
      ? undefined
      : writeText(sarif, `${JSON.stringify(toSarif(results, manifest.version), undefined, 2)}\n`)
  if (html === undefined || written !== undefined) return written
  const shown = results.map((screened, n) => {
    const source = sourceOf(screened, inputs[n])
    return source === undefined ? { screened } : { screened, source }
  })
  return writeText(html, toHtml(shown, languageOf(given)))
}

// A bulk file is too long for a page, and its findings have no extent there.
function sourceOf({ format }: Screened, input: Input | undefined): string | undefined {
  if (input === undefined || (format === 'ndjson' && input.bytes === undefined)) return undefined
  return decodeRecord(bytesOf(input), input.name)
}
