import { isRecord } from './read.ts'
import type { Mark, Shape } from './shape.ts'

/** The paths of a shape whose mark is one of these, as `field` or `group.field`. */
export function pathsMarked(shape: Shape, marks: readonly Mark[]): readonly string[] {
  return Object.entries(shape).flatMap(([key, part]) => {
    if (part.kind !== 'group') return marks.includes(part.mark) ? [key] : []
    const inside = Object.entries(part.fields).filter(([, field]) => marks.includes(field.mark))
    return inside.map(([name]) => `${key}.${name}`)
  })
}

/** A payload in two parts: what may lie open, and what is encrypted, by path. */
export interface Parted {
  readonly open: Readonly<Record<string, unknown>>
  readonly sealed: Readonly<Record<string, unknown>>
}

/** Takes the fields at these paths out of a payload. */
export function part(payload: Readonly<Record<string, unknown>>, paths: readonly string[]): Parted {
  const open: Record<string, unknown> = {}
  const sealed: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(payload)) {
    if (paths.includes(key)) sealed[key] = value
    else open[key] = isRecord(value) ? insideOf(key, value, paths, sealed) : value
  }
  return { open, sealed }
}

function insideOf(
  key: string,
  value: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  sealed: Record<string, unknown>,
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    const path = `${key}.${name}`
    if (paths.includes(path)) sealed[path] = inner
    else kept[name] = inner
  }
  return kept
}

/** Puts a payload together again; without the sealed part (erased) it is the payload with those fields unknown. */
export function join({ open, sealed }: Parted): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = { ...open }
  for (const [path, value] of Object.entries(sealed)) {
    const dot = path.indexOf('.')
    if (dot < 0) whole[path] = value
    else {
      const key = path.slice(0, dot)
      whole[key] = { ...(whole[key] as object | undefined), [path.slice(dot + 1)]: value }
    }
  }
  return whole
}
