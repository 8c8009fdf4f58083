import { FALSE, FIRST_NODE, make, openWorkshop, TRUE, type Workshop } from './diagram.ts'

/**
 * A finished diagram: plain arrays, children after parents. Several functions (roots) may share its nodes.
 * Nodes are numbered from {@link FIRST_NODE}; `kids[base[i] + value]` is the child of node `FIRST_NODE + i`.
 */
export interface Frozen {
  readonly sizes: readonly number[]
  readonly level: readonly number[]
  readonly base: readonly number[]
  readonly kids: readonly number[]
  readonly roots: readonly number[]
}

/** Keeps what the roots reach, and nothing else. */
export function freeze(w: Workshop, roots: readonly number[]): Frozen {
  const found = new Set<number>()
  const stack = [...roots]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node < FIRST_NODE || found.has(node)) continue
    found.add(node)
    stack.push(...(w.kids[node - FIRST_NODE] as readonly number[]))
  }
  const order = [...found].sort(
    (a, b) => (w.level[a - FIRST_NODE] as number) - (w.level[b - FIRST_NODE] as number) || a - b,
  )
  const renamed = new Map(order.map((node, i) => [node, i + FIRST_NODE]))
  const name = (node: number) => renamed.get(node) ?? node
  const level: number[] = []
  const base: number[] = []
  const kids: number[] = []
  for (const node of order) {
    level.push(w.level[node - FIRST_NODE] as number)
    base.push(kids.length)
    for (const k of w.kids[node - FIRST_NODE] as readonly number[]) kids.push(name(k))
  }
  return { sizes: w.sizes, level, base, kids, roots: roots.map(name) }
}

/** What is known of each variable: its value, or -1, or `-2 - mask` where only the values in the mask are assumed. */
export type Known = readonly number[]

/** True if a completion of what is known of a variable may give it this value. */
export function mayBe(known: number, value: number): boolean {
  return known === -1 || known === value || (known < -1 && (((-2 - known) >> value) & 1) === 1)
}

/** For a root, the terminals that some completion leads to, as bits `1 << terminal` (terminals below 31 only). */
export type Reach = (root: number) => number

/** Both terminals of yes/no roots: more than these they cannot reach. */
export const EITHER = (1 << FALSE) | (1 << TRUE)

/**
 * What can be reached under what is known, among the completions for which the root `allowed` is true; roots share what was
 * found. Where the roots have no other terminals than those in `most`, a search ends as soon as it has met them all.
 */
export function reaching(d: Frozen, allowed: number, known: Known, most = -1): Reach {
  const memo = new Map<number, number>()
  const possible = possibleIn(d, known)
  const go = (from: number, under: number): number => {
    let node = from
    let within = under
    while (node >= FIRST_NODE && within !== FALSE) {
      const level = Math.min(levelAt(d, node), levelAt(d, within))
      const value = known[level] as number
      if (value < 0) return branch(node, within, level)
      node = step(d, node, level, value)
      within = step(d, within, level, value)
    }
    return possible(within) ? 1 << node : 0
  }
  const branch = (node: number, within: number, level: number): number => {
    const key = node * pairOf + within
    const seen = memo.get(key)
    if (seen !== undefined) return seen
    let mask = 0
    const size = d.sizes[level] as number
    for (let v = 0; v < size && mask !== most; v++)
      if (mayBe(known[level] as number, v)) mask |= go(step(d, node, level, v), step(d, within, level, v))
    memo.set(key, mask)
    return mask
  }
  return (root) => go(root, allowed)
}

// Whether some completion makes a yes/no root true: once a function has come to its end, nothing else is asked of it.
function possibleIn(d: Frozen, known: Known): (root: number) => boolean {
  const memo = new Map<number, boolean>()
  const go = (from: number): boolean => {
    let node = from
    while (node >= FIRST_NODE && (known[levelAt(d, node)] as number) >= 0)
      node = step(d, node, levelAt(d, node), known[levelAt(d, node)] as number)
    if (node < FIRST_NODE) return node === TRUE
    const seen = memo.get(node)
    if (seen !== undefined) return seen
    const level = levelAt(d, node)
    let found = false
    for (let v = 0; v < (d.sizes[level] as number) && !found; v++)
      found = mayBe(known[level] as number, v) && go(step(d, node, level, v))
    memo.set(node, found)
    return found
  }
  return go
}

/** {@link reaching} for one root. */
export function reach(d: Frozen, root: number, allowed: number, known: Known): number {
  return reaching(d, allowed, known)(root)
}

// Node ids stay far below 2^26, so a pair of them fits in a double.
const pairOf = 0x4000000

/** True if some completion makes both yes/no roots true. */
export function canHold(d: Frozen, root: number, allowed: number): boolean {
  const dead = new Set<number>()
  const go = (a: number, b: number): boolean => {
    if (a === FALSE || b === FALSE) return false
    if (a === TRUE && b === TRUE) return true
    const key = a * pairOf + b
    if (dead.has(key)) return false
    const level = Math.min(levelAt(d, a), levelAt(d, b))
    for (let v = 0; v < (d.sizes[level] as number); v++) if (go(step(d, a, level, v), step(d, b, level, v))) return true
    dead.add(key)
    return false
  }
  return go(root, allowed)
}

/** What is left of a diagram once some variables are known: completions that are not allowed lead to `excluded`. */
export function project(d: Frozen, root: number, allowed: number, known: Known, excluded: number): Frozen {
  const w = openWorkshop(d.sizes)
  const memo = new Map<number, number>()
  const go = (node: number, within: number): number => {
    if (within === FALSE) return excluded
    if (node < FIRST_NODE && within === TRUE) return node
    const key = node * pairOf + within
    const seen = memo.get(key)
    if (seen !== undefined) return seen
    const level = Math.min(levelAt(d, node), levelAt(d, within))
    const value = known[level] as number
    const to = (v: number) => go(step(d, node, level, v), step(d, within, level, v))
    const result =
      value >= 0
        ? to(value)
        : make(
            w,
            level,
            Array.from({ length: d.sizes[level] as number }, (_, v) => (mayBe(value, v) ? to(v) : excluded)),
          )
    memo.set(key, result)
    return result
  }
  const top = go(root, allowed)
  return freeze(w, [top])
}

/** True if one completion leads from `a` and from `b` to two terminals that `differ`. */
export function canDiffer(
  d: Frozen,
  a: number,
  b: number,
  differ: (x: number, y: number) => boolean,
  memo: Map<number, boolean>,
): boolean {
  if (a === b) return false
  if (a < FIRST_NODE && b < FIRST_NODE) return differ(a, b)
  const key = Math.min(a, b) * pairOf + Math.max(a, b)
  const seen = memo.get(key)
  if (seen !== undefined) return seen
  const level = Math.min(levelAt(d, a), levelAt(d, b))
  let result = false
  for (let v = 0; v < (d.sizes[level] as number) && !result; v++)
    result = canDiffer(d, step(d, a, level, v), step(d, b, level, v), differ, memo)
  memo.set(key, result)
  return result
}

/** The level of a node; terminals lie below all variables. */
export function levelAt(d: Frozen, node: number): number {
  return node < FIRST_NODE ? d.sizes.length : (d.level[node - FIRST_NODE] as number)
}

/** Where a node goes for a value of the variable at `level`; itself where it does not test it. */
export function step(d: Frozen, node: number, level: number, value: number): number {
  if (levelAt(d, node) !== level) return node
  return d.kids[(d.base[node - FIRST_NODE] as number) + value] as number
}
