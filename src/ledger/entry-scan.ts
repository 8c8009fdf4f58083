import { holdsAt, utf8 } from './bytes.ts'

// An audit reads every entry of a log. This reads one byte by byte, making no text: five times as fast as `entryOf`, with
// which a test holds it in step.

const header = utf8('ostiary/entry/1\n')
const [time, type, role, commitment] = [utf8('time '), utf8('\ntype '), utf8('\nrole '), utf8('\ncommitment ')]
// A digit stands where this has a zero.
const instant = utf8('0000-00-00T00:00:00Z')
const end = utf8('=\n')
const longestWord = 64
const hashLetters = 43

const [isDigit, isFirst, isWord, isBase64, isLastBase64] = [1, 2, 4, 8, 16]
const kinds = new Uint8Array(256)
function mark(letters: string, kind: number): void {
  for (const byte of utf8(letters)) kinds[byte] = (kinds[byte] as number) | kind
}
const [small, digits] = ['abcdefghijklmnopqrstuvwxyz', '0123456789']
mark(digits, isDigit)
mark(small, isFirst)
mark(`${small}${digits}.-`, isWord)
mark(`${small}${small.toUpperCase()}${digits}+/`, isBase64)
mark('AEIMQUYcgkosw048', isLastBase64)

function is(bytes: Uint8Array, at: number, kind: number): boolean {
  return at < bytes.length && ((kinds[bytes[at] as number] as number) & kind) !== 0
}

/** True if these bytes claim to be an entry of ours. */
export function isOurs(bytes: Uint8Array): boolean {
  return holdsAt(bytes, 0, header)
}

/** The time of an entry of ours in milliseconds since 1970; undefined unless the bytes are an entry through and through. */
export function timeOfEntry(bytes: Uint8Array): number | undefined {
  let at = header.length + time.length
  if (!holdsAt(bytes, 0, header) || !holdsAt(bytes, header.length, time)) return undefined
  const instantAt = at
  at = wordAfter(bytes, instantAt + instant.length, type)
  at = wordAfter(bytes, at, role)
  if (!holdsAt(bytes, at, commitment)) return undefined
  at += commitment.length
  for (let i = 0; i < hashLetters - 1; i++) if (!is(bytes, at + i, isBase64)) return undefined
  at += hashLetters
  if (!is(bytes, at - 1, isLastBase64) || !holdsAt(bytes, at, end) || bytes.length !== at + end.length) return undefined
  return instantOf(bytes, instantAt)
}

// Past the end where there is no such word, so that whatever is looked for next is not there.
function wordAfter(bytes: Uint8Array, at: number, label: Uint8Array): number {
  const from = at + label.length
  if (!holdsAt(bytes, at, label) || !is(bytes, from, isFirst)) return bytes.length
  let to = from + 1
  while (to < from + longestWord && is(bytes, to, isWord)) to += 1
  return to
}

function instantOf(bytes: Uint8Array, at: number): number | undefined {
  for (let i = 0; i < instant.length; i++) {
    if (instant[i] === 0x30 ? !is(bytes, at + i, isDigit) : bytes[at + i] !== instant[i]) return undefined
  }
  const two = (from: number) => ((bytes[at + from] as number) - 0x30) * 10 + (bytes[at + from + 1] as number) - 0x30
  const [year, month, day] = [two(0) * 100 + two(2), two(5), two(8)]
  const [hour, minute, second] = [two(11), two(14), two(17)]
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return undefined
  // Years below 100 would be read as 19xx; no log is that old.
  if (year < 100 || day > daysIn(year, month)) return undefined
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
