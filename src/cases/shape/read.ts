import { isDay, isDayOrInstant } from '../../engine/index.ts'
import type { Field, Fields, Group, Shape } from './shape.ts'

/** What is wrong with a payload: the path of the first field that does not fit, and how. */
export interface Misfit {
  readonly at: string
  readonly wrong: 'missing' | 'unknown-field' | 'malformed' | 'too-long'
}

const idShape = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,119}$/
const longest = { text: 300, words: 10_000 } as const

/** True for an id: letters, digits and `. _ : / @ -`, at most 120 characters. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && idShape.test(value)
}

/** True for an object that is neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a day, or an instant with its offset, that a calendar and a clock can show. */
export function isWhen(value: unknown): value is string {
  return typeof value === 'string' && isDayOrInstant(value) && Number.isFinite(Date.parse(value))
}

/** True for an instant with its offset. */
export function isInstant(value: unknown): value is string {
  return isWhen(value) && value.length > 10
}

/** The first misfit between a payload and its shape. */
export function misfit(shape: Shape, payload: unknown, at = ''): Misfit | undefined {
  if (!isRecord(payload)) return { at, wrong: 'malformed' }
  for (const key of Object.keys(payload))
    if (!Object.hasOwn(shape, key)) return { at: at + key, wrong: 'unknown-field' }
  for (const [key, part] of Object.entries(shape)) {
    const found = partMisfit(part, payload[key], at + key)
    if (found) return found
  }
  return undefined
}

function partMisfit(part: Field | Group, value: unknown, at: string): Misfit | undefined {
  if (part.kind === 'group') return groupMisfit(part.fields, value, at)
  if (value === undefined) return part.optional ? undefined : { at, wrong: 'missing' }
  return fieldMisfit(part, value, at)
}

/** The first misfit between recorded fields and a noun's fields, where `null` means: asked, and not known. */
export function groupMisfit(fields: Fields, value: unknown, at: string): Misfit | undefined {
  if (!isRecord(value)) return { at, wrong: 'malformed' }
  for (const [key, given] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined) return { at: `${at}.${key}`, wrong: 'unknown-field' }
    const found = given === null ? undefined : fieldMisfit(field, given, `${at}.${key}`)
    if (found) return found
  }
  return undefined
}

function fieldMisfit(field: Field, value: unknown, at: string): Misfit | undefined {
  if (!field.many) return oneMisfit(field, value, at)
  if (!Array.isArray(value)) return { at, wrong: 'malformed' }
  if (value.length > 1000) return { at, wrong: 'too-long' }
  for (const each of value) {
    const found = oneMisfit(field, each, at)
    if (found) return found
  }
  return undefined
}

function oneMisfit(field: Field, value: unknown, at: string): Misfit | undefined {
  if (field.kind === 'text' || field.kind === 'words') {
    if (typeof value !== 'string') return { at, wrong: 'malformed' }
    return value.length > longest[field.kind] ? { at, wrong: 'too-long' } : undefined
  }
  return fits(field, value) ? undefined : { at, wrong: 'malformed' }
}

function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && (field.values ?? []).includes(value)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'number':
      return Number.isSafeInteger(value) && (value as number) >= 0
    case 'when':
      return isWhen(value)
    case 'day':
      return typeof value === 'string' && isDay(value)
    case 'id':
    case 'fact-value':
      return isId(value)
    case 'facts':
      return isRecord(value) && Object.entries(value).every(([key, v]) => isId(key) && isFactValue(v))
    default:
      return value !== undefined
  }
}

function isFactValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((v) => typeof v === 'string')
  return typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)
}
