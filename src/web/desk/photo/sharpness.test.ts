import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Grey, poor, readable } from './sharpness.ts'

const width = 80
const height = 60

/** Lines of print: short dark strokes on white. */
function print(light = 240): Grey {
  const values = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    return y % 8 < 4 && (x * 7 + y * 3) % 11 < 4 ? 20 : light
  })
  return { width, height, values }
}

function blurred(grey: Grey, times: number): Grey {
  let values = [...grey.values]
  for (let t = 0; t < times; t++)
    values = values.map((_, i) => {
      const near = [i - width - 1, i - width, i - width + 1, i - 1, i, i + 1, i + width - 1, i + width, i + width + 1]
      const known = near.map((n) => values[n]).filter((v) => v !== undefined)
      return known.reduce((a, b) => a + b, 0) / known.length
    })
  return { ...grey, values }
}

test('a sharp photo of print passes, and each blur makes it worse until it does not', () => {
  const edges = [0, 1, 2, 4, 8].map((times) => readable(blurred(print(), times)).edges)
  assert.ok((edges[0] ?? 0) > poor.edges)
  assert.ok((edges.at(-1) ?? 0) < poor.edges)
  assert.deepEqual(
    edges,
    edges.toSorted((a, b) => b - a),
  )
})

test('a photo in the dark is told by its light', () => {
  assert.ok(readable(print()).light > poor.light)
  assert.ok(readable({ width, height, values: print().values.map((v) => v / 8) }).light < poor.light)
})

test('a picture too small to have edges is not readable', () => {
  assert.deepEqual(readable({ width: 2, height: 2, values: [0, 0, 0, 0] }), { edges: 0, light: 0 })
})
