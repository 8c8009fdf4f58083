import packageJson from '../../../package.json' with { type: 'json' }
import type { Language } from '../../engine/index.ts'
import type { Command, Option, Usage } from '../command/command.ts'
import { commonOptions, type Given, languageOf } from '../command/options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { say } from '../words/phrases.ts'

/** The version of the program: `ostiary 0.1.0`. */
export function version(): string {
  return `ostiary ${packageJson.version}`
}

/** Help without a command, as far as its arguments go: it takes the language only. */
export const helpItself: Pick<Command, 'name' | 'takes' | 'options' | 'words'> = {
  name: 'help',
  takes: '[COMMAND]',
  options: [],
  words: [0, 0],
}

/** Help for all commands, or for those under a first word (`rules`). */
export function programHelp(
  terminal: Terminal,
  commands: readonly Command[],
  under: string | undefined,
  language: Language,
): readonly string[] {
  const shown = commands.filter((c) => under === undefined || c.name.startsWith(`${under} `))
  const column = Math.max(...shown.map((c) => c.name.length)) + 4
  const { style, width } = terminal
  const name = under === undefined ? 'ostiary' : `ostiary ${under}`
  const what = say(
    language,
    'Receives law-enforcement and immigration contact at a hospital’s doors by the law of the day.',
    'Recibe a policías y agentes de inmigración en las puertas de un hospital según la ley del día.',
  )
  return [
    style.strong(`${name} ${say(language, 'COMMAND', 'ORDEN')} [--help]`),
    ...(under === undefined ? wrap(what, width) : []),
    '',
    style.strong(say(language, 'Commands', 'Órdenes')),
    ...shown.flatMap((c) => wrap(c.summary[language], width, `  ${c.name}`.padEnd(column))),
    ...(under === undefined ? examplesLines(terminal, language, firstExamples(commands)) : []),
    '',
    ...wrap(
      say(
        language,
        `${name} COMMAND --help shows the options and examples of a command; --lang es shows it in Spanish.`,
        `${name} ORDEN --help --lang es muestra las opciones y ejemplos de una orden.`,
      ),
      width,
    ),
    ...wrap(
      say(
        language,
        'Exit status: 0 done, 1 what was checked does not hold, 2 unusable input, 3 the machine failed.',
        'Estado de salida: 0 hecho, 1 lo comprobado no se cumple, 2 entrada no utilizable, 3 falló la máquina.',
      ),
      width,
    ),
  ]
}

function firstExamples(commands: readonly Command[]): readonly Usage[] {
  return commands.flatMap((c) => c.examples.slice(0, c.name === 'assess' || c.name === 'ask' ? 1 : 0))
}

/** Help for one command: what it takes, its options, examples. */
export function commandHelp(terminal: Terminal, command: Command, given: Given): readonly string[] {
  const language = languageOf(given)
  const { style, width } = terminal
  const options = [...command.options, ...commonOptions]
  const column = Math.min(28, Math.max(...options.map((o) => optionName(o).length)) + 4)
  return [
    ...wrap(`ostiary ${command.name} ${command.takes} [${say(language, 'OPTIONS', 'OPCIONES')}]`, width).map(
      style.strong,
    ),
    ...wrap(command.summary[language], width),
    ...(command.about === undefined ? [] : ['', ...wrap(command.about[language], width)]),
    '',
    style.strong(say(language, 'Options', 'Opciones')),
    ...options.flatMap((o) => optionLines(o, column, width, language)),
    ...examplesLines(terminal, language, command.examples),
  ]
}

function optionName(o: Option): string {
  return `--${o.name}${o.value === undefined ? '' : ` ${o.value}`}${o.repeats === true ? ' …' : ''}`
}

function optionLines(o: Option, column: number, width: number, language: Language): readonly string[] {
  const name = `  ${optionName(o)}`
  const rest = ' '.repeat(column)
  if (name.length < column) return wrap(o.about[language], width, name.padEnd(column), rest)
  return [name, ...wrap(o.about[language], width, rest, rest)]
}

function examplesLines(terminal: Terminal, language: Language, examples: readonly Usage[]): readonly string[] {
  if (examples.length === 0) return []
  const { style, width } = terminal
  return [
    '',
    style.strong(say(language, 'Examples', 'Ejemplos')),
    // A command line is copied, so it is never broken.
    ...examples.flatMap((e) => [...wrap(e.about[language], width, '  ').map(style.faint), `    ${e.line}`]),
  ]
}
