import { parseArgs } from 'node:util'
import { type Language, nearest, type Text } from '../../engine/index.ts'
import { t } from '../words/phrases.ts'
import type { Command, Option } from './command.ts'
import { isRefusal, meant, type Refusal, unusable, validNames } from './refusal.ts'

type Taken = Pick<Command, 'name' | 'takes' | 'options' | 'words'>

function seeHelp({ name }: Taken): Text {
  return t(`See ostiary ${name} --help.`, `Vea ostiary ${name} --help --lang es.`)
}

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

/** The language that unread arguments ask for, so that a refusal of them can be in it. */
export function languageIn(words: readonly string[]): Language {
  return words.some((w, i) => w === '--lang=es' || (w === '--lang' && words[i + 1] === 'es')) ? 'es' : 'en'
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
export function readArguments(command: Taken, args: readonly string[]): Given | Refusal {
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
  command: Taken,
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
    const hint = meant(near, seeHelp(command))
    const of = `ostiary ${command.name}`
    return unusable(
      'unknown-option',
      t(`There is no option ${raw} for ${of}. ${hint.en}`, `${of} no tiene la opción ${raw}. ${hint.es}`),
    )
  }
  const name = `--${option.name}`
  if (option.value === undefined)
    return value === undefined
      ? undefined
      : unusable(
          'unexpected-value',
          t(`${name} takes no value. Write ${name} alone.`, `${name} no lleva valor. Escriba solo ${name}.`),
        )
  if (value === undefined || (!inline && value.startsWith('--')))
    return unusable(
      'missing-value',
      t(`${name} needs a value: ${name} ${option.value}.`, `${name} necesita un valor: ${name} ${option.value}.`),
    )
  if (option.repeats !== true && before.has(option.name))
    return unusable(
      'repeated-option',
      t(`${name} was given twice. Give it once.`, `${name} se dio dos veces. Délo una sola vez.`),
    )
  if (option.choices?.includes(value) === false) return refuseChoice(name, value, option.choices)
  return undefined
}

function refuseChoice(name: string, value: string, choices: readonly string[]): Refusal {
  const near = choices.length > 2 ? nearest(value, choices) : undefined
  const hint = meant(near, validNames(choices))
  const asked = JSON.stringify(value)
  return unusable(
    'unknown-value',
    t(`${name} does not take the value ${asked}. ${hint.en}`, `${name} no acepta el valor ${asked}. ${hint.es}`),
  )
}

function refuseWords(command: Taken, words: readonly string[]): Refusal | undefined {
  const [fewest, most] = command.words
  if (words.length < fewest)
    return unusable(
      'missing-argument',
      t(`${command.takes} is missing. ${seeHelp(command).en}`, `Falta ${command.takes}. ${seeHelp(command).es}`),
    )
  if (words.length > most)
    return unusable(
      'unexpected-argument',
      t(
        `It does not take ${JSON.stringify(words[most])}. ${seeHelp(command).en}`,
        `No acepta ${JSON.stringify(words[most])}. ${seeHelp(command).es}`,
      ),
    )
  return undefined
}
