import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { tierOf } from '../../../tools/records-labels/kinds.ts'
import { fileOf, sentences } from './make.ts'

const written = readFileSync(join(import.meta.dirname, 'text-test.jsonl'), 'utf8')

test('the third blind half is what its sources say, with the hash promised before it was scored', () => {
  assert.equal(fileOf(sentences()), written)
  const promised = readFileSync(join(import.meta.dirname, 'SHA256'), 'utf8')
  assert.equal(promised, `${createHash('sha256').update(written).digest('hex')}  text-test.jsonl\n`)
})

test('its sentences differ, its findings lie inside them in order, and each without a finding says why', () => {
  const all = sentences()
  assert.equal(new Set(all.map(({ text }) => text)).size, all.length)
  for (const { id, text, findings, why } of all) {
    assert.doesNotMatch(text, /\[\[|\|\|/, id)
    assert.ok(findings.length > 0 || (why !== undefined && why !== ''), id)
    let from = 0
    for (const { kind, tier, start, end } of findings) {
      assert.ok(start >= from && start < end && end <= text.length, id)
      assert.equal(tier, tierOf(kind), id)
      from = end
    }
  }
})
