import { nearest } from '../../engine/index.ts'
import { t } from '../words/phrases.ts'
import type { Command } from './command.ts'
import { meant, type Refusal, unusable } from './refusal.ts'

/** The command that was called with what follows its name; none, where help is wanted for all commands or those under a first word. */
export interface Found {
  readonly command: Command | undefined
  readonly under: string | undefined
  readonly rest: readonly string[]
}

const helpWords = ['--help', '-h', 'help']

/** Finds the command by its first word or two; the language may stand before them. */
export function findCommand(all: readonly string[], commands: readonly Command[]): Found | Refusal {
  const words = languageLast(all)
  const [first = '--help', second, ...rest] = words
  if (helpWords.includes(first)) return helpOn(words.slice(1), commands)
  if (first.startsWith('--lang')) return { command: undefined, under: undefined, rest: words }
  const single = commands.find((c) => c.name === first)
  if (single !== undefined) return { command: single, under: undefined, rest: words.slice(1) }
  const family = commands.filter((c) => c.name.startsWith(`${first} `))
  if (family.length === 0) return unknown(first, [...new Set(commands.map((c) => c.name.split(' ')[0] as string))])
  if (second === undefined || second.startsWith('--lang'))
    return { command: undefined, under: first, rest: words.slice(1) }
  if (helpWords.includes(second)) return { command: undefined, under: first, rest }
  const double = family.find((c) => c.name === `${first} ${second}`)
  if (double !== undefined) return { command: double, under: undefined, rest }
  return unknown(
    `${first} ${second}`,
    family.map((c) => c.name),
  )
}

// `ostiary --lang es assess …` is `ostiary assess … --lang es`.
function languageLast(words: readonly string[]): readonly string[] {
  const [first = ''] = words
  const length = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0
  return [...words.slice(length), ...words.slice(0, length)]
}

function helpOn(after: readonly string[], commands: readonly Command[]): Found | Refusal {
  const isNamed = after[0] !== undefined && !after[0].startsWith('-')
  return isNamed ? findCommand([...after, '--help'], commands) : { command: undefined, under: undefined, rest: after }
}

function unknown(given: string, valid: readonly string[]): Refusal {
  const near = nearest(given, valid)
  const all = valid.join(', ')
  const hint = meant(near, t(`Commands: ${all}.`, `Órdenes: ${all}.`))
  const asked = JSON.stringify(given)
  return unusable('unknown-command', t(`There is no command ${asked}. ${hint.en}`, `No hay orden ${asked}. ${hint.es}`))
}
