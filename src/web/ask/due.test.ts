import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { dueLabel } from './due.ts'

test('the time that a duty leaves is told in words', () => {
  assert.equal(dueLabel({ due: 'PT0S' }, 'en'), undefined)
  assert.equal(dueLabel({ due: 'P1D' }, 'en'), '1 day')
  assert.equal(dueLabel({ due: 'P14D', count: 'working-days' }, 'en'), '14 working days')
  assert.equal(dueLabel({ due: 'P30D' }, 'es'), '30 días')
  assert.equal(dueLabel({ due: 'P1Y6M' }, 'es'), '1 año y 6 meses')
  assert.equal(dueLabel({ due: 'PT1H30M' }, 'en'), '1 hour and 30 minutes')
})

test('every time in the rulebook can be told', () => {
  const times = new Set(rulebook.rules.flatMap((r) => (r.duties ?? []).map((d) => d.due)))
  for (const due of times) assert.ok(due === 'PT0S' || dueLabel({ due }, 'en') !== undefined, due)
})
