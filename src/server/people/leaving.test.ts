import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command, CommandData, CommandType } from '../../cases/index.ts'
import { addFacility, addPerson, enrol, type TestOffice, testOffice } from '../sign-in/_office.ts'

async function given<T extends CommandType>(here: TestOffice, by: string, type: T, data: CommandData<T>) {
  const { record } = here.office
  const expected = (await record.load('general', 'c1'))?.version ?? 0
  const command = {
    id: `k${expected}`,
    case: 'c1',
    at: '2026-11-25T07:00:00-08:00',
    by: { role: 'privacy-officer', person: by },
    expected,
    type,
    data,
  }
  const done = await record.submit('general', command as Command)
  assert.ok(!('refused' in done), JSON.stringify(done))
}

async function withWork() {
  const here = await testOffice()
  await addFacility(here)
  const grace = await addPerson(here, 'Grace', ['administrator'])
  const noor = await addPerson(here, 'Noor', ['system-administrator'])
  const ruth = await addPerson(here, 'Ruth', ['privacy-officer'])
  const sam = await addPerson(here, 'Sam', ['privacy-officer'])
  const [admin, it] = [here.browser(), here.browser()]
  await enrol(here, admin, grace.email)
  await enrol(here, it, noor.email)
  await given(here, ruth.id, 'open-case', { kind: 'visit', facility: 'general', requestKind: 'arrest' })
  await given(here, ruth.id, 'add-task', { task: 't1', title: 'Call the agency back', owner: 'liaison' })
  await given(here, ruth.id, 'add-task', { task: 't2', title: 'Ask counsel', owner: 'counsel' })
  await given(here, ruth.id, 'assign-task', { task: 't1', person: ruth.id })
  await given(here, ruth.id, 'assign-task', { task: 't2', person: ruth.id })
  await given(here, ruth.id, 'assign-case', { role: 'privacy-officer', person: ruth.id })
  const state = async () => {
    const found = await here.office.record.load('general', 'c1')
    assert.ok(found)
    return found
  }
  return { here, grace, ruth, sam, admin, it, state }
}

test('the tasks and cases of somebody who leaves go back to their roles', async () => {
  const { grace, ruth, admin, state } = await withWork()
  const left = await admin.ask('POST', `/api/people/${ruth.id}/leave`, {})
  assert.deepEqual(left.body, { moved: 3, waiting: 0 })
  const { tasks, assigned, events } = await state()
  assert.deepEqual([tasks['t1']?.owner, tasks['t1']?.person], ['liaison', undefined])
  assert.deepEqual([tasks['t2']?.owner, tasks['t2']?.person], ['counsel', undefined])
  assert.deepEqual(assigned, { role: 'privacy-officer' })
  assert.equal(events.at(-1)?.by.person, grace.id, 'who moved them stands in the record')
  assert.ok(
    events.some(({ by }) => by.person === ruth.id),
    'what the person wrote stays theirs',
  )
})

test('or to a named person, who must be there', async () => {
  const { ruth, sam, admin, state } = await withWork()
  const leave = (to: string) => admin.ask('POST', `/api/people/${ruth.id}/leave`, { to })
  for (const to of ['nobody', ruth.id]) assert.equal((await leave(to)).body.code, 'no-such-person')
  assert.deepEqual((await leave(sam.id)).body, { moved: 3, waiting: 0 })
  const { tasks, assigned } = await state()
  assert.deepEqual([tasks['t1']?.person, tasks['t2']?.person, assigned?.person], [sam.id, sam.id, sam.id])
})

test('IT ends the access at once; the work waits for an administrator, and asking twice moves it once', async () => {
  const { here, ruth, admin, it, state } = await withWork()
  assert.deepEqual((await it.ask('POST', `/api/people/${ruth.id}/leave`, {})).body, { moved: 0, waiting: 3 })
  const asked = await here.browser().ask('POST', '/api/session/password', { email: ruth.email, password: 'x' })
  assert.equal(asked.status, 401)
  assert.deepEqual((await admin.ask('POST', `/api/people/${ruth.id}/leave`, {})).body, { moved: 3, waiting: 0 })
  const { version } = await state()
  assert.deepEqual((await admin.ask('POST', `/api/people/${ruth.id}/leave`, {})).body, { moved: 0, waiting: 0 })
  assert.equal((await state()).version, version)
  const left = here.notes.filter(({ type }) => type === 'office.person-left')
  assert.deepEqual(
    left.map(({ by }) => by.role),
    ['system-administrator'],
  )
})
