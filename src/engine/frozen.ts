import { FIRST_NODE, type Workshop } from './diagram.ts'

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

/** What is known of each variable: its value, or -1. */
export type Known = readonly number[]

/** The terminal that complete knowledge leads to; undefined where a value on the way is not known. */
export function walk(d: Frozen, root: number, known: Known): number | undefined {
  let node = root
  while (node >= FIRST_NODE) {
    const i = node - FIRST_NODE
    const value = known[d.level[i] as number] as number
    if (value < 0) return undefined
    node = d.kids[(d.base[i] as number) + value] as number
  }
  return node
}

/** The terminals that some completion of what is known leads to, as bits `1 << terminal` (terminals below 31 only). */
export function reach(d: Frozen, root: number, known: Known): number {
  const memo = new Map<number, number>()
  const go = (node: number): number => {
    if (node < FIRST_NODE) return 1 << node
    const seen = memo.get(node)
    if (seen !== undefined) return seen
    const i = node - FIRST_NODE
    const level = d.level[i] as number
    const base = d.base[i] as number
    const value = known[level] as number
    let mask = 0
    if (value >= 0) mask = go(d.kids[base + value] as number)
    else for (let v = 0; v < (d.sizes[level] as number); v++) mask |= go(d.kids[base + v] as number)
    memo.set(node, mask)
    return mask
  }
  return go(root)
}

/** The nodes that can be passed on the way from the root, by level. */
export function passed(d: Frozen, root: number, known: Known): ReadonlySet<number> {
  const found = new Set<number>()
  const stack = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node < FIRST_NODE || found.has(node)) continue
    found.add(node)
    for (const kid of kidsOf(d, node, known)) stack.push(kid)
  }
  return found
}

/** The children of a node that what is known allows. */
export function kidsOf(d: Frozen, node: number, known: Known): readonly number[] {
  const i = node - FIRST_NODE
  const level = d.level[i] as number
  const base = d.base[i] as number
  const value = known[level] as number
  return value >= 0 ? [d.kids[base + value] as number] : d.kids.slice(base, base + (d.sizes[level] as number))
}

/** True if one completion leads from `a` and from `b` to two terminals that `differ`. */
export function canDiffer(
  d: Frozen,
  a: number,
  b: number,
  known: Known,
  differ: (x: number, y: number) => boolean,
  memo: Map<number, boolean>,
): boolean {
  if (a === b) return false
  if (a < FIRST_NODE && b < FIRST_NODE) return differ(a, b)
  const key = Math.min(a, b) * 0x4000000 + Math.max(a, b)
  const seen = memo.get(key)
  if (seen !== undefined) return seen
  const level = Math.min(levelAt(d, a), levelAt(d, b))
  const value = known[level] as number
  const values = value >= 0 ? [value] : Array.from({ length: d.sizes[level] as number }, (_, v) => v)
  const result = values.some((v) => canDiffer(d, step(d, a, level, v), step(d, b, level, v), known, differ, memo))
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
