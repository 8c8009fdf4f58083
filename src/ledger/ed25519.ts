import { fromBase64, joined } from './bytes.ts'
import { type KeyKind, type Signer, type VerifySignature, verifierKey } from './key.ts'

/** The part of the Web Crypto API that signing and verifying need; `crypto.subtle` of Node and of browsers fits. */
export interface Ed25519<Key = unknown> {
  importKey(
    format: 'raw' | 'pkcs8',
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: 'Ed25519',
    extractable: boolean,
    usages: ('sign' | 'verify')[],
  ): Promise<Key>
  exportKey(format: 'jwk', key: Key): Promise<{ x?: string }>
  sign(algorithm: 'Ed25519', key: Key, message: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
  verify(
    algorithm: 'Ed25519',
    key: Key,
    signature: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>
}

// What stands before the 32 bytes of a private Ed25519 key in PKCS #8 (RFC 8410, section 7).
const pkcs8Start = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20)
const seedLength = 32

/** Checks signatures by Web Crypto; bytes that are no key verify nothing. */
export function verifyWith<Key>(subtle: Ed25519<Key>): VerifySignature {
  return async (publicKey, message, signature) => {
    try {
      const key = await subtle.importKey('raw', publicKey.slice(), 'Ed25519', false, ['verify'])
      return await subtle.verify('Ed25519', key, signature.slice(), message)
    } catch {
      return false
    }
  }
}

/** The signer of a private key, given as the 32 bytes that it is made from, under a name. */
export async function signerOf<Key>(
  subtle: Ed25519<Key>,
  name: string,
  kind: KeyKind,
  seed: Uint8Array,
): Promise<Signer> {
  if (seed.length !== seedLength) throw new RangeError('a private Ed25519 key has 32 bytes')
  const bytes = joined([pkcs8Start, seed])
  // Extractable only here, to learn the public half; what signs later cannot be read out.
  const { x = '' } = await subtle.exportKey('jwk', await subtle.importKey('pkcs8', bytes, 'Ed25519', true, ['sign']))
  const publicKey = fromBase64Url(x)
  const key = await subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign'])
  return {
    key: verifierKey(name, kind, publicKey),
    sign: async (message) => new Uint8Array(await subtle.sign('Ed25519', key, message)),
  }
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = fromBase64(`${text.replaceAll('-', '+').replaceAll('_', '/')}=`)
  if (bytes === undefined) throw new Error('the platform gave no public key')
  return bytes
}
