import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyWith } from '../../ledger/index.ts'
import { keys as keyTexts, receiptFor, secretOf } from './_receipt.ts'
import { checkReceipt } from './check-receipt.ts'
import { keysIn } from './keys.ts'

const verify = verifyWith(crypto.subtle)
const text = await receiptFor(4)

function belief(...lines: readonly string[]) {
  const keys = keysIn(lines.join('\n'))
  assert.ok(!('line' in keys))
  return { keys, verify }
}

test('a receipt holds with the log’s key, tells of the witness whose key is there, and opens with payload and salt', async () => {
  const checked = await checkReceipt(text, belief(keyTexts.log, keyTexts.witness), [secretOf(4)])
  assert.deepEqual([checked.faults, checked.signature, checked.opened], [[], 'trusted', secretOf(4).payload])
  assert.deepEqual(
    checked.witnesses.map(({ key, time }) => [key.name, time]),
    [['association.example/witness', 1_795_536_000]],
  )
  assert.deepEqual([checked.says?.size, checked.says?.index, checked.says?.entry?.role], [11, 4, 'desk'])
  const other = await checkReceipt(text, belief(keyTexts.log), [secretOf(5)])
  assert.deepEqual([other.faults, other.unknownSigners], [['payload-differs'], ['association.example/witness']])
})

test('without a key, or where the browser checks no signatures, nothing is trusted and nothing is called wrong', async () => {
  for (const given of [belief(), { keys: belief(keyTexts.log).keys }]) {
    const { faults, signature } = await checkReceipt(text, given)
    assert.deepEqual([faults, signature], [[], 'unchecked'])
  }
})

test('another key under the log’s name, a text that is no receipt, and one without its entry are refused', async () => {
  const codes = async (given: string, ...lines: readonly string[]) =>
    (await checkReceipt(given, belief(...lines))).faults
  assert.deepEqual(await codes(text, keyTexts.stranger), ['unsigned'])
  assert.deepEqual(await codes('a letter', keyTexts.log), ['not-a-receipt'])
  assert.deepEqual(await codes(text.replace(/extra .*\n/, ''), keyTexts.log), ['no-entry'])
})

test('any flipped bit is found', async () => {
  const bytes = new TextEncoder().encode(text)
  const trusted = belief(keyTexts.log, keyTexts.witness)
  const { says } = await checkReceipt(text, trusted)
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice()
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    const found = await checkReceipt(new TextDecoder().decode(flipped), trusted)
    // A flip in a name or an id under the text makes a signature of somebody unknown: the witness is then not told of.
    if (found.faults.length === 0) assert.deepEqual([found.says, found.witnesses], [says, []], `byte ${at}`)
  }
})
