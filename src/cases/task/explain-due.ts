import type { Day, Language, Text } from '../../engine/index.ts'
import type { Due } from './due.ts'
import { weekdayOf } from './holidays.ts'
import { wallTimeAt } from './zone.ts'

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
}

const counted: Readonly<Record<Due['count'], Text>> = {
  'calendar-days': { en: 'Every day counts.', es: 'Cuentan todos los días.' },
  'working-days': {
    en: 'Only working days count: not Saturdays, Sundays and legal holidays.',
    es: 'Solo cuentan los días laborables: no los sábados, domingos ni días festivos legales.',
  },
  'business-days': {
    en: 'Only business days count: not Saturdays, Sundays and legal holidays.',
    es: 'Solo cuentan los días hábiles: no los sábados, domingos ni días festivos legales.',
  },
}

/** How a due time was worked out, in plain sentences, one a line. */
export function explainDue(due: Due, language: Language): readonly string[] {
  const say = (words: Text) => words[language]
  const start = wallText(due.from, due.timeZone, language)
  const end = wallText(due.at, due.timeZone, language)
  const lines = [
    say({
      en: `It runs from ${start} (time zone ${due.timeZone}).`,
      es: `El plazo corre desde ${start} (zona horaria ${due.timeZone}).`,
    }),
  ]
  if (due.returnDate !== undefined) return [...lines, ...paperLines(due, due.returnDate, language)]
  if (due.at === due.from) return [...lines, say({ en: 'It is due at once.', es: 'Hay que hacerlo de inmediato.' })]
  lines.push(say({ en: `The period is ${due.duration}.`, es: `El plazo es ${due.duration}.` }))
  if (due.lastDay !== undefined) {
    lines.push(say({ en: 'The first day is not counted.', es: 'El primer día no se cuenta.' }), say(counted[due.count]))
  }
  for (const { day, name } of due.skipped) {
    const why = name === undefined ? say({ en: 'weekend', es: 'fin de semana' }) : say(name)
    lines.push(
      say({ en: `Not counted: ${dayText(day, 'en')} (${why}).`, es: `No se cuenta: ${dayText(day, 'es')} (${why}).` }),
    )
  }
  if (due.clockMoved !== undefined) lines.push(say(clockWords(due.clockMoved)))
  lines.push(
    due.lastDay === undefined
      ? say({ en: `It is due at ${end}.`, es: `Vence el ${end}.` })
      : say({
          en: `The last day is ${dayText(due.lastDay, 'en')}, to its end.`,
          es: `El último día es el ${dayText(due.lastDay, 'es')}, hasta que termine.`,
        }),
  )
  return lines
}

function paperLines({ lastDay = '' }: Due, returnDate: string, language: Language): readonly string[] {
  const say = (words: Text) => words[language]
  if (returnDate === 'unknown')
    return [
      say({
        en: 'Nobody has recorded the date that the paper names. Until then this shows as due at once: add the date.',
        es: 'Nadie ha anotado la fecha que fija el papel. Mientras tanto figura como inmediato: agregue la fecha.',
      }),
    ]
  const named = say({
    en: `The paper names ${dayText(returnDate, 'en')}. Look on it for the hour.`,
    es: `El papel fija el ${dayText(returnDate, 'es')}. Busque en él la hora.`,
  })
  if (lastDay === returnDate) return [named]
  const before = say({
    en: `It must be done before that day: the last day is ${dayText(lastDay, 'en')}, to its end.`,
    es: `Hay que hacerlo antes de ese día: el último día es el ${dayText(lastDay, 'es')}, hasta que termine.`,
  })
  return [named, before]
}

function clockWords(minutes: number): Text {
  const size = Math.abs(minutes)
  return minutes > 0
    ? {
        en: `The clock goes forward ${size} minutes in between.`,
        es: `El reloj se adelanta ${size} minutos entre tanto.`,
      }
    : { en: `The clock goes back ${size} minutes in between.`, es: `El reloj se atrasa ${size} minutos entre tanto.` }
}

function dayText(day: Day, language: Language): string {
  return `${weekdays[language][weekdayOf(day)]} ${day}`
}

function wallText(instant: string, timeZone: string, language: Language): string {
  const { day, seconds } = wallTimeAt(Date.parse(instant), timeZone)
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${dayText(day, language)}, ${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`
}
