import { availableParallelism } from 'node:os'
import { checkRulebook } from '../check/run.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { type Refusal, unusable } from '../command/refusal.ts'
import { writeText } from '../input/file.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { checkMarkdown } from './check-markdown.ts'
import { checkLines } from './check-page.ts'

const mostThreads = 64

/** `ostiary rules check`; exit status 1 if anything was found. */
export async function checkRules(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const asked = valueGiven(given, 'threads') ?? String(availableParallelism())
  const threads = Number(asked)
  if (!Number.isInteger(threads) || threads < 1 || threads > mostThreads)
    return unusable(
      'unknown-value',
      t(
        `--threads does not take ${JSON.stringify(asked)}. Give a number from 1 to 64.`,
        `--threads no acepta ${JSON.stringify(asked)}. Dé un número de 1 a 64.`,
      ),
    )
  const progress = progressOn(terminal, say(language, 'proved', 'probados'))
  const report = await checkRulebook(threads, progress)
  const file = valueGiven(given, 'report')
  const failed = file === undefined ? undefined : writeText(file, checkMarkdown(report))
  if (failed !== undefined) return failed
  if (given.switches.has('json')) await printJson(terminal, report)
  else await printLines(terminal, checkLines(report, terminal, language))
  return report.ok ? 0 : 1
}

// One line that counts on a terminal; elsewhere a line for each tenth, so that a log stays short.
function progressOn({ err, errorIsTerminal }: Terminal, word: string): (done: number, of: number) => void {
  let told = 0
  return (done, of) => {
    const tenth = Math.floor((done * 10) / of)
    if (errorIsTerminal) err(`\r${done}/${of} ${word}${done === of ? '\n' : ''}`)
    else if (tenth > told) {
      told = tenth
      err(`${done}/${of} ${word}\n`)
    }
  }
}
