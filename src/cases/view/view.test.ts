import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, type Roll, someCommand } from '../_dice.ts'
import { story } from '../_story.ts'
import { people, toyWorld } from '../_world.ts'
import { fold } from '../case/evolve.ts'
import { type CaseState, newCase } from '../case/state.ts'
import { type CommandData, type CommandType, commandTypes } from '../command/command.ts'
import { decide } from '../command/decide.ts'
import type { StoredEvent } from '../event/event.ts'
import { isKept } from '../event/event.ts'
import { claimPaths, partEvent } from '../event/personal.ts'
import { type Role, roles } from '../role/roles.ts'
import { mayGive } from './may-give.ts'
import { projectionOf } from './projection.ts'
import { rowVisibleTo } from './row-visible.ts'
import type { Viewer } from './viewer.ts'
import { eventVisibleTo, visibleTo } from './visible.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 20261125)
const runs = process.env['OSTIARY_DEEP'] === '1' ? 1500 : 100
const now = '2026-06-03T23:00:00Z'

const tablet: Viewer = { facility: 'mercy', role: 'desk', device: 'tablet-1' }
const as = (role: Role, person = 'p1'): Viewer => ({ facility: 'mercy', role, person })

function visit() {
  const s = story()
  s.does(people.tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'arrest' })
  s.does(people.tablet, 'record', { noun: 'officer', entry: 'o1', fields: { nameAsGiven: 'A. Agent', badge: '4711' } })
  const claim = { speaker: 'o1', inTheirWords: 'He is a fugitive.', aboutWhom: 'Juan Perez' }
  s.does(people.tablet, 'record', { noun: 'claim', entry: 'k1', fields: claim })
  s.does(people.tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200', area: 'non-public' } })
  s.does(people.tablet, 'assess', { actions: ['admit.non-public'] })
  s.does(people.privacy, 'record', { noun: 'note', entry: 'n1', fields: { account: 'The patient is in bed 7.' } })
  s.does(people.privacy, 'give-facts', { facts: { 'patient.present': true } })
  return s
}

function seen(viewer: Viewer, state: CaseState, at = now): CaseState {
  const visible = visibleTo(viewer, state, at)
  assert.ok(visible.sees !== 'nothing', viewer.role)
  return visible.state
}

test('the desk sees what it wrote and what to do, and nothing of what the office wrote', () => {
  const { state } = visit()
  const own = seen(tablet, state)
  assert.equal(own.version, state.version)
  assert.equal(own.entries['officer/o1']?.fields['nameAsGiven']?.value, 'A. Agent')
  assert.equal(own.entries['note/n1'], undefined)
  assert.equal(own.facts['patient.present'], undefined)
  assert.equal(own.assessments.at(-1)?.answers[0]?.answer, 'must-not')
  assert.equal(own.tasks['notify.counsel:staff']?.status, 'open')
  assert.ok(!JSON.stringify(own).includes('bed 7') && !JSON.stringify(own).includes('fugitive'))
  assert.deepEqual(visibleTo({ ...tablet, device: 'tablet-2' }, state, now), { sees: 'nothing' })
})

test('the reasons of an answer stay with those who know the facts that it rests on', () => {
  const { state } = visit()
  const [first, second] = seen(tablet, state).assessments
  assert.ok((first?.answers[0]?.because.length ?? 0) > 0)
  assert.deepEqual(second?.answers[0]?.because, [])
  assert.equal(Object.hasOwn(second?.facts ?? {}, 'patient.present'), false)
  assert.ok((seen(as('counsel'), state).assessments[1]?.answers[0]?.because.length ?? 0) > 0)
})

test('a message reaches the one who opened the case, and how it ended does, without words', () => {
  const s = visit()
  s.does(people.privacy, 'send-message', { message: 'Thank you, well done.' })
  s.does(people.privacy, 'record', {
    noun: 'outcome',
    entry: 'e1',
    fields: { code: 'left', account: 'Bed 7 is safe.' },
  })
  s.does(people.privacy, 'close-case', { why: 'The officers left bed 7.' })
  const own = seen(tablet, s.state)
  assert.deepEqual([own.messages[0]?.message, own.status], ['Thank you, well done.', 'closed'])
  assert.equal(own.entries['outcome/e1']?.fields['code']?.value, 'left')
  assert.ok(!/bed 7/i.test(JSON.stringify(own)))
})

test('a person sees at the desk what they wrote on a device, once they were named for it', () => {
  const s = visit()
  assert.equal(visibleTo(as('desk', 'p-rosa'), s.state, now).sees, 'nothing')
  s.does(people.tablet, 'name-writer', { device: 'tablet-1', person: 'p-rosa' })
  assert.equal(visibleTo(as('desk', 'p-rosa'), s.state, now).sees, 'own')
  assert.equal(visibleTo(as('desk', 'p-lee'), s.state, now).sees, 'nothing')
  const row = projectionOf(s.state)?.row
  assert.ok(row && rowVisibleTo(as('desk', 'p-rosa'), row, now) && !rowVisibleTo(as('desk', 'p-lee'), row, now))
})

test('the administrator sees all of a case until thirty days after it was closed, then its outline', () => {
  const s = visit()
  s.does(people.privacy, 'close-case', { why: 'Done.' })
  const ada = as('administrator')
  assert.equal(visibleTo(ada, s.state, '2026-07-03T21:19:59Z').sees, 'whole')
  assert.equal(visibleTo(ada, s.state, '2026-07-03T21:20:00Z').sees, 'outline')
  assert.equal(visibleTo(as('liaison'), s.state, '2031-01-01T00:00:00Z').sees, 'whole')
})

test('nobody sees a case of another facility; the system administrator sees none; the auditor an outline of each', () => {
  const { state } = visit()
  for (const role of roles) assert.equal(visibleTo({ ...as(role), facility: 'grace' }, state, now).sees, 'nothing')
  assert.equal(visibleTo(as('system-administrator'), state, now).sees, 'nothing')
  const outline = seen(as('auditor'), state)
  assert.equal(outline.events.length, state.events.length)
  assert.ok(!/Agent|4711|fugitive|Perez|bed 7|patient.present/.test(JSON.stringify(outline)))
})

test('a list shows who came and what is next, in words without any claim', () => {
  const projection = projectionOf(visit().state)
  assert.ok(projection)
  const { row, summary, outline } = projection
  assert.equal(summary.title, 'A. Agent')
  assert.ok(summary.words.includes('4711') && summary.words.includes('bed 7'))
  assert.ok(!/fugitive|Perez/.test(JSON.stringify(summary)))
  assert.deepEqual([row.urgency, row.openTasks, row.requestKind], [3, 2, 'arrest'])
  assert.deepEqual([outline.documentKind, outline.nextTask?.duty], ['dhs-i200', 'notify.counsel'])
  const own = rowVisibleTo(tablet, { ...row, title: 'x' }, now)
  assert.ok(own && !('title' in own) && !('documentKind' in own.outline))
})

test('a case is urgent while officers are here, less when they left, and at once when a duty is late', () => {
  const s = story()
  s.does(people.tablet, 'open-case', { kind: 'visit', facility: 'mercy', requestKind: 'search' })
  assert.equal(projectionOf(s.state)?.row.urgency, 3)
  s.does(people.tablet, 'record', { noun: 'outcome', entry: 'e1', fields: { code: 'left' } })
  assert.equal(projectionOf(s.state)?.row.urgency, 0)
  s.does(people.privacy, 'add-task', { task: 't1', owner: 'staff', due: '2026-06-04T10:00:00-07:00', title: 'Call' })
  const row = projectionOf(s.state)?.row
  assert.equal(row?.urgency, 2)
  assert.equal(row && rowVisibleTo(as('counsel'), row, '2026-06-05T00:00:00Z')?.urgency, 3)
})

test('a page offers only what its reader may do now', () => {
  const s = visit()
  assert.ok(!mayGive(as('liaison'), s.state, now).includes('close-case'))
  assert.ok(mayGive(as('counsel'), s.state, now).includes('close-case'))
  assert.ok(!mayGive({ facility: 'mercy', role: 'counsel', token: 't' }, s.state, now).includes('close-case'))
  assert.deepEqual(mayGive(as('auditor'), s.state, now), [])
  s.does(people.counsel, 'close-case', { why: 'Done.' })
  assert.ok(!mayGive(as('privacy-officer'), s.state, now).includes('erase-case'))
  assert.ok(mayGive(as('privacy-officer'), s.state, '2033-01-01T00:00:00Z').includes('erase-case'))
})

function history(roll: Roll, steps: number, name: string): CaseState {
  let state = newCase('c1')
  for (let i = 0; i < steps; i++) {
    const decision = decide(state, marked(roll, state, `${name}-${i}`), toyWorld)
    if ('events' in decision) state = fold(state.id, [...state.events, ...decision.events])
  }
  return state
}

// Some of the entries get a claim and a personal line that can be told apart from everything else.
function marked(roll: Roll, state: CaseState, id: string) {
  const command = someCommand(roll, state, id)
  if (command.type !== 'record' || roll(2) === 0) return command
  const kinds = [
    { noun: 'claim', entry: `k${roll(3)}`, fields: { inTheirWords: 'CLAIM one', aboutWhom: 'CLAIM two' } },
    { noun: 'officer', entry: `m${roll(3)}`, fields: { nameAsGiven: 'SECRET name' } },
    { noun: 'note', entry: `n${roll(3)}`, fields: { account: 'SECRET words' } },
    { noun: 'paper', entry: `q${roll(3)}`, fields: { namedPerson: 'CLAIM three', title: 'SECRET title' } },
  ] as const
  return { ...command, data: kinds[roll(kinds.length)] as CommandData<'record'> }
}

test(`whatever was done, an outline holds nothing personal, and no claim leaves a whole case (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let n = 0; n < runs; n++) {
    const state = history(roll, 40, `n${n}`)
    if (state.status === 'new') continue
    const projection = projectionOf(state)
    assert.ok(projection)
    const { row, tasks, outline, summary } = projection
    const at = JSON.stringify({ seed, n })
    assert.ok(!/SECRET|CLAIM|Call back/.test(JSON.stringify([row, tasks, outline])), at)
    assert.ok(!JSON.stringify(summary).includes('CLAIM'), at)
    assert.ok((summary.title ?? '').length <= 120, at)
    for (const role of roles) {
      const viewer = as(role)
      const visible = visibleTo(viewer, state, now)
      if (visible.sees === 'nothing' || visible.sees === 'whole') continue
      for (const event of visible.state.events) assertBare(event, visible.sees, at)
      assert.ok(!JSON.stringify(visible.state).includes('CLAIM'), at)
      if (visible.sees === 'outline') assert.ok(!/SECRET|Call back|Because/.test(JSON.stringify(visible.state)), at)
      assert.deepEqual(fold('c1', visible.state.events).tasks, visible.state.tasks, at)
    }
  }
})

function assertBare(event: StoredEvent, sees: 'own' | 'outline', at: string): void {
  if (isKept(event)) {
    assert.deepEqual(event.data, {}, at)
    return
  }
  const { sealed } = partEvent(event)
  if (sees === 'outline') assert.deepEqual(sealed, {}, at)
  else
    assert.ok(
      Object.keys(sealed).every((path) => !claimPaths[event.type].includes(path)),
      at,
    )
}

test(`the desk sees only what it opened, and events of others only where they are for it (seed ${seed})`, () => {
  const roll = dice(seed + 1)
  const forThem: readonly string[] = ['assessed', 'duties-derived', 'message-sent', 'writer-named', 'outcome-recorded']
  for (let n = 0; n < runs; n++) {
    const state = history(roll, 40, `n${n}`)
    const visible = visibleTo(tablet, state, now)
    const opened = state.opened?.by.device === 'tablet-1'
    assert.equal(visible.sees, opened ? 'own' : 'nothing')
    if (visible.sees === 'nothing') continue
    for (const event of visible.state.events) {
      const theirs = event.by.device === 'tablet-1'
      const known = theirs || forThem.includes(event.type) || /^(task|case)-|^outcome-/.test(event.type)
      assert.ok(known, JSON.stringify({ n, type: event.type }))
      assert.deepEqual(eventVisibleTo(tablet, state, event, now), event)
    }
  }
})

test(`a list shows a case to those who see something of it, and its title to those who see all (seed ${seed})`, () => {
  const roll = dice(seed + 3)
  const viewers = roles.flatMap((role) => [as(role), as(role, 'p2'), { ...tablet, role }])
  for (let n = 0; n < runs; n++) {
    const state = history(roll, 40, `n${n}`)
    const projection = projectionOf(state)
    if (projection === undefined) continue
    for (const viewer of viewers) {
      const at = `${2026 + roll(2)}-0${6 + roll(4)}-03T00:00:00Z`
      const { sees } = visibleTo(viewer, state, at)
      const row = rowVisibleTo(viewer, { ...projection.row, title: 'A title' }, at)
      const told = JSON.stringify({ n, viewer, at })
      assert.equal(row !== undefined, sees !== 'nothing', told)
      assert.equal(row?.title !== undefined, sees === 'whole', told)
    }
  }
})

test('a projection is the same from the events as after a way through JSON', () => {
  const { state } = visit()
  const again = fold('c1', JSON.parse(JSON.stringify(state.events)) as StoredEvent[])
  assert.deepEqual(projectionOf(again), projectionOf(state))
  assert.deepEqual(JSON.parse(JSON.stringify(projectionOf(state))), projectionOf(state))
  assert.equal(projectionOf(newCase('c2')), undefined)
})

test('every command is offered to somebody at some time', () => {
  const offered = new Set<CommandType>()
  const roll = dice(seed + 2)
  const later = '2040-01-01T00:00:00Z'
  for (let n = 0; n < 60; n++)
    for (const state of [newCase('c1'), history(roll, 40, `o${n}`)])
      for (const role of roles) for (const type of mayGive(as(role), state, later)) offered.add(type)
  assert.deepEqual(
    commandTypes.filter((type) => !offered.has(type)),
    [],
  )
})
