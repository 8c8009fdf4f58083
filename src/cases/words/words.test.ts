import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nouns } from '../entry/nouns.ts'
import type { Fields } from '../shape/shape.ts'
import { fieldWords } from './fields.ts'
import { nounWords } from './nouns.ts'
import { valueWords } from './values.ts'

const all = Object.entries<Fields>(nouns).flatMap(([noun, fields]) =>
  Object.entries(fields).map(([name, field]) => ({ noun, name, field })),
)

// Ids of files and of other entries are chosen by the page itself and never asked for.
const unasked = ['accountingEntry', 'assessment', 'file', 'fileName', 'script', 'sha256']

test('every noun of the record has a name and a help in both languages', () => {
  for (const noun of Object.keys(nouns) as (keyof typeof nouns)[]) {
    for (const words of [nounWords[noun].name, nounWords[noun].help]) assert.ok(words.en && words.es, noun)
  }
})

test('every field that is asked has a name', () => {
  const nameless = all.filter(({ noun, name }) => !unasked.includes(name) && fieldWords(noun, name) === undefined)
  assert.deepEqual(
    nameless.map(({ noun, name }) => `${noun}.${name}`),
    [],
  )
})

test('every value of every choice has words', () => {
  const wordless = all.flatMap(({ name, field }) =>
    (field.values ?? []).filter((v) => valueWords(name, v) === undefined).map((v) => `${name}.${v}`),
  )
  assert.deepEqual(wordless, [])
})
