import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { dice, people, someCommand, toyWorld } from '../../cases/check/index.ts'
import { type CaseState, type Command, decide, evolve, fold, newCase, problemsIn } from '../../cases/index.ts'
import { aVisit, type TestRecord, testRecord } from './_record.ts'
import { rebuildProjections } from './rebuild.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 20_261_124)
const deep = process.env['OSTIARY_DEEP'] === '1'
const cases = deep ? 60 : 8

// All rows, with the summaries opened: each sealing has a nonce of its own.
async function projectionsOf({ database, record }: TestRecord) {
  const rows = await database.inFacility('mercy', async (trx) => ({
    cases: await trx.selectFrom('cases').selectAll().orderBy('id').execute(),
    tasks: await trx.selectFrom('tasks').selectAll().orderBy('case_id').orderBy('task').execute(),
  }))
  const opened = rows.cases.map(async ({ sealed, ...row }) => ({
    ...row,
    summary: sealed && (await record.openSummary('mercy', row.id, sealed)),
  }))
  return { tasks: rows.tasks, cases: await Promise.all(opened) }
}

async function rebuilt({ database, keyring }: TestRecord): Promise<number> {
  let made = 0
  for await (const { cases } of rebuildProjections(database, keyring)) made = cases
  return made
}

describe(`random commands on PostgreSQL (seed ${seed})`, () => {
  let at: TestRecord
  before(async () => {
    at = await testRecord()
  })
  after(() => at.close())

  // Gives a command to the record, and to a case in memory; gives that case as it is then.
  async function both(state: CaseState, command: Command): Promise<CaseState> {
    // The clock is the server's: a case is erased when its time is over, whatever the writer's own clock says.
    at.now = new Date(command.type === 'erase-case' ? '2040-01-01T00:00:00Z' : '2026-06-03T21:20:00Z')
    const received = at.now.toISOString().replace('.000Z', 'Z')
    const expected = decide(state, { ...command, received }, toyWorldOfCalifornia)
    const found = await at.record.submit('mercy', command)
    at.now = new Date('2026-06-03T21:20:00Z')
    if ('refused' in expected) {
      assert.deepEqual('refused' in found && found.refused, expected.refused)
      return state
    }
    assert.ok('events' in found, JSON.stringify(found))
    assert.deepEqual([found.events, found.already], [expected.events, expected.already])
    const next = expected.events.reduce(evolve, state)
    assert.deepEqual(found.state, next)
    return next
  }

  test('decide, refuse and fold as in memory', async () => {
    const roll = dice(seed)
    const statuses = new Set<string>()
    for (let n = 0; n < cases; n++) {
      let state: CaseState = newCase(`c${n}`)
      for (let i = 0; i < 60; i++) state = await both(state, someCommand(roll, state, `n${n}-${i}`))
      statuses.add(state.status)
      const loaded = await at.record.load('mercy', `c${n}`)
      assert.deepEqual(loaded, state.version === 0 ? undefined : state)
      assert.deepEqual(problemsIn(state), [])
      const stored = (await at.record.leaves('mercy', `c${n}`)).map(({ event }) => event)
      if (state.version > 0) assert.deepEqual(fold(`c${n}`, stored), state)
    }
    // The dice reach every status, given time: else this says little.
    if (deep) assert.deepEqual([...statuses].sort(), ['closed', 'erased', 'open'])
  })

  test('projections made again from the events are the same, row by row', async () => {
    await at.does(people.tablet, 'open-case', aVisit, { case: 'fixed' })
    await at.does(people.tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200' } }, { case: 'fixed' })
    await at.does(people.tablet, 'assess', { actions: ['admit.non-public'] }, { case: 'fixed' })
    const before = await projectionsOf(at)
    assert.ok(before.cases.length > cases / 2 && before.tasks.length > 0)
    assert.ok(before.cases.some((row) => row.id === 'fixed' && row.summary !== null && row.open_tasks > 0))
    assert.equal(await rebuilt(at), before.cases.length)
    assert.deepEqual(await projectionsOf(at), before)
    await at.database.inFacility('mercy', async (trx) => {
      await trx.deleteFrom('cases').where('id', '<>', 'c1').execute()
      await trx.deleteFrom('tasks').execute()
      await trx.updateTable('cases').set({ urgency: 3, status: 'open' }).execute()
      const stray = { facility: 'mercy', case_id: 'stray', task: 't', owner: 'staff', status: 'open' }
      await trx.insertInto('tasks').values(stray).execute()
    })
    await rebuilt(at)
    assert.deepEqual(await projectionsOf(at), before)
  })

  test('and so while somebody writes', async () => {
    const writing = Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        at.does(
          people.liaison,
          'record',
          { noun: 'note', entry: `w${i}`, fields: { account: 'More.' } },
          { case: 'fixed', expected: 'beside' },
        ),
      ),
    )
    await rebuilt(at)
    assert.ok((await writing).every((s) => 'events' in s))
    const after = await projectionsOf(at)
    const { version } = (await at.record.load('mercy', 'fixed')) ?? { version: 0 }
    assert.equal(after.cases.find((row) => row.id === 'fixed')?.version, version)
    await rebuilt(at)
    assert.deepEqual(await projectionsOf(at), after)
  })
})

// The hospital of the test's record, as its settings have it.
const toyWorldOfCalifornia = {
  ...toyWorld,
  facility: { ...toyWorld.facility, place: { state: 'CA' }, policies: [] },
}
