import type { DutyDue, Language } from '../../engine/index.ts'

type Units = readonly (readonly [one: string, many: string])[]

const units: Readonly<Record<Language, Units>> = {
  en: [
    ['year', 'years'],
    ['month', 'months'],
    ['day', 'days'],
    ['hour', 'hours'],
    ['minute', 'minutes'],
    ['second', 'seconds'],
  ],
  es: [
    ['año', 'años'],
    ['mes', 'meses'],
    ['día', 'días'],
    ['hora', 'horas'],
    ['minuto', 'minutos'],
    ['segundo', 'segundos'],
  ],
}
const workdays: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['working day', 'working days'],
  es: ['día hábil', 'días hábiles'],
}
const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** The time a duty leaves, in words ("10 working days"); undefined where it is due at once. */
export function dueLabel({ due, count }: Pick<DutyDue, 'due' | 'count'>, language: Language): string | undefined {
  const numbers = (shape.exec(due) ?? []).slice(1).map((n) => Number(n ?? 0))
  const parts = numbers.flatMap((n, i) => {
    const counted = i === 2 && count !== undefined && count !== 'calendar-days'
    const unit = counted ? workdays[language] : units[language][i]
    return n === 0 || unit === undefined ? [] : [`${n} ${n === 1 ? unit[0] : unit[1]}`]
  })
  return parts.length === 0 ? undefined : parts.join(language === 'es' ? ' y ' : ' and ')
}
