import type { Text } from '../../engine/index.ts'
import { type Refusal, unusable } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

/** Parses JSON; a refusal says where it breaks and never repeats what was written there, which may be about a patient. */
export function parseJson(text: string, name: Text): { readonly value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (text.trim() === '')
      return unusable(
        'not-json',
        t(`${name.en} is empty. A JSON object is expected there.`, `${name.es} está vacío; se espera un objeto JSON.`),
      )
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const place = position === undefined ? { en: '', es: '' } : placeOf(text, Number(position))
    return unusable(
      'not-json',
      t(
        `${name.en} is not JSON${place.en}. Check its quotes, commas and brackets.`,
        `${name.es} no es JSON${place.es}. Revise comillas, comas y corchetes.`,
      ),
    )
  }
}

function placeOf(text: string, position: number): Text {
  const before = text.slice(0, position).split('\n')
  const [line, column] = [before.length, (before.at(-1) as string).length + 1]
  return t(`: it breaks at line ${line}, column ${column}`, `: se rompe en la línea ${line}, columna ${column}`)
}
