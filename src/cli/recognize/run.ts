import { readFileSync } from 'node:fs'
import { type ActionAnswer, checkSituation, type Day, isFailure } from '../../engine/index.ts'
import { recognize, type Setting, type Sheet } from '../../instruments/index.ts'
import { paperSituation } from '../../rulebook/index.ts'
import { type Progress, readPapers } from '../../server/index.ts'
import { answerSituation } from '../assess/run.ts'
import { type Given, languageOf, valueGiven, valuesGiven } from '../command/options.ts'
import { isRefusal, type Refusal, refusedSituation } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { type Loaded, loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { instantNow } from '../words/time.ts'
import { sheetLines } from './page.ts'
import { refusalOf } from './refusal.ts'

/** A sheet with what the rulebook says of it. */
export interface JudgedSheet extends Sheet {
  readonly allows: readonly ActionAnswer[]
}

/** One file with its sheets. */
export interface JudgedFile {
  readonly file: string
  readonly sheets: readonly JudgedSheet[]
}

/** When and where the papers are shown. */
interface Shown {
  readonly at: string
  readonly day: Day
  readonly state: string | undefined
}

/** `ostiary recognize`. */
export async function recognizePapers(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const loaded = await loadRulebook(given, terminal, languageOf(given))
  if (isRefusal(loaded)) return loaded
  const at = valueGiven(given, 'at') ?? instantNow()
  const state = valueGiven(given, 'state')
  const checked = checkSituation(loaded.rulebook, paperSituation({}, { at, ...(state === undefined ? {} : { state }) }))
  if (isFailure(checked)) return refusedSituation(checked)
  const shown: Shown = { at, day: checked.day, state }
  const files: JudgedFile[] = []
  for (const file of given.words) {
    const judged = await judgeFile(file, shown, loaded, given, terminal)
    if (isRefusal(judged)) return judged
    files.push(judged)
  }
  if (given.switches.has('json')) await printJson(terminal, { files: files.map(asJson) })
  else
    await printLines(
      terminal,
      files.flatMap((file) => sheetLines(file, loaded.rulebook, terminal, languageOf(given))),
    )
  return 0
}

async function judgeFile(
  file: string,
  shown: Shown,
  loaded: Loaded,
  given: Given,
  terminal: Terminal,
): Promise<JudgedFile | Refusal> {
  const bytes = readBytes(file)
  if (isRefusal(bytes)) return bytes
  const read = await readPapers(bytes, { progress: progressOn(given, terminal) })
  if (!read.ok) return refusalOf(file, read.code)
  const { day, state } = shown
  const setting: Setting = {
    day,
    facilityNames: valuesGiven(given, 'name'),
    ...(state === undefined ? {} : { state }),
  }
  const sheets: JudgedSheet[] = []
  for (const sheet of recognize(read.pages, setting)) {
    const allows = allowsOf(sheet, shown, loaded, given)
    if (isRefusal(allows)) return allows
    sheets.push({ ...sheet, allows })
  }
  return { file, sheets }
}

function readBytes(file: string): Uint8Array | Refusal {
  try {
    return readFileSync(file)
  } catch (error) {
    return refusedFile(file, error)
  }
}

function allowsOf(sheet: Sheet, { at, state }: Shown, loaded: Loaded, given: Given): readonly ActionAnswer[] | Refusal {
  if (sheet.unsure) return []
  const situation = paperSituation({ ...sheet.facts }, { at, ...(state === undefined ? {} : { state }) })
  const answered = answerSituation(loaded, situation, { language: languageOf(given) })
  return isRefusal(answered) ? answered : answered.assessment.answers
}

// The bar is for a person who waits; a program that reads our output never sees it.
function progressOn(given: Given, terminal: Terminal): (progress: Progress) => void {
  if (given.switches.has('progress')) return (progress) => terminal.err(`${stepLine(progress, languageOf(given))}\n`)
  if (!terminal.errorIsTerminal) return () => undefined
  return ({ page, pages, share }) =>
    terminal.err(`\r${page}/${pages} ${String(Math.round(share * 100)).padStart(3)} %\r`)
}

function stepLine({ page, pages, share, outline }: Progress, language: string): string {
  const spanish = language === 'es'
  const of = spanish ? `página ${page} de ${pages}` : `page ${page} of ${pages}`
  if (outline === undefined) return `${of}: ${Math.round(share * 100)} %`
  const turned = spanish ? `girada ${outline.turns * 90}°` : `turned by ${outline.turns * 90}°`
  const edges = spanish ? 'bordes del papel encontrados' : 'edges of the paper found'
  return `${of}: ${outline.corners ? `${edges}, ` : ''}${turned}`
}

function asJson({ file, sheets }: JudgedFile) {
  return {
    file,
    sheets: sheets.map(({ name: _, allows, ...sheet }) => ({
      ...sheet,
      allows: allows.map(({ action, answer, law, decides, meanwhile, because, missing }) => ({
        action,
        answer,
        law,
        decides,
        meanwhile,
        because: because.map(({ rule, effect, citation }) => ({ rule, effect, citation })),
        missing: missing.slice(0, 5),
      })),
    })),
  }
}
