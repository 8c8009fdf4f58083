import { createHash, randomBytes } from 'node:crypto'

/** A random word of 256 bits that fits into a cookie, a header or an address. */
export function randomWord(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a random word: its SHA-256. A slow hash would add nothing, because nobody can guess 256 bits. */
export function hashOf(word: string): Buffer {
  return createHash('sha256').update(word, 'utf8').digest()
}

// Letters and digits that are hard to take for one another.
const clear = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A random code that people read and type, in groups of five with a dash between them: almost five bits for each letter. */
export function readableCode(groups: number): string {
  const letters: string[] = []
  while (letters.length < groups * 5) {
    // A byte at or past the last multiple of 30 would make the first letters likelier than the others.
    const usable = [...randomBytes(32)].filter((byte) => byte < clear.length * 8)
    letters.push(...usable.map((byte) => clear.charAt(byte % clear.length)))
  }
  const parts = Array.from({ length: groups }, (_, at) => letters.slice(at * 5, at * 5 + 5).join(''))
  return parts.join('-')
}

/** A readable code as it was typed: dashes, spaces and small letters make no difference. */
export function typedCode(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
