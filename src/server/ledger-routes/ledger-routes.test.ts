import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Hono } from 'hono'
import {
  auditLog,
  commitment,
  entryBytes,
  memoryStore,
  memoryWitnessStore,
  noteText,
  sequencer,
  signedCheckpointOf,
  utf8,
  type VerifierKey,
} from '../../ledger/index.ts'
import type { Requests } from '../requests.ts'
import { openCosigners } from './cosigners.ts'
import type { Behind, LedgerGate } from './gate.ts'
import { hasher, verifySignature } from './hashing.ts'
import { outsideFile } from './outside.ts'
import { openPublisher } from './publisher.ts'
import { ledgerRoutes } from './routes.ts'
import { signerWith, signingKeyAt } from './signing-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-ledger-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const logSigner = await signerWith(signingKeyAt(join(folder, 'keys', 'ledger.pem')), 'hospital.example/ledger', 'note')
const witnessSigner = await signerWith(
  signingKeyAt(join(folder, 'keys', 'witness.pem')),
  'association.example/witness',
  'cosignature',
)

function hospital() {
  const log = memoryStore()
  const order = sequencer(log, hasher)
  const add = (n: number) => {
    const entry = {
      time: '2026-11-25T15:00:00Z',
      type: 'visit.opened',
      role: 'desk',
      commitment: commitment(utf8(String(n)), new Uint8Array(32), hasher.sha256),
    }
    return order.add(entryBytes(entry), undefined)
  }
  const told: unknown[] = []
  const publisher = openPublisher({
    log,
    signer: logSigner,
    published: () => undefined,
    failed: (error) => told.push(error),
    now: () => performance.now(),
    leastGap: 50,
  })
  after(publisher.close)
  return { log, add, publisher, told }
}

function witnessApp(keys: readonly VerifierKey[]) {
  const app = new Hono<Requests>()
  const store = memoryWitnessStore(new Map(keys.map((key) => [key.name, [key]])))
  const witness = { store, signer: witnessSigner, verify: verifySignature, now: () => 1_795_618_800, hasher }
  ledgerRoutes(app, { log: memoryStore(), key: logSigner.key, witness })
  return async (address: string, body: string) => {
    const answer = await app.request(new URL(address).pathname.replace('/witness', '/ledger'), { method: 'POST', body })
    return { status: answer.status, body: await answer.text() }
  }
}

function gateTelling(told: (why: Behind) => void): LedgerGate {
  return { behind: () => undefined, shut: async (why) => told(why) }
}

const association = { url: 'https://association.example/witness', key: witnessSigner.key }

describe('the signing key', () => {
  test('is made once, for its owner alone, and stays the same', async () => {
    const path = join(folder, 'keys', 'ledger.pem')
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.equal(statSync(join(folder, 'keys')).mode & 0o777, 0o700)
    const again = await signerWith(signingKeyAt(path), 'hospital.example/ledger', 'note')
    assert.deepEqual(again.key, logSigner.key)
  })

  test('that cannot be read is never replaced by a new one', () => {
    const path = join(folder, 'broken.pem')
    writeFileSync(path, 'spilled coffee')
    assert.throws(() => signingKeyAt(path), /holds no private key/)
  })
})

describe('the ledger’s addresses', () => {
  test('give a log that an auditor checks whole, with full tiles kept for ever', async () => {
    const { log, add, publisher } = hospital()
    await Promise.all(Array.from({ length: 300 }, (_, n) => add(n)))
    await publisher.publishNow()
    const app = new Hono<Requests>()
    ledgerRoutes(app, { log, key: logSigner.key })
    const read = async (path: string) => {
      const answer = await app.request(`/ledger/${path}`)
      return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : undefined
    }
    const trust = { keys: [logSigner.key], witnesses: 0, verify: verifySignature }
    const audit = await auditLog(read, { trust, hasher })
    assert.deepEqual([audit.ok, audit.size, audit.checked, audit.signature], [true, 300, 300, 'trusted'])
    const caching = async (path: string) => (await app.request(`/ledger/${path}`)).headers.get('Cache-Control')
    assert.match((await caching('tile/0/000')) ?? '', /immutable/)
    assert.doesNotMatch((await caching('tile/entries/001.p/44')) ?? '', /immutable/)
    assert.equal(await caching('checkpoint'), 'no-cache')
    for (const missing of ['tile/0/002', 'tile/entries/001.p/45', 'tile/0/../../etc/passwd', 'tile/0/1'])
      assert.equal((await app.request(`/ledger/${missing}`)).status, 404, missing)
    assert.equal((await app.request('/ledger/add-checkpoint', { method: 'POST', body: 'old 0\n' })).status, 404)
  })
})

describe('checkpoints', () => {
  test('follow growth by themselves, and one stands for an empty log too', async () => {
    const { add, publisher, log, told } = hospital()
    assert.equal((await publisher.publishNow()).checkpoint.size, 0)
    await add(1)
    publisher.grew()
    assert.ok(publisher.waitingSince() !== undefined)
    for (let tries = 0; tries < 100 && (await log.published())?.size !== 1; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    assert.equal((await log.published())?.size, 1)
    assert.equal(publisher.waitingSince(), undefined)
    assert.deepEqual(told, [])
  })

  test('carry the cosignature of a witness, who then says when the log is behind or another', async () => {
    const { add, publisher, log } = hospital()
    const post = witnessApp([logSigner.key])
    const shut: Behind[] = []
    const without: string[] = []
    const cosigners = (of: typeof log) =>
      openCosigners({
        witnesses: [association],
        log: of,
        gate: gateTelling((why) => shut.push(why)),
        without: (_, code) => without.push(code),
        post,
      })
    const ours = cosigners(log)
    for (let n = 0; n < 5; n++) {
      await add(n)
      await ours.round(await publisher.publishNow())
    }
    const standing = signedCheckpointOf((await log.published())?.note ?? '')
    assert.deepEqual(
      standing?.note.signatures.map(({ name }) => name),
      ['hospital.example/ledger', 'association.example/witness'],
    )
    assert.deepEqual([shut, without], [[], []])

    const restored = hospital()
    await restored.add(0)
    await cosigners(restored.log).round(await restored.publisher.publishNow())
    assert.deepEqual(shut, [{ code: 'rolled-back', by: 'association.example/witness', size: 1, outside: 5 }])

    const forked = hospital()
    for (let n = 10; n < 16; n++) await forked.add(n)
    await cosigners(forked.log).round(await forked.publisher.publishNow())
    assert.equal(shut[1]?.code, 'forked')
    assert.deepEqual(without, ['witness-ahead', 'refused-422'])
  })

  test('go on without a witness that cannot be reached or does not know the log', async () => {
    const { add, publisher, log } = hospital()
    await add(1)
    const without: string[] = []
    const gate = gateTelling(() => assert.fail('nothing is known that would shut it'))
    const ask = async (post: ReturnType<typeof witnessApp>) =>
      openCosigners({ witnesses: [association], log, gate, without: (_, code) => without.push(code), post }).round(
        await publisher.publishNow(),
      )
    await ask(() => Promise.reject(new Error('no route')))
    await ask(witnessApp([]))
    assert.deepEqual(without, ['unreachable', 'refused-404'])
    assert.equal((await log.published())?.size, 1)
  })
})

test('the last checkpoint is kept in a file, replaced whole, and set aside on a decision', async () => {
  const { add, publisher } = hospital()
  await add(1)
  const head = await publisher.publishNow()
  const outside = outsideFile(join(folder, 'last-checkpoint'))
  assert.equal(await outside.read(), undefined)
  await outside.keep(noteText(head.note))
  assert.deepEqual((await outside.read())?.checkpoint, head.checkpoint)
  await outside.setAside()
  assert.equal(await outside.read(), undefined)
  writeFileSync(join(folder, 'last-checkpoint'), 'torn')
  await assert.rejects(outside.read(), /holds no checkpoint/)
})
