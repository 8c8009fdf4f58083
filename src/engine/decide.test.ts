import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, toyFacts, toyRulebook } from './_toy.ts'
import { type Action, assess, decider, packsFor, prepare } from './index.ts'

test('the fast way gives the answer and the duties of the whole one, or says that it cannot', () => {
  const roll = dice(11)
  let decided = 0
  for (let n = 0; n < 400; n++) {
    const book = toyRulebook(roll)
    const p = prepare(book, packsFor(book, undefined, ['house/starter']), book.actions[0] as Action, '2026-01-01')
    const decide = decider(book, p)
    for (let k = 0; k < 6; k++) {
      const facts = toyFacts(roll, book.facts, k === 0 ? 4 : 10)
      const found = decide(facts)
      const result = assess(book, { at: '2026-01-01', facts, actions: ['act'] })
      assert.ok(!('error' in result))
      const [answer] = result.answers
      if (found === undefined) continue
      decided++
      assert.deepEqual([found.law, found.answer, found.duties], [answer?.law, answer?.answer, answer?.duties])
    }
  }
  assert.ok(decided > 800, `only ${decided} were decided`)
})
