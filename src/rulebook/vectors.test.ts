import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { caseDifferences, type Vector } from '../engine/check/index.ts'
import { covers, parseCitation, rulebook } from './index.ts'

// The format of these files is told in docs/formats/vectors.md; another implementation can read them as they are.
const folder = new URL('../../vectors/rulebook/', import.meta.url)

const citationCovers = (a: string, b: string): boolean => {
  const [first, second] = [parseCitation(a), parseCitation(b)]
  return first !== undefined && second !== undefined && covers(first, second)
}

for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .sort()) {
  const vector = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector
  for (const c of vector.cases) {
    test(`${vector.id} ${c.name}`, () => {
      assert.deepEqual(caseDifferences(rulebook, vector, c, citationCovers), [])
    })
  }
}
