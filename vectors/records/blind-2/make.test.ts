import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { made } from './make.ts'

const files = made()
const sentences = (files.get('text-test.jsonl') ?? '').trim().split('\n')
const parsed: readonly {
  readonly text: string
  readonly findings: readonly { readonly tier: number; readonly start: number; readonly end: number }[]
  readonly why?: string
}[] = sentences.map((line) => JSON.parse(line))

test('the blind half is made from its sources, byte for byte as it stands in the folder', () => {
  for (const [name, text] of files) assert.equal(readFileSync(join(import.meta.dirname, name), 'utf8'), text, name)
})

test('no sentence of the blind half stands twice, and each one without a finding says what makes it hard', () => {
  assert.ok(parsed.length >= 1000)
  assert.equal(new Set(parsed.map(({ text }) => text)).size, parsed.length)
  for (const { text, findings, why } of parsed) {
    assert.ok(findings.length > 0 || why !== undefined, text)
    for (const { start, end } of findings)
      assert.ok(start < end && text.slice(start, end).trim() === text.slice(start, end))
  }
})
