import { languageIn, readArguments } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { commandHelp } from '../help/help.ts'
import { printJson, printLines, processTerminal } from '../terminal/terminal.ts'
import { verifyCommand } from './command.ts'
import { verify } from './run.ts'

// What tools/build-verify.ts makes one file of: `node verify.mjs DIR|URL|RECEIPT`, for auditors who install nothing.
const bug = 3
const name = 'verify.mjs'
const terminal = processTerminal()

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  terminal.err(
    `${name}: something went wrong inside the program (${error instanceof Error ? error.name : 'unknown'}).\n`,
  )
  process.exitCode = bug
}

async function run(words: readonly string[]): Promise<number> {
  const given = readArguments(verifyCommand, words.length === 0 ? ['--help'] : words)
  if (isRefusal(given)) return refuse(given, words)
  if (given.switches.has('help')) {
    const lines = commandHelp(terminal, verifyCommand, given)
    await printLines(
      terminal,
      lines.map((line) => line.replaceAll('ostiary verify', `node ${name}`)),
    )
    return 0
  }
  const outcome = await verify(given, terminal)
  return isRefusal(outcome) ? refuse(outcome, words) : outcome
}

async function refuse({ code, message: told, status }: Refusal, words: readonly string[]): Promise<number> {
  const message = told[languageIn(words)]
  terminal.err(`${terminal.errorStyle.bad(`${name}:`)} ${message}\n`)
  if (words.includes('--json')) await printJson(terminal, { error: { code, message } })
  return status
}
