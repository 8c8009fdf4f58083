import { base64, fromBase64, joined, sameBytes, textOf, utf8 } from './bytes.ts'
import { hashLength, portableHasher, type Sha256 } from './hash.ts'

/** What the log tells of an event: its type, when it was stored, in which role, and a commitment to the rest. Never who, and never what. */
export interface Entry {
  /** A UTC instant to the second: `2026-11-24T15:04:05Z`. */
  readonly time: string
  /** `visit.recorded`: lower-case letters, digits, dots and hyphens, at most 64. */
  readonly type: string
  /** `privacy-officer`: written as a type is. */
  readonly role: string
  /** SHA-256 over a salt and the payload: see {@link commitment}. */
  readonly commitment: Uint8Array
}

/** The first line of every entry of ours; an entry that does not begin so is another program's. */
export const entryHeader = 'ostiary/entry/1\n'

/** Bytes of a salt: as many as the hash has, so that nobody finds a payload by trying out likely ones. */
export const saltLength = 32

const commitmentHeader = utf8('ostiary/commitment/1\n')
const word = '[a-z][a-z0-9.-]{0,63}'
// The year 0100 at the least: see entry-scan.ts.
const instant = '(?!00)[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z'
// 43 letters hold 258 bits: the last one ends in two that no hash has.
const hash = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]='
const oneWord = new RegExp(`^${word}$`)
const oneInstant = new RegExp(`^${instant}$`)
const lines = new RegExp(`^${entryHeader}time (${instant})\ntype (${word})\nrole (${word})\ncommitment (${hash})\n$`)

/**
 * The commitment to a payload under a salt of 32 random bytes; with payload and salt erased, nobody can tell any more what it
 * was made from, and every proof over it stays valid.
 */
export function commitment(payload: Uint8Array, salt: Uint8Array, sha256: Sha256 = portableHasher.sha256): Uint8Array {
  if (salt.length !== saltLength) throw new RangeError('a salt has 32 bytes')
  return sha256(joined([commitmentHeader, salt, payload]))
}

/** True if that payload and salt are what the entry commits to. */
export function opensEntry(
  entry: Entry,
  payload: Uint8Array,
  salt: Uint8Array,
  sha256: Sha256 = portableHasher.sha256,
): boolean {
  return salt.length === saltLength && sameBytes(commitment(payload, salt, sha256), entry.commitment)
}

/** The bytes of an entry as the log holds them; throws where they would not read back as the same. */
export function entryBytes({ time, type, role, commitment: hash }: Entry): Uint8Array<ArrayBuffer> {
  // Part by part what reading it back would find, without reading it back: each event pays for this.
  const readsBack =
    oneWord.test(type) && oneWord.test(role) && oneInstant.test(time) && isInstant(time) && hash.length === hashLength
  if (!readsBack) throw new RangeError('time, type or role is not written as an entry wants it')
  return utf8(`${entryHeader}time ${time}\ntype ${type}\nrole ${role}\ncommitment ${base64(hash)}\n`)
}

/** The entry in these bytes; undefined if they are none of ours. */
export function entryOf(bytes: Uint8Array): Entry | undefined {
  const text = textOf(bytes)
  return text === undefined ? undefined : entryOfText(text)
}

function entryOfText(text: string): Entry | undefined {
  const [, time, type, role, letters = ''] = lines.exec(text) ?? []
  const bytes = fromBase64(letters)
  if (time === undefined || type === undefined || role === undefined || bytes?.length !== hashLength) return undefined
  return isInstant(time) ? { time, type, role, commitment: bytes } : undefined
}

let lastInstant = ''

// A server writes many entries in one second: the same text need not be read again for each.
function isInstant(time: string): boolean {
  if (time === lastInstant) return true
  const read = Date.parse(time)
  // A 30 February parses as a day in March: only an instant that is written back the same exists.
  const exists = !Number.isNaN(read) && new Date(read).toISOString() === time.replace('Z', '.000Z')
  if (exists) lastInstant = time
  return exists
}
