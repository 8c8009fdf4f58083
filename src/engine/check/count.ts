import type { Compiled } from '../compile.ts'
import type { Value } from '../condition.ts'
import { FIRST_NODE } from '../diagram.ts'
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

/** One completion that leads these roots to wanted terminals (only the facts that matter on the way), or undefined. */
export function witnessWhere(
  c: Compiled,
  roots: readonly number[],
  wanted: Wanted,
): Readonly<Record<string, Value>> | undefined {
  const d = c.diagram
  const dead = new Set<string>()
  const go = (
    nodes: readonly number[],
    path: Readonly<Record<string, Value>>,
  ): Readonly<Record<string, Value>> | undefined => {
    if (nodes.every((n) => n < FIRST_NODE)) return wanted(nodes) ? path : undefined
    const key = nodes.join(' ')
    if (dead.has(key)) return undefined
    const level = Math.min(...nodes.map((n) => levelAt(d, n)))
    const variable = c.variables[level]
    for (const [v, values] of (variable?.classes ?? []).entries()) {
      const next = nodes.map((n) => step(d, n, level, v))
      const found = go(next, { ...path, [variable?.fact as string]: values[0] as Value })
      if (found) return found
    }
    dead.add(key)
    return undefined
  }
  return go(roots, {})
}
