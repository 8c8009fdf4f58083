import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { refusedKeys } from '../keys/refused.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'

/** `ostiary projections rebuild`: status 0 when all are made again. */
export async function rebuild(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const [data, facility] = [valueGiven(given, 'data'), valueGiven(given, 'facility')]
  const at = { ...(data === undefined ? {} : { data }), ...(facility === undefined ? {} : { facility }) }
  const cases = await rebuilt(at, terminal)
  if (isRefusal(cases)) return cases
  if (given.switches.has('json')) await printJson(terminal, { cases })
  else
    await printLines(terminal, [
      say(languageOf(given), `${cases} cases were made again.`, `Se rehicieron ${cases} casos.`),
    ])
  return 0
}

async function rebuilt(
  at: { readonly data?: string; readonly facility?: string },
  { err, errorIsTerminal }: Terminal,
): Promise<number | Refusal> {
  const { rebuildHere } = await import('../../server/index.ts')
  let made = 0
  try {
    for await (const { cases } of rebuildHere(at)) {
      made = cases
      if (errorIsTerminal) err(`\r\u001b[K${cases}`)
    }
    if (errorIsTerminal) err('\r\u001b[K')
    return made
  } catch (error) {
    return refusedKeys(error)
  }
}
