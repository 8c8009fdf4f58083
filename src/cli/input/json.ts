import { type Refusal, unusable } from '../command/refusal.ts'

/** Parses JSON; a refusal says where it breaks and never repeats what was written there, which may be about a patient. */
export function parseJson(text: string, name: string): { readonly value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (text.trim() === '') return unusable('not-json', `${name} is empty. Expected a JSON object.`)
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const place = position === undefined ? '' : `: it breaks ${placeOf(text, Number(position))}`
    return unusable('not-json', `${name} is not JSON${place}. Check its quotes, commas and brackets.`)
  }
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n')
  return `at line ${before.length}, column ${(before.at(-1) as string).length + 1}`
}
