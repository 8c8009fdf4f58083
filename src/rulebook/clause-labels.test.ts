import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition } from '../engine/index.ts'
import { clauseLabel } from './clause-labels.ts'
import { rulebook } from './index.ts'

function labelsIn(condition: Condition): readonly string[] {
  if ('clause' in condition) return [condition.clause.at, ...labelsIn(condition.when)]
  if ('not' in condition) return labelsIn(condition.not)
  if ('fact' in condition) return []
  return ('all' in condition ? condition.all : condition.any).flatMap(labelsIn)
}

// Of a citation nothing is translated: it is looked up as it stands.
const citation = /^(Civ\. Code|45 CFR) /

test('a Spanish reader meets no English word where a clause says in which part of its source it stands', () => {
  const labels = new Set(rulebook.rules.flatMap((r) => r.versions.flatMap((v) => labelsIn(v.when))))
  const words = [...labels].filter((at) => /[a-z]{3,}/i.test(at.replace(/\([^)]*\)/g, '')) && !citation.test(at))
  assert.ok(words.length > 30)
  const same = words.filter((at) => clauseLabel(at, 'es') === at && at !== 'Hospital')
  assert.deepEqual(same, [])
  for (const at of labels) assert.equal(clauseLabel(at, 'en'), at)
  assert.equal(clauseLabel('(b)(2)(iii)', 'es'), '(b)(2)(iii)')
})
