import type { Language, Text } from '../engine/index.ts'
import type { ChangedEntry, RulebookChange } from './difference.ts'

const entryWords: Readonly<Record<ChangedEntry, Text>> = {
  rule: { en: 'Rule', es: 'Regla' },
  fact: { en: 'Fact', es: 'Hecho' },
  constraint: { en: 'Constraint', es: 'Restricción' },
  action: { en: 'Action', es: 'Acción' },
  'duty-words': { en: 'Duty', es: 'Deber' },
  pack: { en: 'Pack', es: 'Paquete' },
}

const partWords: Readonly<Record<string, Text>> = {
  version: { en: 'the version from', es: 'la versión desde' },
  from: { en: 'the first day of the version from', es: 'el primer día de la versión desde' },
  until: { en: 'the last day (exclusive) of the version from', es: 'el fin (exclusivo) de la versión desde' },
  'compliance-from': { en: 'the compliance day of the version from', es: 'el día de cumplimiento de la versión desde' },
  act: { en: 'the act behind the version from', es: 'el acto de la versión desde' },
  condition: { en: 'the condition of the version from', es: 'la condición de la versión desde' },
  clause: { en: 'the clause', es: 'la cláusula' },
  duty: { en: 'the duty', es: 'el deber' },
  value: { en: 'the value', es: 'el valor' },
  effect: { en: 'the effect', es: 'el efecto' },
  binds: { en: 'whom it binds', es: 'a quién obliga' },
  actions: { en: 'the actions it speaks of', es: 'las acciones de que habla' },
  exceptionTo: { en: 'what it is an exception to', es: 'a qué es excepción' },
  decides: { en: 'who decides', es: 'quién decide' },
  status: { en: 'the status', es: 'el estado' },
  statusReason: { en: 'the reason of the status', es: 'la razón del estado' },
  title: { en: 'the title', es: 'el título' },
  plain: { en: 'the plain words', es: 'las palabras sencillas' },
  citation: { en: 'the citation', es: 'la cita' },
  address: { en: 'the official address', es: 'la dirección oficial' },
  factBase: { en: 'the ids of its fact base', es: 'los identificadores de su base' },
  examples: { en: 'the examples (how many)', es: 'los ejemplos (cuántos)' },
  question: { en: 'the question', es: 'la pregunta' },
  who: { en: 'who may answer', es: 'quién puede responder' },
  holds: { en: 'the condition', es: 'la condición' },
  explain: { en: 'the explanation', es: 'la explicación' },
  words: { en: 'the words', es: 'las palabras' },
  checkedTo: { en: 'the day it was checked to', es: 'el día hasta el que se revisó' },
  fallback: { en: 'the answer where no rule decides', es: 'la respuesta si ninguna regla decide' },
  relevantWhen: { en: 'when it is relevant', es: 'cuándo importa' },
}

const changeWord: Readonly<Record<RulebookChange['change'], Text>> = {
  added: { en: 'added', es: 'añadido' },
  removed: { en: 'removed', es: 'quitado' },
  changed: { en: 'changed', es: 'cambió' },
}

/** A change in one sentence: what it is, and what it was before and is after. */
export function changeWords(c: RulebookChange, language: Language): string {
  const es = language === 'es'
  const what = `${entryWords[c.entry][language]} ${c.id}`
  if (c.part === undefined) return `${what}: ${changeWord[c.change][language]}.`
  const name = partWords[c.part]?.[language] ?? c.part
  const place = [name, c.at].filter((w) => w !== undefined).join(' ')
  const shown = (text: string | undefined) =>
    text === undefined || text === '' ? (es ? 'nada' : 'nothing') : `“${text}”`
  if (c.change === 'changed') {
    const [from, to] = es ? ['pasó de', 'a'] : ['changed from', 'to']
    return `${what}: ${place} ${from} ${shown(c.before)} ${to} ${shown(c.after)}.`
  }
  const words = c.change === 'added' ? c.after : c.before
  return `${what}: ${place} ${changeWord[c.change][language]}${words === undefined ? '' : `: ${shown(words)}`}.`
}
