import {
  type Assessment,
  type AssessOptions,
  assessChecked,
  checkSituation,
  isFailure,
  refuseBeyond,
} from '../../engine/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal, refusedSituation, unusable } from '../command/refusal.ts'
import { inputName, readText, standardInput } from '../input/file.ts'
import { parseJson } from '../input/json.ts'
import { type Loaded, loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { t } from '../words/phrases.ts'
import { instantNow } from '../words/time.ts'
import { assessLines } from './jsonl.ts'
import { describesSituation } from './options.ts'
import { assessmentLines } from './page.ts'
import { type Draft, withOptions } from './situation.ts'

/** `ostiary assess`. */
export async function assess(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const source = sourceOf(given, terminal)
  if (isRefusal(source)) return source
  const loaded = await loadRulebook(given, terminal, languageOf(given))
  if (isRefusal(loaded)) return loaded
  if (given.switches.has('jsonl')) return assessLines(source ?? standardInput, loaded, given, terminal)
  const draft = source === undefined ? { value: { at: instantNow() } } : await readDraft(source, terminal)
  if (isRefusal(draft)) return draft
  const answered = answer(loaded, draft.value, given)
  if (isRefusal(answered)) return answered
  if (given.switches.has('json')) await printJson(terminal, answered.assessment)
  else await printLines(terminal, assessmentLines(answered, loaded, terminal, languageOf(given)))
  return 0
}

/** A situation that was answered, with what the engine read in it. */
export interface Answered {
  readonly assessment: Assessment
  readonly checked: Exclude<ReturnType<typeof checkSituation>, { readonly code: string }>
}

/** Answers a situation with the command line's options put in. */
export function answer(loaded: Loaded, draft: unknown, given: Given): Answered | Refusal {
  const isObject = typeof draft === 'object' && draft !== null && !Array.isArray(draft)
  const situation = isObject ? withOptions(draft as Draft, given, loaded.rulebook) : draft
  return isRefusal(situation) ? situation : answerSituation(loaded, situation, { language: languageOf(given) })
}

/** Answers a situation, or says why it cannot be answered. */
export function answerSituation(loaded: Loaded, situation: unknown, options: AssessOptions): Answered | Refusal {
  const checked = checkSituation(loaded.rulebook, situation)
  if (isFailure(checked)) return refusedSituation(checked)
  const beyond = refuseBeyond(loaded.rulebook, checked.day, options.language ?? 'en')
  if (beyond !== undefined) return refusedSituation(beyond)
  return { assessment: assessChecked(loaded.rulebook, checked, options), checked }
}

const nothingDescribed = unusable(
  'missing-situation',
  t(
    'Name a file, or describe the situation: ostiary assess --state CA --fact request.kind=arrest. See ostiary assess --help.',
    'Nombre un archivo o describa la situación: ostiary assess --state CA --fact request.kind=arrest. Vea ostiary assess --help --lang es.',
  ),
)

// Standard input is read where nothing else describes a situation: a program that calls us may leave it open for ever.
function sourceOf(given: Given, terminal: Terminal): string | undefined | Refusal {
  const [file] = given.words
  if (file !== undefined) return file
  if (describesSituation(given) && !given.switches.has('jsonl')) return undefined
  if (!terminal.inputIsTerminal) return standardInput
  return nothingDescribed
}

async function readDraft(source: string, terminal: Terminal): Promise<{ readonly value: unknown } | Refusal> {
  const text = await readText(source, terminal)
  if (isRefusal(text)) return text
  // A script that gives neither options nor input has an empty standard input, and meant to give one of them.
  if (source === standardInput && text.trim() === '') return nothingDescribed
  return parseJson(text, inputName(source))
}
