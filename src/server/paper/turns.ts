import { type DutyTurn, wallTimeAt } from '../../cases/index.ts'
import { roleNames } from '../cases/export/case-file/words.ts'
import { type House, say } from './house.ts'

/** A turn of duty in the words of a table: role, name, number, when. */
export function turnRow(house: House, turn: DutyTurn): readonly string[] {
  const { people, language } = house
  return [roleNames[turn.role][language], people.get(turn.person)?.name ?? turn.person, turn.phone, when(house, turn)]
}

/** The headers of a table of turns. */
export function turnHead(house: House): readonly string[] {
  return [
    say(house, 'Role', 'Función'),
    say(house, 'Name', 'Nombre'),
    say(house, 'Phone', 'Teléfono'),
    say(house, 'When', 'Cuándo'),
  ]
}

function when(house: House, { from, to, every }: DutyTurn): string {
  const { language, settings } = house
  const [start, end] = [from, to].map((at) => wallTimeAt(Date.parse(at), settings.timeZone)) as [Wall, Wall]
  const days = (wall: Wall, long: boolean) =>
    new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', {
      timeZone: 'UTC',
      ...(long ? { dateStyle: 'medium' } : { weekday: 'short' }),
    }).format(new Date(`${wall.day}T00:00:00Z`))
  const clock = ({ seconds }: Wall) =>
    `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`
  if (every === 'day')
    return say(house, `every day ${clock(start)}–${clock(end)}`, `cada día ${clock(start)}–${clock(end)}`)
  const weekly = every === 'week'
  return `${days(start, !weekly)} ${clock(start)} – ${days(end, !weekly)} ${clock(end)}`
}

type Wall = ReturnType<typeof wallTimeAt>
