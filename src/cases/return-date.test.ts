import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../rulebook/index.ts'
import { story } from './_story.ts'
import { people, toyWorld } from './_world.ts'
import { explainDue, isAtOnce, type World } from './index.ts'

function hospital(timeZone: string): World {
  return {
    rulebook,
    facility: { ...toyWorld.facility, timeZone, place: { state: 'NV', kind: 'hospital', owner: 'nonprofit' } },
    assess: { exact: false },
  }
}

function asked(timeZone: string, facts: Readonly<Record<string, string>>) {
  const told = story(hospital(timeZone))
  told.does(people.liaison, 'open-case', { kind: 'records-request', facility: 'mercy' })
  told.does(people.liaison, 'give-facts', { facts })
  told.does(people.liaison, 'assess', { actions: ['disclose.treatment-records'] })
  return told
}

const grandJury = {
  'requester.agency': 'us-attorney',
  'requester.purpose': 'criminal',
  'document.kind': 'grand-jury-subpoena',
}
const drugAgency = {
  'requester.agency': 'dea',
  'requester.purpose': 'criminal',
  'document.kind': 'administrative-subpoena',
}
const civil = {
  'requester.purpose': 'civil-litigation',
  'document.kind': 'clerk-subpoena',
  'document.court': 'federal',
}

test('what a grand jury wants is due on the day that its paper names, in the facility’s own zone', () => {
  const ends = { 'America/Los_Angeles': '2026-07-16T07:00:00.000Z', 'America/New_York': '2026-07-16T04:00:00.000Z' }
  for (const [timeZone, at] of Object.entries(ends)) {
    const { state } = asked(timeZone, { ...grandJury, 'document.return-date': '2026-07-15' })
    const produce = state.tasks['produce.on-return-date:counsel']
    assert.ok(produce?.due)
    assert.deepEqual([produce.due.at, produce.due.lastDay, produce.due.returnDate], [at, '2026-07-15', '2026-07-15'])
    assert.equal(isAtOnce(produce), false)
    assert.equal(explainDue(produce.due, 'en').at(-1), 'The paper names Wednesday 2026-07-15. Look on it for the hour.')
    const calendar = state.tasks['calendar.return-date:staff'] ?? state.tasks['calendar.return-date:privacy-officer']
    assert.equal(calendar?.due?.returnDate, undefined, 'the date is put down at once')
  }
})

test('while nobody has told the day it shows as due at once and says why; told later, it moves there', () => {
  const told = asked('America/New_York', grandJury)
  const before = told.state.tasks['produce.on-return-date:counsel']
  assert.ok(before?.due)
  assert.deepEqual([before.due.at, before.due.returnDate], [before.due.from, 'unknown'])
  assert.match(explainDue(before.due, 'es').at(-1) ?? '', /agregue la fecha/)
  told.does(people.privacy, 'give-facts', { facts: { 'document.return-date': '2026-11-02' } })
  told.does(people.privacy, 'assess', {})
  const after = told.state.tasks['produce.on-return-date:counsel']
  // The clock goes back on November 1.
  assert.equal(after?.due?.at, '2026-11-03T05:00:00.000Z')
})

test('an objection must be there before that day', () => {
  const { state } = asked('America/Los_Angeles', { ...drugAgency, 'document.return-date': '2026-07-15' })
  const due = state.tasks['object.in-writing:counsel']?.due
  assert.ok(due)
  assert.equal(due.lastDay, '2026-07-14')
  assert.match(explainDue(due, 'en').at(-1) ?? '', /before that day: the last day is Tuesday 2026-07-14/)
})

test('of two weeks and the day in the paper, the one that comes first ends the time to object', () => {
  for (const [returnDate, lastDay] of [
    ['2026-06-10', '2026-06-09'],
    ['2026-08-10', '2026-06-17'],
  ] as const) {
    const told = asked('America/Los_Angeles', { ...civil, 'document.return-date': returnDate })
    told.does(people.counsel, 'settle-action', { action: 'disclose.treatment-records', choice: 'declined' })
    const object = told.state.tasks['object.in-writing:counsel:declined:disclose.treatment-records']
    assert.equal(object?.due?.lastDay, lastDay)
  }
})
