import { sameBytes } from '../bytes.ts'

/** One thing that every adapter of a port must do; `holds` throws if this one does not. */
export interface Case<Store> {
  readonly what: string
  /** Given a store that is new and empty. */
  readonly holds: (store: Store) => Promise<void>
}

/** Throws with that name unless it is true. */
export function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the store does not hold to its contract: ${what}`)
}

/** True if both lists hold the same bytes, one by one. */
export function sameRows(a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean {
  return a.length === b.length && a.every((row, i) => sameBytes(row, b[i] as Uint8Array))
}
