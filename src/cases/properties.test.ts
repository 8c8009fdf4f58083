import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, type Roll, someCommand, someDeskCommand } from './_dice.ts'
import { toyWorld } from './_world.ts'
import {
  type CaseState,
  type Command,
  decide,
  evolve,
  fold,
  isKept,
  isRefusal,
  joinEvent,
  mergeHistories,
  newCase,
  partEvent,
  problemsIn,
  readCommand,
  readEvent,
  refusalCodes,
  type StoredEvent,
  withMade,
  withoutPersonal,
} from './index.ts'

// Printed in the names, so that a failure can be repeated.
const seed = Number(process.env['OSTIARY_SEED'] ?? 20261124)
const deep = process.env['OSTIARY_DEEP'] === '1'
const cases = deep ? 2000 : 120

function throughJson(events: readonly StoredEvent[]): readonly StoredEvent[] {
  return events.map((e) => {
    const read = readEvent(JSON.parse(JSON.stringify(e)))
    assert.ok(read !== undefined && !isKept(read), JSON.stringify(e))
    return read
  })
}

interface Run {
  readonly state: CaseState
  readonly given: readonly Command[]
  readonly refused: ReadonlyMap<string, number>
}

function run(roll: Roll, steps: number, name: string, check: (state: CaseState, command: Command) => void): Run {
  let state = newCase('c1')
  const given: Command[] = []
  const refused = new Map<string, number>()
  for (let i = 0; i < steps; i++) {
    const command = someCommand(roll, state, `${name}-${i}`)
    const decision = decide(state, command, toyWorld)
    if ('refused' in decision) {
      refused.set(decision.refused.code, (refused.get(decision.refused.code) ?? 0) + 1)
      continue
    }
    state = decision.events.reduce(evolve, state)
    given.push(command)
    check(state, command)
  }
  return { state, given, refused }
}

test(`any sequence of commands leaves a legal case (seed ${seed})`, () => {
  const roll = dice(seed)
  const codes = new Set<string>()
  const types = new Set<string>()
  const statuses = new Set<string>()
  for (let n = 0; n < cases; n++) {
    const { state, refused } = run(roll, 60, `n${n}`, (s, c) => {
      assert.deepEqual(problemsIn(s), [], JSON.stringify({ n, c }))
      statuses.add(s.status)
    })
    for (const code of refused.keys()) codes.add(code)
    for (const e of state.events) types.add(e.type)
  }
  if (!deep) return
  // The dice reach every corner, given time: else the property says little.
  assert.deepEqual([...statuses].sort(), ['closed', 'erased', 'open'])
  const unreached = refusalCodes.filter((c) => !codes.has(c))
  const byHand = [
    'malformed-command',
    'command-id-reused',
    'another-facility',
    'request-kind-missing',
    'assessment-differs',
    'situation-refused',
  ]
  assert.deepEqual(
    unreached.filter((c) => !byHand.includes(c)),
    [],
  )
  assert.ok(types.size > 40, `${types.size} types of event`)
})

test(`events replayed, and read back from JSON, tell the same case (seed ${seed})`, () => {
  const roll = dice(seed + 1)
  for (let n = 0; n < cases; n++) {
    const { state, given } = run(roll, 50, `n${n}`, () => undefined)
    if (state.status === 'erased') continue
    assert.deepEqual(fold('c1', throughJson(state.events)), state)
    for (const command of given) {
      const read = readCommand(JSON.parse(JSON.stringify(command)))
      assert.ok(!isRefusal(read), JSON.stringify({ command, read }))
      assert.deepEqual(read, command)
    }
  }
})

test(`every command sent again changes nothing, whenever it comes (seed ${seed})`, () => {
  const roll = dice(seed + 2)
  for (let n = 0; n < cases / 2; n++) {
    const { state, given } = run(roll, 40, `n${n}`, () => undefined)
    const stored = new Set(state.events.map((e) => e.command))
    for (const command of given.filter((c) => stored.has(c.id))) {
      const again = decide(state, command, toyWorld)
      assert.deepEqual(again, { events: [], since: [], already: true }, JSON.stringify({ n, command }))
      for (const event of state.events) assert.equal(evolve(state, event), state)
    }
  }
})

test(`parted and joined an event is the same; without its personal part the case is still legal (seed ${seed})`, () => {
  const roll = dice(seed + 3)
  for (let n = 0; n < cases; n++) {
    const { state } = run(roll, 50, `n${n}`, () => undefined)
    for (const event of state.events) {
      const joined = joinEvent({ ...event, data: {} } as StoredEvent, partEvent(event))
      assert.deepEqual(joined.data, event.data)
    }
    const bare = fold('c1', throughJson(state.events.map(withoutPersonal)))
    assert.deepEqual(problemsIn(bare), [])
    assert.equal(bare.status, state.status)
    assert.deepEqual(Object.keys(bare.tasks), Object.keys(state.tasks))
    assert.deepEqual(Object.keys(bare.entries), Object.keys(state.entries))
  }
})

interface Branch {
  readonly state: CaseState
  /** What the tablet has in its outbox, as it sends it. */
  readonly outbox: readonly Command[]
}

function branch(roll: Roll, from: CaseState, device: string, name: string): Branch {
  let state = from
  const outbox: Command[] = []
  for (let i = 0; i < 8; i++) {
    const command = someDeskCommand(roll, state, `${name}-${i}`, device)
    const decision = decide(state, command, toyWorld)
    if ('refused' in decision) continue
    state = decision.events.reduce(evolve, state)
    outbox.push(withMade(command, state))
  }
  return { state, outbox }
}

test(`two tablets write on one visit: merged either way it is one case with all of both (seed ${seed})`, () => {
  const roll = dice(seed + 4)
  let rivals = 0
  for (let n = 0; n < cases; n++) {
    const { state } = run(roll, 20, `n${n}`, () => undefined)
    if (state.status !== 'open') continue
    const [a, b] = [branch(roll, state, 'tablet-1', `a${n}`).state, branch(roll, state, 'tablet-2', `b${n}`).state]
    const merged = mergeHistories(a.events, b.events)
    assert.deepEqual(mergeHistories(b.events, a.events), merged)
    assert.deepEqual(mergeHistories(merged, a.events), merged)
    const ids = new Set(merged.map((e) => e.id))
    for (const event of [...a.events, ...b.events]) assert.ok(ids.has(event.id))
    assert.equal(merged.length, ids.size)
    const whole = fold('c1', merged)
    assert.deepEqual(problemsIn(whole), [], `n ${n}`)
    rivals += Object.values(whole.entries)
      .flatMap((e) => Object.values(e.fields))
      .filter((f) => f.rivals.length > 0).length
  }
  assert.ok(rivals > 0, 'the tablets must sometimes disagree')
})

// Gives the server the two outboxes in some order, and between them what people at their desks write.
function deliver(roll: Roll, from: CaseState, outboxes: readonly Branch[], name: string): readonly string[] {
  const left = outboxes.map((x) => [...x.outbox])
  const refused: string[] = []
  let server = from
  for (let i = 0; left.some((list) => list.length > 0); i++) {
    const desk = roll(3) === 0
    const command = desk ? someCommand(roll, server, `${name}-${i}`) : left[roll(2)]?.shift()
    if (command === undefined || command.type === 'erase-case') continue
    const decision = decide(server, { ...command, received: '2026-06-04T10:00:00Z' }, toyWorld)
    if ('events' in decision) server = decision.events.reduce(evolve, server)
    else if (!desk) refused.push(`${command.type} ${decision.refused.code}`)
    assert.deepEqual(problemsIn(server), [])
  }
  return refused
}

test(`what two tablets accepted offline the server takes in any order, while desks go on (seed ${seed})`, () => {
  const roll = dice(seed + 5)
  const refused = new Set<string>()
  let sent = 0
  for (let n = 0; n < cases; n++) {
    const { state } = run(roll, 15, `n${n}`, () => undefined)
    if (state.status !== 'open') continue
    const both = [branch(roll, state, 'tablet-1', `a${n}`), branch(roll, state, 'tablet-2', `b${n}`)]
    sent += both.flatMap((x) => x.outbox).length
    for (const code of deliver(roll, state, both, `d${n}`)) refused.add(code)
  }
  assert.ok(sent > cases)
  // The one thing that may have changed: a task was given meanwhile to somebody whose task only they finish.
  assert.deepEqual(
    [...refused].filter((r) => r !== 'finish-task not-allowed'),
    [],
  )
})
