import type { Condition, Facts } from '../../src/engine/index.ts'

/** A fact's name as an identifier of other languages. */
export function nameOf(fact: string): string {
  return fact.replace(/[.-]/g, '_')
}

/** Facts under names that other languages can read. */
export function renamed(facts: Facts): Record<string, string | boolean> {
  return Object.fromEntries(Object.entries(facts).map(([id, v]) => [nameOf(id), v]))
}

/** Words of one expression language. */
export interface Dialect {
  readonly and: string
  readonly or: string
  readonly not: (inner: string) => string
  /** The fact has one of these values. */
  readonly among: (name: string, values: readonly string[]) => string
}

/** A condition as an expression; `values` come quoted where they are text. */
export function expression(c: Condition, d: Dialect): string {
  if ('fact' in c)
    return d.among(
      nameOf(c.fact),
      c.in.map((v) => JSON.stringify(v)),
    )
  if ('clause' in c) return expression(c.when, d)
  if ('not' in c) return d.not(expression(c.not, d))
  const [parts, word, empty] = 'all' in c ? [c.all, d.and, 'true'] : [c.any, d.or, 'false']
  return parts.length === 0 ? empty : `(${parts.map((p) => expression(p, d)).join(` ${word} `)})`
}
