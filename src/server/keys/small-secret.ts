import type { FacilityKey } from './facility-key.ts'
import { keyLength, newKey, seal, unseal } from './seal.ts'

// A small secret has a key of its own, which the facility's wraps: rotation wraps that one anew and need not know what the
// secret is bound to. Written as: format, length of the id, id, the wrapped key, the sealed secret.
const format = 0x51
const ownKeyPlace = 'ostiary/secret-key/1'
const wrappedLength = 1 + 12 + keyLength + 16

interface Parts {
  readonly keyId: string
  readonly wrapped: Uint8Array
  readonly content: Uint8Array
}

function partsOf(sealed: Uint8Array): Parts | undefined {
  const from = 2 + (sealed[1] ?? 0)
  if (sealed[0] !== format || sealed.length < from + wrappedLength) return undefined
  const keyId = Buffer.from(sealed.subarray(2, from)).toString()
  return { keyId, wrapped: sealed.subarray(from, from + wrappedLength), content: sealed.subarray(from + wrappedLength) }
}

function written({ id, key }: FacilityKey, own: Uint8Array, content: Uint8Array): Buffer {
  const name = Buffer.from(id)
  return Buffer.concat([Buffer.of(format, name.length), name, seal(key, own, ownKeyPlace), content])
}

/** The id of the facility key that a small secret is sealed under; undefined where the bytes are none of ours. */
export function secretKeyId(sealed: Uint8Array): string | undefined {
  return partsOf(sealed)?.keyId
}

/** Seals a small secret; `of` is bound to it. */
export function sealSecret(key: FacilityKey, secret: Uint8Array, of: string): Buffer {
  const own = newKey()
  return written(key, own, seal(own, secret, of))
}

/** Opens a small secret with the key that it was sealed under; undefined if it is bound to something else, or was altered. */
export function openSecret({ key }: FacilityKey, sealed: Uint8Array, of: string): Buffer | undefined {
  const parts = partsOf(sealed)
  const own = parts && unseal(key, parts.wrapped, ownKeyPlace)
  return parts && own && unseal(own, parts.content, of)
}

/** A small secret under another facility key; undefined where `from` does not open it. */
export function resealSecret(from: FacilityKey, to: FacilityKey, sealed: Uint8Array): Buffer | undefined {
  const parts = partsOf(sealed)
  const own = parts && unseal(from.key, parts.wrapped, ownKeyPlace)
  return parts && own && written(to, own, parts.content)
}
