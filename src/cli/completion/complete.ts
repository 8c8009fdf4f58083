import type { Command } from '../command/command.ts'
import { commonOptions } from '../command/options.ts'
import { valuesFor, wordsFor } from './names.ts'

/** What can follow on a command line whose last word may be unfinished; nothing where a file name fits, so that the shell offers files. */
export function complete(words: readonly string[], commands: readonly Command[]): readonly string[] {
  const before = words.slice(0, -1)
  const last = words.at(-1) ?? ''
  return candidates(before, last, commands).filter((c) => c.startsWith(last))
}

function candidates(before: readonly string[], last: string, commands: readonly Command[]): readonly string[] {
  const [first, second] = before
  if (first === undefined)
    return [...new Set(commands.map((c) => c.name.split(' ')[0] as string)), '--help', '--version']
  const family = commands.filter((c) => c.name.startsWith(`${first} `))
  if (second === undefined && family.length > 0) return family.map((c) => c.name.slice(first.length + 1))
  const command = commands.find((c) => c.name === first) ?? family.find((c) => c.name === `${first} ${second}`)
  if (command === undefined) return []
  const options = [...command.options, ...commonOptions]
  const previous = before.at(-1) ?? ''
  const awaiting = options.find((o) => o.value !== undefined && previous === `--${o.name}`)
  if (awaiting !== undefined) return awaiting.choices ?? valuesFor(awaiting.name)
  if (last.startsWith('-')) return options.map((o) => `--${o.name}`)
  return wordsFor(command.name)
}
