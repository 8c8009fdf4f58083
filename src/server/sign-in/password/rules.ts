import { commonPasswords } from './common.ts'

/** Why a new password is not taken. */
export type Weakness = 'password-short' | 'password-long' | 'password-common'

/** The least number of characters of a password. */
export const leastCharacters = 12
/** The most; longer ones are refused, never cut. */
export const mostCharacters = 256

/** What is wrong with a new password; undefined where it is good. `about` is what others know: name, e-mail address, facility. */
export function weaknessOf(password: string, about: readonly string[]): Weakness | undefined {
  const normal = password.normalize('NFKC')
  const characters = [...normal]
  if (characters.length < leastCharacters) return 'password-short'
  if (characters.length > mostCharacters) return 'password-long'
  const plain = bare(normal)
  if (commonPasswords.has(plain) || repeats(characters) || runs(normal)) return 'password-common'
  const known = about.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).map(bare)
  // A name with a few digits behind it is a name.
  const rest = known.filter((word) => word.length >= 4).reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest !== plain && rest.length < 6 ? 'password-common' : undefined
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

// One to four characters, again and again.
function repeats(characters: readonly string[]): boolean {
  return [1, 2, 3, 4].some((period) => characters.every((each, at) => each === characters[at % period]))
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
]

// A walk along the alphabet, the digits or the keyboard, in either direction.
function runs(text: string): boolean {
  const plain = bare(text)
  return rows.some((row) => (row + row).includes(plain) || (row + row).includes([...plain].reverse().join('')))
}
