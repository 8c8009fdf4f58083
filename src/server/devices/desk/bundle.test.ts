import assert from 'node:assert/strict'

import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { publicationOf } from '../../../rulebook/index.ts'
import { keptRulebookRoute } from '../../api/rulebook.ts'
import { mercy } from '../../facility/_office.ts'
import { keptRulebook } from '../../facility/index.ts'
import type { Requests } from '../../requests.ts'
import { whoAsks } from '../../sign-in/index.ts'
import { as, hospital } from '../_hospital.ts'
import { aVisit, whereabouts } from '../_tablet.ts'
import { sealingKeys } from '../sealing-keys.ts'
import { bundleOf } from './bundle.ts'

describe('a device at a desk', () => {
  test('is told of the slice of its state, or of the rulebook that the facility adopted, which the server then gives', async () => {
    const other = await hospital()
    const tablet = await other.letsIn()
    const told = async () => ((await (await tablet.calls('/api/desk/bundle')).json()) as { rulebook: object }).rulebook
    const slice = publicationOf(other.office.rulebook, { state: 'US', language: null })
    assert.deepEqual(await told(), { hash: slice.hash, version: 'toy', signers: [], releaseSigners: [] })
    const adopted = { hash: `sha256:${'ad'.repeat(32)}`, version: '2026.1', body: '{"adopted":true}' }
    await other.database.db.insertInto('rulebooks').values(adopted).execute()
    await sql`update facilities set settings = settings || jsonb_build_object('rulebook', ${adopted.hash}::text)`.execute(
      other.database.db,
    )
    assert.deepEqual(await told(), { hash: adopted.hash, version: adopted.version, signers: [], releaseSigners: [] })
    const app = new Hono<Requests>()
    app.use('/api/*', whoAsks(other.office))
    keptRulebookRoute(app, (hash) => keptRulebook(other.office, hash))
    const headers = { Authorization: `Device ${tablet.token}` }
    const given = await app.request(`/api/rulebook/${adopted.hash}`, { headers })
    assert.equal(await given.text(), adopted.body)
    assert.equal((await app.request(`/api/rulebook/${adopted.hash}`)).status, 404)
  })

  test('is told whose signature the rulebook must bear: the server’s own, or one that brought rulebooks must bear', async () => {
    const other = await hospital()
    const office = { ...other.office, vouching: { publishes: 'ed25519:own', trusted: ['ed25519:a', 'ed25519:b'] } }
    const keys = sealingKeys(other.office)
    const signers = async () => {
      const found = await bundleOf(office, keys, { facility: mercy, expiresAt: new Date('2027-01-01') })
      return found?.bundle.rulebook.signers
    }
    assert.deepEqual(await signers(), ['ed25519:own'])
    const hash = `sha256:${'be'.repeat(32)}`
    const row = { hash, version: '2026.2', body: '{}', added_by: 'p-counsel' }
    await other.database.db.insertInto('rulebooks').values(row).execute()
    await sql`update facilities set settings = settings || jsonb_build_object('rulebook', ${hash}::text)`.execute(
      other.database.db,
    )
    assert.deepEqual(await signers(), ['ed25519:a', 'ed25519:b'])
  })

  test('knows who works at the desk by name and id, and nobody who left or works elsewhere', async () => {
    const other = await hospital()
    const people = [
      { id: 'p-zoe', name: 'Zoe Desk', email: 'zoe@example.org' },
      { id: 'p-abe', name: 'Abe Security', email: 'abe@example.org' },
      { id: 'p-out', name: 'Out Desk', email: 'out@example.org', left_at: new Date('2026-01-01') },
      { id: 'p-law', name: 'Law Counsel', email: 'law@example.org' },
    ]
    await other.database.db.insertInto('persons').values(people).execute()
    const roles = ['desk', 'security', 'desk', 'counsel']
    await other.database.db
      .insertInto('memberships')
      .values(people.map(({ id }, n) => ({ person: id, facility: mercy, role: roles[n] ?? '', granted_by: 'p-law' })))
      .execute()
    const tablet = await other.letsIn()
    const { staff } = (await (await tablet.calls('/api/desk/bundle')).json()) as { staff: object }
    assert.deepEqual(staff, [
      { person: 'p-abe', name: 'Abe Security' },
      { person: 'p-zoe', name: 'Zoe Desk' },
    ])
  })

  test('the key that devices seal to is replaced; what is sealed to the former one still opens', async () => {
    const other = await hospital()
    const tablet = await other.letsIn()
    await tablet.writes('visit-1', 'open-case', aVisit)
    const sealedTo = async () =>
      ((await (await tablet.calls('/api/desk/bundle')).json()) as { sealTo: { id: string } }).sealTo.id
    const former = await sealedTo()
    other.set('2026-11-25T18:30:00Z')
    assert.equal((await other.ask(as('desk'), 'POST', '/api/devices/sealing-key', {})).status, 403)
    const made = await other.ask(as('administrator'), 'POST', '/api/devices/sealing-key', {})
    const { key } = (await made.json()) as { key: string }
    assert.equal(made.status, 201)
    assert.notEqual(key, former)
    assert.equal(await sealedTo(), key)
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record' })
  })
})
