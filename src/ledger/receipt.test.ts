import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedEntries, storeOf } from './_log.ts'
import { base64 } from './bytes.ts'
import { signCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { signerOf } from './ed25519.ts'
import { noteText } from './note.ts'
import { inclusionProof, rootAt } from './prove.ts'
import { receiptOf, receiptText, verifyReceipt } from './receipt.ts'

const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', new Uint8Array(32).fill(1))
const entries = inventedEntries(11)
const store = await storeOf(entries)

async function receiptFor(index: number, size = entries.length): Promise<string> {
  const note = await signCheckpoint({ size, root: await rootAt(size, store) }, log)
  const head = signedCheckpointOf(noteText(note))
  assert.ok(head !== undefined)
  return receiptText({ entry: entries[index], index, proof: await inclusionProof(index, size, store), head })
}

describe('a receipt', () => {
  test('is read back as it was written, and proves its entry', async () => {
    for (const [index, size] of [
      [0, 1],
      [0, 11],
      [10, 11],
      [5, 9],
    ] as const) {
      const text = await receiptFor(index, size)
      const receipt = receiptOf(text)
      assert.ok(receipt?.entry !== undefined)
      assert.equal(receiptText(receipt), text)
      assert.deepEqual(verifyReceipt(receipt, receipt.entry), { ok: true })
      assert.equal(verifyReceipt(receipt, entries[(index + 1) % 11] as Uint8Array).ok, false)
    }
  })

  test('may leave the entry to whoever has it', async () => {
    const receipt = receiptOf((await receiptFor(3)).replace(/extra .*\n/, ''))
    assert.ok(receipt !== undefined)
    assert.equal(receipt.entry, undefined)
    assert.deepEqual(verifyReceipt(receipt, entries[3] as Uint8Array), { ok: true })
  })

  test('is none where a line is missing, doubled, or not as the format has it', async () => {
    const text = await receiptFor(3)
    const hash = base64(new Uint8Array(32))
    for (const wrong of [
      text.replace('@v1', '@v2'),
      text.replace(/index .*\n/, ''),
      text.replace('index 3', 'index 03'),
      text.replace('index 3', 'index three'),
      text.replace('extra ', 'more '),
      text.replace(/extra .*\n/, 'extra !\n'),
      text.replace('index 3\n', `index 3\n${`${hash}\n`.repeat(64)}`),
      text.replace('index 3\n', 'index 3\nAAAA\n'),
      text.replace('\n\n', '\n'),
      text.slice(0, -1),
      text.slice(0, text.indexOf('— ')),
      '',
    ])
      assert.equal(receiptOf(wrong), undefined, wrong)
  })

  test('every bit of it matters', async () => {
    const bytes = new TextEncoder().encode(await receiptFor(3))
    const signatureAt = (await receiptFor(3)).indexOf('— ')
    const before = new TextEncoder().encode((await receiptFor(3)).slice(0, signatureAt)).length
    for (let at = 0; at < before * 8; at++) {
      const changed = bytes.slice()
      changed[at >> 3] = (changed[at >> 3] as number) ^ (1 << (at & 7))
      const receipt = receiptOf(new TextDecoder().decode(changed))
      // What the checkpoint says is covered by its signature; all else by the path to its root.
      const same = receipt?.head.note.text === receiptOf(new TextDecoder().decode(bytes))?.head.note.text
      if (receipt?.entry === undefined || !same) continue
      assert.equal(verifyReceipt(receipt, receipt.entry).ok, false, `bit ${at}`)
    }
  })
})
