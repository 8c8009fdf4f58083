import type { Duty } from '../../engine/index.ts'
import type { Page } from './page.ts'

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** The words for when a duty is due: an ISO 8601 duration, as it is written where it has a form we do not know. */
export function dueWords({ say }: Page, { due, count }: Pick<Duty, 'due' | 'count'>): string {
  const m = shape.exec(due)
  if (m === null) return due
  const unit = (n: string | undefined, en: readonly [string, string], es: readonly [string, string]) => {
    if (n === undefined || Number(n) === 0) return []
    const one = Number(n) === 1 ? 0 : 1
    return [`${n} ${say(en[one], es[one])}`]
  }
  const [days, dias] = dayNames(count)
  const parts = [
    ...unit(m[1], ['year', 'years'], ['año', 'años']),
    ...unit(m[2], ['month', 'months'], ['mes', 'meses']),
    ...unit(m[3], ['week', 'weeks'], ['semana', 'semanas']),
    ...unit(m[4], days, dias),
    ...unit(m[5], ['hour', 'hours'], ['hora', 'horas']),
    ...unit(m[6], ['minute', 'minutes'], ['minuto', 'minutos']),
    ...unit(m[7], ['second', 'seconds'], ['segundo', 'segundos']),
  ]
  if (parts.length === 0) return say('at once', 'de inmediato')
  return say(`within ${parts.join(' and ')}`, `en un plazo de ${parts.join(' y ')}`)
}

function dayNames(count: Duty['count']): readonly [readonly [string, string], readonly [string, string]] {
  if (count === 'working-days')
    return [
      ['working day', 'working days'],
      ['día de trabajo', 'días de trabajo'],
    ]
  if (count === 'business-days')
    return [
      ['business day', 'business days'],
      ['día hábil', 'días hábiles'],
    ]
  return [
    ['day', 'days'],
    ['día', 'días'],
  ]
}
