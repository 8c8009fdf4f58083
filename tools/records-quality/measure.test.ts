import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { measureStructured, measureText, measureTraps } from './measure.ts'

// The blind half is scored by measure.ts, for docs/quality.md; a test that ran on it would end in being written for it.
describe('screening on the labelled records', () => {
  test('free text, on the half that is there to learn from', () => {
    const [first, second] = [measureText('train', 1), measureText('train', 2)]
    assert.ok(first.recall >= 0.97 && first.precision >= 0.95, JSON.stringify(first))
    assert.ok(second.recall >= 0.95 && second.precision >= 0.9, JSON.stringify(second))
  })

  test('no trap is sprung', () => {
    assert.deepEqual(measureTraps(), [])
  })

  const coded = measureStructured()
  test(`every coded field of the corpora by others${coded === undefined ? ' (skipped: the corpora are not here)' : ''}`, () => {
    for (const [tier, { recall, precision }] of Object.entries(coded ?? {})) {
      assert.equal(recall, 1, `tier ${tier}`)
      assert.ok(precision >= 0.99, `tier ${tier}: ${precision}`)
    }
  })
})
