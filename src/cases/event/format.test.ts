import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fold } from '../case/evolve.ts'
import { problemsIn } from '../case/legal.ts'
import { entryOf } from '../case/state.ts'
import { nounNames } from '../entry/nouns.ts'
import { caseEvents } from './case-events.ts'
import { isKept } from './event.ts'
import { readEvent } from './read.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/formats/events.md'), 'utf8')

test('the example on the page of the format is a case, with the correction that it tells of', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const events = example
    .trim()
    .split('\n')
    .map((line) => readEvent(JSON.parse(line)))
  assert.equal(events.length, 6)
  const state = fold(
    'c1',
    events.filter((e) => e !== undefined && !isKept(e)).filter((e) => e !== undefined),
  )
  assert.equal(state.version, 6)
  assert.deepEqual(problemsIn(state), [])
  const badge = entryOf(state, 'officer', 'o1')?.fields['badge']
  assert.deepEqual([badge?.value, badge?.earlier.map((e) => e.value)], ['4717', ['4711']])
  assert.deepEqual(state.tasks['notify.counsel:staff']?.citations, ['Cal. Health & Saf. Code § 24250(b)'])
})

test('the page names every noun and every event about the case', () => {
  for (const name of [...nounNames, ...Object.keys(caseEvents)]) assert.ok(page.includes(`\`${name}\``), name)
})
