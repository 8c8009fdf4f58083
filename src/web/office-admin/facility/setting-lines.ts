import type { Language, Text } from '../../../engine/index.ts'
import { roleWords } from '../../office/words.ts'

// What the parts of a setting are called; a part that is not here is told by its value alone.
const partNames: Readonly<Record<string, Text>> = {
  public: { en: 'anyone may walk in', es: 'cualquiera puede entrar' },
  legal: { en: 'legal holiday', es: 'feriado legal' },
  phone: { en: 'phone', es: 'teléfono' },
  phoneSource: { en: 'found', es: 'encontrado' },
  from: { en: 'from', es: 'desde' },
  to: { en: 'until', es: 'hasta' },
  every: { en: 'repeats every', es: 'se repite cada' },
  state: { en: 'state', es: 'estado' },
  kind: { en: 'kind of place', es: 'clase de lugar' },
  owner: { en: 'owner', es: 'dueño' },
  medicaid: { en: 'takes Medicaid', es: 'acepta Medicaid' },
  emergencyDepartment: { en: 'emergency room', es: 'sala de urgencias' },
  generalAcute: { en: 'general hospital', es: 'hospital general' },
  inCourthouse: { en: 'in a courthouse', es: 'dentro de un juzgado' },
  publiclySudOnly: { en: 'known only for treating addiction', es: 'conocido solo por tratar adicciones' },
}

const values: Readonly<Record<string, Text>> = {
  ...roleWords,
  true: { en: 'yes', es: 'sí' },
  false: { en: 'no', es: 'no' },
  day: { en: 'day', es: 'día' },
  week: { en: 'week', es: 'semana' },
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
}

/** A setting in words, as two sides of a conflict are shown: a list line by line, without the marks of a program. */
export function settingLines(value: unknown, language: Language): readonly string[] {
  const lines = Array.isArray(value)
    ? value.map((one) => lineOf(one, language))
    : isParts(value)
      ? partsOf(value, language)
      : [lineOf(value, language)]
  return lines.length === 0 ? ['–'] : lines
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).length === 2 && typeof value['en'] === 'string' && typeof value['es'] === 'string'
}

function partsOf(value: Readonly<Record<string, unknown>>, language: Language): readonly string[] {
  return Object.entries(value)
    .filter(([key, one]) => key !== 'id' && one !== undefined)
    .map(([key, one]) => {
      const name = partNames[key]?.[language]
      // A name of a person or an area tells itself; a fact that is not named here keeps its id, so that yes is not left alone.
      const known = name ?? (typeof one === 'boolean' ? key : undefined)
      return known === undefined ? lineOf(one, language) : `${known}: ${lineOf(one, language)}`
    })
}

function lineOf(value: unknown, language: Language): string {
  if (value === undefined || value === null) return '–'
  if (!isParts(value)) return values[String(value)]?.[language] ?? String(value)
  return isText(value) ? String(value[language]) : partsOf(value, language).join(', ')
}
