import assert from 'node:assert/strict'

import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { entriesOf, type OutboxAnswer, type OutboxRequest } from '../../../cases/index.ts'
import { mercy } from '../../facility/_office.ts'
import { as, hospital } from '../_hospital.ts'
import { aNote, aVisit, whereabouts } from '../_tablet.ts'
import { fileWhatIsLeft, openDeskRoom } from '../index.ts'

const h = await hospital()

const inboxRow = (device: string, n: number) =>
  h.database.inFacility(mercy, (trx) =>
    trx.selectFrom('desk_inbox').selectAll().where('device', '=', device).where('n', '=', n).executeTakeFirst(),
  )

test('what it wrote without a network is in the record, by the device, once, however often it is sent', async () => {
  const tablet = await h.letsIn()
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
  const found = await h.caseOf('visit-1')
  assert.equal(found?.version, 2)
  assert.deepEqual(found?.opened?.by, { role: 'desk', device: tablet.device })
  assert.equal(found?.events[0]?.received, '2026-11-25T18:00:00Z')
  assert.equal((await inboxRow(tablet.device, 1))?.sealed, null)
  assert.equal(await tablet.storage.sealed(1), undefined)
})

test('its clock may be wrong by days: what it said, what the server said and the offset are kept', async () => {
  const tablet = await h.letsIn()
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
  const tablet = await h.letsIn()
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
  assert.deepEqual(await h.notesOf('visit-late'), [])
  await tablet.link.send(one(1))
  assert.deepEqual(await h.notesOf('visit-late'), ['First the note.'])
  await tablet.sends()
  assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record', 2: 'in-the-record' })
})

test('a correction that comes before what it corrects waits while the device still has that, and is kept where it has not', async () => {
  const tablet = await h.letsIn()
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

  const other = await h.letsIn()
  await other.writes('visit-unfixed', 'open-case', aVisit)
  await other.writes('visit-unfixed', 'correct', right)
  await other.sends()
  assert.deepEqual(await whereabouts(other), { 1: 'in-the-record', 2: 'kept: no-such-entry' })
})

test('a server that dies between the inbox and the record files what it has when it starts again', async () => {
  const tablet = await h.letsIn()
  await tablet.writes('visit-crash', 'open-case', aVisit)
  const room = openDeskRoom(h.office)
  const bytes = (await tablet.storage.sealed(1)) as Uint8Array
  const digest = createHash('sha256').update(bytes).digest('hex')
  const arrival = { n: 1, kind: 'command', at: '2026-11-25T13:00:00-05:00', digest, sealed: bytes } as const
  await room.filing.store.add(mercy, tablet.device, [arrival], 0)
  assert.equal((await room.filing.store.fates(mercy, tablet.device, [{ n: 1, digest }]))[0]?.status, 'sent')
  assert.equal(await h.caseOf('visit-crash'), undefined)
  await fileWhatIsLeft(openDeskRoom(h.office))
  assert.equal((await h.caseOf('visit-crash'))?.version, 1)
  await tablet.sends()
  assert.deepEqual(await whereabouts(tablet), { 1: 'in-the-record' })
  assert.equal((await h.caseOf('visit-crash'))?.version, 1)
})

test('two devices on one visit: both are kept, and a person says which is right', async () => {
  const [one, two] = [await h.letsIn(), await h.letsIn()]
  const officer = (badge: string) => ({ noun: 'officer', entry: 'o1', fields: { badge } }) as const
  await one.writes('visit-two', 'open-case', aVisit)
  await one.writes('visit-two', 'record', officer('4711'))
  await two.writes('visit-two', 'record', officer('4717'))
  await two.sends()
  assert.deepEqual(await whereabouts(two), { 1: 'sent' })
  await one.sends()
  await two.sends()
  assert.deepEqual(await whereabouts(two), { 1: 'in-the-record' })
  const found = await h.caseOf('visit-two')
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
  assert.deepEqual(await h.notesOf('visit-two-b'), ['After the merge.'])
})
