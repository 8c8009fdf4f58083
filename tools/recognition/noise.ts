import type { PageText, Word } from '../../src/instruments/index.ts'
import type { Random } from '../../vectors/instruments/generate/random.ts'

/** How a reader misreads, counted from what it read beside what was printed. */
export interface NoiseModel {
  /** Share of words that are not there at all. */
  readonly lost: number
  /** Share of words, of those there, that are read with a mistake. */
  readonly misread: number
  /** Mistakes as they were seen: a sign and what was read for it; drawn from by their frequency. */
  readonly swaps: readonly (readonly [string, string])[]
}

/** A printed word beside the word read at its place, if any. */
export interface WordPair {
  readonly printed: string
  readonly read: string | undefined
}

/** Pairs printed words with what was read, in order: the longest common run of equal words holds both lists together. */
export function pairsOf(printed: readonly string[], read: readonly string[]): readonly WordPair[] {
  const pairs: WordPair[] = []
  let at = 0
  for (const word of printed) {
    const next = read.slice(at, at + reach)
    const exact = next.indexOf(word)
    const near = exact >= 0 ? exact : next.findIndex((other) => alike(word, other))
    pairs.push({ printed: word, read: near < 0 ? undefined : next[near] })
    if (near >= 0) at += near + 1
  }
  return pairs
}

const reach = 12

function alike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false
  const same = [...a].filter((sign, i) => b[i] === sign || b[i + 1] === sign || b[i - 1] === sign).length
  return same >= 0.6 * a.length
}

/** Fits the model to pairs. */
export function fittedNoise(pairs: readonly WordPair[]): NoiseModel {
  const seen = pairs.filter(({ read }) => read !== undefined)
  const wrong = seen.filter(({ printed, read }) => printed !== read)
  const swaps = wrong.flatMap(({ printed, read = '' }) => swapsIn(printed, read))
  return {
    lost: pairs.length === 0 ? 0 : 1 - seen.length / pairs.length,
    misread: seen.length === 0 ? 0 : wrong.length / seen.length,
    swaps,
  }
}

// Words of one length differ sign by sign; of others the first sign that was dropped or added is counted.
function swapsIn(printed: string, read: string): readonly (readonly [string, string])[] {
  if (printed.length === read.length)
    return [...printed].flatMap((sign, i) => (sign === read[i] ? [] : [[sign, read[i] ?? ''] as const]))
  const at = [...printed].findIndex((sign, i) => sign !== read[i])
  const sign = printed[Math.max(0, at)] ?? ''
  return printed.length > read.length ? [[sign, '']] : [[sign, `${read[Math.max(0, at)] ?? ''}${sign}`]]
}

/** A page as a reader with this noise would have read it. */
export function noisy(page: PageText, model: NoiseModel, random: Random): PageText {
  const words = page.words.flatMap((word): readonly Word[] => {
    if (random.chance(model.lost)) return []
    if (!random.chance(model.misread) || model.swaps.length === 0) return [word]
    const able = model.swaps.filter(([sign]) => word.text.includes(sign))
    if (able.length === 0) return [word]
    const [sign, other] = random.pick(able)
    return [{ ...word, text: word.text.replace(sign, () => other), confidence: 0.7 }].filter(({ text }) => text !== '')
  })
  return { ...page, words }
}
