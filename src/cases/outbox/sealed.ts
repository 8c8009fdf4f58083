import type { Command } from '../command/command.ts'
import { isId, isRecord } from '../shape/read.ts'
import type { EntryKind } from './entry.ts'

/** What the key schedule of every sealed entry is bound to (`info` of RFC 9180). */
export const sealedEntryInfo = 'ostiary/desk/1'

/** The public key that a device seals to: P-256, uncompressed, 65 bytes. */
export interface SealingKey {
  readonly id: string
  readonly publicKey: Uint8Array
}

/** The parts of a sealed entry: which key opens it, the encapsulated key (65 bytes), and the ciphertext with its tag. */
export interface SealedEntry {
  readonly keyId: string
  readonly enc: Uint8Array
  readonly ciphertext: Uint8Array
}

/** A file as an entry holds it. */
export interface DeskFile {
  readonly case: string
  /** As a command names it. */
  readonly file: string
  readonly name: string
  readonly mediaType: string
  /** Of the bytes as they left the device, hex. */
  readonly sha256: string
  readonly bytes: Uint8Array
}

const format = 1
const encLength = 65
const paddedTo = 512
const encoder = new TextEncoder()

/** What a sealed entry is bound to (`aad`): it opens as that entry of that device, and as no other. */
export function sealedEntryAad(device: string, n: number, kind: EntryKind): Uint8Array<ArrayBuffer> {
  return encoder.encode(`${sealedEntryInfo}\n${device}\n${n}\n${kind}`)
}

/** A sealed entry as bytes: format, length of the key's id, id, encapsulated key, ciphertext. */
export function writeSealedEntry({ keyId, enc, ciphertext }: SealedEntry): Uint8Array<ArrayBuffer> {
  const id = encoder.encode(keyId)
  return joined([Uint8Array.of(format, id.length), id, enc, ciphertext])
}

/** Reads the parts of a sealed entry; undefined where the bytes are none. */
export function readSealedEntry(bytes: Uint8Array): SealedEntry | undefined {
  const from = 2 + (bytes[1] ?? 0)
  if (bytes[0] !== format || bytes.length < from + encLength + 16) return undefined
  const keyId = new TextDecoder().decode(bytes.subarray(2, from))
  if (!isId(keyId)) return undefined
  return { keyId, enc: bytes.subarray(from, from + encLength), ciphertext: bytes.subarray(from + encLength) }
}

/** A command as the bytes of an entry: JSON, filled up with spaces, so that its length does not tell what was written. */
export function packCommand(command: Command): Uint8Array<ArrayBuffer> {
  const json = encoder.encode(JSON.stringify(command))
  const padded = new Uint8Array(Math.ceil(json.length / paddedTo) * paddedTo).fill(0x20)
  padded.set(json)
  return padded
}

/** A file as the bytes of an entry: the length of its head (4 bytes, the first most significant), the head as JSON, the bytes. */
export function packFile({ bytes, ...head }: DeskFile): Uint8Array<ArrayBuffer> {
  const json = encoder.encode(JSON.stringify(head))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, json.length)
  return joined([length, json, bytes])
}

/** The JSON that the bytes of a command's entry hold, still to be read as a command; undefined where they hold none. */
export function unpackCommand(plain: Uint8Array): unknown {
  return jsonOf(plain)
}

/** Reads the bytes of a file's entry; undefined where they hold none. */
export function unpackFile(plain: Uint8Array): DeskFile | undefined {
  if (plain.length < 4) return undefined
  const length = new DataView(plain.buffer, plain.byteOffset, 4).getUint32(0)
  const head = jsonOf(plain.subarray(4, 4 + length))
  if (!isRecord(head)) return undefined
  const { case: of, file, name, mediaType, sha256 } = head
  if (!isId(of) || !isId(file) || typeof name !== 'string' || typeof mediaType !== 'string') return undefined
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  return { case: of, file, name, mediaType, sha256, bytes: plain.subarray(4 + length) }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder(undefined, { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
