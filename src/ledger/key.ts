import { base64, fromBase64, joined, utf8 } from './bytes.ts'
import { portableHasher, type Sha256 } from './hash.ts'

/** What a key signs: notes as such, or checkpoints with the time at which a witness saw them. */
export type KeyKind = 'note' | 'cosignature'

/** A public Ed25519 key that signs notes under a name; a log's name is its origin. */
export interface VerifierKey {
  readonly name: string
  /** Four bytes of a hash, as a number: tells keys apart, and proves nothing. */
  readonly id: number
  readonly kind: KeyKind
  /** 32 bytes. */
  readonly publicKey: Uint8Array
}

/** Checks an Ed25519 signature: a port, because each platform has its own. */
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
) => boolean | Promise<boolean>

/** A private key's owner: signs a message with Ed25519 and never shows the key. */
export interface Signer {
  readonly key: VerifierKey
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>
}

/** Why a text is no key that we can use. */
export type KeyFault = 'malformed-key' | 'unknown-key-kind' | 'wrong-key-id'

const kindBytes: Readonly<Record<KeyKind, number>> = { note: 0x01, cosignature: 0x04 }
const keyLength = 32

/** True for what may stand as a key's name in a signature line: neither empty, nor with a space, a control character or a plus. */
export function isKeyName(name: string): boolean {
  return /^[^\s\p{Z}\p{Cc}+]+$/u.test(name)
}

/** The public key with its id under a name (C2SP signed-note). */
export function verifierKey(
  name: string,
  kind: KeyKind,
  publicKey: Uint8Array,
  sha256: Sha256 = portableHasher.sha256,
): VerifierKey {
  if (!isKeyName(name) || publicKey.length !== keyLength) throw new RangeError('not a name and key for signed notes')
  const hash = sha256(joined([utf8(`${name}\n`), Uint8Array.of(kindBytes[kind]), publicKey]))
  return { name, id: numberOf(hash), kind, publicKey }
}

/** The key as one line of text, a vkey: `log.example+1a2b3c4d+AbCd…`. */
export function keyText({ name, id, kind, publicKey }: VerifierKey): string {
  const body = base64(joined([Uint8Array.of(kindBytes[kind]), publicKey]))
  return `${name}+${id.toString(16).padStart(8, '0')}+${body}`
}

/** Reads a vkey; its id is computed again, so that a mistyped key is told from another one. */
export function keyOf(text: string, sha256: Sha256 = portableHasher.sha256): VerifierKey | KeyFault {
  const [, name = '', id = '', body = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? []
  const bytes = fromBase64(body)
  if (!isKeyName(name) || bytes === undefined || bytes.length === 0) return 'malformed-key'
  const kind = (Object.keys(kindBytes) as KeyKind[]).find((k) => kindBytes[k] === bytes[0])
  if (kind === undefined) return 'unknown-key-kind'
  if (bytes.length !== 1 + keyLength) return 'malformed-key'
  const key = verifierKey(name, kind, bytes.slice(1), sha256)
  return key.id === Number.parseInt(id, 16) ? key : 'wrong-key-id'
}

/** The four bytes at the start as a number, the highest first. */
export function numberOf(bytes: Uint8Array): number {
  return bytes.subarray(0, 4).reduce((sum, byte) => sum * 256 + byte, 0)
}

/** A number below 2^32 as four bytes, the highest first. */
export function fourBytes(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number)
}
