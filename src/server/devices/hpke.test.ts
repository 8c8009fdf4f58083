import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Command, digestOf, packCommand, readSealedEntry, sealedEntryAad } from '../../cases/index.ts'
import { sealerTo } from './_tablet.ts'
import { newSealingPair, openSealed, readOpeningKey } from './hpke.ts'

interface Vectors {
  readonly key: { readonly id: string; readonly publicKey: string; readonly derivedFrom: string }
  readonly entries: readonly {
    readonly device: string
    readonly n: number
    readonly kind: 'command' | 'file'
    readonly command?: Command
    readonly plain: string
    readonly sealed: string
    readonly digest: string
  }[]
}

const file = new URL('../../../vectors/sealed-entry/entries.json', import.meta.url)
const { key, entries } = JSON.parse(readFileSync(file, 'utf8')) as Vectors
const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

test('the entries in vectors/ open with their key, as themselves and as nothing else', async () => {
  const pair = await suite.kem.deriveKeyPair(new TextEncoder().encode(key.derivedFrom).buffer)
  const raw = Buffer.from(await suite.kem.serializePublicKey(pair.publicKey)).toString('base64url')
  assert.equal(raw, key.publicKey)
  for (const { device, n, kind, plain, sealed, digest, command } of entries) {
    const bytes = Buffer.from(sealed, 'base64')
    const parts = readSealedEntry(bytes)
    assert.ok(parts !== undefined && parts.keyId === key.id)
    assert.equal(await digestOf(bytes), digest)
    const opened = await openSealed(pair.privateKey, parts, sealedEntryAad(device, n, kind))
    assert.equal(Buffer.from(opened ?? []).toString('base64'), plain)
    if (command !== undefined) assert.equal(Buffer.from(packCommand(command)).toString('base64'), plain)
    const other = kind === 'file' ? 'command' : 'file'
    for (const aad of [
      sealedEntryAad('tablet-2', n, kind),
      sealedEntryAad(device, n + 1, kind),
      sealedEntryAad(device, n, other),
    ])
      assert.equal(await openSealed(pair.privateKey, parts, aad), undefined)
    const altered = { ...parts, ciphertext: parts.ciphertext.map((byte, i) => (i === 5 ? byte ^ 1 : byte)) }
    assert.equal(await openSealed(pair.privateKey, altered, sealedEntryAad(device, n, kind)), undefined)
  }
})

test('what is sealed to one facility’s key opens with no other', async () => {
  const [ours, theirs] = [await newSealingPair(), await newSealingPair()]
  const sealed = await sealerTo('k', ours.publicKey)({ device: 'd', n: 1, kind: 'command', plain: Uint8Array.of(1) })
  const parts = readSealedEntry(sealed)
  assert.ok(parts)
  const aad = sealedEntryAad('d', 1, 'command')
  assert.deepEqual(await openSealed(await readOpeningKey(ours.privateKey), parts, aad), Uint8Array.of(1))
  assert.equal(await openSealed(await readOpeningKey(theirs.privateKey), parts, aad), undefined)
  assert.equal(
    await openSealed(await readOpeningKey(ours.privateKey), { ...parts, enc: new Uint8Array(65) }, aad),
    undefined,
  )
})
