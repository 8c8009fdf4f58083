import { type Block, fields, heading, list, table, text } from '../../pdf/index.ts'
import { type House, isOn, say, standing, statusAsked, told, turnsOf } from '../house.ts'
import { turnHead, turnRow } from '../turns.ts'
import { always, anyway, type Line, type Start, starts } from './starts.ts'

const mostTurns = 7

/** The card for when the tablet is dead: the six starts, what to do, say and not do, and whom to call. */
export function deskCard(house: House): readonly Block[] {
  const { settings } = house
  const here = linesHere(house)
  return [
    heading(1, say(house, `At the desk: ${settings.name}`, `En la recepción: ${settings.name}`)),
    ...fields([[say(house, 'Always', 'Siempre'), here(always).join(' ')]]),
    ...table(
      [
        say(house, 'What happens', 'Qué pasa'),
        say(house, 'Do', 'Haga'),
        say(house, 'Say', 'Diga'),
        say(house, 'Do not', 'No haga'),
      ],
      starts.map((start) => row(house, start, here)),
      [15, 31, 28, 26],
    ),
    ...fields([
      [
        say(
          house,
          'They come in anyway, use force, or hold staff',
          'Entran de todos modos, usan fuerza o retienen personal',
        ),
        here(anyway).join(' '),
      ],
    ]),
    heading(2, say(house, 'Whom to call', 'A quién llamar')),
    ...callBlocks(house),
    text(foot(house)),
  ]
}

function row(
  { language }: House,
  start: Start,
  here: (lines: readonly Line[]) => readonly string[],
): readonly string[] {
  return [start.title[language], ...[start.doing, start.saying, start.notDoing].map((lines) => lined(here(lines)))]
}

function lined(lines: readonly string[]): string {
  return lines.length < 2 ? lines.join('') : lines.map((line) => `• ${line}`).join('\n')
}

// What rests on a rule that is not on here would tell staff a policy that the facility does not have.
function linesHere(house: House): (lines: readonly Line[]) => readonly string[] {
  const laws = new Set(standing(house).map((s) => s.rule.id))
  // Where a state makes the hospital ask, the house cannot tell staff not to.
  const asks = statusAsked(house.rulebook, house.settings, house.day) !== undefined
  const stands = ({ rule }: Line) =>
    !(asks && rule === 'house/starter/status-not-asked') &&
    (rule === undefined || (rule.startsWith('house/') ? isOn(house, rule) : laws.has(rule)))
  const waiting = waitingPlace(house)
  return (lines) => lines.filter(stands).map(({ words }) => told(house, words).replace('{waiting}', waiting))
}

/** Where officers are asked to wait, in words. */
export function waitingPlace(house: House): string {
  const { areas, waitingArea } = house.settings
  const open = areas.filter((a) => a.public)
  const chosen = open.find((a) => a.id === waitingArea) ?? (open.length === 1 ? open[0] : undefined)
  return chosen === undefined ? say(house, 'a public area', 'un área pública') : chosen.name
}

function callBlocks(house: House): readonly Block[] {
  const turns = turnsOf(house)
  const back = house.settings.agencies.filter((a) => a.phone !== undefined).slice(0, 4)
  const numbers = back.map((a) => `${a.name} ${a.phone}`).join('; ')
  if (turns.length === 0) return [text(byHand(house)), ...calling(house, numbers)]
  const more = turns.length - mostTurns
  const shown = more > 0 ? turns.slice(0, mostTurns) : turns
  return [
    ...table(
      turnHead(house),
      shown.map((turn) => turnRow(house, turn)),
      [26, 28, 20, 26],
    ),
    ...(more > 0 ? list([say(house, `and ${more} more shifts`, `y ${more} turnos más`)]) : []),
    ...calling(house, numbers),
  ]
}

function calling(house: House, numbers: string): readonly Block[] {
  return fields([[say(house, 'To call an agency back', 'Para devolver la llamada a una agencia'), numbers]])
}

function byHand(house: House): string {
  const line = '_'.repeat(24)
  return say(
    house,
    `Nobody is on the on-call schedule yet. Write it in by hand: person on duty ${line}  counsel ${line}`,
    `Aún no hay nadie en los turnos de guardia. Anótelo a mano: de guardia ${line}  asesor legal ${line}`,
  )
}

function foot(house: House): string {
  const { day, rulebook } = house
  return say(
    house,
    `Made ${day} from rulebook ${rulebook.version}. Throw away older cards. Not legal advice; not yet reviewed by counsel.`,
    `Hecha el ${day} con el reglamento ${rulebook.version}. Tire las tarjetas anteriores. No es asesoría legal; aún no la ha revisado un abogado.`,
  )
}
