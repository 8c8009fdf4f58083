import type { Language } from '../../engine/index.ts'
import {
  type AnswerChange,
  type AnswerSummary,
  answerDifference,
  changeWords,
  rulebook as current,
  type RulebookChange,
  rulebookDifference,
} from '../../rulebook/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { type Loaded, readRulebook, warnOfTrust } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { say } from '../words/phrases.ts'
import { situationsInFile, storedSituations } from './situations.ts'

const currentName = 'current'

/** `ostiary rules diff`. */
export async function diffRulebooks(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const books: Loaded[] = []
  for (const name of given.words) {
    const loaded = await bookNamed(name, given, terminal, language)
    if (isRefusal(loaded)) return loaded
    books.push(loaded)
  }
  const [before, after] = books.map((b) => b.rulebook) as [Loaded['rulebook'], Loaded['rulebook']]
  const file = valueGiven(given, 'situations')
  const situations = file === undefined ? storedSituations() : await situationsInFile(file, [before, after], terminal)
  if (isRefusal(situations)) return situations
  const changes = rulebookDifference(before, after, language)
  const answers = answerDifference(before, after, situations)
  if (given.switches.has('json')) {
    await printJson(terminal, {
      before: { version: before.version, hash: before.hash },
      after: { version: after.version, hash: after.hash },
      changes: changes.map((c) => ({ ...c, text: changeWords(c, language) })),
      situations: situations.length,
      answers,
    })
  } else await printLines(terminal, diffLines(changes, answers, situations.length, terminal, language))
  return 0
}

async function bookNamed(
  name: string,
  given: Given,
  terminal: Terminal,
  language: Language,
): Promise<Loaded | Refusal> {
  if (name === currentName) return { rulebook: current, trust: 'built-in' }
  const loaded = await readRulebook(name, valueGiven(given, 'trust'), terminal, language)
  if (!isRefusal(loaded)) warnOfTrust(name, loaded.trust, terminal, language)
  return loaded
}

function diffLines(
  changes: readonly RulebookChange[],
  answers: readonly AnswerChange[],
  situations: number,
  { style, width }: Terminal,
  language: Language,
): readonly string[] {
  const told = answers.flatMap((a) => answerLines(a, width, language))
  const of = new Set(answers.map((a) => a.situation)).size
  return [
    style.strong(say(language, `What changed: ${changes.length}`, `Qué cambió: ${changes.length}`)),
    ...changes.flatMap((c) => wrap(changeWords(c, language), width, '  - ')),
    '',
    style.strong(
      say(
        language,
        `Answered differently: ${of} of ${situations} stored situations`,
        `Respondidas distinto: ${of} de ${situations} situaciones guardadas`,
      ),
    ),
    ...told,
  ]
}

function answerLines(a: AnswerChange, width: number, language: Language): readonly string[] {
  const none = say(language, 'no answer', 'sin respuesta')
  const from = a.before === null ? none : a.before.answer
  const to = a.after === null ? none : a.after.answer
  const how =
    from === to
      ? detailWords(a.before as AnswerSummary, a.after as AnswerSummary, language)
      : say(language, `${from} became ${to}`, `${from} pasó a ${to}`)
  return wrap(`${a.situation} · ${a.action}: ${how}`, width, '  - ')
}

// The answer is the same, so what differs is who decides, what is safe meanwhile, or the duties.
function detailWords(a: AnswerSummary, b: AnswerSummary, language: Language): string {
  const fields = (['law', 'meanwhile', 'decides'] as const).filter((f) => a[f] !== b[f])
  const words = fields.map((f) => `${f} ${a[f]} → ${b[f]}`)
  const gone = a.duties.filter((d) => !b.duties.includes(d))
  const come = b.duties.filter((d) => !a.duties.includes(d))
  if (come.length > 0) words.push(`${say(language, 'new duties', 'deberes nuevos')}: ${come.join(', ')}`)
  if (gone.length > 0) words.push(`${say(language, 'duties gone', 'deberes que ya no hay')}: ${gone.join(', ')}`)
  return words.join('; ')
}
