import { readFileSync } from 'node:fs'
import { type CheckedForm, checkIntake, recognizeBytes, type Unread } from '../../records/index.ts'
import { openDocuments } from '../../server/screening/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { readText, refusedFile, standardInput } from '../input/file.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { formLines } from './page.ts'
import { lawGiven } from './place.ts'

/** `ostiary screen intake`. */
export async function screenIntake(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const place = await lawGiven(given)
  if (isRefusal(place)) return place
  const [name = ''] = given.words
  const form = await formIn(name, terminal)
  if (isRefusal(form)) return form
  const checked = checkIntake(name, form.text, place.law)
  const result: CheckedForm = { ...checked, unread: [...checked.unread, ...form.unread] }
  if (given.switches.has('json')) await printJson(terminal, { files: [result] })
  else await printLines(terminal, formLines(result, languageOf(given)))
  if (result.unread.length > 0) return 2
  return result.fields.some((field) => field.law.says === 'forbids' || field.missing !== undefined) ? 1 : 0
}

interface FormText {
  readonly text: string
  readonly unread: readonly Unread[]
}

// A PDF or Word form asks by its words and by the names of its fields.
async function formIn(name: string, terminal: Terminal): Promise<FormText | Refusal> {
  if (name !== standardInput) {
    try {
      const bytes = readFileSync(name)
      const known = recognizeBytes(bytes, name)
      if (known.is === 'container') {
        const extracted = (await openDocuments())(bytes, known.container)
        if (!extracted.ok) return { text: '', unread: [{ at: 'the file', code: extracted.code }] }
        const text = extracted.parts.map((part) => part.text).join('\n')
        return { text, unread: extracted.unread ?? [] }
      }
    } catch (error) {
      return refusedFile(name, error)
    }
  }
  const text = await readText(name, terminal)
  return isRefusal(text) ? text : { text, unread: [] }
}
