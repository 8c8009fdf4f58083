import { parseArgs } from 'node:util'
import { type Language, nearest } from '../../engine/index.ts'
import type { Command, Option } from './command.ts'
import { isRefusal, type Refusal, unusable } from './refusal.ts'

/** What was given to a command: its words and its options, checked against what the command takes. */
export interface Given {
  readonly words: readonly string[]
  readonly switches: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** The value of an option that is given at most once. */
export function valueGiven(given: Given, name: string): string | undefined {
  return given.values.get(name)?.[0]
}

/** All values of an option that repeats, in order. */
export function valuesGiven(given: Given, name: string): readonly string[] {
  return given.values.get(name) ?? []
}

/** The language asked for with `--lang`; English if none. */
export function languageOf(given: Given): Language {
  return valueGiven(given, 'lang') === 'es' ? 'es' : 'en'
}

/** The options that every command takes. */
export const commonOptions: readonly Option[] = [
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['en', 'es'],
    about: { en: 'English (en) or Spanish (es).', es: 'Inglés (en) o español (es).' },
  },
  { name: 'help', about: { en: 'Show this help.', es: 'Muestra esta ayuda.' } },
]

/** Reads the arguments after a command's name; nothing is guessed and nothing ignored. */
export function readArguments(command: Command, args: readonly string[]): Given | Refusal {
  const options = [...command.options, ...commonOptions]
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...options.map((o) => [o.name, { type: o.value === undefined ? ('boolean' as const) : ('string' as const) }]),
      ['h', { type: 'boolean' as const }],
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const switches = new Set<string>()
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.rawName === '-h' ? 'help' : token.name
    const value = token.value as string | undefined
    const option = options.find((o) => o.name === name)
    const refusal = refuseOption(command, options, option, token.rawName, value, token.inlineValue === true, values)
    if (refusal !== undefined) return refusal
    if (value === undefined) switches.add(name)
    else values.set(name, [...(values.get(name) ?? []), value])
  }
  if (switches.has('help')) return { words, switches, values }
  const refusal = refuseWords(command, words)
  return isRefusal(refusal) ? refusal : { words, switches, values }
}

function refuseOption(
  command: Command,
  options: readonly Option[],
  option: Option | undefined,
  raw: string,
  value: string | undefined,
  inline: boolean,
  before: ReadonlyMap<string, readonly string[]>,
): Refusal | undefined {
  if (option === undefined || !(raw.startsWith('--') || raw === '-h')) {
    const near = nearest(
      raw,
      options.map((o) => `--${o.name}`),
    )
    const hint = near === undefined ? `See ostiary ${command.name} --help.` : `Did you mean ${near}?`
    return unusable('unknown-option', `There is no option ${raw} for ostiary ${command.name}. ${hint}`)
  }
  const name = `--${option.name}`
  if (option.value === undefined)
    return value === undefined
      ? undefined
      : unusable('unexpected-value', `${name} takes no value. Write ${name} alone.`)
  if (value === undefined || (!inline && value.startsWith('--')))
    return unusable('missing-value', `${name} needs a value: ${name} ${option.value}.`)
  if (option.repeats !== true && before.has(option.name))
    return unusable('repeated-option', `${name} was given twice. Give it once.`)
  if (option.choices?.includes(value) === false) return refuseChoice(name, value, option.choices)
  return undefined
}

function refuseChoice(name: string, value: string, choices: readonly string[]): Refusal {
  const near = choices.length > 2 ? nearest(value, choices) : undefined
  const hint = near === undefined ? `Valid here: ${choices.join(', ')}.` : `Did you mean "${near}"?`
  return unusable('unknown-value', `${name} does not take the value ${JSON.stringify(value)}. ${hint}`)
}

function refuseWords(command: Command, words: readonly string[]): Refusal | undefined {
  const [fewest, most] = command.words
  if (words.length < fewest)
    return unusable(
      'missing-argument',
      `ostiary ${command.name} needs ${command.takes}. See ostiary ${command.name} --help.`,
    )
  if (words.length > most)
    return unusable(
      'unexpected-argument',
      `ostiary ${command.name} does not take ${JSON.stringify(words[most])}. See ostiary ${command.name} --help.`,
    )
  return undefined
}
