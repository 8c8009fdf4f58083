import type { Compiled } from './compile.ts'
import { apply, FIRST_NODE, make, openWorkshop, operation, TRUE, type Workshop } from './diagram.ts'
import { type Frozen, freeze } from './frozen.ts'

/** Which rules stand, a few rules to a diagram: its terminals number the sets of rules that can stand together. */
export interface Bundles {
  readonly diagram: Frozen
  /** For each root, the rules in each numbered set. */
  readonly sets: readonly (readonly (readonly number[])[])[]
}

// Larger bundles need fewer walks, but their diagrams grow with the product; this many nodes is still quick to build.
const mostNodes = 4_000

/** Puts the standing of these rules into as few diagrams as stay small. */
export function bundled(c: Compiled, rules: readonly number[]): Bundles {
  const w = openWorkshop(c.diagram.sizes)
  const roots: number[] = []
  const sets: (readonly (readonly number[])[])[] = []
  let open: { root: number; sets: readonly (readonly number[])[] } | undefined
  for (const rule of rules) {
    const own = copied(w, c.diagram, c.stands[rule] as number)
    const before = w.level.length
    const joined = join(w, open ?? { root: 0, sets: [[]] }, own, rule)
    if (open !== undefined && (w.level.length - before > mostNodes || joined.sets.length >= FIRST_NODE)) {
      roots.push(open.root)
      sets.push(open.sets)
      open = join(w, { root: 0, sets: [[]] }, own, rule)
    } else open = joined
  }
  if (open !== undefined) {
    roots.push(open.root)
    sets.push(open.sets)
  }
  return { diagram: freeze(w, roots), sets }
}

function join(
  w: Workshop,
  bundle: { readonly root: number; readonly sets: readonly (readonly number[])[] },
  own: number,
  rule: number,
): { root: number; sets: readonly (readonly number[])[] } {
  const numbers = new Map<string, number>()
  const sets: (readonly number[])[] = []
  const both = operation((set, stands) => {
    const key = `${set} ${stands}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const before = bundle.sets[set] as readonly number[]
    sets.push(stands === TRUE ? [...before, rule] : before)
    // Past what a terminal can number, the caller starts a new bundle.
    const number = Math.min(sets.length - 1, FIRST_NODE - 1)
    numbers.set(key, number)
    return number
  })
  return { root: apply(w, both, bundle.root, own), sets }
}

function copied(w: Workshop, d: Frozen, root: number): number {
  const memo = new Map<number, number>()
  const go = (node: number): number => {
    if (node < FIRST_NODE) return node
    const seen = memo.get(node)
    if (seen !== undefined) return seen
    const i = node - FIRST_NODE
    const level = d.level[i] as number
    const own = d.kids.slice(d.base[i] as number, (d.base[i] as number) + (d.sizes[level] as number))
    const made = make(w, level, own.map(go))
    memo.set(node, made)
    return made
  }
  return go(root)
}
