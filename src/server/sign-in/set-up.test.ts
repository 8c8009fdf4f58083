import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { addFacility, addPerson, password, testOffice } from './_office.ts'
import { demoPeople, setupCode } from './index.ts'

const facility = {
  id: 'general',
  name: 'County General',
  place: { state: 'CA', kind: 'hospital', emergencyDepartment: true },
  timeZone: 'America/Los_Angeles',
}

test('the first person is made with the printed code, once', async () => {
  const here = await testOffice({ rulebook })
  const code = await setupCode(here.office)
  const other = await setupCode(here.office)
  assert.match(code ?? '', /^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}$/)
  const browser = here.browser()
  assert.deepEqual((await browser.ask('GET', '/api/setup')).body, { needed: true })
  const given = { name: 'Grace Lindholm', email: 'Grace@Hospital.example', password, facility }
  const wrong = await browser.ask('POST', '/api/setup', { ...given, code: 'AAAAA-AAAAA-AAAAA-AAAAA' })
  assert.deepEqual([wrong.status, wrong.body.code], [404, 'link-over'])
  const weak = await browser.ask('POST', '/api/setup', { ...given, code, password: 'Grace Lindholm 1' })
  assert.deepEqual([weak.status, weak.body.code], [422, 'password-common'])
  const elsewhere = { ...facility, place: { ...facility.place, kind: 'castle' } }
  const unfit = await browser.ask('POST', '/api/setup', { ...given, code, facility: elsewhere })
  assert.deepEqual([unfit.status, unfit.body.code], [422, 'facility-malformed'])
  const made = await browser.ask('POST', '/api/setup', { ...given, code: code?.toLowerCase().replaceAll('-', ' ') })
  assert.equal(made.status, 200)
  assert.equal(made.body.needs, 'enrol')
  assert.deepEqual((await browser.ask('GET', '/api/setup')).body, { needed: false })
  const late = await here.browser().ask('POST', '/api/setup', { ...given, code: other, email: 'b@hospital.example' })
  assert.equal(late.status, 404, 'the code of another server is worth nothing now')
  assert.equal(await setupCode(here.office), undefined)
  assert.deepEqual(
    here.notes.map(({ type, facility: at, by }) => [type, at, by.role]),
    [['office.set-up', 'general', 'administrator']],
  )
})

test('somebody who guesses codes has to wait', async () => {
  const here = await testOffice()
  const browser = here.browser()
  const guess = { code: 'A', name: 'Eve', email: 'eve@elsewhere.example', password, facility }
  const answers: number[] = []
  for (let tries = 0; tries < 7; tries++) answers.push((await browser.ask('POST', '/api/setup', guess)).status)
  assert.deepEqual(answers, [404, 404, 404, 404, 404, 429, 429])
})

test('a demonstration lists its people and signs in as one; elsewhere there is no such thing', async () => {
  const here = await testOffice({ demo: true })
  await addFacility(here)
  await demoPeople(here.office, 'general')
  await demoPeople(here.office, 'general')
  const browser = here.browser()
  const { rows } = (await browser.ask('GET', '/api/demo/people')).body
  assert.equal(rows.length, 8)
  const session = await browser.ask('POST', '/api/demo/sign-in', { person: 'demo-counsel', role: 'counsel' })
  assert.equal(session.body.viewer.role, 'counsel')
  assert.equal(session.body.viewer.timeZone, 'America/Los_Angeles', 'pages show times by the facility’s clock')
  const not = await browser.ask('POST', '/api/demo/sign-in', { person: 'demo-counsel', role: 'auditor' })
  assert.equal(not.status, 404)
  const real = await testOffice()
  await addFacility(real)
  const { id } = await addPerson(real, 'Ruth', ['counsel'])
  assert.equal((await real.browser().ask('GET', '/api/demo/people')).status, 404)
  assert.equal((await real.browser().ask('POST', '/api/demo/sign-in', { person: id, role: 'counsel' })).status, 404)
})
