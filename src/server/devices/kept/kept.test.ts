import assert from 'node:assert/strict'

import { test } from 'node:test'
import { foldOutbox, memoryOutbox } from '../../../cases/index.ts'
import { mercy } from '../../facility/_office.ts'
import { as, hospital } from '../_hospital.ts'
import { aNote, aVisit, whereabouts } from '../_tablet.ts'

const h = await hospital()

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

test('another content under a known number is kept beside it, and a person files it', async () => {
  const tablet = await h.letsIn()
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
  assert.deepEqual(await h.notesOf('visit-copy'), ['From the tablet.'])

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
  assert.deepEqual(await h.notesOf('visit-copy'), ['From the tablet.', 'From its copy.'])
  await behind.sends()
  assert.deepEqual(await whereabouts(behind), { 2: 'in-the-record' })
  assert.equal(h.notes.at(-1)?.type, 'office.entry-filed-again')
})

test('what does not open, is no command, or is for a case of the office is kept, told of, and set aside for a reason', async () => {
  const tablet = await h.letsIn()
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
  assert.deepEqual(await h.notesOf('office-case'), [])

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
