import type { Word } from '../page.ts'

const everyday = new Set(
  'the of to and a in for is or you this that are be on by at from with any not has have no your it as an if which date name court order case state united states warrant officer department number person issued signature judge county records information subpoena attorney must may was all who these'.split(
    ' ',
  ),
)

/** The sense below which a page is read the other ways up as well. */
export const enoughSense = 0.42

/** How much the words that were read look like a language, 0 to 1: sure of their letters, and everyday words among them. */
export function sense(words: readonly Word[]): number {
  const long = words.filter(({ text }) => text.length > 2)
  if (long.length < 5) return 0
  const sure = long.reduce((sum, { confidence }) => sum + confidence, 0) / long.length
  const known = words.filter(({ text }) => everyday.has(text.toLowerCase().replaceAll(/[^a-z]/g, ''))).length
  return 0.5 * sure + 0.5 * Math.min(1, (4 * known) / words.length)
}
