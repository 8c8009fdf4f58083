import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from '../_story.ts'
import { people } from '../_world.ts'
import { fold } from '../case/evolve.ts'
import { isLate } from '../task/task.ts'
import { projectionOf } from './projection.ts'
import { rowVisibleTo, urgencyAt } from './row-visible.ts'
import { isAtOnce, lateFrom } from './urgency.ts'

const day = 86_400_000

// To call counsel is due at once, as soon as the rulebook was asked.
function asked() {
  const s = story()
  s.does(people.tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'arrest' })
  s.does(people.tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200', area: 'non-public' } })
  s.does(people.tablet, 'assess', { actions: ['admit.non-public'] })
  return s
}

function rowOf(s: ReturnType<typeof asked>) {
  const row = projectionOf(s.state)?.row
  assert.ok(row)
  return row
}

test('what is due at once keeps its due time, and makes its case late a day after it', () => {
  const { state } = asked()
  const call = state.tasks['notify.counsel:staff']
  assert.ok(call?.due && isAtOnce(call))
  const due = Date.parse(call.due.at)
  assert.equal(lateFrom(call), due + day)
  assert.ok(isLate(call, new Date(due + 1).toISOString()), 'the task itself is late a moment later')
  assert.equal(projectionOf(state)?.row.dueAt, new Date(due + day).toISOString())
})

test('an undone duty of the moment is urgent while officers are here, then within a day, then late', () => {
  const s = asked()
  assert.equal(rowOf(s).urgency, 3)
  s.does(people.tablet, 'record', { noun: 'outcome', entry: 'e1', fields: { code: 'left' } })
  const row = rowOf(s)
  assert.equal(row.urgency, 2)
  const late = Date.parse(row.dueAt ?? '')
  const at = (ms: number) => new Date(late + ms).toISOString()
  assert.deepEqual([urgencyAt(row, at(-1000)), urgencyAt(row, at(1000))], [2, 3])
  assert.equal(rowVisibleTo({ facility: 'mercy', role: 'counsel', person: 'p1' }, row, at(1000))?.urgency, 3)
  const desk = rowVisibleTo({ facility: 'mercy', role: 'desk', device: 'tablet-1' }, row, at(-1000))
  assert.deepEqual([desk?.urgency, desk?.dueAt], [2, row.dueAt], 'the desk reads the same of its own visit')
})

test('a task with a time of its own counts from that time, and comes first where it is the earlier', () => {
  const s = asked()
  s.does(people.privacy, 'add-task', { task: 't1', owner: 'staff', due: '2026-06-03T21:30:00Z', title: 'Call' })
  const own = s.state.tasks['t1']
  assert.ok(own && !isAtOnce(own))
  assert.equal(lateFrom(own), Date.parse('2026-06-03T21:30:00Z'))
  assert.equal(rowOf(s).dueAt, '2026-06-03T21:30:00.000Z')
  assert.equal(projectionOf(s.state)?.outline.nextTask?.task, 't1')
})

test('the same events give the same row, whenever it is worked out', () => {
  const { state } = asked()
  assert.deepEqual(projectionOf(fold(state.id, state.events)), projectionOf(state))
})
