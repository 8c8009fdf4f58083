import { type Field, type NounName, nouns } from '../../cases/index.ts'
import type { Rulebook } from '../../engine/index.ts'

/** The columns that a row itself is read from; the others go into a field of an entry. */
export const ownColumns = ['date', 'time in', 'time out', 'number', 'kind', 'request', 'written by'] as const

interface Target {
  readonly noun: NounName
  readonly field: string
  /** Where the cell goes as it is when it is no value of the field. */
  readonly else?: string
}

/** Where the other columns go; each noun has one entry in an imported case. */
export const targets: Readonly<Record<string, Target>> = {
  channel: { noun: 'contact', field: 'channel' },
  door: { noun: 'contact', field: 'door' },
  agency: { noun: 'officer', field: 'agency', else: 'agencyAsGiven' },
  officer: { noun: 'officer', field: 'nameAsGiven' },
  badge: { noun: 'officer', field: 'badge' },
  unit: { noun: 'officer', field: 'unit' },
  supervisor: { noun: 'officer', field: 'supervisor' },
  phone: { noun: 'officer', field: 'phone' },
  'asked for': { noun: 'request', field: 'inTheirWords' },
  'person sought': { noun: 'request', field: 'personSought' },
  area: { noun: 'request', field: 'area' },
  paper: { noun: 'paper', field: 'kind', else: 'title' },
  'paper number': { noun: 'paper', field: 'number' },
  'what staff did': { noun: 'staff-act', field: 'account' },
  care: { noun: 'care-effect', field: 'account' },
  witness: { noun: 'witness', field: 'name' },
  outcome: { noun: 'outcome', field: 'code', else: 'account' },
  note: { noun: 'note', field: 'account' },
}

// As people write them in the logs that they keep.
const alsoCalled: Readonly<Record<string, string>> = {
  fecha: 'date',
  day: 'date',
  time: 'time in',
  'time of arrival': 'time in',
  hora: 'time in',
  'hora de entrada': 'time in',
  'time of departure': 'time out',
  'hora de salida': 'time out',
  no: 'number',
  'log number': 'number',
  número: 'number',
  tipo: 'kind',
  solicitud: 'request',
  agencia: 'agency',
  agente: 'officer',
  'officer name': 'officer',
  'badge number': 'badge',
  placa: 'badge',
  unidad: 'unit',
  teléfono: 'phone',
  'what they asked for': 'asked for',
  'qué pidieron': 'asked for',
  'persona buscada': 'person sought',
  área: 'area',
  puerta: 'door',
  papel: 'paper',
  documento: 'paper',
  'qué hizo el personal': 'what staff did',
  atención: 'care',
  testigo: 'witness',
  resultado: 'outcome',
  nota: 'note',
  notes: 'note',
  'recorded by': 'written by',
  'anotado por': 'written by',
}

/** The column that a heading means; undefined for one that is not known. */
export function columnOf(heading: string): string | undefined {
  const plain = heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/[.:#]+$/, '')
    .trim()
  const name = alsoCalled[plain] ?? plain
  return (ownColumns as readonly string[]).includes(name) || Object.hasOwn(targets, name) ? name : undefined
}

/** The values that a field may have; undefined where any words will do. */
export function valuesOf(rulebook: Rulebook, noun: NounName, name: string): readonly string[] | undefined {
  const field = (nouns[noun] as Readonly<Record<string, Field>>)[name]
  if (field?.fact !== undefined) return rulebook.facts.find((f) => f.id === field.fact)?.values ?? []
  return field?.kind === 'choice' ? (field.values ?? []) : undefined
}

/** A cell as a value is written: `Search warrant` is `search-warrant`. */
export function valueIn(values: readonly string[], cell: string): string | undefined {
  const plain = cell
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
  return values.find((v) => v === plain)
}
