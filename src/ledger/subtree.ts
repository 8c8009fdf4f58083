/** The leaves from `from` up to, not with, `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A full subtree: its height over the leaves, and its place among those of that height. */
export interface FullSubtree {
  readonly height: number
  readonly index: number
}

function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/** The spans whose hashes are the inclusion proof of a leaf, from its sibling up (RFC 6962, section 2.1.1). */
export function inclusionSpans(index: number, size: number): readonly Span[] {
  const spans: Span[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from)
    if (index < middle) spans.push({ from: middle, to })
    else spans.push({ from, to: middle })
    if (index < middle) to = middle
    else from = middle
  }
  return spans.reverse()
}

/** The spans whose hashes are the consistency proof between two sizes, `0 < oldSize <= newSize` (RFC 6962, section 2.1.2). */
export function consistencySpans(oldSize: number, newSize: number): readonly Span[] {
  const spans: Span[] = []
  let [from, to] = [0, newSize]
  while (to !== oldSize) {
    const middle = from + largestPowerBelow(to - from)
    if (oldSize <= middle) spans.push({ from: middle, to })
    else spans.push({ from, to: middle })
    if (oldSize <= middle) to = middle
    else from = middle
  }
  // A span that begins the tree is the old tree itself, whose root whoever checks has already.
  return from === 0 ? spans.reverse() : [{ from, to }, ...spans.reverse()]
}

/** The full subtrees that make up a span, from left to right, for a span that such a proof names or that begins at 0. */
export function fullSubtrees({ from, to }: Span): readonly FullSubtree[] {
  const parts: FullSubtree[] = []
  let start = from
  while (start < to) {
    let [height, width] = [0, 1]
    while (start % (width * 2) === 0 && start + width * 2 <= to) {
      width *= 2
      height += 1
    }
    parts.push({ height, index: start / width })
    start += width
  }
  return parts
}
