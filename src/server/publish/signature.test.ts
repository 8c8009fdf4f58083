import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { publicationOf, rulebook } from '../../rulebook/index.ts'
import { isSigned, publicKeyText, readPrivateKey, readPublicKeys, signed, signerOf } from './signature.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string
const book = publicationOf(rulebook)

test('a signature fits the publication it was made for, and no other', () => {
  const good = signed(book, privateKey)
  assert.equal(good.signature && signerOf(good.signature), publicKeyText(publicKey))
  assert.ok(isSigned(good))
  assert.ok(!isSigned(book))
  assert.ok(!isSigned({ ...good, slices: { ...good.slices, NY: good.hash } }))
  assert.ok(!isSigned({ ...good, hash: `${good.hash}0` }))
  assert.ok(!isSigned({ ...good, state: 'NY' }))
  assert.ok(good.signature)
  assert.ok(!isSigned({ ...good, signature: { ...good.signature, value: 'AAAA' } }))
  assert.ok(!isSigned({ ...good, signature: { ...good.signature, key: 'AAAA' } }))
})

test('public keys are read as PEM or as one line, several of them too', () => {
  const line = publicKeyText(publicKey)
  assert.deepEqual(readPublicKeys(pem), [line])
  assert.deepEqual(readPublicKeys(`${line}\n${pem}`), [line, line])
  for (const wrong of ['', 'ed25519:AAAA', 'words', `${pem} and words`]) assert.equal(readPublicKeys(wrong), undefined)
})

test('a private key is no public key, and a key of another kind is none of ours', () => {
  const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  assert.equal(readPublicKeys(secret), undefined)
  assert.ok(readPrivateKey(secret))
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  assert.equal(readPrivateKey(other.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string), undefined)
  assert.equal(readPublicKeys(other.publicKey.export({ type: 'spki', format: 'pem' }) as string), undefined)
})
