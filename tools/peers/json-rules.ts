import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Condition } from '../../src/engine/index.ts'
import { type Peer, prepared, verdictOf } from './subset.ts'

/** json-rules-engine: each rule an event, the engine kept from one situation to the next. */
export function jsonRulesPeer(): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true })
  prepared.rules.forEach((r, i) => {
    engine.addRule({ conditions: topLevel(translated(r.version.when)), event: { type: `r${i}` } })
  })
  return {
    name: 'json-rules-engine, engine kept',
    decide: async (facts) => {
      const { events } = await engine.run({ ...facts, always: true })
      const met = new Set(events.map((e) => e.type))
      return verdictOf(prepared.rules, (i) => met.has(`r${i}`))
    },
  }
}

interface Nested {
  readonly [key: string]: unknown
}

const holds: Nested = { fact: 'always', operator: 'equal', value: true }

function translated(c: Condition): Nested {
  if ('fact' in c) return { fact: c.fact, operator: 'in', value: c.in }
  if ('clause' in c) return translated(c.when)
  if ('not' in c) return { not: translated(c.not) }
  if ('all' in c) return c.all.length === 0 ? holds : { all: c.all.map(translated) }
  return c.any.length === 0 ? { not: holds } : { any: c.any.map(translated) }
}

// The library wants `all`, `any` or `not` at the top.
function topLevel(c: Nested): TopLevelCondition {
  return ('fact' in c ? { all: [c] } : c) as unknown as TopLevelCondition
}
