import type { Readable } from 'node:stream'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { openInput, refusedFile } from '../input/file.ts'
import { parseJson } from '../input/json.ts'
import { type Line, linesOf } from '../input/lines.ts'
import type { Loaded } from '../rulebook/load.ts'
import { printJson, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { answer } from './run.ts'

/** Answers one situation a line, in order and as they come; a line that cannot be used is answered by its error. Exit status 2 if there was one. */
export async function assessLines(
  source: string,
  loaded: Loaded,
  given: Given,
  terminal: Terminal,
): Promise<number | Refusal> {
  let refused = 0
  const input: Readable = openInput(source, terminal)
  try {
    for await (const line of linesOf(input)) {
      const result = answerLine(line, loaded, given)
      if (isRefusal(result)) refused++
      const told = isRefusal(result)
        ? { error: { code: result.code, message: result.message[languageOf(given)] } }
        : result.assessment
      await printJson(terminal, told, 0)
    }
  } catch (error) {
    return refusedFile(source, error)
  }
  const lines = say(
    languageOf(given),
    refused === 1 ? '1 line could not be used.' : `${refused} lines could not be used.`,
    refused === 1 ? 'No se pudo usar 1 línea.' : `No se pudieron usar ${refused} líneas.`,
  )
  if (refused > 0) terminal.err(`ostiary assess: ${lines}\n`)
  return refused > 0 ? 2 : 0
}

function answerLine(line: Line, loaded: Loaded, given: Given) {
  if ('code' in line)
    return line.code === 'not-utf-8'
      ? unusable(
          line.code,
          t(
            'This line is no UTF-8 text. Save the file as UTF-8.',
            'Esta línea no es texto UTF-8. Guarde el archivo como UTF-8.',
          ),
        )
      : unusable(
          line.code,
          t(
            'This line is longer than 16 MB. Write one situation a line.',
            'Esta línea pasa de 16 MB. Escriba una situación por línea.',
          ),
        )
  const parsed = parseJson(line.text, t('This line', 'Esta línea'))
  return isRefusal(parsed) ? parsed : answer(loaded, parsed.value, given)
}
