import { readdirSync, readFileSync } from 'node:fs'
import type { Vector } from '../../engine/check/index.ts'
import { checkSituation, isFailure, type Rulebook } from '../../engine/index.ts'
import type { NamedSituation } from '../../rulebook/index.ts'
import { isRefusal, type Refusal, refusedIn, refusedSituation, unusable } from '../command/refusal.ts'
import { openInput, refusedFile } from '../input/file.ts'
import { parseJson } from '../input/json.ts'
import { linesOf } from '../input/lines.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { same, t } from '../words/phrases.ts'

const vectors = new URL('../../../vectors/rulebook/', import.meta.url)

/** The situations of the vectors that came with the program, named by vector and case. */
export function storedSituations(): readonly NamedSituation[] {
  return readdirSync(vectors)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .flatMap((f) => {
      const { id, cases } = JSON.parse(readFileSync(new URL(f, vectors), 'utf8')) as Vector
      return cases.map((c) => ({ name: `${id}, ${c.name}`, situation: c.situation }))
    })
}

/** The situations of a file, one a line, named by their line; a line that neither rulebook can answer is refused. */
export async function situationsInFile(
  file: string,
  rulebooks: readonly Rulebook[],
  terminal: Terminal,
): Promise<readonly NamedSituation[] | Refusal> {
  const found: NamedSituation[] = []
  let number = 0
  try {
    for await (const line of linesOf(openInput(file, terminal))) {
      const name = `${file}:${++number}`
      if ('code' in line)
        return unusable(
          line.code,
          t(
            `${name} cannot be read. Write one situation a line, in UTF-8.`,
            `${name} no se puede leer. Escriba una situación por línea, en UTF-8.`,
          ),
        )
      const parsed = parseJson(line.text, same(name))
      if (isRefusal(parsed)) return parsed
      const failures = rulebooks.map((r) => checkSituation(r, parsed.value)).filter(isFailure)
      const [failure] = failures
      if (failure !== undefined && failures.length === rulebooks.length)
        return refusedIn(name, refusedSituation(failure))
      found.push({ name, situation: parsed.value })
    }
    return found
  } catch (error) {
    return refusedFile(file, error)
  }
}
