/** A text that stands in the place of a range of the source. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Puts texts in the place of ranges; of ranges inside one another the outermost counts. */
export function splice(source: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || b.end - a.end)
  let out = ''
  let at = 0
  for (const each of sorted) {
    if (each.start < at) {
      // What overlaps goes too: leaving its rest would leave half a statement.
      at = Math.max(at, each.end)
      continue
    }
    out += source.slice(at, each.start) + each.text
    at = each.end
  }
  return out + source.slice(at)
}
