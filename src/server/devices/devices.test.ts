import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import sharp from 'sharp'
import { entriesOf, foldOutbox, memoryOutbox, type OutboxAnswer, type OutboxRequest } from '../../cases/index.ts'
import { publicationOf } from '../../rulebook/index.ts'
import { keptRulebookRoute } from '../api/rulebook.ts'
import { mercy } from '../facility/_office.ts'
import { keptRulebook } from '../facility/index.ts'
import type { Requests } from '../requests.ts'
import { whoAsks } from '../sign-in/index.ts'
import { aNote, as, aVisit, type Hospital, hospital, type Tablet, whereabouts } from './_tablet.ts'
import { bundleOf } from './desk/bundle.ts'
import { fileWhatIsLeft, openDeskRoom } from './index.ts'
import { sealingKeys } from './sealing-keys.ts'

describe('a device at a desk', () => {
  let h: Hospital

  before(async () => {
    h = await hospital()
  })

  const enrolled = async (): Promise<Tablet> => h.enrols((await h.adds()).code)
  const state = (of: string) => h.office.record.load(mercy, of)
  const notesOf = async (of: string) => {
    const found = await state(of)
    return found === undefined ? [] : entriesOf(found, 'note').map((e) => e.fields['account']?.value)
  }
  const inboxRow = (device: string, n: number) =>
    h.database.inFacility(mercy, (trx) =>
      trx.selectFrom('desk_inbox').selectAll().where('device', '=', device).where('n', '=', n).executeTakeFirst(),
    )

  test('is let in once with its code, and gets what it needs to work without a network', async () => {
    const { device, code } = await h.adds('Tablet at the door')
    const tablet = await h.enrols(code.toLowerCase().replaceAll('-', ' '))
    assert.equal(tablet.device, device)
    assert.match(tablet.token, /^dev_/)
    const again = await h.ask(undefined, 'POST', '/api/desk/enrol', { code })
    assert.deepEqual([again.status, ((await again.json()) as { code: string }).code], [404, 'code-over'])

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

  test('is told of the slice of its state, or of the rulebook that the facility adopted, which the server then gives', async () => {
    const other = await hospital()
    const tablet = await other.enrols((await other.adds()).code)
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
    const tablet = await other.enrols((await other.adds()).code)
    const { staff } = (await (await tablet.calls('/api/desk/bundle')).json()) as { staff: object }
    assert.deepEqual(staff, [
      { person: 'p-abe', name: 'Abe Security' },
      { person: 'p-zoe', name: 'Zoe Desk' },
    ])
  })

  test('the key that devices seal to is replaced; what is sealed to the former one still opens', async () => {
    const other = await hospital()
    const tablet = await other.enrols((await other.adds()).code)
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
    const tablet = await enrolled()
    assert.equal((await tablet.calls('/api/devices')).status, 403)
    assert.equal((await tablet.calls('/api/desk-inbox')).status, 403)
    const person = await h.ask(as('desk'), 'GET', '/api/desk/bundle')
    assert.deepEqual([person.status, ((await person.json()) as { code: string }).code], [403, 'devices-only'])
    const stranger = await h.ask(undefined, 'GET', '/api/desk/bundle', undefined, { Authorization: 'Device dev_none' })
    assert.equal(stranger.status, 401)
  })

  test('what it wrote without a network is in the record, by the device, once, however often it is sent', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-1', 'open-case', aVisit)
    await tablet.writes('visit-1', 'record', aNote('Two officers.'))
    assert.deepEqual(await whereabouts(tablet), { 1: 'on-this-device', 2: 'on-this-device' })
    // The answer is lost on the way: the device cannot know, and says so.
    const lost = {
      send: async (request: OutboxRequest): Promise<OutboxAnswer> => {
        await tablet.link.send(request)
        return { ok: false, code: 'no-network' }
      },
    }
    assert.equal((await tablet.sends(lost)).outcome, 'no-network')
    assert.deepEqual(await whereabouts(tablet), { 1: 'on-this-device', 2: 'on-this-device' })
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record', 2: 'in-the-record' })
    const found = await state('visit-1')
    assert.equal(found?.version, 2)
    assert.deepEqual(found?.opened?.by, { role: 'desk', device: tablet.device })
    assert.equal(found?.events[0]?.received, '2026-11-25T18:00:00Z')
    assert.equal((await inboxRow(tablet.device, 1))?.sealed, null)
    assert.equal(await tablet.storage.sealed(1), undefined)
  })

  test('its clock may be wrong by days: what it said, what the server said and the offset are kept', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-clock', 'open-case', aVisit)
    const request = { entries: [], ask: [], clock: '2026-11-22T18:00:00Z' }
    const headers = { Authorization: `Device ${tablet.token}` }
    assert.equal((await h.ask(undefined, 'POST', '/api/desk/entries', request, headers)).status, 200)
    const list = (await (await h.ask(as('administrator'), 'GET', '/api/devices')).json()) as {
      rows: readonly { id: string; clockOffsetSeconds: number; state: string }[]
    }
    const shown = list.rows.find(({ id }) => id === tablet.device)
    assert.deepEqual([shown?.clockOffsetSeconds, shown?.state], [3 * 86_400, 'enrolled'])
    await tablet.sends()
    assert.equal((await inboxRow(tablet.device, 1))?.clock_offset_ms, '0')
  })

  test('what comes before that on which it rests waits for it, and is filed when that is there', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-late', 'open-case', aVisit)
    await tablet.writes('visit-late', 'record', aNote('First the note.'))
    const sealed = [await tablet.storage.sealed(1), await tablet.storage.sealed(2)]
    const one = (n: number) => ({
      entries: [{ n, kind: 'command' as const, at: '2026-11-25T13:00:00-05:00', sealed: sealed[n - 1] as Uint8Array }],
      ask: [],
      clock: '2026-11-25T13:00:00-05:00',
    })
    const early = await tablet.link.send({ ...one(2), awaiting: 1 })
    assert.equal(early.ok && early.fates[0]?.status, 'sent')
    assert.deepEqual(await notesOf('visit-late'), [])
    await tablet.link.send(one(1))
    assert.deepEqual(await notesOf('visit-late'), ['First the note.'])
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record', 2: 'in-the-record' })
  })

  test('a correction that comes before what it corrects waits while the device still has that, and is kept where it has not', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-fix', 'open-case', aVisit)
    await tablet.sends()
    await tablet.writes('visit-fix', 'record', { noun: 'officer', entry: 'o1', fields: { badge: '4711' } })
    const corrects = [`${tablet.device}-2.0`]
    const right = { noun: 'officer', entry: 'o1', corrects, fields: { badge: '4717' }, why: 'Misread.' } as const
    await tablet.writes('visit-fix', 'correct', right)
    const sealed = (await tablet.storage.sealed(3)) as Uint8Array
    const alone = {
      entries: [{ n: 3, kind: 'command' as const, at: '2026-11-25T13:00:00-05:00', sealed }],
      ask: [],
      clock: '2026-11-25T13:00:00-05:00',
    }
    const early = await tablet.link.send({ ...alone, awaiting: 2 })
    assert.equal(early.ok && early.fates[0]?.status, 'sent')
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record', 2: 'in-the-record', 3: 'in-the-record' })

    const other = await enrolled()
    await other.writes('visit-unfixed', 'open-case', aVisit)
    await other.writes('visit-unfixed', 'correct', right)
    await other.sends()
    assert.deepEqual(await whereabouts(other), { 1: 'in-the-record', 2: 'kept: no-such-entry' })
  })

  test('a server that dies between the inbox and the record files what it has when it starts again', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-crash', 'open-case', aVisit)
    const room = openDeskRoom(h.office)
    const bytes = (await tablet.storage.sealed(1)) as Uint8Array
    const digest = createHash('sha256').update(bytes).digest('hex')
    const arrival = { n: 1, kind: 'command', at: '2026-11-25T13:00:00-05:00', digest, sealed: bytes } as const
    await room.filing.store.add(mercy, tablet.device, [arrival], 0)
    assert.equal((await room.filing.store.fates(mercy, tablet.device, [{ n: 1, digest }]))[0]?.status, 'sent')
    assert.equal(await state('visit-crash'), undefined)
    await fileWhatIsLeft(openDeskRoom(h.office))
    assert.equal((await state('visit-crash'))?.version, 1)
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record' })
    assert.equal((await state('visit-crash'))?.version, 1)
  })

  test('two devices on one visit: both are kept, and a person says which is right', async () => {
    const [one, two] = [await enrolled(), await enrolled()]
    const officer = (badge: string) => ({ noun: 'officer', entry: 'o1', fields: { badge } }) as const
    await one.writes('visit-two', 'open-case', aVisit)
    await one.writes('visit-two', 'record', officer('4711'))
    await two.writes('visit-two', 'record', officer('4717'))
    await two.sends()
    assert.deepEqual(await whereabouts(two), { 1: 'sent' })
    await one.sends()
    await two.sends()
    assert.deepEqual(await whereabouts(two), { 1: 'in-the-record' })
    const found = await state('visit-two')
    const badge = found && entriesOf(found, 'officer')[0]?.fields['badge']
    assert.deepEqual([badge?.value, badge?.rivals.map((r) => r.value)], ['4711', ['4717']])
    // Each had opened a visit of its own: a person joins the two cases.
    await two.writes('visit-two-b', 'open-case', aVisit)
    await two.sends()
    const merge = {
      id: 'merge-1',
      case: 'visit-two-b',
      by: { role: 'liaison', person: 'p-liaison' },
      type: 'merge-case',
      at: '2026-11-25T18:05:00Z',
      expected: 1,
      data: { into: 'visit-two', why: 'The same visit.' },
    } as const
    const done = await h.office.record.submit(mercy, merge)
    assert.ok(!('refused' in done), JSON.stringify(done))
    await two.writes('visit-two-b', 'record', aNote('After the merge.'))
    await two.sends()
    assert.deepEqual(await notesOf('visit-two-b'), ['After the merge.'])
  })

  test('a revoked device is out at once; what it has not sent only the server could read', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-lost', 'open-case', aVisit)
    await tablet.writes('visit-lost', 'record', aNote('The patient was named.'))
    const revoked = await h.ask(as('administrator'), 'DELETE', `/api/devices/${tablet.device}`)
    assert.equal(revoked.status, 204)
    assert.equal((await tablet.sends()).outcome, 'revoked')
    assert.equal((await tablet.calls('/api/desk/bundle')).status, 401)
    assert.equal(await state('visit-lost'), undefined)
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
    assert.deepEqual(await notesOf('visit-lost'), ['The patient was named.'])
  })

  test('a device whose time is over is out, and knows its time beforehand', async () => {
    const other = await hospital()
    const tablet = await other.enrols((await other.adds()).code)
    assert.equal(tablet.bundle['expiresAt'], '2027-05-24T18:00:00.000Z')
    other.set('2027-05-24T18:00:00Z')
    assert.equal((await tablet.sends()).outcome, 'nothing-to-do')
    assert.equal((await tablet.calls('/api/desk/bundle')).status, 401)
  })

  test('another content under a known number is kept beside it, and a person files it', async () => {
    const tablet = await enrolled()
    await tablet.writes('visit-copy', 'open-case', aVisit)
    await tablet.writes('visit-copy', 'record', aNote('From the tablet.'))
    await tablet.sends()
    // The tablet was set up anew from an old copy of itself: it gives a number a second time.
    const told = memoryOutbox()
    const copy = await h.enrols(await codeFor(tablet.device), told)
    assert.equal(copy.next, 3)
    assert.equal(await told.reserve(foldOutbox(await told.events()).next), 3)
    const old = memoryOutbox()
    await old.reserve(1)
    await old.note([{ type: 'enrolled', device: tablet.device, next: 1 }])
    const behind = copy.on(old)
    assert.equal(await behind.writes('visit-copy', 'record', aNote('From its copy.')), 2)
    await behind.sends()
    assert.deepEqual(await whereabouts(behind), { 2: 'kept: number-reused' })
    assert.deepEqual(await notesOf('visit-copy'), ['From the tablet.'])

    const kept = await keptOf(tablet.device)
    assert.deepEqual(
      kept.map(({ n, code, status }) => [n, code, status]),
      [[2, 'number-reused', 'kept']],
    )
    const shown = await h.ask(as('privacy-officer'), 'GET', `/api/desk-inbox/${kept[0]?.id}`)
    assert.match(await shown.text(), /From its copy\./)
    const settled = await h.ask(as('privacy-officer'), 'POST', `/api/desk-inbox/${kept[0]?.id}/settle`, {
      how: 'file-again',
    })
    assert.equal(settled.status, 200, await settled.clone().text())
    assert.deepEqual(await notesOf('visit-copy'), ['From the tablet.', 'From its copy.'])
    await behind.sends()
    assert.deepEqual(await whereabouts(behind), { 2: 'in-the-record' })
    assert.equal(h.notes.at(-1)?.type, 'office.entry-filed-again')
  })

  const codeFor = async (device: string) => {
    const answer = await h.ask(as('administrator'), 'POST', `/api/devices/${device}/code`, {})
    return ((await answer.json()) as { code: string }).code
  }
  const keptOf = async (device: string) => {
    const answer = await h.ask(as('liaison'), 'GET', '/api/desk-inbox')
    const { rows } = (await answer.json()) as {
      rows: readonly { id: string; device: string; n: number; code: string; status: string }[]
    }
    return rows.filter((row) => row.device === device)
  }
  test('what does not open, is no command, or is for a case of the office is kept, told of, and set aside for a reason', async () => {
    const tablet = await enrolled()
    const opened = {
      id: 'office-1',
      case: 'office-case',
      by: { role: 'liaison', person: 'p-liaison' },
      type: 'open-case',
      at: '2026-11-25T18:05:00Z',
      expected: 0,
      data: aVisit,
    } as const
    assert.ok(!('refused' in (await h.office.record.submit(mercy, opened))))
    await tablet.writes('office-case', 'record', aNote('Into another’s case.'))
    await tablet.writes('x', 'record', { noun: 'note', entry: 'n', fields: { invented: 1 } } as never)
    await tablet.sends()
    const noise = { n: 9, kind: 'command', at: '2026-11-25T13:00:00-05:00', sealed: new Uint8Array(200) } as const
    const answer = await tablet.link.send({ entries: [noise], ask: [], clock: '2026-11-25T13:00:00-05:00' })
    assert.deepEqual(answer.ok && answer.fates.map((f) => f.status === 'kept' && f.code), ['cannot-open'])
    assert.deepEqual(await whereabouts(tablet), { 1: 'kept: not-yours', 2: 'kept: malformed-command' })
    assert.deepEqual(await notesOf('office-case'), [])

    const kept = await keptOf(tablet.device)
    assert.deepEqual(kept.map(({ code }) => code).toSorted(), ['cannot-open', 'malformed-command', 'not-yours'])
    const id = kept.find(({ code }) => code === 'malformed-command')?.id
    const path = `/api/desk-inbox/${id}/settle`
    assert.equal((await h.ask(as('liaison'), 'POST', path, { how: 'file-again' })).status, 422)
    assert.equal((await h.ask(as('system-administrator'), 'GET', `/api/desk-inbox/${id}`)).status, 403)
    assert.equal((await h.ask(as('liaison'), 'POST', path, { how: 'set-aside', why: 'a-trial' })).status, 200)
    assert.deepEqual(h.notes.at(-1), {
      facility: mercy,
      type: 'office.entry-set-aside',
      by: { role: 'liaison', person: 'p-liaison' },
      data: { device: tablet.device, n: 2, why: 'a-trial' },
    })
    assert.equal((await h.ask(as('liaison'), 'POST', path, { how: 'set-aside', why: 'a-trial' })).status, 404)
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), { 1: 'kept: not-yours', 2: 'kept: set-aside' })
  })

  test('a photo is under the key of its case, without place, time and camera, also where the device left them in', async () => {
    const tablet = await enrolled()
    const plain = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const telling = await sharp(plain)
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '34/1 3/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    const photo = (file: string, bytes: Buffer) => ({
      case: 'visit-photo',
      file,
      name: 'sheet.jpg',
      mediaType: 'image/jpeg',
      bytes: new Uint8Array(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    // The photos come first: they wait for their case.
    await tablet.photographs(photo('p-plain', plain))
    await tablet.photographs(photo('p-telling', telling))
    await tablet.photographs({ ...photo('p-other', plain), sha256: '0'.repeat(64) })
    await tablet.sends()
    assert.equal((await whereabouts(tablet))[1], 'sent')
    await tablet.writes('visit-photo', 'open-case', aVisit)
    await tablet.sends()
    await tablet.sends()
    assert.deepEqual(await whereabouts(tablet), {
      1: 'in-the-record',
      2: 'in-the-record',
      3: 'kept: not-a-photo',
      4: 'in-the-record',
    })
    const stored = await h.office.record.file(mercy, 'visit-photo', 'p-plain')
    assert.equal(stored?.sha256, createHash('sha256').update(plain).digest('hex'))
    const cleaned = await h.office.record.file(mercy, 'visit-photo', 'p-telling')
    assert.ok(cleaned !== undefined && !Buffer.from(cleaned.bytes).includes('Camera'))
    assert.equal((await sharp(cleaned.bytes).metadata()).exif, undefined)
  })

  test('the worker hears what came of their own visits, with what was written to them, and of no others', async () => {
    const [mine, other] = [await enrolled(), await enrolled()]
    await mine.writes('visit-mine', 'open-case', aVisit)
    await mine.sends()
    await other.writes('visit-other', 'open-case', aVisit)
    await other.sends()
    const by = { role: 'privacy-officer', person: 'p-paz' } as const
    const message = {
      id: 'm1',
      case: 'visit-mine',
      by,
      type: 'send-message',
      at: '2026-11-25T18:05:00Z',
      expected: 1,
      data: { toDevice: mine.device, message: 'Well done at the door.' },
    } as const
    assert.ok(!('refused' in (await h.office.record.submit(mercy, message))))
    const close = { ...message, id: 'm2', type: 'close-case', expected: 2, data: { why: 'Done.' } } as const
    assert.ok(!('refused' in (await h.office.record.submit(mercy, close as never))))
    const { rows } = (await (await mine.calls('/api/desk/outcomes')).json()) as { rows: readonly unknown[] }
    assert.deepEqual(rows, [
      {
        case: 'visit-mine',
        status: 'closed',
        openedAt: '2026-11-25T13:00:00-05:00',
        lookedAt: true,
        thanks: true,
        messages: [{ message: 'Well done at the door.', at: '2026-11-25T18:05:00Z' }],
      },
    ])
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
