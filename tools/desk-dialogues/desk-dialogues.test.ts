import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rulebook } from '../../src/rulebook/index.ts'
import { doors } from '../../src/web/ask/doors.ts'
import { factOf, isForDesk } from '../../src/web/ask/view.ts'
import { isSettled, play } from './measure.ts'
import { reportOf } from './report.ts'
import { deskSituations } from './situations.ts'

const isDeep = process.env['OSTIARY_DEEP'] === '1'
// Every seventh, unless there is time for all: diagrams of twenty states and many days take a minute.
const stride = isDeep ? 1 : 7
const all = deskSituations()
const ended = all.filter((_, n) => n % stride === 0).map((situation) => play(rulebook, situation))

test('of the situations of the vectors that come to a desk, 70 % end settled within eight questions', (t) => {
  const settled = ended.filter(isSettled).length
  t.diagnostic(`${settled} of ${ended.length}`)
  assert.ok(settled / ended.length >= 0.7, `${settled} of ${ended.length}`)
})

test('no dialogue at a desk puts more than twelve questions, the same twice, or one that is not for a desk', () => {
  const opening = new Set(doors.flatMap((d) => d.opening))
  for (const { situation, asked } of ended) {
    assert.ok(asked.length <= 12, `${situation.name}: ${asked.length}`)
    assert.equal(new Set(asked).size, asked.length, situation.name)
    for (const step of asked.filter((s) => !opening.has(s))) {
      const fact = factOf(rulebook, step)
      assert.ok(fact !== undefined && isForDesk(fact), `${situation.name}: ${step}`)
    }
  }
})

test('situations come through every one of the six buttons', () => {
  assert.deepEqual(new Set(all.map((s) => s.door)), new Set(doors.map((d) => d.id)))
})

test('the report in docs/ is of these situations; npm run dialogues writes it anew', () => {
  const kept = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'desk-dialogues.md'), 'utf8')
  assert.match(kept, new RegExp(`\\| \\*\\*all\\*\\* \\| ${all.length} \\|`))
  if (isDeep) assert.equal(reportOf(rulebook, ended), kept)
})
