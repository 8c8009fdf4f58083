import type { Compiled } from '../compile.ts'
import type { Value } from '../condition.ts'
import { FALSE, FIRST_NODE, TRUE } from '../diagram.ts'
import { levelAt, step } from '../frozen.ts'

type Wanted = (terminals: readonly number[]) => boolean

/** How many completions lead these roots to wanted terminals; each fact counts with all its values. */
export function countWhere(c: Compiled, roots: readonly number[], wanted: Wanted): bigint {
  const d = c.diagram
  const memo = new Map<string, bigint>()
  const width = c.variables.map((v) => BigInt(v.classes.reduce((n, k) => n + k.length, 0)))
  const skipped = (from: number, to: number) => width.slice(from, to).reduce((n, w) => n * w, 1n)
  const levelOf = (nodes: readonly number[]) => Math.min(...nodes.map((n) => levelAt(d, n)))
  // Counts from the variable at the nodes' own level on.
  const go = (nodes: readonly number[]): bigint => {
    if (nodes.every((n) => n < FIRST_NODE)) return wanted(nodes) ? 1n : 0n
    const key = nodes.join(' ')
    const known = memo.get(key)
    if (known !== undefined) return known
    const level = levelOf(nodes)
    let sum = 0n
    c.variables[level]?.classes.forEach((values, v) => {
      const next = nodes.map((n) => step(d, n, level, v))
      const below = go(next)
      if (below > 0n) sum += below * BigInt(values.length) * skipped(level + 1, levelOf(next))
    })
    memo.set(key, sum)
    return sum
  }
  return go(roots) * skipped(0, levelOf(roots))
}

/** One completion that makes all these yes/no roots true (only the facts that matter on the way), or undefined. */
export function witnessOf(c: Compiled, roots: readonly number[]): Readonly<Record<string, Value>> | undefined {
  const d = c.diagram
  const dead = new Set<string>()
  // The path is built on the way back, so that a search that fails builds none.
  const go = (nodes: readonly number[]): Record<string, Value> | undefined => {
    if (nodes.length === 0) return {}
    const key = nodes.join(' ')
    if (dead.has(key)) return undefined
    const level = nodes.reduce((least, n) => Math.min(least, levelAt(d, n)), d.sizes.length)
    const size = d.sizes[level] as number
    for (let v = 0; v < size; v++) {
      const next = stepAll(d, nodes, level, v)
      const found = next === undefined ? undefined : go(next)
      if (found === undefined) continue
      const variable = c.variables[level] as Compiled['variables'][number]
      return { [variable.fact]: (variable.classes[v] as readonly Value[])[0] as Value, ...found }
    }
    dead.add(key)
    return undefined
  }
  return roots.includes(FALSE) ? undefined : go(roots.filter((n) => n !== TRUE))
}

// Roots that have become true are left out; undefined as soon as one has become false.
function stepAll(
  d: Compiled['diagram'],
  nodes: readonly number[],
  level: number,
  value: number,
): readonly number[] | undefined {
  const next: number[] = []
  for (const n of nodes) {
    const to = step(d, n, level, value)
    if (to === FALSE) return undefined
    if (to !== TRUE) next.push(to)
  }
  return next
}
