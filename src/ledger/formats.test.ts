import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { filesOf, inventedEntries, inventedEntry, inventedSecret, storeOf } from './_log.ts'
import { base64 } from './bytes.ts'
import { signCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { cosign, cosignedMessage } from './cosignature.ts'
import { signerOf, verifyWith } from './ed25519.ts'
import { entryBytes } from './entry.ts'
import { keyText } from './key.ts'
import { memoryWitnessStore } from './memory.ts'
import { noteText } from './note.ts'
import { consistencyProof, inclusionProof, rootAt } from './prove.ts'
import { receiptText } from './receipt.ts'
import { submissionText } from './submission.ts'
import { answerSubmission } from './witness.ts'

// The pages in docs/formats show what this program makes: each example there is made again here, from the same invented
// entries and keys, and must stand in its page to the letter. OSTIARY_SHOW=1 prints them, to be put into a page.
const seed = (fill: number) => new Uint8Array(32).fill(fill)
const log = await signerOf(crypto.subtle, 'ostiary.hospital.example/ledger', 'note', seed(1))
const witness = await signerOf(crypto.subtle, 'association.example/witness', 'cosignature', seed(2))
const now = Date.UTC(2026, 10, 24, 16) / 1000
const size = 5
const entries = inventedEntries(size)
const store = await storeOf(entries)

async function checkpointAt(at: number) {
  return signCheckpoint({ size: at, root: await rootAt(at, store) }, log)
}
const note = await checkpointAt(size)
const cosigned = noteText({ ...note, signatures: [...note.signatures, await cosign(note.text, now, witness)] })

function shows(page: string, what: string, example: string): void {
  if (process.env['OSTIARY_SHOW'] === '1') console.log(`--- ${page}: ${what}\n${example}`)
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formats', page), 'utf8')
  assert.ok(text.includes(example.trimEnd()), `docs/formats/${page} does not show this ${what}:\n${example}`)
}

describe('the pages on formats show what this program makes', () => {
  test('ledger-tiles.md: an entry, the files of a log, a commitment', async () => {
    shows('ledger-tiles.md', 'entry', new TextDecoder().decode(entryBytes(inventedEntry(1))))
    const { payload, salt } = inventedSecret(1)
    shows('ledger-tiles.md', 'payload', new TextDecoder().decode(payload))
    shows('ledger-tiles.md', 'salt', base64(salt))
    const files = await filesOf(entries, log)
    const listing = [...files].map(([path, bytes]) => `${String(bytes.length).padStart(5)}  ${path}`).sort()
    shows('ledger-tiles.md', 'listing', listing.join('\n'))
    const bundle = files.get('tile/entries/000.p/5') ?? new Uint8Array()
    shows('ledger-tiles.md', 'start of a bundle', Buffer.from(bundle.subarray(0, 18)).toString('hex', 0, 18))
  })

  test('checkpoint.md: a cosigned checkpoint and the keys to check it', () => {
    shows('checkpoint.md', 'checkpoint', cosigned)
    shows('checkpoint.md', 'key of the log', keyText(log.key))
    shows('checkpoint.md', 'key of the witness', keyText(witness.key))
  })

  test('cosignature.md: a cosigned checkpoint, the message that was signed, and how long the line is', async () => {
    shows('cosignature.md', 'checkpoint', cosigned)
    shows('cosignature.md', 'message', new TextDecoder().decode(cosignedMessage(note.text, now)))
    const line = cosigned.trimEnd().split('\n').at(-1) ?? ''
    assert.equal(Buffer.from(line.split(' ').at(-1) ?? '', 'base64').length, 76)
  })

  test('receipt.md: a receipt', async () => {
    const head = signedCheckpointOf(cosigned)
    assert.ok(head !== undefined)
    const proof = await inclusionProof(1, size, store)
    shows('receipt.md', 'receipt', receiptText({ entry: entries[1], index: 1, proof, head }))
  })

  test('witness.md: a request and its answers', async () => {
    const keys = new Map([[log.key.name, [log.key]]])
    const association = {
      store: memoryWitnessStore(keys),
      signer: witness,
      verify: verifyWith(crypto.subtle),
      now: () => now,
    }
    await answerSubmission(submissionText(0, [], await checkpointAt(3)), association)
    const request = submissionText(3, await consistencyProof(3, size, store), note)
    shows('witness.md', 'request', request)
    const answer = await answerSubmission(request, association)
    assert.equal(answer.status, 200)
    shows('witness.md', 'answer', answer.body)
    assert.deepEqual(await answerSubmission(request, association), {
      status: 409,
      contentType: 'text/x.tlog.size',
      body: '5\n',
    })
  })
})
