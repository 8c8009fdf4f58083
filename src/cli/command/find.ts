import { nearest } from '../../engine/index.ts'
import type { Command } from './command.ts'
import { type Refusal, unusable } from './refusal.ts'

/** The command that was called with what follows its name; none, where help is wanted for all commands or those under a first word. */
export interface Found {
  readonly command: Command | undefined
  readonly under: string | undefined
  readonly rest: readonly string[]
}

const helpWords = ['--help', '-h', 'help']

/** Finds the command by its first word or two. */
export function findCommand(words: readonly string[], commands: readonly Command[]): Found | Refusal {
  const [first = '--help', second, ...rest] = words
  if (helpWords.includes(first)) {
    const asked = words.slice(1).filter((w) => !w.startsWith('-'))
    return asked.length === 0 ? { command: undefined, under: undefined, rest: words.slice(1) } : helpOn(asked, commands)
  }
  if (first === '--lang') return { command: undefined, under: undefined, rest: words }
  const single = commands.find((c) => c.name === first)
  if (single !== undefined) return { command: single, under: undefined, rest: words.slice(1) }
  const family = commands.filter((c) => c.name.startsWith(`${first} `))
  if (family.length === 0) return unknown(first, [...new Set(commands.map((c) => c.name.split(' ')[0] as string))])
  if (second === undefined || helpWords.includes(second)) return { command: undefined, under: first, rest }
  const double = family.find((c) => c.name === `${first} ${second}`)
  if (double !== undefined) return { command: double, under: undefined, rest }
  return unknown(
    `${first} ${second}`,
    family.map((c) => c.name),
  )
}

function helpOn(asked: readonly string[], commands: readonly Command[]): Found | Refusal {
  const found = findCommand(asked, commands)
  return 'command' in found && found.command !== undefined ? { ...found, rest: ['--help'] } : found
}

function unknown(given: string, valid: readonly string[]): Refusal {
  const near = nearest(given, valid)
  const hint = near === undefined ? `Commands: ${valid.join(', ')}.` : `Did you mean "${near}"?`
  return unusable('unknown-command', `There is no command ${JSON.stringify(given)}. ${hint}`)
}
