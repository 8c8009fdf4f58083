import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { base64, fromBase64, sameBytes } from './bytes.ts'
import { checkpointOf, checkpointText, originName, sameHead, signCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { cosign, cosignedMessage, timestampOf } from './cosignature.ts'
import { signerOf, verifyWith } from './ed25519.ts'
import { portableHasher } from './hash.ts'
import { keyOf, keyText, type VerifierKey, verifierKey } from './key.ts'
import { checkSignatures, noteOf, noteText, signNote } from './note.ts'
import { believe } from './trust.ts'

const verify = verifyWith(crypto.subtle)
const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', new Uint8Array(32).fill(1))
const witness = await signerOf(crypto.subtle, 'association.example/w', 'cosignature', new Uint8Array(32).fill(2))
const root = new Uint8Array(32).fill(9)

function read(text: string): VerifierKey {
  const key = keyOf(text)
  assert.ok(typeof key !== 'string', String(key))
  return key
}

describe('signed notes', () => {
  // The example of C2SP signed-note: made by its authors' own program.
  const key = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
  const line =
    '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM='
  const example = `This is an example message.\n\n${line}\n`

  test('the example of the specification holds, and is written back as it was', async () => {
    const note = noteOf(example)
    assert.ok(note !== undefined)
    assert.deepEqual(await checkSignatures(note, [read(key)], verify), { ok: true, by: [{ key: read(key) }] })
    assert.equal(noteText(note), example)
    assert.equal(keyText(read(key)), key)
  })

  test('a changed text or signature is refused, a stranger’s signature is passed over', async () => {
    const changed = noteOf(example.replace('an example', 'no example'))
    assert.ok(changed !== undefined)
    assert.equal((await checkSignatures(changed, [read(key)], verify)).ok, false)
    const stranger = verifierKey('example.com/bar', 'note', new Uint8Array(32).fill(3))
    const note = noteOf(example)
    assert.ok(note !== undefined)
    assert.deepEqual(await checkSignatures(note, [stranger], verify), { ok: true, by: [] })
  })

  test('one wrong signature of a known key spoils the note, whatever else holds', async () => {
    const signed = await signNote('text\n', log)
    const [good] = signed.signatures
    assert.ok(good !== undefined)
    const bytes = good.bytes.slice()
    bytes[5] = (bytes[5] as number) ^ 1
    const spoiled = { ...signed, signatures: [good, { ...good, bytes }] }
    assert.deepEqual(await checkSignatures(spoiled, [log.key], verify), {
      ok: false,
      code: 'bad-signature',
      key: log.key,
    })
  })

  for (const [what, text] of [
    ['no signature', 'text\n'],
    ['no blank line', `text\n${line}\n`],
    ['no last line feed', `text\n\n${line}`],
    ['a control character', `te\txt\n\n${line}\n`],
    ['a carriage return', `text\r\n\n${line}\n`],
    ['a hyphen for the dash', `text\n\n${line.replace('—', '-')}\n`],
    ['two spaces', `text\n\n${line.replace(' Uw', '  Uw')}\n`],
    ['a plus in the name', `text\n\n${line.replace('/foo', '+foo')}\n`],
    ['base64 that is not the shortest', `text\n\n${line.replace('QM=', 'QN=')}\n`],
    ['nothing after the key’s id', 'text\n\n— example.com/foo Uw2QOg==\n'],
    ['more signatures than anybody needs', `text\n\n${`${line}\n`.repeat(101)}`],
  ] as const)
    test(`is no note: ${what}`, () => assert.equal(noteOf(text), undefined))

  test('a text may have empty lines of its own', () => {
    assert.equal(noteOf(`a\n\nb\n\n${line}\n`)?.text, 'a\n\nb\n')
  })

  test('a key with a wrong id, of another kind, or mistyped', () => {
    assert.equal(keyOf(key.replace('530d903a', '530d903b')), 'wrong-key-id')
    assert.equal(keyOf(`example.com/foo+530d903a+${base64(new Uint8Array(33).fill(6))}`), 'unknown-key-kind')
    assert.equal(keyOf('example.com/foo+530d903a+Aeky'), 'malformed-key')
    assert.equal(keyOf('hello'), 'malformed-key')
  })
})

describe('base64', () => {
  test('every length, there and back, as Node writes it', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 0xff)
      const text = base64(bytes)
      assert.equal(text, Buffer.from(bytes).toString('base64'))
      assert.ok(sameBytes(fromBase64(text) ?? Uint8Array.of(), bytes))
    }
  })

  test('one spelling only', () => {
    for (const text of ['A', 'AA', 'AAA', 'AB==', 'AAB=', 'A===', '====', 'AA=A', 'AAA-', 'AAAA\n', ' AAA'])
      assert.equal(fromBase64(text), undefined, text)
  })
})

describe('checkpoints', () => {
  test('the example of the specification is read and written back', () => {
    const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
    const checkpoint = checkpointOf(text)
    assert.equal(checkpoint?.origin, 'example.com/behind-the-sofa')
    assert.equal(checkpoint?.size, 20_852_163)
    assert.equal(checkpoint === undefined ? '' : checkpointText(checkpoint), text)
  })

  const hash = base64(root)
  for (const [what, text] of [
    ['an empty origin', `\n1\n${hash}\n`],
    ['a size with a leading zero', `a\n01\n${hash}\n`],
    ['a negative size', `a\n-1\n${hash}\n`],
    ['a size that no number holds', `a\n99999999999999999999\n${hash}\n`],
    ['a short root', 'a\n1\nAAAA\n'],
    ['an empty extension line', `a\n1\n${hash}\n\nmore\n`],
    ['no last line feed', `a\n1\n${hash}`],
    ['two lines', 'a\n1\n'],
  ] as const)
    test(`is no checkpoint: ${what}`, () => assert.equal(checkpointOf(text), undefined))

  test('a witness shows it under the hash of its origin', () => {
    const name = originName('hospital.example/ledger', portableHasher.sha256)
    assert.equal(name, createHash('sha256').update('hospital.example/ledger').digest('hex'))
  })

  test('an extension line is kept', () => {
    assert.deepEqual(checkpointOf(`a\n1\n${hash}\nmore\n`)?.extensions, ['more'])
  })

  test('is believed if the log signed it under its own name and enough witnesses cosigned', async () => {
    const note = await signCheckpoint({ size: 7, root }, log)
    const cosignature = await cosign(note.text, 1_764_000_000, witness)
    const head = signedCheckpointOf(noteText({ ...note, signatures: [...note.signatures, cosignature] }))
    const alone = signedCheckpointOf(noteText(note))
    assert.ok(head !== undefined && alone !== undefined)
    const keys = [log.key, witness.key]
    assert.ok(sameHead(head.checkpoint, alone.checkpoint))
    assert.ok(!sameHead(head.checkpoint, { ...alone.checkpoint, size: 8 }))
    assert.deepEqual(await believe(head, { keys, witnesses: 1, verify }), {
      ok: true,
      witnesses: [{ key: witness.key, time: 1_764_000_000 }],
    })
    const codes = await Promise.all([
      believe(alone, { keys, witnesses: 1, verify }),
      believe(head, { keys, witnesses: 2, verify }),
      believe(head, { keys: [witness.key], witnesses: 1, verify }),
      believe({ ...head, checkpoint: { ...head.checkpoint, origin: 'other.example' } }, { keys, witnesses: 0, verify }),
    ])
    assert.deepEqual(
      codes.map((v) => (v.ok ? 'ok' : v.code)),
      ['too-few-witnesses', 'too-few-witnesses', 'unsigned', 'unsigned'],
    )
    // The same witness key under a second name counts once.
    const second = { ...witness, key: verifierKey('association.example/w2', 'cosignature', witness.key.publicKey) }
    const both = [...head.note.signatures, await cosign(note.text, 1_764_000_000, second)]
    const twice = { ...head, note: { ...note, signatures: both } }
    const verdict = await believe(twice, { keys: [...keys, second.key], witnesses: 2, verify })
    assert.equal(verdict.ok, false)
  })
})

describe('cosignatures', () => {
  test('sign a header, the time and the checkpoint, as the specification lays them out', () => {
    const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
    assert.equal(
      new TextDecoder().decode(cosignedMessage(text, 1_679_315_147)),
      `cosignature/v1\ntime 1679315147\n${text}`,
    )
    // The cosignature in the specification's example bears that time.
    const bytes = fromBase64(
      'jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==',
    )
    assert.equal(timestampOf(bytes?.subarray(4) ?? new Uint8Array()), 1_679_315_147)
  })

  test('a time moved by one second is refused', async () => {
    const note = await signCheckpoint({ size: 7, root }, log)
    const cosignature = await cosign(note.text, 1_764_000_000, witness)
    const bytes = cosignature.bytes.slice()
    bytes[7] = (bytes[7] as number) + 1
    const moved = { ...note, signatures: [{ ...cosignature, bytes }] }
    assert.equal((await checkSignatures(moved, [witness.key], verify)).ok, false)
    await assert.rejects(cosign(note.text, 0, witness), RangeError)
  })
})
