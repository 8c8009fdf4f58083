import { joined, utf8 } from './bytes.ts'
import type { Signer } from './key.ts'
import type { NoteSignature } from './note.ts'

const timestampLength = 8
const signatureLength = 64

/** The bytes that a witness signs: a header, the time in seconds since 1970, and the checkpoint's own text (C2SP tlog-cosignature). */
export function cosignedMessage(text: string, time: number): Uint8Array<ArrayBuffer> {
  return utf8(`cosignature/v1\ntime ${time}\n${text}`)
}

/** The time in a cosignature's bytes; undefined if they are no Ed25519 cosignature, or beyond what a number holds exactly. */
export function timestampOf(bytes: Uint8Array): number | undefined {
  if (bytes.length !== timestampLength + signatureLength) return undefined
  const time = bytes.subarray(0, timestampLength).reduce((sum, byte) => sum * 256 + byte, 0)
  return Number.isSafeInteger(time) ? time : undefined
}

function timestampBytes(time: number): Uint8Array {
  const bytes = new Uint8Array(timestampLength)
  for (let i = timestampLength - 1, rest = time; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return bytes
}

/** A witness's statement that at that time this checkpoint was the largest it had seen of its log, and grown from all that it saw before. */
export async function cosign(text: string, time: number, { key, sign }: Signer): Promise<NoteSignature> {
  if (!Number.isSafeInteger(time) || time <= 0) throw new RangeError('a cosignature needs a time')
  const signature = await sign(cosignedMessage(text, time))
  return { name: key.name, id: key.id, bytes: joined([timestampBytes(time), signature]) }
}
