import { checkIntake } from '../../records/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { readText } from '../input/file.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { formLines } from './page.ts'
import { lawGiven } from './place.ts'

/** `ostiary screen intake`. */
export async function screenIntake(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const place = lawGiven(given)
  if (isRefusal(place)) return place
  const [name = ''] = given.words
  const text = await readText(name, terminal)
  if (isRefusal(text)) return text
  const result = checkIntake(name, text, place.law)
  if (given.switches.has('json')) await printJson(terminal, { files: [result] })
  else await printLines(terminal, formLines(result, languageOf(given)))
  if (result.unread.length > 0) return 2
  return result.fields.some((field) => field.law.says === 'forbids' || field.missing !== undefined) ? 1 : 0
}
