import type { Recorded, Said } from './state.ts'

/** True if two JSON values are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  // Keys may come in another order: a database keeps its own.
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}

/** True for a value that says that nothing is known yet: it may be filled in without a correction. */
export function isUnknown(value: unknown): boolean {
  return value === null || value === 'unknown'
}

/** A value said for the first time or again: an unknown one is filled in, a different one is kept beside as a rival. */
export function say(was: Recorded | undefined, value: unknown, event: string): Recorded {
  if (was === undefined) return { value, event, rivals: [], earlier: [] }
  if (isUnknown(value) || sameValue(was.value, value) || was.rivals.some((r) => sameValue(r.value, value))) return was
  if (isUnknown(was.value)) {
    return { value, event, rivals: was.rivals, earlier: [...was.earlier, { value: was.value, event: was.event }] }
  }
  return { ...was, rivals: [...was.rivals, { value, event }] }
}

/** A correction: the new value stands, and those that it names become earlier ones; what it does not name, because another writer said it meanwhile, stays as a rival. */
export function correct(
  was: Recorded | undefined,
  value: unknown,
  event: string,
  corrects: readonly string[],
): Recorded {
  if (was === undefined) return { value, event, rivals: [], earlier: [] }
  const said = saidIn(was)
  const rivals = said.filter((s) => !corrects.includes(s.event) && !isUnknown(s.value) && !sameValue(s.value, value))
  return { value, event, rivals, earlier: [...was.earlier, ...said.filter((s) => !rivals.includes(s))] }
}

/** What stands of a field: its value, then the rivals. */
export function saidIn({ value, event, rivals }: Recorded): readonly Said[] {
  return [{ value, event }, ...rivals]
}
