import type { Match, Matcher } from '../../../cases/index.ts'

// What states a person's immigration status, as people write it at a desk; the record's own screening knows far more.
const stated = [
  /\b(?:un)?documented\b/giu,
  /\billegal(?:s|ly here)?\b(?!\s+(?:search|entry))/giu,
  /\b(?:no|without|has|have|fake)\s+papers\b/giu,
  /\bnot?\s+(?:a\s+)?citizens?\b|\bnon-?citizens?\b|\baliens?\b/giu,
  /\bimmigration status\b|\bgreen card\b|\bovers?tayed\b|\b(?:visa|work permit)\b/giu,
  /\b(?:deportable|removable|deported)\b/giu,
  /\b(?:in)?documentad[oa]s?\b/giu,
  /\b(?:sin|tiene|tienen)\s+papeles\b/giu,
  /\bilegal(?:es)?\b/giu,
  /\bno\s+es\s+ciudadan[oa]\b|\bextranjer[oa]s?\b/giu,
  /\b(?:estatus|situación|estado)\s+migratori[oa]\b|\bresidencia\s+legal\b/giu,
  /\bdeportad[oa]s?\b|\bdeportable\b/giu,
]

/** Finds words that state somebody's immigration status: only the writer is told, and nothing is changed. */
export const statusWords: Matcher = (text) => {
  const found = stated.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m): Match => ({ start: m.index, end: m.index + m[0].length })),
  )
  return found.toSorted((a, b) => a.start - b.start)
}
