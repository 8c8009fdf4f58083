import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf, utf8, verifyWith } from '../../ledger/index.ts'
import { archiveFor, keys as keyTexts, receiptFor } from './_receipt.ts'
import { type ArchiveFiles, checkArchive } from './check-archive.ts'
import { keysIn } from './keys.ts'

const files = await archiveFor()

function belief(...lines: readonly string[]) {
  const keys = keysIn(lines.join('\n'))
  assert.ok(!('line' in keys))
  return { keys, verify: verifyWith(crypto.subtle) }
}

async function faults(altered: ArchiveFiles, key = keyTexts.log): Promise<readonly string[]> {
  const { faults } = await checkArchive(altered, belief(key))
  return faults.map(({ code, at }) => `${code} ${at}`.trim())
}

test('an exported case holds as a whole: manifest, files, and each event word for word', async () => {
  const checked = await checkArchive(files, belief(keyTexts.log))
  assert.deepEqual(
    [checked.faults, checked.signature, checked.files, checked.events, checked.opened],
    [[], 'trusted', 5, 3, 3],
  )
  assert.deepEqual(checked.says, {
    case: 'c1',
    exportedAt: '2026-11-24T17:00:00Z',
    origin: 'ostiary.hospital.example/ledger',
  })
  const unkeyed = await checkArchive(files, belief())
  assert.deepEqual([unkeyed.faults, unkeyed.signature], [[], 'unchecked'])
})

test('a file that was changed, taken out or put in is named', async () => {
  const events = utf8((textOf(files['events.jsonl'] as Uint8Array) ?? '').replace('"visit":4', '"visit":9'))
  assert.deepEqual(await faults({ ...files, 'events.jsonl': events }), [
    'file-altered events.jsonl',
    'payload-differs receipts/0002.tlog-proof',
  ])
  const { 'receipts/0003.tlog-proof': _, ...fewer } = files
  assert.deepEqual(await faults(fewer), [
    'file-missing receipts/0003.tlog-proof',
    'not-a-receipt receipts/0003.tlog-proof',
  ])
  assert.deepEqual(await faults({ ...files, 'papers/0001.pdf': utf8('x') }), ['file-added papers/0001.pdf'])
})

test('a receipt of another event, a changed list and another signer are found', async () => {
  const swapped = { ...files, 'receipts/0001.tlog-proof': utf8(await receiptFor(7)) }
  assert.deepEqual(await faults(swapped), [
    'file-altered receipts/0001.tlog-proof',
    'payload-differs receipts/0001.tlog-proof',
  ])
  const manifest = utf8((textOf(files['manifest.json'] as Uint8Array) ?? '').replace('17:00:00Z', '18:00:00Z'))
  assert.deepEqual(await faults({ ...files, 'manifest.json': manifest }), ['manifest-altered manifest.json'])
  const strange = await faults(files, keyTexts.stranger)
  assert.equal(strange[0], 'unsigned manifest.note')
  assert.deepEqual(await faults({ 'letter.txt': utf8('a letter') }), ['not-an-archive'])
})
