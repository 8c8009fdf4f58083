/** A point, in the pixels of its picture. */
export type Point = readonly [number, number]

/** A projective map of the plane: nine numbers, row by row. */
export type Homography = readonly number[]

function solve(rows: number[][]): number[] {
  const n = rows.length
  for (let col = 0; col < n; col += 1) {
    let best = col
    for (let r = col + 1; r < n; r += 1) {
      if (Math.abs(rows[r]?.[col] ?? 0) > Math.abs(rows[best]?.[col] ?? 0)) best = r
    }
    const pivot = rows[best] as number[]
    rows[best] = rows[col] as number[]
    rows[col] = pivot
    for (let r = 0; r < n; r += 1) {
      const row = rows[r] as number[]
      if (r === col) continue
      const factor = (row[col] as number) / (pivot[col] as number)
      for (let c = col; c <= n; c += 1) row[c] = (row[c] as number) - factor * (pivot[c] as number)
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number))
}

/** The map that takes four points to four others. */
export function between(from: readonly Point[], to: readonly Point[]): Homography {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i] as Point
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  return [...solve(rows), 1]
}

/** Where a point comes to lie. */
export function through(h: Homography, [x, y]: Point): Point {
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, i = 0, j = 1] = h
  const w = g * x + i * y + j
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}
