import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedEntries, storeOf } from './_log.ts'
import { base64 } from './bytes.ts'
import { ledgerStoreContract, witnessStoreContract } from './check/index.ts'
import { signCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { continuityOf } from './continuity.ts'
import { signerOf, verifyWith } from './ed25519.ts'
import { portableHasher } from './hash.ts'
import { memoryStore, memoryWitnessStore } from './memory.ts'
import { noteText } from './note.ts'
import { consistencyProof, rootAt } from './prove.ts'
import { submissionOf, submissionText } from './submission.ts'
import { believe } from './trust.ts'
import { answerSubmission, type Witness, type WitnessStore } from './witness.ts'
import { askWitness, type WitnessLink } from './witnessing.ts'

const verify = verifyWith(crypto.subtle)
const seed = (fill: number) => new Uint8Array(32).fill(fill)
const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', seed(1))
const stranger = await signerOf(crypto.subtle, 'stranger.example/ledger', 'note', seed(3))
const impostor = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', seed(4))
const witnessKey = await signerOf(crypto.subtle, 'association.example/w', 'cosignature', seed(2))
const source = await storeOf(inventedEntries(20))
const now = 1_764_000_000

function following(): WitnessStore {
  return memoryWitnessStore(new Map([[log.key.name, [log.key]]]))
}
function witnessOver(store: WitnessStore): Witness {
  return { store, signer: witnessKey, verify, now: () => now }
}
async function noteAt(size: number, signer = log) {
  return signCheckpoint({ size, root: await rootAt(size, source) }, signer)
}
async function submission(oldSize: number, size: number) {
  return submissionText(oldSize, await consistencyProof(oldSize, size, source), await noteAt(size))
}

describe('the add-checkpoint request', () => {
  test('the example of the specification is read and written back', () => {
    const body =
      'old 20852014\nPlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\njrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=\n\n' +
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n'
    const read = submissionOf(body)
    assert.equal(read?.oldSize, 20_852_014)
    assert.equal(read?.proof.length, 2)
    assert.equal(read === undefined ? '' : submissionText(read.oldSize, read.proof, read.head.note), body)
    const hash = `${base64(portableHasher.empty)}\n`
    for (const wrong of ['', 'old 01\n', 'older 1\n', `old 1\n${hash.repeat(64)}`, 'old 1\nAAAA\n', 'old 1\nold 1\n'])
      assert.equal(submissionOf(body.replace(/^[\s\S]*?\n\n/, `${wrong}\n`)), undefined, wrong)
  })
})

describe('a witness', () => {
  test('cosigns a log that grows, and what it gives is believed', async () => {
    const witness = witnessOver(following())
    for (const [from, to] of [
      [0, 5],
      [5, 5],
      [5, 8],
      [8, 20],
    ] as const) {
      const answer = await answerSubmission(await submission(from, to), witness)
      assert.equal(answer.status, 200, answer.body)
      const head = signedCheckpointOf(noteText(await noteAt(to)) + answer.body)
      assert.ok(head !== undefined)
      const verdict = await believe(head, { keys: [log.key, witnessKey.key], witnesses: 1, verify })
      assert.deepEqual(verdict, { ok: true, witnesses: [{ key: witnessKey.key, time: now }] })
    }
  })

  test('refuses, with the status of the protocol, and forgets nothing by it', async () => {
    const store = following()
    const witness = witnessOver(store)
    assert.equal((await answerSubmission(await submission(0, 8), witness)).status, 200)
    const proof = await consistencyProof(8, 12, source)
    const [note, root] = [await noteAt(12), portableHasher.empty]
    const unlike = await signCheckpoint({ size: 12, root }, log)
    const cases: readonly (readonly [number, string, string])[] = [
      [400, 'no request', 'hello'],
      [400, 'an old size above the new one', submissionText(13, [], note)],
      [403, 'signed by another key of that name', submissionText(8, proof, await noteAt(12, impostor))],
      [404, 'a log that it does not follow', submissionText(0, [], await noteAt(12, stranger))],
      [409, 'another old size', await submission(5, 12)],
      [409, 'from nothing', await submission(0, 12)],
      [422, 'no proof', submissionText(8, [], note)],
      [422, 'another root of the same size', submissionText(8, [], await signCheckpoint({ size: 8, root }, log))],
      [422, 'another history', submissionText(8, proof, unlike)],
      [422, 'a proof from elsewhere', submissionText(8, await consistencyProof(7, 12, source), note)],
    ]
    for (const [status, what, body] of cases) assert.equal((await answerSubmission(body, witness)).status, status, what)
    const conflict = await answerSubmission(await submission(5, 12), witness)
    assert.deepEqual(conflict, { status: 409, contentType: 'text/x.tlog.size', body: '8\n' })
    assert.equal((await store.log(log.key.name))?.latest?.size, 8)
  })

  test('begins with an empty log, whose root can only be one', async () => {
    const empty = await signCheckpoint({ size: 0, root: portableHasher.empty }, log)
    const wrong = await signCheckpoint({ size: 0, root: new Uint8Array(32) }, log)
    const witness = witnessOver(following())
    assert.equal((await answerSubmission(submissionText(0, [], wrong), witness)).status, 422)
    assert.equal((await answerSubmission(submissionText(0, [portableHasher.empty], empty), witness)).status, 422)
    assert.equal((await answerSubmission(submissionText(0, [], empty), witness)).status, 200)
    assert.equal((await answerSubmission(await submission(0, 4), witness)).status, 200)
  })

  test('of two requests at once one is cosigned; the other is told the size, and its head is not put back', async () => {
    const store = following()
    const witness = witnessOver(store)
    await answerSubmission(await submission(0, 5), witness)
    const answers = await Promise.all([9, 12].map(async (size) => answerSubmission(await submission(5, size), witness)))
    assert.deepEqual(answers.map((a) => a.status).toSorted(), [200, 409])
    const won = answers[0]?.status === 200 ? 9 : 12
    assert.equal((await store.log(log.key.name))?.latest?.size, won)
    assert.equal(answers.find((a) => a.status === 409)?.body, `${won}\n`)
  })
})

describe('a log that asks a witness', () => {
  const linkTo = (witness: Witness): WitnessLink => ({
    keys: [witnessKey.key],
    post: (body) => answerSubmission(body, witness),
    verify,
    source,
  })
  const headAt = async (size: number) => {
    const head = signedCheckpointOf(noteText(await noteAt(size)))
    assert.ok(head !== undefined)
    return head
  }

  test('finds out how far the witness is, and proves its growth from there', async () => {
    const link = linkTo(witnessOver(following()))
    assert.equal((await askWitness(await headAt(7), 0, link)).ok, true)
    // It has forgotten what the witness knows.
    const asked = await askWitness(await headAt(18), 0, link)
    assert.ok(asked.ok)
    assert.equal(asked.note.signatures.length, 2)
  })

  test('learns from the witness that it was restored from an old backup', async () => {
    const link = linkTo(witnessOver(following()))
    await askWitness(await headAt(18), 0, link)
    assert.deepEqual(await askWitness(await headAt(7), 7, link), { ok: false, code: 'witness-ahead', size: 18 })
  })

  test('takes no word for a cosignature that is none', async () => {
    const link = linkTo(witnessOver(following()))
    const ask = async (answer: { readonly status: number; readonly body: string }) => {
      const asked = await askWitness(await headAt(7), 0, { ...link, post: async () => answer })
      return asked.ok ? 'ok' : asked.code
    }
    const other = await answerSubmission(await submission(0, 9), witnessOver(following()))
    assert.equal(await ask({ status: 200, body: other.body }), 'bad-signature')
    assert.equal(await ask({ status: 200, body: 'fine\n' }), 'unreadable-answer')
    assert.equal(await ask({ status: 200, body: (await noteAt(7)).text }), 'unreadable-answer')
    assert.equal(await ask({ status: 409, body: 'many\n' }), 'unreadable-answer')
    assert.equal(await ask({ status: 500, body: '' }), 'refused')
  })
})

test('a log compared with a checkpoint of it from outside', async () => {
  const at = async (size: number) => ({
    origin: log.key.name,
    size,
    root: await rootAt(size, source),
    extensions: [],
  })
  assert.equal(await continuityOf(20, await at(11), source), 'continues')
  assert.equal(await continuityOf(11, await at(20), source), 'rolled-back')
  assert.equal(await continuityOf(20, { ...(await at(11)), root: new Uint8Array(32) }, source), 'forked')
})

describe('the stores in memory keep the contracts of their ports', () => {
  for (const { what, holds } of ledgerStoreContract(() => undefined)) test(what, () => holds(memoryStore()))
  for (const { what, holds } of witnessStoreContract(log.key.name)) test(what, () => holds(following()))
})
