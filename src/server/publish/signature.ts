import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { type Publication, type Signature, signedBytes } from '../../rulebook/index.ts'

const prefix = 'ed25519:'

/** The public half of a key as `ed25519:` and 32 bytes in base64. */
export function publicKeyText(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' })
  return prefix + Buffer.from(x ?? '', 'base64url').toString('base64')
}

/** Reads a private Ed25519 key in PEM; undefined for anything else. */
export function readPrivateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

/** Reads public Ed25519 keys, each as PEM or as `ed25519:…` on a line of its own; undefined where any part is neither. */
export function readPublicKeys(text: string): readonly string[] | undefined {
  const pem = /-----BEGIN [A-Z ]+-----[\s\S]+?-----END [A-Z ]+-----/g
  const lines = text
    .replaceAll(pem, '')
    .split(/\s+/)
    .filter((l) => l !== '')
  const keys = [...(text.match(pem) ?? []).map(keyOfPem), ...lines.map(keyOfLine)]
  return keys.length > 0 && keys.every((k) => k !== undefined) ? keys : undefined
}

function keyOfPem(pem: string): string | undefined {
  try {
    // Whoever names a private key as trusted has most likely mixed up two files; its public half is not what they meant to share.
    if (pem.includes('PRIVATE')) return undefined
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? publicKeyText(key) : undefined
  } catch {
    return undefined
  }
}

function keyOfLine(line: string): string | undefined {
  return keyObject(line) === undefined ? undefined : line
}

function keyObject(text: string): KeyObject | undefined {
  if (!text.startsWith(prefix)) return undefined
  const bytes = Buffer.from(text.slice(prefix.length), 'base64')
  // One key has one spelling only, so that keys can be compared as text.
  if (bytes.length !== 32 || bytes.toString('base64') !== text.slice(prefix.length)) return undefined
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return undefined
  }
}

/** Signs a publication. */
export function signed(publication: Publication, key: KeyObject): Publication {
  const value = sign(null, signedBytes(publication), key).toString('base64')
  const publicKey = publicKeyText(createPublicKey(key)).slice(prefix.length)
  return { ...publication, signature: { alg: 'Ed25519', key: publicKey, value } }
}

/** The key that a signature names, as {@link readPublicKeys} gives it. */
export function signerOf({ key }: Signature): string {
  return prefix + key
}

/** True if the publication's signature fits it and the key that it names; whether that key is trusted is another question. */
export function isSigned(publication: Publication): boolean {
  const { signature } = publication
  if (signature === null) return false
  const key = keyObject(signerOf(signature))
  return key !== undefined && verify(null, signedBytes(publication), key, Buffer.from(signature.value, 'base64'))
}
