import type { Recorded } from './state.ts'

/** True if two JSON values are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  // Keys may come in another order: a database keeps its own.
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}

/** A value said for the first time or again: an unknown one is filled in, a different one is kept beside as a rival. */
export function say(was: Recorded | undefined, value: unknown, event: string): Recorded {
  if (was === undefined) return { value, event, rivals: [], earlier: [] }
  if (value === null || sameValue(was.value, value) || was.rivals.some((r) => sameValue(r.value, value))) return was
  if (was.value === null) {
    return { value, event, rivals: was.rivals, earlier: [...was.earlier, { value: null, event: was.event }] }
  }
  return { ...was, rivals: [...was.rivals, { value, event }] }
}

/** A correction: the value stands, what stood before and its rivals are kept as earlier. */
export function correct(was: Recorded | undefined, value: unknown, event: string): Recorded {
  if (was === undefined) return { value, event, rivals: [], earlier: [] }
  const earlier = [...was.earlier, { value: was.value, event: was.event }, ...was.rivals]
  return { value, event, rivals: [], earlier }
}
