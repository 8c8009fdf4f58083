import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { receiptOf, verifyReceipt } from '../../ledger/index.ts'
import { type Asker, aVisit, type Clinic, clinic } from './_clinic.ts'

let house: Clinic
let privacy: Asker

const secrets = /A\. Agent|warrant|Done and told/

let early: number
let inTime: number

async function keptLongEnough(): Promise<number> {
  const { rows } = await privacy.gets<{ rows: readonly unknown[] }>('/api/cases?kept=over')
  return rows.length
}

before(async () => {
  house = await clinic()
  privacy = house.as('privacy-officer', { person: 'p-paz' })
  await privacy.does('c1', 'open-case', aVisit, { expected: 0 })
  await privacy.does('c1', 'record', { noun: 'officer', entry: 'o1', fields: { nameAsGiven: 'A. Agent' } })
  const scan = new Uint8Array(Buffer.from('%PDF-1.4 a warrant'))
  await privacy.ask('POST', '/api/cases/c1/files', scan, { 'X-File-Name': 'warrant.pdf', 'X-File-Id': 'f1' })
  await privacy.does('c1', 'close-case', { why: 'Done and told.' })
  house.record.now = new Date('2032-06-03T12:00:00Z')
  early = await keptLongEnough()
  house.record.now = new Date('2032-06-04T12:00:00Z')
  inTime = await keptLongEnough()
  await privacy.does('c1', 'erase-case', {}, { at: '2032-06-04T05:00:00-07:00' })
  await house.publish()
})

test('of an erased case there is a tombstone, in lists too, and nothing more to find or to read', async () => {
  const view = await privacy.gets<{ sees: string; may: readonly string[] }>('/api/cases/c1')
  assert.deepEqual([view.sees, view.may], ['outline', []])
  assert.ok(!secrets.test(JSON.stringify(view)))
  const { rows } = await privacy.gets<{ rows: readonly Record<string, unknown>[] }>('/api/cases?status=erased')
  assert.deepEqual([rows.length, rows[0]?.['title'], rows[0]?.['kind']], [1, undefined, 'visit'])
  const found = await privacy.ask('POST', '/api/cases/search', { q: 'agent' })
  assert.deepEqual(((await found.json()) as { rows: unknown[] }).rows, [])
  assert.equal((await privacy.ask('GET', '/api/cases/c1/files/f1')).status, 404)
  const again = await privacy.ask('POST', '/api/cases/c1/commands', {
    id: 'late',
    type: 'record',
    data: { noun: 'note', entry: 'n1', fields: {} },
    at: '2032-06-04T05:00:00-07:00',
    expected: 0,
  })
  assert.deepEqual([again.status, ((await again.json()) as { code: string }).code], [409, 'case-erased'])
})

test('a case is listed as kept long enough from the day on which it may be erased, until it is', async () => {
  assert.deepEqual([early, inTime, await keptLongEnough()], [0, 1, 0])
})

test('its outline can still be taken along, and every receipt in it holds', async () => {
  const answer = await privacy.ask('GET', '/api/cases/c1/export?format=archive')
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const receipts = Object.keys(files).filter((path) => path.endsWith('.tlog-proof'))
  assert.equal(receipts.length, 4)
  for (const path of receipts) {
    const receipt = receiptOf(Buffer.from(files[path] as Uint8Array).toString())
    assert.ok(receipt?.entry && verifyReceipt(receipt, receipt.entry).ok)
  }
  for (const path of ['case.json', 'events.jsonl'])
    assert.ok(!secrets.test(Buffer.from(files[path] as Uint8Array).toString()))
})
