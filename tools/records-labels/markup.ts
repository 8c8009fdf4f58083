import { isKind, type Kind, type Tier, tierOf } from './kinds.ts'

/** A piece of a sentence; with a kind it is a labelled statement, `other` if it speaks of someone else than the patient. */
export type Piece = { readonly text: string; readonly kind?: Kind; readonly other?: boolean }

/** A labelled place in a text: UTF-16 offsets, `end` not included; `about` is left out for the record's own person. */
export type Finding = {
  readonly tier: Tier
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly about?: 'other'
}

const mark = /\[\[([a-z0-9-]+)(@other)?:(.*?)\]\]/g

/** Cuts `Pt is [[undocumented:without papers]]` into its pieces; throws for an unknown kind. */
export function piecesOf(marked: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of marked.matchAll(mark)) {
    const [whole, kind = '', other, text = ''] = found
    if (!isKind(kind)) throw new Error(`not a kind of finding: ${kind}`)
    pieces.push({ text: marked.slice(from, found.index) }, { text, kind, other: other !== undefined })
    from = found.index + whole.length
  }
  return [...pieces, { text: marked.slice(from) }].filter((piece) => piece.text !== '')
}

/** Joins pieces into a text and the places of its findings. */
export function joined(pieces: readonly Piece[]): { readonly text: string; readonly findings: readonly Finding[] } {
  let text = ''
  const findings: Finding[] = []
  for (const { text: part, kind, other } of pieces) {
    const [start, end] = [text.length, text.length + part.length]
    if (kind !== undefined)
      findings.push({ tier: tierOf(kind), kind, start, end, ...(other ? { about: 'other' as const } : {}) })
    text += part
  }
  return { text, findings }
}
