import { createCipheriv, createDecipheriv, type KeyObject, randomBytes, randomFillSync } from 'node:crypto'

const format = 1
const nonceLength = 12
const tagLength = 16

/** Bytes of a key. */
export const keyLength = 32

/** A key as bytes, or as Node holds it for quick use: a third of the time for each short text. */
export type Key = Uint8Array | KeyObject

/** A new random key. */
export function newKey(): Buffer {
  return randomBytes(keyLength)
}

const randomPool = Buffer.alloc(4096)
let poolUsed = randomPool.length

/** Random bytes that nobody was given before; asking for many at once costs a tenth of asking each time. */
export function freshRandom(length: number): Buffer {
  if (poolUsed + length > randomPool.length) {
    randomFillSync(randomPool)
    poolUsed = 0
  }
  const bytes = Buffer.from(randomPool.subarray(poolUsed, poolUsed + length))
  // What was given away is not kept: a salt must not be found in memory after its case was erased.
  randomPool.fill(0, poolUsed, poolUsed + length)
  poolUsed += length
  return bytes
}

/**
 * Seals bytes with AES-256-GCM under a nonce of its own: format, nonce, ciphertext, tag. What it belongs to (`of`) is bound as
 * associated data, so that nobody can move it to another place.
 */
export function seal(key: Key, plain: Uint8Array, of: string): Buffer {
  const end = 1 + nonceLength + plain.length
  const sealed = Buffer.allocUnsafe(end + tagLength)
  sealed[0] = format
  const nonce = freshRandom(nonceLength)
  sealed.set(nonce, 1)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(of))
  sealed.set(cipher.update(plain), 1 + nonceLength)
  cipher.final()
  sealed.set(cipher.getAuthTag(), end)
  return sealed
}

/** Opens what was sealed; undefined if it was sealed by another key, belongs elsewhere, or was tampered with. */
export function unseal(key: Key, sealed: Uint8Array, of: string): Buffer | undefined {
  if (sealed[0] !== format || sealed.length < 1 + nonceLength + tagLength) return undefined
  const nonce = sealed.subarray(1, 1 + nonceLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(of))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  const plain = decipher.update(sealed.subarray(1 + nonceLength, sealed.length - tagLength))
  try {
    decipher.final()
  } catch {
    return undefined
  }
  return plain
}
