import { witnessOf } from '../../src/engine/check/count.ts'
import { type Compiled, compile } from '../../src/engine/compile.ts'
import { FALSE, FIRST_NODE, TRUE } from '../../src/engine/diagram.ts'
import { levelAt, step } from '../../src/engine/frozen.ts'
import { type InForce, isExceptionTo, type Rule, type Rulebook, type Version } from '../../src/engine/index.ts'
import type { RuleMutant } from './rule-mutants.ts'

/**
 * True if it is proved that nobody can feel the change: the changed condition is met by the same completions as the old one, or
 * the exception that was dropped can never be met together with what it is an exception to. The rest counts as a survivor.
 */
export function isEquivalent(book: Rulebook, original: Rule, mutant: RuleMutant): boolean {
  if (mutant.operator === 'negate-condition' || mutant.operator === 'change-value')
    return original.versions.every((v, i) => sameCondition(book, original, v, mutant.rule.versions[i] as Version))
  if (mutant.operator !== 'drop-exception') return false
  const dropped = book.rules.filter((r) => isExceptionTo(original, r) && !isExceptionTo(mutant.rule, r))
  return dropped.every((r) =>
    original.versions.every((v) => r.versions.every((w) => neverBoth(book, original, v, r, w))),
  )
}

function sameCondition(book: Rulebook, rule: Rule, was: Version, is: Version): boolean {
  if (was.when === is.when) return true
  const c = conditions(book, [entry(rule, was), entry(rule, is)])
  return sameWhere(c, c.allowed, c.stands[0] as number, c.stands[1] as number)
}

function neverBoth(book: Rulebook, a: Rule, v: Version, b: Rule, w: Version): boolean {
  const c = conditions(book, [entry(a, v), entry(b, w)])
  return witnessOf(c, [c.allowed, ...c.stands]) === undefined
}

// Without exceptions a rule stands where its condition is met.
function conditions(book: Rulebook, rules: readonly InForce[]): Compiled {
  return compile({ rules, fallback: { answer: 'may' } as never }, book.constraints, book.facts)
}

function entry(rule: Rule, version: Version): InForce {
  return { rule, version, house: false, excepts: [] }
}

// Every completion that the constraints allow leads both to the same end.
function sameWhere({ diagram }: Compiled, allowed: number, x: number, y: number): boolean {
  const seen = new Set<string>()
  const go = (nodes: readonly [number, number, number]): boolean => {
    const [within, left, right] = nodes
    if (within === FALSE || left === right) return true
    if (within === TRUE && left < FIRST_NODE && right < FIRST_NODE) return false
    const key = nodes.join(' ')
    if (seen.has(key)) return true
    seen.add(key)
    const level = Math.min(...nodes.map((n) => levelAt(diagram, n)))
    for (let v = 0; v < (diagram.sizes[level] as number); v++) {
      const [a, b, c] = nodes.map((n) => step(diagram, n, level, v)) as [number, number, number]
      if (!go([a, b, c])) return false
    }
    return true
  }
  return go([allowed, x, y])
}
