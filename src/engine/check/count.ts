import type { Compiled } from '../compile.ts'
import type { Value } from '../condition.ts'
import { FIRST_NODE } from '../diagram.ts'
import { levelAt, step } from '../frozen.ts'

/** How many completions lead roots `a` and `b` to a wanted pair of terminals; each fact counts with all its values. */
export function countPairs(c: Compiled, a: number, b: number, wanted: (x: number, y: number) => boolean): bigint {
  const d = c.diagram
  const memo = new Map<number, bigint>()
  const width = c.variables.map((v) => BigInt(v.classes.reduce((n, k) => n + k.length, 0)))
  const skipped = (from: number, to: number) => width.slice(from, to).reduce((n, w) => n * w, 1n)
  // Counts from the variable at the pair's own level on.
  const go = (x: number, y: number): bigint => {
    if (x < FIRST_NODE && y < FIRST_NODE) return wanted(x, y) ? 1n : 0n
    const key = x * 0x4000000 + y
    const known = memo.get(key)
    if (known !== undefined) return known
    const level = Math.min(levelAt(d, x), levelAt(d, y))
    let sum = 0n
    c.variables[level]?.classes.forEach((values, v) => {
      const [nx, ny] = [step(d, x, level, v), step(d, y, level, v)]
      const below = go(nx, ny)
      if (below > 0n)
        sum += below * BigInt(values.length) * skipped(level + 1, Math.min(levelAt(d, nx), levelAt(d, ny)))
    })
    memo.set(key, sum)
    return sum
  }
  return go(a, b) * skipped(0, Math.min(levelAt(d, a), levelAt(d, b)))
}

/** One completion that leads both roots to a wanted pair (only the facts that matter on the way), or undefined. */
export function witness(
  c: Compiled,
  a: number,
  b: number,
  wanted: (x: number, y: number) => boolean,
): Readonly<Record<string, Value>> | undefined {
  const d = c.diagram
  const dead = new Set<number>()
  const go = (
    x: number,
    y: number,
    path: Readonly<Record<string, Value>>,
  ): Readonly<Record<string, Value>> | undefined => {
    if (x < FIRST_NODE && y < FIRST_NODE) return wanted(x, y) ? path : undefined
    const key = x * 0x4000000 + y
    if (dead.has(key)) return undefined
    const level = Math.min(levelAt(d, x), levelAt(d, y))
    const variable = c.variables[level]
    for (const [v, values] of (variable?.classes ?? []).entries()) {
      const found = go(step(d, x, level, v), step(d, y, level, v), {
        ...path,
        [variable?.fact as string]: values[0] as Value,
      })
      if (found) return found
    }
    dead.add(key)
    return undefined
  }
  return go(a, b, {})
}
