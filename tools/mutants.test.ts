import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mutantsOf } from './mutants.ts'

test('a mutant changes one operator and keeps the rest', () => {
  const mutants = mutantsOf('// a === b\nexport const f = (a, b) => a === b && a >= b\n')
  assert.deepEqual(
    mutants.map(({ line, was, becomes }) => [line, was, becomes]),
    [
      [2, '===', '!=='],
      [2, '>=', '>'],
      [2, '&&', '||'],
    ],
  )
  assert.equal(mutants[0]?.text, '// a === b\nexport const f = (a, b) => a !== b && a >= b\n')
})

test('types, imports and comments have no mutants', () => {
  assert.deepEqual(mutantsOf("import { a } from './a.ts' // 1 + 0\nexport type B = true | false\n * 1 + 1\n"), [])
})
