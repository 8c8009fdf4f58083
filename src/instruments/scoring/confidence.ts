/** What the confidence in a known instrument is worked out from. */
export interface KnownSigns {
  readonly curve: 'known'
  readonly score: number
  readonly margin: number
  /** Mean confidence of the reader in its words, 0 to 1. */
  readonly legible: number
  readonly title: boolean
  readonly number: boolean
  /** The kind hangs on who signed, and no signature could be seen. */
  readonly open: boolean
}

/** What the confidence that a page is no process is worked out from, where nothing fitted. */
export interface NothingSigns {
  readonly curve: 'nothing'
  /** The score of the instrument that fitted best. */
  readonly near: number
  readonly legible: number
  readonly words: number
}

/** What a confidence is worked out from. */
export type Signs = KnownSigns | NothingSigns

/** Weights of the logistic curves, in the order of `signsOf`; `tools/recognition/fit.ts` fits them. */
export const curves = {
  known: [1.561, 0.157, 0, 0.885, 0.014, 0, -2.678],
  nothing: [0.915, -0.55, 0.756, 0],
} as const

/** The signs as numbers, the first of them 1. */
export function signsOf(signs: Signs): readonly number[] {
  if (signs.curve === 'nothing') return [1, Math.max(0, signs.near), signs.legible, Math.min(signs.words, 120) / 100]
  const { score, margin, legible, title, number, open } = signs
  return [1, Math.min(score, 15), Math.min(margin, 8), legible, Number(title), Number(number), Number(open)]
}

/** The chance that the kind is right, 0 to 1. */
export function confidenceOf(signs: Signs): number {
  const sum = signsOf(signs).reduce((all, value, i) => all + value * (curves[signs.curve][i] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
