import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type CaseState,
  type Command,
  caseKinds,
  decide,
  evolve,
  facilityOf,
  newCase,
  problemsIn,
  projectionOf,
  readFacilitySettings,
} from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { demoFacility, demoSettings, demoTimeZone } from './facility.ts'
import { momentsAround } from './moments.ts'
import { demoStories } from './stories.ts'
import { tell } from './story.ts'

const now = new Date('2026-11-25T20:00:00Z')
const moments = momentsAround(now, demoTimeZone)
const settings = demoSettings(moments)
const world = { rulebook, facility: facilityOf(demoFacility, settings), assess: { exact: false } } as const

test('the invented hospital’s settings are ones that a hospital may have', () => {
  assert.deepEqual(readFacilitySettings(JSON.parse(JSON.stringify(settings)), rulebook), settings)
})

test('moments carry the offset of the hospital’s zone', () => {
  assert.equal(moments.on(1, '09:15'), '2026-11-24T09:15:00-08:00')
  assert.equal(moments.on(60, '09:15'), '2026-09-26T09:15:00-07:00')
  assert.equal(moments.minutesAgo(15), '2026-11-25T11:45:00-08:00')
  assert.equal(moments.day(-6), '2026-12-01')
})

async function told(around = moments, hear: (command: Command) => void = () => {}): Promise<readonly CaseState[]> {
  const states: CaseState[] = []
  for (const story of demoStories) {
    let state = newCase(story.case)
    await tell(
      story,
      async (command) => {
        hear(command)
        const decision = decide(state, command, world)
        if ('refused' in decision) throw new Error(`${command.id} ${command.type}: ${JSON.stringify(decision.refused)}`)
        state = decision.events.reduce(evolve, state)
        return state
      },
      around,
    )
    states.push(state)
  }
  return states
}

test('every story is taken command by command, leaves a legal case, and says by every name that it is invented', async () => {
  const states = await told()
  for (const state of states) assert.deepEqual(problemsIn(state), [], state.id)
  assert.equal(new Set(states.map((s) => s.id)).size, demoStories.length)
  assert.deepEqual([...new Set(states.map((s) => s.kind))].sort(), [...caseKinds].sort())
  assert.deepEqual([...new Set(states.map((s) => s.status))].sort(), ['closed', 'open'])
  assert.ok(states.every((s) => s.assessments.length > 0))
  const outreach = states.find((s) => s.id === 'demo-02-outreach-2017')
  assert.equal(outreach?.assessments[0]?.at, '2017-02-15')
  assert.ok(outreach.opened?.enteredLate)
  const names = JSON.stringify(states).matchAll(/"(?:nameAsGiven|signerName|requester|name)":\{"value":"([^"]+)"/g)
  for (const [, name] of names) assert.match(name ?? '', /Sample|Muestra|Example|Ejemplo/)
})

test('the queue of the demonstration shows every urgency, and few late cases', async () => {
  const rows = (await told()).flatMap((state) => projectionOf(state)?.row ?? []).filter((row) => row.status === 'open')
  assert.deepEqual([...new Set(rows.map((row) => row.urgency))].sort(), [0, 1, 2, 3])
  assert.deepEqual(
    rows.filter((row) => row.dueAt !== undefined && Date.parse(row.dueAt) < now.getTime()).map((row) => row.id),
    ['demo-09-grand-jury', 'demo-10-proposal'],
  )
})

test('just after midnight too, nothing in the stories is still to come', async () => {
  const midnight = new Date('2026-11-25T08:05:00Z')
  const times: string[] = []
  await told(momentsAround(midnight, demoTimeZone), ({ at }) => times.push(at))
  assert.deepEqual(
    times.filter((at) => Date.parse(at) > midnight.getTime()),
    [],
  )
})
