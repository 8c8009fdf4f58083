/** Where a piece fits best in a text, and how many letters differ there. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly errors: number
}

/** Fits `wanted` somewhere into `text` with the fewest letters changed, dropped or added (at most 255 letters long). */
export function align(wanted: string, text: string): Match {
  const size = text.length + 1
  let row = { costs: new Uint8Array(size), froms: Uint8Array.from({ length: size }, (_, j) => j) }
  let next = { costs: new Uint8Array(size), froms: new Uint8Array(size) }
  for (let i = 1; i <= wanted.length; i++) {
    step(wanted.charCodeAt(i - 1), i, text, row, next)
    ;[row, next] = [next, row]
  }
  const errors = Math.min(...row.costs)
  const to = row.costs.indexOf(errors)
  return { from: row.froms[to] ?? 0, to, errors }
}

interface Row {
  readonly costs: Uint8Array
  readonly froms: Uint8Array
}

function step(letter: number, i: number, text: string, row: Row, next: Row): void {
  next.costs[0] = i
  next.froms[0] = 0
  for (let j = 1; j <= text.length; j++) {
    const swap = (row.costs[j - 1] ?? 0) + (letter === text.charCodeAt(j - 1) ? 0 : 1)
    const drop = (row.costs[j] ?? 0) + 1
    const add = (next.costs[j - 1] ?? 0) + 1
    const least = Math.min(swap, drop, add)
    next.costs[j] = least
    next.froms[j] = (least === swap ? row.froms[j - 1] : least === drop ? row.froms[j] : next.froms[j - 1]) ?? 0
  }
}
