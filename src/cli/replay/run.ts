import type { Rulebook } from '../../engine/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { refusedKeys } from '../keys/refused.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { type ReplayFound, replayLines, shownChange } from './page.ts'

/** `ostiary replay`: status 0, whatever would change; nothing is written. */
export async function replayHistory(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const loaded = await loadRulebook(given, terminal, language)
  if (isRefusal(loaded)) return loaded
  const { rulebook } = loaded
  const [data, facility] = [valueGiven(given, 'data'), valueGiven(given, 'facility')]
  const at = { ...(data === undefined ? {} : { data }), ...(facility === undefined ? {} : { facility }) }
  const found = await replayed(at, rulebook, terminal)
  if (isRefusal(found)) return found
  if (given.switches.has('json')) {
    const { version, hash } = rulebook
    await printJson(terminal, { rulebook: { version, hash }, cases: found.cases, changes: found.changes })
  } else await printLines(terminal, replayLines(found, rulebook, terminal, language))
  return 0
}

async function replayed(
  at: { readonly data?: string; readonly facility?: string },
  rulebook: Rulebook,
  { err, errorIsTerminal }: Terminal,
): Promise<ReplayFound | Refusal> {
  const { replayHere } = await import('../../server/index.ts')
  const changes: ReplayFound['changes'][number][] = []
  let cases = 0
  try {
    for await (const step of replayHere({ ...at, rulebook })) {
      cases += 1
      for (const change of step.changes) changes.push(shownChange(step.facility, change))
      if (errorIsTerminal) err(`\r\u001b[K${step.facility} ${step.done}/${step.total}`)
    }
    if (errorIsTerminal) err('\r\u001b[K')
    return { cases, changes }
  } catch (error) {
    return refusedKeys(error)
  }
}
