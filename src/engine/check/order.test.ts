import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, toyRulebook } from '../_toy.ts'
import { compileTogether } from '../compile.ts'
import { type Action, packsFor, type Rulebook, rulesFor } from '../index.ts'
import { sift } from './order.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 20261124)

function compiledIn(book: Rulebook, order: readonly string[]) {
  const action = book.actions[0] as Action
  const rules = rulesFor(book, packsFor(book, undefined, ['house/starter']), action, '2026-01-01')
  const facts = [...book.facts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return compileTogether([{ rules, fallback: action.fallback }], book.constraints, facts, false)
}

test(`the size that sifting promises is the size that compiling in its order gives, and never larger (seed ${seed})`, () => {
  const roll = dice(seed)
  let smaller = 0
  for (let n = 0; n < 300; n++) {
    const book = toyRulebook(roll)
    const ids = book.facts.map((f) => f.id)
    const compiled = compiledIn(book, ids)
    const found = sift(compiled, ids)
    assert.equal(found.before, compiled[0]?.diagram.kids.length)
    assert.ok(found.after <= found.before)
    assert.deepEqual([...found.order].sort(), [...ids].sort())
    assert.equal(compiledIn(book, found.order)[0]?.diagram.kids.length, found.after, JSON.stringify({ n }))
    if (found.after < found.before) smaller++
  }
  assert.ok(smaller > 30, `only ${smaller} were made smaller`)
})
