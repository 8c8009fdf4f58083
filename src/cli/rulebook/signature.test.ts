import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { publicationOf, rulebook } from '../../rulebook/index.ts'
import { isSignatureOf, publicKeyText, readPrivateKey, readPublicKeys, signManifest } from './signature.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string
const { manifest } = publicationOf(rulebook)

test('a signature fits the manifest it was made for, and no other', () => {
  const signature = signManifest(manifest, privateKey)
  assert.equal(signature.key, publicKeyText(publicKey))
  assert.ok(isSignatureOf(signature, manifest))
  assert.ok(!isSignatureOf(signature, { ...manifest, version: '9' }))
  assert.ok(!isSignatureOf({ ...signature, signature: 'AAAA' }, manifest))
  assert.ok(!isSignatureOf({ ...signature, key: 'ed25519:AAAA' }, manifest))
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
