import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Action,
  type Facts,
  knownOf,
  packsFor,
  prepare,
  type Rulebook,
  reachableAnswers,
  settleFacts,
  truth,
  type Value,
  valuesOf,
} from '../engine/index.ts'
import { rulebook } from './index.ts'

// One million situations by default; `npm run deep` tries each combination of the smaller actions as well.
const situations = Number(process.env['OSTIARY_SITUATIONS'] ?? 1_000_000)
const seed = Number(process.env['OSTIARY_SEED'] ?? 20261124)
const deep = process.env['OSTIARY_DEEP'] === '1'
const states = [undefined, ...rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))]
const days = [
  '2004-06-01',
  '2017-02-15',
  '2022-05-02',
  '2024-09-01',
  '2025-03-03',
  '2025-10-01',
  '2026-06-03',
  '2026-11-24',
]

function dice(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) % below
  }
}

function prepared(book: Rulebook, roll: (below: number) => number) {
  const state = states[roll(states.length)]
  const policies = roll(4) === 0 ? [] : ['house/starter']
  const action = book.actions[roll(book.actions.length)] as Action
  const day = days[roll(days.length)] as string
  return prepare(book, packsFor(book, state, policies), action, day)
}

const byId = new Map(rulebook.facts.map((f) => [f.id, f]))

test(`diagrams and interpreter agree on ${situations.toLocaleString('en-US')} situations, partial ones included (seed ${seed})`, () => {
  const roll = dice(seed)
  let tried = 0
  while (tried < situations) {
    const p = prepared(rulebook, roll)
    const c = p.compiled()
    for (let n = 0; n < 400 && tried < situations; n++) {
      const facts: Record<string, Value> = {}
      for (const v of c.variables) {
        const values = valuesOf(byId.get(v.fact) as NonNullable<ReturnType<typeof byId.get>>)
        facts[v.fact] = values[roll(values.length)] as Value
      }
      tried++
      const contradictory = rulebook.constraints.some((k) => truth(k.holds, facts) === false)
      const whole = settleFacts(p, facts)
      const seen = reachableAnswers(c, knownOf(c.variables, facts), contradictory)
      assert.deepEqual([...seen], [`${whole.law} ${whole.answer}`], JSON.stringify({ action: p.action.id, facts }))
      if (roll(3) === 0) tried += partial(p, facts, roll)
    }
  }
})

// Two or three facts forgotten: the diagram must give exactly the answers of all consistent completions.
function partial(p: ReturnType<typeof prepared>, facts: Facts, roll: (below: number) => number): number {
  const c = p.compiled()
  const ids = Object.keys(facts)
  if (ids.length === 0) return 0
  const forgotten = [...new Set(Array.from({ length: 1 + roll(3) }, () => ids[roll(ids.length)] as string))]
  let all: Facts[] = [facts]
  for (const id of forgotten)
    all = all.flatMap((f) =>
      valuesOf(byId.get(id) as NonNullable<ReturnType<typeof byId.get>>).map((v) => ({ ...f, [id]: v })),
    )
  if (all.length > 200) return 0
  const consistent = all.filter((f) => rulebook.constraints.every((k) => truth(k.holds, f) !== false))
  const expected = new Set(consistent.map((f) => settleFacts(p, f)).map((s) => `${s.law} ${s.answer}`))
  const some = Object.fromEntries(Object.entries(facts).filter(([id]) => !forgotten.includes(id)))
  const seen = reachableAnswers(c, knownOf(c.variables, some), false)
  if (expected.size > 0) assert.deepEqual(new Set(seen), expected, JSON.stringify({ action: p.action.id, some }))
  return consistent.length
}

test('every combination of the smaller actions', { skip: deep ? false : 'npm run deep' }, () => {
  const largest = 3_000_000
  const done = new Set<string>()
  for (const state of states)
    for (const day of days)
      for (const action of rulebook.actions) {
        const p = prepare(rulebook, packsFor(rulebook, state, ['house/starter']), action, day)
        const c = p.compiled()
        const size = c.variables.reduce((n, v) => n * v.classes.length, 1)
        const key = p.rules.map((r) => `${r.rule.id}@${r.version.from}`).join(' ')
        if (size > largest || done.has(key)) continue
        done.add(key)
        let combinations: Facts[] = [{}]
        for (const v of c.variables)
          combinations = combinations.flatMap((f) => v.classes.map((k) => ({ ...f, [v.fact]: k[0] as Value })))
        for (const facts of combinations) {
          const contradictory = rulebook.constraints.some((k) => truth(k.holds, facts) === false)
          const whole = settleFacts(p, facts)
          assert.deepEqual(
            [...reachableAnswers(c, knownOf(c.variables, facts), contradictory)],
            [`${whole.law} ${whole.answer}`],
          )
        }
      }
  assert.ok(done.size > 20)
})
