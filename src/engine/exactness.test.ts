import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completions, dice, toyFacts, toyRulebook, valuesFor } from './_toy.ts'
import { settle, standing } from './combine.ts'
import { type ActionAnswer, assess, type Facts, packsFor, type Rulebook, rulesFor, truth } from './index.ts'

// Printed in the first test's name, so that a failure can be repeated.
const seed = Number(process.env['OSTIARY_SEED'] ?? 20261124)

// The interpreter on every completion is the readable definition; the diagrams must say the same of partial facts.
function byDefinition(
  book: Rulebook,
  given: Facts,
): { answers: Set<string>; law: Set<string>; duties: Set<string>; consistent: readonly Facts[] } {
  const action = book.actions[0]
  assert.ok(action)
  const rules = rulesFor(book, packsFor(book, undefined, ['house/starter']), action, '2026-01-01')
  const consistent = completions(book.facts, given).filter((f) =>
    book.constraints.every((c) => truth(c.holds, f) === true),
  )
  const answers = new Set<string>()
  const law = new Set<string>()
  let duties: Set<string> | undefined
  for (const f of consistent) {
    const result = standing(rules, f)
    const layers = settle(rules, result, action.fallback)
    answers.add(layers.answer)
    law.add(layers.law)
    const here = new Set(rules.flatMap((r, i) => (result.stands[i] ? (r.rule.duties ?? []).map((d) => d.duty) : [])))
    duties = duties === undefined ? here : new Set([...duties].filter((d) => here.has(d)))
  }
  return { answers, law, duties: duties ?? new Set(), consistent }
}

function answerTo(book: Rulebook, facts: Facts, exact = true): ActionAnswer {
  const result = assess(book, { at: '2026-01-01', facts, actions: ['act'] }, { exact })
  assert.ok(!('error' in result), JSON.stringify(result))
  const [answer] = result.answers
  assert.ok(answer)
  return answer
}

const word = (set: ReadonlySet<string>) => (set.size === 1 ? [...set][0] : 'depends')

test(`depends if and only if two completions differ; missing, law and duties by definition (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let n = 0; n < 1500; n++) {
    const book = toyRulebook(roll)
    for (let k = 0; k < 4; k++) {
      const given = toyFacts(roll, book.facts, 3 + roll(7))
      const expected = byDefinition(book, given)
      if (expected.consistent.length === 0) continue
      const found = answerTo(book, given)
      const where = JSON.stringify({ n, k, given })
      assert.equal(found.answer, word(expected.answers), where)
      assert.equal(found.law, word(expected.law), where)
      assert.deepEqual(new Set(found.duties.map((d) => d.duty)), expected.duties, where)
      assert.deepEqual(new Set(found.missing), missingByDefinition(book, given, expected.answers), where)
    }
  }
})

// A fact can still matter if learning it rules an answer out now, or if two completions differ in it alone and in the answer.
function missingByDefinition(book: Rulebook, given: Facts, answers: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  if (answers.size < 2) return found
  const action = book.actions[0]
  assert.ok(action)
  const rules = rulesFor(book, packsFor(book, undefined, ['house/starter']), action, '2026-01-01')
  const answerOf = new Map<string, string>()
  const all = completions(book.facts, given).filter((f) => book.constraints.every((c) => truth(c.holds, f) === true))
  const key = (f: Facts) => book.facts.map((x) => String(f[x.id])).join(',')
  for (const f of all) answerOf.set(key(f), settle(rules, standing(rules, f), action.fallback).answer)
  for (const fact of book.facts.filter((f) => given[f.id] === undefined)) {
    const narrows = valuesFor(fact).some((v) => {
      const some = new Set(all.filter((f) => f[fact.id] === v).map((f) => answerOf.get(key(f))))
      return some.size > 0 && some.size < answers.size
    })
    const alone = all.some((f) =>
      valuesFor(fact).some((v) => {
        const other = answerOf.get(key({ ...f, [fact.id]: v }))
        return other !== undefined && other !== answerOf.get(key(f))
      }),
    )
    if (narrows || alone) found.add(fact.id)
  }
  return found
}

test('more knowledge never turns a settled answer into another, and the interpreter never says more than the diagrams', () => {
  const roll = dice(seed + 1)
  for (let n = 0; n < 1500; n++) {
    const book = toyRulebook(roll)
    const full = toyFacts(roll, book.facts, 10)
    if (book.constraints.some((c) => truth(c.holds, full) !== true)) continue
    const some = Object.fromEntries(Object.entries(full).filter(() => roll(2) === 0))
    const partial = answerTo(book, some)
    const complete = answerTo(book, full)
    if (partial.answer !== 'depends') assert.equal(complete.answer, partial.answer)
    assert.notEqual(complete.answer, 'depends')
    const plain = answerTo({ ...book }, some, false)
    if (plain.answer !== 'depends') assert.equal(plain.answer, partial.answer)
    if (!plain.exact) assert.equal(plain.answer === 'depends' || plain.law === 'depends', true)
  }
})

test('a contradiction waits, goes to counsel, warns, and is never easier than the answer without the contradicting fact', () => {
  const roll = dice(seed + 2)
  // A conflict and an open answer both wait: neither is easier than the other.
  const ease: Readonly<Record<string, number>> = { 'must-not': 0, conflict: 1, depends: 1, may: 2, must: 3 }
  let seen = 0
  for (let n = 0; n < 3000; n++) {
    const book = toyRulebook(roll)
    const facts = toyFacts(roll, book.facts, 10)
    const ids = Object.keys(facts)
    const last = ids[roll(ids.length)] as string
    const before = Object.fromEntries(Object.entries(facts).filter(([id]) => id !== last))
    const possible = (given: Facts) => byDefinition(book, given).consistent.length > 0
    if (possible(facts) || !possible(before)) continue
    const found = assess(book, { at: '2026-01-01', facts, actions: ['act'] })
    assert.ok(!('error' in found))
    const [answer] = found.answers
    assert.ok(answer)
    const touched = found.warnings.some((w) => w.code === 'facts-contradict')
    assert.ok(touched, JSON.stringify({ n, facts }))
    if (answer.meanwhile === 'wait') assert.equal(answer.decides, 'counsel')
    const settled = answerTo(book, before)
    if (settled.answer === 'must-not') assert.equal(answer.answer, 'must-not', JSON.stringify({ n, facts, last }))
    if (settled.answer !== 'depends')
      assert.ok((ease[answer.answer] ?? 9) <= (ease[settled.answer] ?? 0), JSON.stringify({ n, facts, last }))
    seen++
  }
  assert.ok(seen > 50, `only ${seen} contradictions were tried`)
})

test('each change offered gives the answer it promises, and no smaller set of the same facts does', () => {
  const roll = dice(seed + 3)
  for (let n = 0; n < 600; n++) {
    const book = toyRulebook(roll)
    const given = toyFacts(roll, book.facts, 7)
    if (byDefinition(book, given).consistent.length === 0) continue
    for (const change of answerTo(book, given).wouldChange) {
      const facts = { ...given, ...change.facts }
      assert.deepEqual([...byDefinition(book, facts).answers], [change.answer], JSON.stringify({ n, given, change }))
      for (const id of Object.keys(change.facts)) {
        const { [id]: _, ...fewer } = change.facts
        const after = byDefinition(book, { ...given, ...fewer })
        assert.ok(
          after.consistent.length === 0 || after.answers.size > 1 || !after.answers.has(change.answer),
          JSON.stringify({ n, given, change, id }),
        )
      }
    }
  }
})
