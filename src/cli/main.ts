import { findCommand } from './command/find.ts'
import { languageIn, languageOf, readArguments } from './command/options.ts'
import { isRefusal, type Refusal } from './command/refusal.ts'
import { commands } from './commands.ts'
import { commandHelp, helpItself, programHelp, version } from './help/help.ts'
import { printJson, printLines, processTerminal, type Terminal } from './terminal/terminal.ts'

const bug = 3

// Whoever reads us may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const terminal = processTerminal()
const args = process.argv.slice(2)
try {
  process.exitCode = await run(args, terminal)
} catch (error) {
  // The message of an unforeseen error may quote what was being read, so only its kind and place are told.
  const { name, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const place = stack
    .split('\n')
    .filter((l) => l.startsWith('    at '))
    .slice(0, 5)
  terminal.err(`ostiary: something went wrong inside the program (${name}). Please report this:\n${place.join('\n')}\n`)
  process.exitCode = bug
}

async function run(words: readonly string[], on: Terminal): Promise<number> {
  if (words.includes('--version') && words.length === 1) return printed(on, [version()])
  const found = findCommand(words, commands)
  if (isRefusal(found)) return refuse(found, 'ostiary', words, on)
  if (found.command === undefined) {
    const asked = readArguments(helpItself, found.rest)
    if (isRefusal(asked)) return refuse(asked, 'ostiary', words, on)
    return printed(on, programHelp(on, commands, found.under, languageOf(asked)))
  }
  const given = readArguments(found.command, found.rest)
  const name = `ostiary ${found.command.name}`
  if (isRefusal(given)) return refuse(given, name, words, on)
  if (given.switches.has('help')) return printed(on, commandHelp(on, found.command, given))
  const outcome = await (await found.command.load())(given, on)
  return isRefusal(outcome) ? refuse(outcome, name, words, on) : outcome
}

async function printed(on: Terminal, lines: readonly string[]): Promise<number> {
  await printLines(on, lines)
  return 0
}

// A program that asked for JSON gets its refusal as JSON, beside the words for people.
async function refuse(refusal: Refusal, name: string, words: readonly string[], on: Terminal): Promise<number> {
  const message = refusal.message[languageIn(words)]
  on.err(`${on.errorStyle.bad(`${name}:`)} ${message}\n`)
  if (words.includes('--json')) await printJson(on, { error: { code: refusal.code, message } })
  return refusal.status
}
