import type { RunProgress } from '../../server/screening/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'

const mega = 1_000_000
const everyMs = 10_000

/** Tells on standard error how far a run has come: always anew on a terminal, a line every ten seconds in a file. */
export function progressOn(
  given: Given,
  { err, errorIsTerminal }: Terminal,
): { readonly tell: (progress: RunProgress) => void; readonly end: () => void } {
  const language = languageOf(given)
  let shown = ''
  let last = Date.now()
  return {
    tell: (progress) => {
      const line = words(progress, language)
      if (errorIsTerminal && line !== shown) err(`\r\u001b[K${line}`)
      if (!errorIsTerminal && Date.now() - last < everyMs) return
      if (!errorIsTerminal) err(`${line}\n`)
      shown = line
      last = Date.now()
    },
    end: () => {
      if (errorIsTerminal && shown !== '') err('\r\u001b[K')
    },
  }
}

function words({ bytes, doneBytes, lines }: RunProgress, language: 'en' | 'es'): string {
  const percent = bytes === 0 ? 100 : Math.floor((100 * doneBytes) / bytes)
  const [done, all] = [doneBytes, bytes].map((each) => (each / mega).toFixed(each < 10 * mega ? 1 : 0))
  return say(
    language,
    `${percent} %: ${done} of ${all} MB, ${lines} records`,
    `${percent} %: ${done} de ${all} MB, ${lines} registros`,
  )
}
