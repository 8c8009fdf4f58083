import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Rulebook } from '../engine/index.ts'

/** Canonical JSON (RFC 8785, for data of strings, whole numbers, booleans, lists and objects): keys sorted, no spaces. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, v]) => v !== undefined)
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
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
