import { styleText } from 'node:util'

/** How words look on a terminal that shows colour; elsewhere every style leaves them as they are. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly title: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly careful: (text: string) => string
  /** Black on a coloured ground, for the one word that must be seen first. */
  readonly badge: (text: string, tone: Tone) => string
}

/** Green for what may be done, red for what may not, yellow for what is open. */
export type Tone = 'good' | 'bad' | 'careful'

type Format = Parameters<typeof styleText>[0]

const grounds: Readonly<Record<Tone, Format>> = {
  good: ['black', 'bgGreen', 'bold'],
  bad: ['white', 'bgRed', 'bold'],
  careful: ['black', 'bgYellow', 'bold'],
}

/** The styles of a terminal with or without colour. */
export function styles(colour: boolean): Style {
  const as = (format: Format) => (text: string) =>
    colour && text !== '' ? styleText(format, text, { validateStream: false }) : text
  return {
    strong: as('bold'),
    faint: as('dim'),
    title: as(['bold', 'underline']),
    good: as('green'),
    bad: as('red'),
    careful: as('yellow'),
    badge: (text, tone) => (colour ? as(grounds[tone])(` ${text} `) : text),
  }
}

/** True if words may be coloured: on a terminal, unless NO_COLOR says no or FORCE_COLOR says yes (FORCE_COLOR wins). */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return isTerminal && env['TERM'] !== 'dumb'
}
