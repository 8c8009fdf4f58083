import { around, type Box, type Word } from '../page.ts'

/** One sign of a text layer with its place. */
export interface Character {
  readonly sign: string
  readonly box: Box
}

/** Joins the signs of a text layer to words: a space, a new line or a wide gap parts them. */
export function wordsOfCharacters(characters: readonly Character[]): readonly Word[] {
  const words: Word[] = []
  let open: Character[] = []
  const close = (): void => {
    if (open.length > 0) {
      words.push({
        text: open.map(({ sign }) => sign).join(''),
        box: around(open.map(({ box }) => box)),
        confidence: 1,
      })
    }
    open = []
  }
  for (const character of characters) {
    const last = open.at(-1)
    if (/\s/.test(character.sign) || character.sign === '') close()
    else {
      if (last && parted(last.box, character.box)) close()
      open.push(character)
    }
  }
  close()
  return words
}

function parted(last: Box, next: Box): boolean {
  const tall = Math.max(last[3] - last[1], next[3] - next[1])
  return next[0] - last[2] > 0.4 * tall || next[0] < last[0] - tall || next[1] > last[3] || next[3] < last[1]
}
