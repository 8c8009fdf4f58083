/**
 * A workshop for decision diagrams over many-valued variables: nodes are shared, so equal functions are the same number.
 * Numbers below {@link FIRST_NODE} are terminals; what a terminal means is the caller's business (0 and 1 are false and true).
 */
export interface Workshop {
  /** Number of values of each variable, in order. */
  readonly sizes: readonly number[]
  /** Variable of each node; terminals have `sizes.length`. */
  readonly level: number[]
  /** Children of each node, one for each value of its variable. */
  readonly kids: (readonly number[])[]
  /** The newest node of each hash; {@link Workshop.older} leads from it to the others. */
  readonly newest: Map<number, number>
  /** For each node, the next older one with the same hash, or 0. */
  readonly older: number[]
}

/** Ids below this are terminals. */
export const FIRST_NODE = 1024

export const FALSE = 0
export const TRUE = 1

/** Starts an empty workshop for variables with these numbers of values. */
export function openWorkshop(sizes: readonly number[]): Workshop {
  return { sizes, level: [], kids: [], newest: new Map(), older: [] }
}

/** The level of a node: its variable's position, or the number of variables for a terminal. */
export function levelOf(w: Workshop, node: number): number {
  return node < FIRST_NODE ? w.sizes.length : (w.level[node - FIRST_NODE] as number)
}

/** The child of a node for a value of the variable at `level`; the node itself where it does not test that variable. */
export function child(w: Workshop, node: number, level: number, value: number): number {
  return levelOf(w, node) === level ? ((w.kids[node - FIRST_NODE] as readonly number[])[value] as number) : node
}

/** The node that tests the variable at `level` and goes to these children; the child itself where all are the same. */
export function make(w: Workshop, level: number, kids: readonly number[]): number {
  const first = kids[0] as number
  let hash = level
  let same = true
  for (const k of kids) {
    same &&= k === first
    hash = (Math.imul(hash, 0x01000193) ^ k) | 0
  }
  if (same) return first
  const newest = w.newest.get(hash) ?? 0
  for (let node = newest; node !== 0; node = w.older[node - FIRST_NODE] as number)
    if (isNode(w, node, level, kids)) return node
  const node = w.level.length + FIRST_NODE
  w.level.push(level)
  w.kids.push(kids)
  w.older.push(newest)
  w.newest.set(hash, node)
  return node
}

function isNode(w: Workshop, node: number, level: number, kids: readonly number[]): boolean {
  if (w.level[node - FIRST_NODE] !== level) return false
  const own = w.kids[node - FIRST_NODE] as readonly number[]
  for (let v = 0; v < kids.length; v++) if (own[v] !== kids[v]) return false
  return true
}

/** The test "the variable at `level` has one of these values". */
export function testOf(w: Workshop, level: number, holds: (value: number) => boolean): number {
  const kids = Array.from({ length: w.sizes[level] as number }, (_, v) => (holds(v) ? TRUE : FALSE))
  return make(w, level, kids)
}

/** An operation on terminals; `shortcut` may answer for whole diagrams without descending. */
export interface Operation {
  readonly leaf: (a: number, b: number) => number
  readonly shortcut: (a: number, b: number) => number | undefined
  readonly memo: Map<number, number>
}

/** An operation with an empty memory; use one only within one workshop. */
export function operation(leaf: Operation['leaf'], shortcut: Operation['shortcut'] = () => undefined): Operation {
  return { leaf, shortcut, memo: new Map() }
}

/** Combines two diagrams terminal by terminal. */
export function apply(w: Workshop, op: Operation, a: number, b: number): number {
  const quick = op.shortcut(a, b)
  if (quick !== undefined) return quick
  if (a < FIRST_NODE && b < FIRST_NODE) return op.leaf(a, b)
  // Node ids stay far below 2^26, so the pair fits in a double.
  const key = a * 0x4000000 + b
  const known = op.memo.get(key)
  if (known !== undefined) return known
  const level = Math.min(levelOf(w, a), levelOf(w, b))
  const size = w.sizes[level] as number
  const kids = new Array<number>(size)
  for (let v = 0; v < size; v++) kids[v] = apply(w, op, child(w, a, level, v), child(w, b, level, v))
  const result = make(w, level, kids)
  op.memo.set(key, result)
  return result
}

/** The operations of two-valued logic, for one workshop. */
export interface Logic {
  readonly and: (a: number, b: number) => number
  readonly or: (a: number, b: number) => number
  readonly not: (a: number) => number
}

/** Two-valued logic on diagrams whose terminals are {@link FALSE} and {@link TRUE}. */
export function logicOf(w: Workshop): Logic {
  const and = operation(
    (a, b) => a & b,
    (a, b) => (a === FALSE || b === FALSE ? FALSE : a === TRUE ? b : b === TRUE || a === b ? a : undefined),
  )
  const or = operation(
    (a, b) => a | b,
    (a, b) => (a === TRUE || b === TRUE ? TRUE : a === FALSE ? b : b === FALSE || a === b ? a : undefined),
  )
  const flip = operation((a) => 1 - a)
  return {
    and: (a, b) => (a < b ? apply(w, and, a, b) : apply(w, and, b, a)),
    or: (a, b) => (a < b ? apply(w, or, a, b) : apply(w, or, b, a)),
    not: (a) => apply(w, flip, a, FALSE),
  }
}
