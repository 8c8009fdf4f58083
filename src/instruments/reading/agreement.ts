import type { Word } from '../page.ts'
import { skeleton } from '../text/skeleton.ts'

const enough = 0.7

/**
 * Whether a file's text layer says what its picture shows: the share of words, of either, that the other has too at
 * about the same place. Short words and numbers of one sign are not counted.
 */
export function agreement(
  layer: readonly Word[],
  seen: readonly Word[],
): { readonly agrees: boolean; readonly share: number } {
  const share = Math.min(
    shareFound(layer, seen),
    shareFound(
      seen.filter(({ confidence }) => confidence > 0.7),
      layer,
    ),
  )
  return { agrees: share >= enough, share }
}

function shareFound(words: readonly Word[], others: readonly Word[]): number {
  const places = new Map<string, Word[]>()
  for (const word of others) {
    const letters = skeleton(word.text)
    places.set(letters, [...(places.get(letters) ?? []), word])
  }
  const counted = words.filter(({ text }) => skeleton(text).length > 2)
  if (counted.length === 0) return 1
  const found = counted.filter((word) => (places.get(skeleton(word.text)) ?? []).some((other) => near(word, other)))
  return found.length / counted.length
}

function near(a: Word, b: Word): boolean {
  return Math.abs(a.box[0] - b.box[0]) < 0.06 && Math.abs(a.box[1] - b.box[1]) < 0.04
}
