import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Rulebook } from '../engine/index.ts'

/** Canonical JSON (RFC 8785, for data of strings, whole numbers, booleans, lists and objects): keys sorted, no spaces. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = value as Readonly<Record<string, unknown>>
  const names = Object.keys(fields).sort()
  let text = ''
  for (const name of names) {
    if (fields[name] === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonical(fields[name])}`
  }
  return `{${text}}`
}

/** The bytes that a signature covers: the canonical JSON of all but the rulebook, which its hash stands for, and the signature. */
export function signedBytesOf(publication: object): Uint8Array<ArrayBuffer> {
  const { rulebook: _, signature: __, ...head } = publication as Readonly<Record<string, unknown>>
  return new TextEncoder().encode(canonical(head))
}

/** SHA-256 of a text's UTF-8 bytes, as `sha256:` and 64 hexadecimal digits. */
export function hashOfText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
}

/** The hash of a rulebook: of its canonical JSON without the hash itself. */
export function hashOf(rulebook: Rulebook): string {
  const { hash: _, ...content } = rulebook
  return hashOfText(canonical(content))
}
