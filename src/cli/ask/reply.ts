import { nearest } from '../../engine/index.ts'
import type { Choice, Question } from './question.ts'

/** What a typed line means in the dialogue. */
export type Reply =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'help' | 'back' | 'unknown' | 'enough' | 'quit' }
  | { readonly kind: 'not-understood'; readonly nearest: string | undefined }

const words: Readonly<Record<'help' | 'back' | 'unknown' | 'enough' | 'quit', readonly string[]>> = {
  help: ['?', 'help', 'ayuda'],
  back: ['back', 'atras', 'volver'],
  unknown: ['unknown', "i don't know", 'i dont know', "don't know", 'dont know', 'no se', 'no lo se', 'no se sabe'],
  enough: ['enough', 'basta'],
  quit: ['quit', 'exit', 'salir'],
}

/** Reads a line as the number, value or label of a choice, or as one of the dialogue's own words, in either language. */
export function readReply(line: string, question: Question): Reply {
  const text = plain(line)
  if (text === '' && question.whenEmpty !== undefined) return { kind: 'value', value: question.whenEmpty }
  for (const kind of ['help', 'back', 'unknown', 'enough', 'quit'] as const)
    if (words[kind].includes(text)) return { kind }
  if (question.several === true) return readSeveral(line, question)
  const value = choiceOf(line, question)
  return value === undefined ? notUnderstood(text, question) : { kind: 'value', value }
}

function readSeveral(line: string, question: Question): Reply {
  const parts = line.split(',').filter((p) => p.trim() !== '')
  const values = parts.map((p) => choiceOf(p, question))
  const wrong = values.indexOf(undefined)
  if (parts.length === 0 || wrong >= 0) return notUnderstood(plain(parts[wrong] ?? line), question)
  return { kind: 'value', value: [...new Set(values)] }
}

function choiceOf(line: string, { choices, accepts }: Question): unknown {
  const text = plain(line)
  const number = /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined
  const found = number ?? choices.find((c) => namesOf(c).includes(text))
  return found?.value ?? accepts?.(line.trim())
}

function namesOf({ value, label }: Choice): readonly string[] {
  const own = [plain(String(value)), plain(label)]
  if (value === true) return [...own, 'yes', 'y', 'si', 's']
  return value === false ? [...own, 'no', 'n'] : own
}

function notUnderstood(text: string, { choices }: Question): Reply {
  return {
    kind: 'not-understood',
    nearest: nearest(
      text,
      [...choices.flatMap((c) => namesOf(c).slice(0, 2)), ...Object.values(words).flat()].filter((n) => n.length > 2),
    ),
  }
}

// Accents, capitals, curly quotes and a full stop at the end make no difference.
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replace(/[.!]$/, '')
}
