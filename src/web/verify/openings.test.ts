import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base64, joined, utf8, verifyWith } from '../../ledger/index.ts'
import { receiptFor, secretOf } from './_receipt.ts'
import { checkReceipt } from './check-receipt.ts'
import { openingsIn, saltIn } from './openings.ts'

const text = await receiptFor(4)
const opened = async (openings: ReturnType<typeof openingsIn>) =>
  (await checkReceipt(text, { keys: [], verify: verifyWith(crypto.subtle) }, openings)).opened !== undefined

const lines = [3, 4, 5].map((index) => joined([secretOf(index).payload, utf8('\n')]))
const events = [3, 4, 5].map((index, i) => ({ event: `e${index}`, line: i + 1, salt: base64(secretOf(index).salt) }))

test('the files of an exported case open the seal of each of its events', async () => {
  const files = [utf8(JSON.stringify({ case: 'c1', events })), joined(lines)]
  assert.ok(await opened(openingsIn(files, undefined)))
  assert.ok(await opened(openingsIn(files.toReversed(), undefined)))
  const outline = events.map(({ salt: _, ...event }) => event)
  assert.deepEqual(openingsIn([utf8(JSON.stringify({ events: outline })), joined(lines)], undefined), [])
})

test('a typed salt opens the event’s own file, and its line among others; another salt does not', async () => {
  const { payload, salt } = secretOf(4)
  assert.ok(await opened(openingsIn([payload], salt)))
  assert.ok(await opened(openingsIn([joined(lines)], salt)))
  assert.ok(!(await opened(openingsIn([joined(lines)], secretOf(5).salt))))
})

test('a salt has 32 bytes, written in one way', () => {
  assert.deepEqual(saltIn(` ${base64(secretOf(4).salt)}\n`), secretOf(4).salt)
  for (const wrong of ['', 'AAAA', base64(secretOf(4).salt).slice(1)]) assert.equal(saltIn(wrong), undefined)
})
