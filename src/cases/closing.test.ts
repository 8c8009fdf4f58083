import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from './_story.ts'
import { people, toyWorld } from './_world.ts'
import { isLate, openTasks, problemsIn } from './index.ts'

const { tablet, liaison, privacy, counsel } = people

function assessed() {
  const told = story()
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  told.does(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { nameAsGiven: 'A. Agent', agency: 'ice-ero' } })
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200', 'patient.present': true } })
  told.does(tablet, 'assess', {})
  return told
}

test('a case with open duties is closed only by a person who says why, and both are kept', () => {
  const told = assessed()
  const open = openTasks(told.state.tasks).map((t) => t.task)
  assert.deepEqual(open, ['notify.counsel:staff', 'log.visit:staff'])
  assert.deepEqual(told.refuses(privacy, 'close-case', {}), { code: 'open-duties', tasks: open })
  assert.equal(told.refuses(privacy, 'close-case', { why: '  ' }).code, 'open-duties')
  const closed = told.does(privacy, 'close-case', { why: 'Counsel was in the room; the log burned.' })
  assert.deepEqual([closed.closing?.openTasks, closed.closing?.by.person], [open, 'p-paz'])
  assert.equal(told.refuses(privacy, 'finish-task', { task: 'log.visit:staff' }).code, 'case-closed')
  const again = told.does(liaison, 'reopen-case', { why: 'The log was found.' })
  assert.equal(again.closing, undefined)
  told.does(tablet, 'finish-task', { task: 'log.visit:staff' })
})

test('a duty that counsel waives says why, and is no longer open', () => {
  const told = assessed()
  const task = 'notify.counsel:staff'
  assert.equal(told.refuses(counsel, 'waive-task', { task }).code, 'why-missing')
  const state = told.does(counsel, 'waive-task', { task, why: 'Counsel saw it happen.' })
  assert.equal(state.tasks[task]?.status, 'waived')
  const after = told.does(tablet, 'give-facts', { facts: { area: 'public' } })
  assert.equal(after.tasks[task]?.status, 'waived')
  assert.equal(after.tasks[task]?.history.length, 2)
})

test('two working days for the log: the due time is in the facility’s zone, and late is late', () => {
  const log = assessed().state.tasks['log.visit:staff']
  assert.ok(log?.due)
  assert.equal(log.due.lastDay, '2026-06-05')
  assert.equal(isLate(log, '2026-06-05T23:59:59-07:00'), false)
  assert.equal(isLate(log, '2026-06-06T00:00:01-07:00'), true)
  assert.deepEqual(log.citations, ['us/toy/every-contact'])
})

test('when the visit turns out to have begun earlier, what is due moves with it', () => {
  const told = assessed()
  told.does(tablet, 'record', { noun: 'contact', entry: 'contact', fields: { startedAt: '2026-06-02T09:00:00-07:00' } })
  const state = told.does(tablet, 'assess', {})
  assert.equal(state.tasks['log.visit:staff']?.due?.lastDay, '2026-06-04')
})

test('a task of our own has an owner and goes with a person who leaves', () => {
  const told = assessed()
  told.does(liaison, 'add-task', { task: 't1', title: 'Ask for the tape', owner: 'staff', due: '2026-06-10' })
  const state = told.does(liaison, 'assign-task', { task: 't1', owner: 'counsel', person: 'p-cole' })
  assert.deepEqual([state.tasks['t1']?.owner, state.tasks['t1']?.person], ['counsel', 'p-cole'])
  assert.equal(told.refuses(tablet, 'finish-task', { task: 't1' }).code, 'not-allowed')
  assert.equal(told.refuses(liaison, 'assign-task', { task: 't1' }).code, 'nobody-to-tell')
  told.does(counsel, 'finish-task', { task: 't1', account: 'Done by phone.' })
  assert.equal(told.refuses(counsel, 'finish-task', { task: 't1' }).code, 'task-not-open')
})

test('a hold keeps a case from erasure, and only counsel ends it', () => {
  const told = assessed()
  told.does(privacy, 'close-case', { why: 'Counsel goes on.' })
  told.does(privacy, 'place-hold', { hold: 'suit-1', why: 'A suit was announced.' })
  const later = { at: '2033-01-01T09:00:00-08:00' }
  assert.equal(told.refuses(privacy, 'erase-case', {}, later).code, 'on-hold')
  assert.equal(told.refuses(privacy, 'release-hold', { hold: 'suit-1', why: 'Over.' }).code, 'not-allowed')
  told.does(counsel, 'release-hold', { hold: 'suit-1', why: 'The suit is over.' })
  assert.deepEqual(told.refuses(privacy, 'erase-case', {}), { code: 'kept-longer', until: '2032-06-03' })
  assert.equal(told.does(privacy, 'erase-case', {}, later).status, 'erased')
})

test('the last day of the six years is the facility’s day, by the server’s clock', () => {
  const told = assessed()
  told.does(privacy, 'close-case', { why: 'Counsel goes on.' })
  const eve = { at: '2040-01-01T00:00:00Z', received: '2032-06-03T06:30:00Z' }
  assert.equal(told.refuses(privacy, 'erase-case', {}, eve).code, 'kept-longer')
  told.does(privacy, 'erase-case', {}, { ...eve, received: '2032-06-03T07:30:00Z' })
})

test('an erased case is a tombstone: that it was, of what kind, until when, and nothing about anybody', () => {
  const told = assessed()
  told.does(privacy, 'close-case', { why: 'Mr. Garcia’s case goes on.' })
  const state = told.does(privacy, 'erase-case', {}, { at: '2033-01-01T09:00:00-08:00' })
  assert.equal(state.kind, 'visit')
  assert.equal(state.closing?.keepUntil, '2032-06-03')
  assert.deepEqual(problemsIn(state), [])
  assert.doesNotMatch(JSON.stringify(state), /A\. Agent|Garcia|patient\.present/)
  assert.equal(told.refuses(tablet, 'record', { noun: 'note', entry: 'n', fields: {} }).code, 'case-erased')
})

test('two tablets opened a case each for one visit: one is merged into the other, and both keep what they have', () => {
  const told = assessed()
  assert.equal(told.refuses(liaison, 'merge-case', { into: 'c1', why: 'One visit.' }).code, 'same-case')
  const merged = told.does(liaison, 'merge-case', { into: 'c2', why: 'One visit, two tablets.' })
  assert.equal(merged.status, 'closed')
  assert.equal(merged.closing?.mergedInto, 'c2')
  assert.ok(Object.keys(merged.entries).includes('officer/o1'))
  const linked = told.does(liaison, 'link-case', { case: 'c2', as: 'same-visit' })
  assert.equal(linked.links.length, 1)
  assert.equal(told.does(liaison, 'link-case', { case: 'c2', as: 'same-visit' }).links.length, 1)
})

test('who opened the case hears how it ended, by name or on their tablet', () => {
  const told = assessed()
  const state = told.does(privacy, 'send-message', { message: 'Thank you: it was declined in time.' })
  assert.equal(state.messages[0]?.toDevice, 'tablet-1')
  const named = told.does(tablet, 'name-writer', { device: 'tablet-1', person: 'p-dora' })
  assert.equal(named.writers['tablet-1'], 'p-dora')
  assert.equal(told.does(tablet, 'name-writer', { device: 'tablet-1', person: 'p-dora' }).version, named.version)
})

test('the facility may keep longer than six years, never shorter than the duty says', () => {
  const told = story({ ...toyWorld, facility: { ...toyWorld.facility, keepYears: 10 } })
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  assert.equal(told.does(privacy, 'close-case', { keepYears: 2 }).closing?.keepYears, 10)
})
