import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addFacility, addPerson, enrol, type TestOffice, testOffice } from '../sign-in/_office.ts'

const why = 'Officers stand at bed 4 of Jane Roe and nobody of privacy answers the phone.'

async function inEmergency() {
  const here: TestOffice = await testOffice()
  await addFacility(here)
  const mai = await addPerson(here, 'Mai', ['liaison'])
  const ruth = await addPerson(here, 'Ruth', ['privacy-officer'])
  const [liaison, privacy] = [here.browser(), here.browser()]
  await enrol(here, liaison, mai.email)
  await enrol(here, privacy, ruth.email)
  const act = (role: string) => liaison.ask('POST', '/api/session/role', { facility: 'general', role })
  return { here, mai, ruth, liaison, privacy, act }
}

test('in an emergency a liaison acts as privacy officer for an hour, and then no longer', async () => {
  const { here, mai, liaison, privacy, act } = await inEmergency()
  assert.equal((await act('privacy-officer')).status, 403)
  const short = await liaison.ask('POST', '/api/break-glass', { role: 'privacy-officer', why: 'because' })
  assert.equal(short.status, 422)
  const taken = await liaison.ask('POST', '/api/break-glass', { role: 'privacy-officer', why })
  assert.equal(taken.status, 201)
  assert.equal(Date.parse(taken.body.until) - here.now().getTime(), 3_600_000)
  assert.equal((await act('privacy-officer')).body.viewer.role, 'privacy-officer')
  const told = (await privacy.ask('GET', '/api/session')).body.emergencies
  assert.deepEqual(
    told.map((each: { person: string; why: string }) => [each.person, each.why]),
    [[mai.id, why]],
  )
  here.wait(29 * 60)
  assert.equal((await liaison.ask('GET', '/api/session')).body.viewer.role, 'privacy-officer')
  here.wait(29 * 60)
  assert.equal((await liaison.ask('GET', '/api/session')).body.viewer.role, 'privacy-officer')
  here.wait(2 * 60)
  const after = (await liaison.ask('GET', '/api/session')).body
  assert.deepEqual([after.needs, after.viewer], ['choose-role', undefined], 'it ended by itself')
  assert.equal((await act('privacy-officer')).status, 403)
})

test('it ends early by whoever took it or by a privacy officer, who is not one by emergency', async () => {
  const { here, liaison, privacy, act } = await inEmergency()
  const take = async () => (await liaison.ask('POST', '/api/break-glass', { role: 'privacy-officer', why })).body.id
  const one = await take()
  assert.equal((await liaison.ask('POST', '/api/break-glass', { role: 'privacy-officer', why })).status, 409)
  assert.equal((await liaison.ask('DELETE', `/api/break-glass/${one}`)).status, 204)
  assert.equal((await act('privacy-officer')).status, 403)
  here.wait(1)
  const two = await take()
  await act('privacy-officer')
  assert.equal((await privacy.ask('DELETE', `/api/break-glass/${two}`)).status, 204)
  assert.equal((await liaison.ask('GET', '/api/session')).body.needs, 'choose-role')
  const types = here.notes.map(({ type }) => type).filter((type) => type.startsWith('office.break-glass'))
  assert.deepEqual(types, [
    'office.break-glass',
    'office.break-glass-ended',
    'office.break-glass',
    'office.break-glass-ended',
  ])
})

test('the reason may name a patient: it is sealed, and stands in no event', async () => {
  const { here, liaison, privacy } = await inEmergency()
  await liaison.ask('POST', '/api/break-glass', { role: 'privacy-officer', why })
  const rows = await here.database.db.selectFrom('emergency_roles').selectAll().execute()
  assert.equal(rows.length, 1)
  assert.doesNotMatch(Buffer.concat(rows.map((row) => row.sealed_why)).toString('latin1'), /Jane/)
  assert.doesNotMatch(JSON.stringify(here.notes), /Jane/)
  assert.equal((await privacy.ask('GET', '/api/break-glass')).body.rows[0].why, why)
  assert.equal((await liaison.ask('GET', '/api/break-glass')).status, 403)
  const { email } = await addPerson(here, 'Peter', ['auditor'])
  const auditor = here.browser()
  await enrol(here, auditor, email)
  assert.equal((await auditor.ask('GET', '/api/break-glass')).body.rows[0].why, undefined)
})

test('a role taken in an emergency lets nobody else in', async () => {
  const { here, liaison, act } = await inEmergency()
  const noor = await addPerson(here, 'Noor', ['system-administrator'])
  const it = here.browser()
  await enrol(here, it, noor.email)
  const path = `/api/people/${noor.id}/roles`
  assert.equal((await it.ask('POST', path, { change: 'give', role: 'counsel' })).body.result, 'waits')
  await liaison.ask('POST', '/api/break-glass', { role: 'privacy-officer', why })
  await act('privacy-officer')
  const confirmed = await liaison.ask('POST', path, { change: 'confirm', role: 'counsel' })
  assert.equal(confirmed.body.code, 'second-person-needed')
})
