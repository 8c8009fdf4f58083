import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../../cases/index.ts'
import {
  addFacility,
  addPerson,
  codeOf,
  enrol,
  password,
  type TestBrowser,
  type TestOffice,
  testOffice,
} from '../sign-in/_office.ts'
import { inviteAgain } from './invite-here.ts'

interface Hand {
  readonly id: string
  readonly email: string
  readonly browser: TestBrowser
  readonly secret: string
}

async function hand(here: TestOffice, name: string, roles: readonly Role[], facility = 'general'): Promise<Hand> {
  const { id, email } = await addPerson(here, name, roles, facility)
  const browser = here.browser()
  const { secret } = await enrol(here, browser, email)
  return { id, email, browser, secret }
}

async function office(): Promise<TestOffice> {
  const here = await testOffice()
  await addFacility(here)
  return here
}

function wordOf(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? ''
}

test('an administrator adds a person, who takes the link, chooses a password and works', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const added = await admin.browser.ask('POST', '/api/people', {
    name: 'Ruth Adler',
    email: 'Ruth@Hospital.example',
    phone: '+1 555 0100',
    roles: ['privacy-officer'],
  })
  assert.equal(added.status, 201)
  const row = async () =>
    (await admin.browser.ask('GET', '/api/people')).body.rows.find((each: { id: string }) => each.id === added.body.id)
  assert.deepEqual([(await row()).reachable, (await row()).email], [false, 'ruth@hospital.example'])
  const token = wordOf(added.body.invitation.link)
  const ruth = here.browser()
  assert.equal((await ruth.ask('POST', '/api/invitations/accept', { token, password: 'short' })).status, 422)
  const accepted = await ruth.ask('POST', '/api/invitations/accept', { token, password })
  assert.deepEqual([accepted.status, accepted.body.needs], [200, 'enrol'])
  const again = await here.browser().ask('POST', '/api/invitations/accept', { token, password: 'another one here' })
  assert.deepEqual([again.status, again.body.code], [404, 'link-over'])
  const { session } = await enrol(here, ruth, 'ruth@hospital.example')
  assert.equal(session.viewer.role, 'privacy-officer')
  assert.deepEqual([(await row()).reachable, (await row()).secondFactor], [true, true])
  const twice = await admin.browser.ask('POST', '/api/people', {
    name: 'R',
    email: 'ruth@hospital.example',
    roles: ['desk'],
  })
  assert.deepEqual([twice.status, twice.body.code], [409, 'email-taken'])
})

test('a link is good for a week, and a newer one takes its place', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const added = await admin.browser.ask('POST', '/api/people', {
    name: 'Mai',
    email: 'm@x.example',
    roles: ['liaison'],
  })
  const renewed = await admin.browser.ask('POST', `/api/people/${added.body.id}/invite`, {})
  const accept = (link: string) =>
    here.browser().ask('POST', '/api/invitations/accept', { token: wordOf(link), password })
  assert.equal((await accept(added.body.invitation.link)).status, 404)
  here.wait(7 * 86_400)
  assert.equal((await accept(renewed.body.link)).status, 404)
})

test('roles that see cases wait for a second person when IT gives them', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const privacy = await hand(here, 'Ruth', ['privacy-officer'])
  const it = await hand(here, 'Noor', ['system-administrator'])
  const self = `/api/people/${it.id}/roles`
  const given = await it.browser.ask('POST', self, { change: 'give', role: 'counsel' })
  assert.equal(given.body.result, 'waits')
  const session = await it.browser.ask('GET', '/api/session')
  assert.deepEqual(
    session.body.memberships.map((each: { role: string }) => each.role),
    ['system-administrator'],
  )
  const alone = await it.browser.ask('POST', self, { change: 'confirm', role: 'counsel' })
  assert.deepEqual([alone.status, alone.body.code], [403, 'second-person-needed'])
  const gives = await privacy.browser.ask('POST', self, { change: 'give', role: 'auditor' })
  assert.equal(gives.status, 403, 'a privacy officer confirms and gives none')
  assert.equal(
    (await privacy.browser.ask('POST', self, { change: 'confirm', role: 'counsel' })).body.result,
    'confirmed',
  )
  assert.equal((await it.browser.ask('GET', '/api/session')).status, 401, 'a change of roles ends sessions')
  const friend = await it.browser.ask('GET', '/api/people')
  assert.equal(friend.status, 401)
  assert.equal((await admin.browser.ask('POST', self, { change: 'take', role: 'counsel' })).body.result, 'taken')
})

test('IT does not get at the account of somebody who sees cases', async () => {
  const here = await office()
  await hand(here, 'Grace', ['administrator'])
  const privacy = await hand(here, 'Ruth', ['privacy-officer'])
  const it = await hand(here, 'Noor', ['system-administrator'])
  const made = await it.browser.ask('POST', '/api/people', { name: 'Eve', email: 'eve@x.example', roles: ['counsel'] })
  assert.deepEqual(
    [made.body.waiting, made.body.invitation],
    [['counsel'], undefined],
    'no link to an account that waits',
  )
  for (const id of [privacy.id, made.body.id]) {
    const link = await it.browser.ask('POST', `/api/people/${id}/invite`, { resetFactors: true })
    assert.deepEqual([link.status, link.body.code], [403, 'administrator-needed'])
    const email = await it.browser.ask('PATCH', `/api/people/${id}`, { email: 'noor@elsewhere.example' })
    assert.equal(email.body.code, 'administrator-needed')
  }
  assert.equal((await it.browser.ask('POST', `/api/people/${privacy.id}/sign-out`, {})).body.ended, 1)
  const own = await it.browser.ask('POST', '/api/people', {
    name: 'Kim',
    email: 'k@x.example',
    roles: ['system-administrator'],
  })
  assert.ok(own.body.invitation.link)
})

test('facilities are apart: nobody rules people of another one', async () => {
  const here = await office()
  await addFacility(here, 'lakeside')
  const admin = await hand(here, 'Grace', ['administrator'])
  const other = await hand(here, 'Ines', ['administrator'], 'lakeside')
  const both = await hand(here, 'Ruth', ['counsel'], 'lakeside')
  for (const [method, path, body] of [
    ['PATCH', '', { name: 'X' }],
    ['POST', '/roles', { change: 'give', role: 'desk' }],
    ['POST', '/leave', {}],
    ['POST', '/invite', {}],
    ['POST', '/sign-out', {}],
  ] as const)
    assert.equal((await admin.browser.ask(method, `/api/people/${other.id}${path}`, body)).status, 404, path)
  const shared = { name: 'Whoever', email: both.email, roles: ['counsel'] }
  const joined = await admin.browser.ask('POST', '/api/people', shared)
  assert.deepEqual([joined.status, joined.body.id, joined.body.invitation], [201, both.id, undefined])
  const takeover = await admin.browser.ask('POST', `/api/people/${both.id}/invite`, {})
  assert.equal(takeover.body.code, 'works-elsewhere')
  const session = await both.browser.ask('GET', '/api/session')
  assert.deepEqual(
    session.body.memberships.map((each: { facility: string }) => each.facility),
    ['general', 'lakeside'],
  )
})

test('at least one administrator stays, also when two leave at the same moment', async () => {
  const here = await office()
  const grace = await hand(here, 'Grace', ['administrator'])
  const alone = await grace.browser.ask('POST', `/api/people/${grace.id}/roles`, {
    change: 'take',
    role: 'administrator',
  })
  assert.deepEqual([alone.status, alone.body.code], [409, 'last-administrator'])
  assert.equal((await grace.browser.ask('POST', `/api/people/${grace.id}/leave`, {})).status, 409)
  const ines = await hand(here, 'Ines', ['administrator'])
  const both = await Promise.all([
    grace.browser.ask('POST', `/api/people/${grace.id}/leave`, {}),
    ines.browser.ask('POST', `/api/people/${ines.id}/leave`, {}),
  ])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
})

test('who left is signed out and keeps a name; the address is free again', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const ruth = await hand(here, 'Ruth', ['privacy-officer'])
  const left = await admin.browser.ask('POST', `/api/people/${ruth.id}/leave`, {})
  assert.deepEqual(left.body, { moved: 0, waiting: 0 })
  assert.equal((await ruth.browser.ask('GET', '/api/session')).status, 401)
  assert.equal((await ruth.browser.ask('POST', '/api/session/password', { email: ruth.email, password })).status, 401)
  const { rows } = (await admin.browser.ask('GET', '/api/people')).body
  const row = rows.find((each: { id: string }) => each.id === ruth.id)
  assert.deepEqual([row.name, row.roles, row.reachable], ['Ruth', [], false])
  assert.ok(row.left)
  const next = { name: 'Ruth Younger', email: ruth.email, roles: ['privacy-officer'] }
  assert.equal((await admin.browser.ask('POST', '/api/people', next)).status, 201)
})

test('an administrator lets somebody in again who lost everything: a link, and all factors anew', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const ruth = await hand(here, 'Ruth', ['privacy-officer'])
  const link = await admin.browser.ask('POST', `/api/people/${ruth.id}/invite`, { resetFactors: true })
  assert.equal((await ruth.browser.ask('GET', '/api/session')).status, 401)
  const old = await here.browser().ask('POST', '/api/session/password', { email: ruth.email, password })
  assert.equal(old.status, 401, 'the old password cannot set up a factor now')
  const token = wordOf(link.body.link)
  const back = await ruth.browser.ask('POST', '/api/invitations/accept', { token, password: 'nine slow lanterns' })
  assert.equal(back.body.needs, 'enrol')
})

test('a link alone does not go round a second factor that is there', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const ruth = await hand(here, 'Ruth', ['privacy-officer'])
  const link = await admin.browser.ask('POST', `/api/people/${ruth.id}/invite`, {})
  const token = wordOf(link.body.link)
  const half = await ruth.browser.ask('POST', '/api/invitations/accept', { token, password: 'nine slow lanterns' })
  assert.equal(half.body.needs, 'second-factor')
  assert.equal((await ruth.browser.ask('POST', '/api/account/totp', {})).status, 401)
  here.wait(30)
  const whole = await ruth.browser.ask('POST', '/api/session/totp', { code: codeOf(ruth.secret, here.now()) })
  assert.equal(whole.status, 200)
})

test('changes of people ask for a recent proof', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  here.wait(16 * 60)
  const late = await admin.browser.ask('POST', '/api/people', { name: 'Mai', email: 'm@x.example', roles: ['liaison'] })
  assert.deepEqual([late.status, late.body.code], [403, 'fresh-sign-in-needed'])
  const roles = here.notes.map(({ type }) => type)
  assert.ok(!roles.includes('office.person-added'))
})

test('the only administrator, who lost everything, is let in again from the machine itself', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  assert.equal(await inviteAgain(here.office, { email: 'nobody@x.example', resetFactors: true }), undefined)
  const made = await inviteAgain(here.office, { email: 'GRACE@hospital.example', resetFactors: true })
  assert.equal((await admin.browser.ask('GET', '/api/session')).status, 401)
  const token = wordOf(made?.link ?? '')
  const back = await admin.browser.ask('POST', '/api/invitations/accept', { token, password: 'nine slow lanterns' })
  assert.equal(back.body.needs, 'enrol')
  assert.deepEqual(here.notes.find(({ type }) => type === 'office.person-invited')?.data, {
    person: admin.id,
    resetFactors: true,
    onTheMachine: true,
  })
})

test('colleagues see names and roles, and no addresses', async () => {
  const here = await office()
  const mai = await hand(here, 'Mai', ['liaison'])
  const { rows } = (await mai.browser.ask('GET', '/api/people/names')).body
  assert.deepEqual(rows, [{ id: mai.id, name: 'Mai', roles: ['liaison'] }])
  assert.equal((await mai.browser.ask('GET', '/api/people')).status, 403)
})

test('everything about people is in the record of the facility, in order and by ids', async () => {
  const here = await office()
  const admin = await hand(here, 'Grace', ['administrator'])
  const added = await admin.browser.ask('POST', '/api/people', {
    name: 'Mai',
    email: 'm@x.example',
    roles: ['liaison'],
  })
  const path = `/api/people/${added.body.id}`
  await admin.browser.ask('PATCH', path, { name: 'Mai Tran', phone: '+1 555 0199' })
  await admin.browser.ask('POST', `${path}/roles`, { change: 'give', role: 'auditor' })
  await admin.browser.ask('POST', `${path}/roles`, { change: 'take', role: 'auditor' })
  await admin.browser.ask('POST', `${path}/leave`, {})
  const stored = await here.office.record.officeEvents('general', { limit: 5 })
  assert.deepEqual(stored.map(({ type }) => type).reverse(), [
    'office.person-added',
    'office.person-changed',
    'office.role-granted',
    'office.role-taken',
    'office.person-left',
  ])
  assert.ok(stored.every(({ by, data }) => by.person === admin.id && data['person'] === added.body.id))
  // The whole number: three digits of it are in one id of a hundred.
  assert.doesNotMatch(JSON.stringify(stored), /@|555 0199|Mai/)
})
