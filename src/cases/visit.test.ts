import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../rulebook/index.ts'
import { story } from './_story.ts'
import { people, toyWorld } from './_world.ts'
import { assessmentDifference, entriesOf, entryOf, openTasks, problemsIn, replay, type World } from './index.ts'

const { tablet, otherTablet, liaison, privacy, counsel, administrator } = people

const mercy: World = {
  rulebook,
  facility: {
    ...toyWorld.facility,
    place: { state: 'CA', kind: 'hospital', owner: 'nonprofit', medicaid: true, timeZone: 'America/Los_Angeles' },
  },
  assess: { exact: false },
}

function visit(world: World = toyWorld) {
  const told = story(world)
  told.does(tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'arrest' })
  return told
}

test('officers with an I-200 at the door of the ward: recorded, answered, called, closed', () => {
  const told = visit(mercy)
  told.does(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { nameAsGiven: 'A. Agent', agency: 'ice-ero' } })
  told.does(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { badge: null, refused: ['badge'] } })
  told.does(tablet, 'record', {
    noun: 'paper',
    entry: 'w1',
    fields: { kind: 'dhs-i200', signer: 'agency-officer', copied: true },
  })
  told.does(tablet, 'record', {
    noun: 'sheet',
    entry: 's1',
    fields: { paper: 'w1', page: 1, file: 'f1', sha256: 'ab'.repeat(32) },
  })
  told.does(tablet, 'give-facts', {
    facts: {
      'requester.agency': 'ice-ero',
      'requester.purpose': 'civil-immigration',
      'document.kind': 'dhs-i200',
      area: 'non-public',
    },
  })
  const assessed = told.does(tablet, 'assess', { actions: ['admit.non-public'] })
  const [answer] = assessed.assessments.at(-1)?.answers ?? []
  assert.equal(answer?.answer, 'must-not')
  assert.ok(answer.because.some((r) => r.rule === 'us-ca/hsc/24251-b'))
  assert.equal(assessed.assessments[0]?.rulebook.hash, rulebook.hash)
  assert.ok(
    openTasks(assessed.tasks).some((t) => t.duty === 'notify.counsel' && t.due?.at === '2026-06-03T21:20:00.000Z'),
  )

  told.does(tablet, 'settle-action', { action: 'admit.non-public', choice: 'declined' })
  assert.equal(told.refuses(privacy, 'close-case', {}).code, 'open-duties')
  for (const task of openTasks(told.state.tasks)) told.does(counsel, 'finish-task', { task: task.task })
  const closed = told.does(privacy, 'close-case', {})
  assert.equal(closed.status, 'closed')
  assert.equal(closed.closing?.keepUntil, '2032-06-03')
  assert.deepEqual(problemsIn(closed), [])
})

test('an outreach visit of 2017, entered today, is answered by the law of its day', () => {
  const told = story({ ...mercy, facility: { ...mercy.facility, place: { ...mercy.facility.place, state: 'CA' } } })
  const today = { at: '2026-11-25T09:00:00-08:00' }
  const why = 'Found in the paper log.'
  told.does(
    liaison,
    'open-case',
    { kind: 'visit', facility: 'mercy', requestKind: 'outreach', enteredLate: true, why },
    today,
  )
  told.does(liaison, 'record', { noun: 'contact', entry: 'contact', fields: { startedAt: '2017-03-06' } }, today)
  told.does(
    liaison,
    'give-facts',
    { facts: { 'requester.agency': 'ice-hsi', 'requester.purpose': 'partnership' } },
    today,
  )
  const [then] = told.does(liaison, 'assess', { actions: ['meet.outreach', 'agency.enforce-here'] }, today).assessments
  assert.equal(then?.at, '2017-03-06')
  const rules = then?.answers.flatMap((a) => a.because.map((b) => b.rule)) ?? []
  assert.ok(rules.length > 0)
  assert.ok(then?.answers.every((a) => a.because.every((b) => b.version === null || b.version <= '2017-03-06')))
  assert.equal(told.state.opened?.enteredLate, true)
})

test('a new fact answers the case again, and the difference says what changed and why', () => {
  const told = visit()
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'letter' } })
  told.does(tablet, 'assess', {})
  const after = told.does(counsel, 'correct-facts', {
    facts: { 'document.kind': 'search-warrant' },
    why: 'It was under the letter.',
  })
  assert.equal(after.assessments.length, 2)
  const [before, now] = after.assessments
  assert.ok(before && now)
  const difference = assessmentDifference(before, now)
  assert.deepEqual(difference.facts, [{ fact: 'document.kind', before: 'letter', after: 'search-warrant' }])
  const door = difference.answers.find((a) => a.action === 'admit.non-public')
  assert.deepEqual([door?.before?.answer, door?.after?.answer], ['must-not', 'may'])
  assert.deepEqual([door?.rulesNew, door?.rulesGone], [['us/toy/warrant'], ['us/toy/every-contact']])
  assert.ok(difference.dutiesNew.some((d) => d.duty === 'keep.documents' && d.on === 'done'))
  assert.ok(difference.dutiesGone.some((d) => d.duty === 'log.visit'))
  assert.equal(after.tasks['log.visit:staff']?.status, 'dropped')
  assert.equal(after.tasks['keep.documents:privacy-officer:done:admit.non-public']?.status, 'waiting')
  assert.deepEqual(
    after.facts['document.kind']?.earlier.map((e) => e.value),
    ['letter'],
  )
})

test('once the door was opened under the warrant its duties fall due, and papers are kept as long as they say', () => {
  const told = visit()
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'search-warrant' } })
  told.does(tablet, 'assess', {})
  assert.equal(
    told.refuses(tablet, 'settle-action', { action: 'admit.non-public', choice: 'done' }).code,
    'not-yours-to-decide',
  )
  const done = told.does(administrator, 'settle-action', {
    action: 'admit.non-public',
    choice: 'done',
    at: '2026-06-03T15:00:00-07:00',
  })
  const keep = done.tasks['keep.documents:privacy-officer:done:admit.non-public']
  assert.equal(keep?.status, 'open')
  assert.equal(keep.due?.lastDay, '2026-07-03')
  const closed = told.does(privacy, 'close-case', { why: 'Counsel keeps the papers in a case of its own.' })
  assert.deepEqual([closed.closing?.keepYears, closed.closing?.keepUntil], [8, '2034-06-03'])
  assert.ok((closed.closing?.openTasks.length ?? 0) > 0)
})

test('what was done against the answer is recorded as that, by those who may, with the reason', () => {
  const told = visit()
  told.does(tablet, 'assess', {})
  const done = { action: 'confirm.presence', choice: 'done' } as const
  assert.equal(told.refuses(tablet, 'settle-action', { ...done, why: 'It slipped out.' }).code, 'against-answer')
  assert.equal(told.refuses(privacy, 'settle-action', done).code, 'against-answer')
  const state = told.does(privacy, 'settle-action', { ...done, why: 'It slipped out at the desk.' })
  assert.equal(state.settled[0]?.againstAnswer, true)
})

test('a correction names what it corrects and why, and the first value stays in the record', () => {
  const told = visit()
  told.does(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { badge: '4711' } })
  const [event] = entryOf(told.state, 'officer', 'o1')?.history ?? []
  assert.ok(event)
  const right = { noun: 'officer', entry: 'o1', corrects: [event], fields: { badge: '4717' } } as const
  assert.equal(
    told.refuses(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { badge: '4717' } }).code,
    'already-recorded',
  )
  assert.equal(told.refuses(tablet, 'correct', right).code, 'why-missing')
  assert.equal(
    told.refuses(tablet, 'correct', { ...right, why: 'misread', corrects: ['else'] }).code,
    'corrects-nothing',
  )
  assert.equal(told.refuses(otherTablet, 'correct', { ...right, why: 'misread' }).code, 'not-yours')
  const badge = entryOf(told.does(tablet, 'correct', { ...right, why: 'misread' }), 'officer', 'o1')?.fields['badge']
  assert.equal(badge?.value, '4717')
  assert.deepEqual(badge.earlier, [{ value: '4711', event }])
})

test('an officer entered twice is withdrawn, and still shown', () => {
  const told = visit()
  told.does(tablet, 'record', { noun: 'officer', entry: 'o1', fields: {} })
  const corrects = entryOf(told.state, 'officer', 'o1')?.history ?? []
  const state = told.does(liaison, 'correct', {
    noun: 'officer',
    entry: 'o1',
    corrects,
    withdrawn: true,
    why: 'Entered twice.',
  })
  assert.equal(entriesOf(state, 'officer').length, 1)
  assert.ok(entriesOf(state, 'officer')[0]?.withdrawn)
  assert.equal(
    told.refuses(tablet, 'record', { noun: 'officer', entry: 'o1', fields: { badge: '1' } }).code,
    'entry-withdrawn',
  )
})

test('what was not known is filled in later, without a correction', () => {
  const told = visit()
  told.does(tablet, 'record', { noun: 'contact', entry: 'contact', fields: { endedAt: null, officersCount: 2 } })
  const state = told.does(liaison, 'record', {
    noun: 'contact',
    entry: 'contact',
    fields: { endedAt: '2026-06-03T15:05:00-07:00' },
  })
  const contact = entryOf(state, 'contact', 'contact')
  assert.equal(contact?.fields['endedAt']?.value, '2026-06-03T15:05:00-07:00')
  assert.equal(contact.fields['officersCount']?.value, 2)
})

test('what a requester claims is kept with its speaker, and is no fact', () => {
  const told = visit()
  const fields = { speaker: 'o1', speakerIs: 'officer', inTheirWords: 'He is a fugitive.' }
  const state = told.does(tablet, 'record', { noun: 'claim', entry: 'k1', fields })
  assert.equal(entriesOf(state, 'claim')[0]?.fields['speaker']?.value, 'o1')
  assert.deepEqual(Object.keys(state.facts), ['request.kind'])
})

test('another rulebook replays history and lists only what would change, for the facts and the day of then', () => {
  const told = visit()
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200' } })
  told.does(tablet, 'assess', {})
  const { events } = told.state
  assert.deepEqual(replay(events, toyWorld.rulebook), [])
  const [first, ...others] = toyWorld.rulebook.rules
  assert.ok(first)
  const softer = {
    ...first,
    versions: [{ from: '2026-06-04', act: 'Act 2', when: first.versions[0]?.when ?? { all: [] } }],
  }
  const changed = replay(events, { ...toyWorld.rulebook, hash: 'sha256:new', rules: [softer, ...others] })
  assert.equal(changed.length, 1)
  assert.ok(changed[0] && 'difference' in changed[0])
  assert.equal(changed[0].latest, true)
  assert.deepEqual(changed[0].difference.dutiesGone.map((d) => d.duty).sort(), [
    'log.visit',
    'log.visit',
    'notify.counsel',
    'notify.counsel',
  ])
  const gone = replay(events, { ...toyWorld.rulebook, actions: toyWorld.rulebook.actions.slice(0, 1) })
  assert.ok(gone[0] && 'difference' in gone[0] && gone[0].difference.answers[0]?.after === null)
  const facts = toyWorld.rulebook.facts.filter((f) => f.id !== 'document.kind')
  assert.deepEqual(
    replay(events, { ...toyWorld.rulebook, facts, rules: [] }).map((r) => 'refused' in r && r.refused),
    ['unknown-fact'],
  )
})

test('“I don’t know” is no answer that has to be corrected later', () => {
  const told = visit(mercy)
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'unknown', area: 'non-public' } })
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200' } })
  const state = told.does(tablet, 'give-facts', { facts: { 'document.kind': 'unknown' } })
  assert.equal(state.facts['document.kind']?.value, 'dhs-i200')
})

test('officers let in once and turned away the next time: what was done keeps its duties', () => {
  const told = visit()
  told.does(tablet, 'give-facts', { facts: { 'document.kind': 'search-warrant' } })
  told.does(tablet, 'assess', {})
  told.does(administrator, 'settle-action', { action: 'admit.non-public', choice: 'done' })
  const state = told.does(administrator, 'settle-action', { action: 'admit.non-public', choice: 'declined' })
  assert.equal(state.tasks['accompany.officers:liaison:done:admit.non-public']?.status, 'open')
  assert.deepEqual(
    state.settled.map((s) => s.choice),
    ['done', 'declined'],
  )
})

test('a visit is answered by the law of its day; a request for records by that of the day we act', () => {
  const july = { at: '2026-07-10T09:00:00-07:00' }
  const told = visit()
  assert.equal(told.does(privacy, 'assess', {}, july).assessments[0]?.at, '2026-06-03T14:20:00-07:00')
  const request = story()
  request.does(privacy, 'open-case', { kind: 'records-request', facility: 'mercy' })
  assert.equal(request.does(privacy, 'assess', {}, july).assessments[0]?.at, july.at)
  const release = request.does(privacy, 'assess', { at: '2026-08-01' }, july)
  assert.equal(release.assessments[1]?.at, '2026-08-01')
  assert.equal(request.refuses(privacy, 'assess', { actions: ['fly'] }, july).code, 'situation-refused')
})

test('asking about one more thing does not drop the duties of the others', () => {
  const told = visit()
  told.does(tablet, 'assess', { actions: ['confirm.presence'] })
  told.does(tablet, 'assess', { actions: ['admit.non-public'] })
  const state = told.does(tablet, 'give-facts', { facts: { 'document.kind': 'search-warrant' } })
  assert.deepEqual(
    state.assessments
      .at(-1)
      ?.answers.map((a) => a.action)
      .sort(),
    ['admit.non-public', 'confirm.presence'],
  )
  const relevant = visit()
  relevant.does(tablet, 'assess', {})
  const both = relevant.does(tablet, 'assess', { actions: ['admit.non-public'] }).assessments.at(-1)
  assert.deepEqual([both?.actions, both?.relevantToo, both?.answers.length], [['admit.non-public'], true, 2])
})

test('the same said again by somebody who sees the case adds nothing', () => {
  const told = visit()
  const officer = { noun: 'officer', entry: 'o1', fields: { badge: '4711' } } as const
  told.does(tablet, 'record', officer)
  told.does(tablet, 'give-facts', { facts: { area: 'public' } })
  const { version } = told.state
  told.does(liaison, 'record', officer)
  told.does(liaison, 'record', { ...officer, fields: { badge: null } })
  told.does(liaison, 'give-facts', { facts: { area: 'public' } })
  assert.equal(told.state.version, version)
  assert.equal(told.refuses(liaison, 'correct', { ...officer, corrects: [], why: 'misread' }).code, 'corrects-nothing')
  assert.equal(
    told.refuses(liaison, 'correct', { ...officer, corrects: [], why: 'misread' }, { expected: 'beside' }).code,
    'corrects-nothing',
  )
})
