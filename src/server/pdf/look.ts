import type { Language } from '../../engine/index.ts'

/** How a document is set: what it is called, in which language, how large, and on how many pages it must fit. */
export interface Look {
  /** Names no person: everybody who has the file reads it. */
  readonly title: string
  readonly language: Language
  readonly made: Date
  readonly landscape?: boolean
  /** How large the letters are, against those of a case file. */
  readonly scale?: number
  /** Set smaller until it fits on so many pages; left out, it takes as many as it needs. */
  readonly pages?: number
}

/** The language of a document as PDF and Word name it. */
export function languageTag(language: Language): 'en-US' | 'es-US' {
  return language === 'es' ? 'es-US' : 'en-US'
}

const smallest = 0.6
const step = 0.05

/** The sizes that are tried, largest first; below the last nobody could read it. */
export function scalesOf({ scale = 1, pages }: Look): readonly number[] {
  if (pages === undefined) return [scale]
  const steps = Math.max(0, Math.round((scale - smallest) / step))
  return Array.from({ length: steps + 1 }, (_, i) => scale - i * step)
}
