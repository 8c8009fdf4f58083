import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, toyFacts, toyRulebook } from './_toy.ts'
import { assess, loadDiagrams, packDiagrams, type Rulebook } from './index.ts'

test('a device that loads the diagrams gives the answers of one that builds them', () => {
  const roll = dice(7)
  for (let n = 0; n < 200; n++) {
    const book: Rulebook = { ...toyRulebook(roll), hash: `sha256:${n}` }
    const artefact = JSON.parse(JSON.stringify(packDiagrams(book, undefined, ['house/starter'], '2026-01-01')))
    const device: Rulebook = { ...book }
    assert.ok(loadDiagrams(device, artefact))
    for (let k = 0; k < 5; k++) {
      const situation = { at: '2026-01-01', facts: toyFacts(roll, book.facts, 3 + roll(7)), actions: ['act'] }
      const loaded = assess(device, situation, { exact: false })
      const asked = assess(book, situation)
      assert.ok(!('error' in loaded) && !('error' in asked))
      const [a, b] = [asked.answers[0], loaded.answers[0]]
      assert.ok(a && b)
      assert.deepEqual(
        [b.answer, b.law, b.meanwhile, b.missing, b.wouldChange, b.exact],
        [a.answer, a.law, a.meanwhile, a.missing, a.wouldChange, true],
        JSON.stringify(situation),
      )
    }
  }
})

test('diagrams of another rulebook are refused', () => {
  const book: Rulebook = { ...toyRulebook(dice(8)), hash: 'sha256:one' }
  const artefact = packDiagrams(book, undefined, ['house/starter'], '2026-01-01')
  assert.equal(loadDiagrams({ ...book, hash: 'sha256:two' }, artefact), false)
})
