import assert from 'node:assert/strict'

import { describe, test } from 'node:test'
import { as, hospital } from '../_hospital.ts'
import { aNote, aVisit, whereabouts } from '../_tablet.ts'

const h = await hospital()

describe('a device at a desk', () => {
  test('is let in once with its code, and gets what it needs to work without a network', async () => {
    const { device, code } = await h.adds('Tablet at the door')
    const tablet = await h.enrols(code.toLowerCase().replaceAll('-', ' '))
    assert.equal(tablet.device, device)
    assert.match(tablet.token, /^dev_/)
    const again = await h.ask(undefined, 'POST', '/api/desk/enrol', { code })
    assert.deepEqual([again.status, ((await again.json()) as { code: string }).code], [404, 'code-over'])

    // A device that can be no other is not let in by the code of another one, which still serves that one.
    const other = await h.adds('Tablet in the hall')
    const taken = await h.ask(undefined, 'POST', '/api/desk/enrol', { code: other.code, only: device })
    assert.deepEqual([taken.status, ((await taken.json()) as { code: string }).code], [409, 'other-device'])
    assert.equal((await h.enrols(other.code)).device, other.device)
    const over = await h.ask(undefined, 'POST', '/api/desk/enrol', { code: other.code, only: device })
    assert.equal(over.status, 404)

    const answer = await tablet.calls('/api/desk/bundle')
    const bundle = (await answer.json()) as Record<string, unknown>
    assert.deepEqual(Object.keys(bundle).toSorted(), [
      'duty',
      'expiresAt',
      'facility',
      'revoked',
      'rota',
      'rulebook',
      'sealTo',
      'serverTime',
      'staff',
    ])
    const tag = answer.headers.get('ETag') ?? ''
    const unchanged = await tablet.calls('/api/desk/bundle', { 'If-None-Match': tag })
    assert.equal(unchanged.status, 304)
    assert.equal((bundle['sealTo'] as { publicKey: string }).publicKey.length, 87)
  })

  test('a code is good for a quarter of an hour, and wrong codes are soon not answered', async () => {
    const other = await hospital()
    const { code } = await other.adds()
    other.set('2026-11-25T18:16:00Z')
    for (let n = 0; n < 5; n++) {
      const answer = await other.ask(undefined, 'POST', '/api/desk/enrol', { code: n === 0 ? code : `WRONG-0000${n}` })
      assert.equal(answer.status, 404)
    }
    const answer = await other.ask(undefined, 'POST', '/api/desk/enrol', { code: 'WRONG-00009' })
    assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [429, '30'])
  })

  test('may do what a device does and nothing else', async () => {
    const tablet = await h.letsIn()
    assert.equal((await tablet.calls('/api/devices')).status, 403)
    assert.equal((await tablet.calls('/api/desk-inbox')).status, 403)
    const person = await h.ask(as('desk'), 'GET', '/api/desk/bundle')
    assert.deepEqual([person.status, ((await person.json()) as { code: string }).code], [403, 'devices-only'])
    const stranger = await h.ask(undefined, 'GET', '/api/desk/bundle', undefined, { Authorization: 'Device dev_none' })
    assert.equal(stranger.status, 401)
  })

  test('a revoked device is out at once; what it has not sent only the server could read', async () => {
    const tablet = await h.letsIn()
    await tablet.writes('visit-lost', 'open-case', aVisit)
    await tablet.writes('visit-lost', 'record', aNote('The patient was named.'))
    const revoked = await h.ask(as('administrator'), 'DELETE', `/api/devices/${tablet.device}`)
    assert.equal(revoked.status, 204)
    assert.equal((await tablet.sends()).outcome, 'revoked')
    assert.equal((await tablet.calls('/api/desk/bundle')).status, 401)
    assert.equal(await h.caseOf('visit-lost'), undefined)
    // Whoever has the tablet has sealed bytes, the public key and no more.
    const stored = [await tablet.storage.sealed(1), await tablet.storage.sealed(2)].map((b) => Buffer.from(b ?? []))
    assert.ok(stored.every((bytes) => bytes.length > 500 && !bytes.includes('patient') && !bytes.includes('note')))
    assert.ok(!JSON.stringify(await tablet.storage.events()).includes('patient'))

    // It is found: the same device is let in again and brings what it had.
    const renewed = await h.ask(as('administrator'), 'POST', `/api/devices/${tablet.device}/code`, {})
    const { code } = (await renewed.json()) as { code: string }
    const found = await h.enrols(code, tablet.storage)
    assert.equal(found.device, tablet.device)
    await found.sends()
    assert.deepEqual(await h.notesOf('visit-lost'), ['The patient was named.'])
  })

  test('a device whose time is over is out, and knows its time beforehand', async () => {
    const other = await hospital()
    const tablet = await other.letsIn()
    assert.equal(tablet.bundle['expiresAt'], '2027-05-24T18:00:00.000Z')
    other.set('2027-05-24T18:00:00Z')
    assert.equal((await tablet.sends()).outcome, 'nothing-to-do')
    assert.equal((await tablet.calls('/api/desk/bundle')).status, 401)
  })

  test('a demonstration lets anybody’s device in, and only a demonstration', async () => {
    const refused = await h.ask(undefined, 'POST', '/api/desk/enrol', { code: 'demo' })
    assert.equal(refused.status, 404)
    const demo = await hospital(true)
    const tablet = await demo.enrols('demo')
    await tablet.writes('visit-demo', 'open-case', aVisit)
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record' })
  })
})
