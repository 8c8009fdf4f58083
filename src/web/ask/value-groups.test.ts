import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { offered } from './labels.ts'
import { grouped } from './value-groups.ts'

for (const id of ['requester.agency', 'document.kind', 'items']) {
  test(`every value of ${id} stands under exactly one heading`, () => {
    const fact = rulebook.facts.find((f) => f.id === id)
    assert.ok(fact)
    const groups = grouped(id, offered(fact))
    assert.deepEqual(groups.flatMap((g) => g.values).sort(), [...offered(fact)].sort())
    assert.deepEqual(
      groups.filter((g) => g.title === undefined).flatMap((g) => g.values),
      [],
    )
  })
}

test('a short list has no headings', () => {
  assert.deepEqual(grouped('patient.present', [true, false]), [{ title: undefined, values: [true, false] }])
})
