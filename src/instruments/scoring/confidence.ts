/** What the confidence is worked out from. */
export interface Signs {
  readonly score: number
  readonly margin: number
  /** Mean confidence of the reader in its words, 0 to 1. */
  readonly legible: number
  readonly title: boolean
  readonly number: boolean
  /** The kind hangs on who signed, and no signature could be seen. */
  readonly open: boolean
}

/** Weights of the logistic curve; `tools/fit-recognition.ts` fits them to the train half of the test material. */
export const curve = {
  base: 1.671,
  score: 0,
  margin: 0.171,
  legible: 1.79,
  title: 0.016,
  number: 0.685,
  open: -3.318,
} as const

/** The chance that the best instrument's kind is right, 0 to 1. */
export function confidenceOf({ score, margin, legible, title, number, open }: Signs): number {
  const sum =
    curve.base +
    curve.score * Math.min(score, 15) +
    curve.margin * Math.min(margin, 8) +
    curve.legible * legible +
    (title ? curve.title : 0) +
    (number ? curve.number : 0) +
    (open ? curve.open : 0)
  return 1 / (1 + Math.exp(-sum))
}
