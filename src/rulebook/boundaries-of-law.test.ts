import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type BoundaryFile, boundariesOf, boundaryDifferences } from '../engine/check/index.ts'
import { rulebook } from './index.ts'

// The format of these files is told in docs/formats/boundaries.md. They are written from the law, not from the rules.
const folder = new URL('../../vectors/boundaries/', import.meta.url)
const files = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .sort()

for (const name of files) {
  const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as BoundaryFile
  test(`${file.title}: each rule holds as far as its law, and no further`, () => {
    const wrong = boundariesOf(file).flatMap((boundary) =>
      boundary.rules.flatMap((id) => {
        const rule = rulebook.rules.find((r) => r.id === id)
        return rule ? boundaryDifferences(rule, boundary, rulebook.facts) : [`${id} is no rule`]
      }),
    )
    assert.deepEqual(wrong, [])
  })
}
