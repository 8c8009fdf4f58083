import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Picture } from '../page.ts'
import { grainOf, withoutGrain } from './grain.ts'
import { rectify } from './index.ts'
import type { Corners } from './outline.ts'
import { quarterTurns } from './picture.ts'
import { skewOf, turnBack } from './skew.ts'

// Lines of small blocks stand for print: mostly low letters, some that reach up, few that reach down.
function printed(width = 600, height = 800): Picture {
  const data = new Uint8Array(width * height).fill(245)
  const ink = (x: number, y: number, w: number, h: number): void => {
    for (let j = y; j < y + h; j++) data.fill(20, j * width + x, j * width + x + w)
  }
  let seed = 7
  const draw = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let y = 60; y < height - 60; y += 26) {
    for (let x = 50 + draw(12); x < width - 60; x += 7 + draw(4)) {
      const nth = draw(10)
      if (nth === 9) continue
      ink(x, y, 5, 9)
      if (nth < 3) ink(x, y - 5, 2, 5)
      if (nth === 4) ink(x, y + 9, 2, 3)
    }
  }
  return { width, height, data }
}

function photographed(page: Picture, width: number, height: number, [a, b, c, d]: Corners): Picture {
  const data = new Uint8Array(width * height).fill(60)
  for (let j = 0; j < page.height * 2; j++) {
    const v = j / (page.height * 2)
    for (let i = 0; i < page.width * 2; i++) {
      const u = i / (page.width * 2)
      const x = (1 - v) * ((1 - u) * a[0] + u * b[0]) + v * ((1 - u) * d[0] + u * c[0])
      const y = (1 - v) * ((1 - u) * a[1] + u * b[1]) + v * ((1 - u) * d[1] + u * c[1])
      data[Math.round(y) * width + Math.round(x)] = page.data[(j >> 1) * page.width + (i >> 1)] ?? 255
    }
  }
  return { width, height, data }
}

test('a page is found on a dark table and cut out', () => {
  const corners: Corners = [
    [120, 90],
    [690, 130],
    [720, 900],
    [90, 860],
  ]
  const { corners: found } = rectify(photographed(printed(), 820, 1000, corners))
  assert.ok(found)
  for (const [i, [x, y]] of found.entries()) {
    const [wantedX, wantedY] = corners[i] ?? [0, 0]
    assert.ok(Math.hypot(x - wantedX, y - wantedY) < 14, `corner ${i}: ${x}, ${y}`)
  }
})

test('a page that fills the picture is left whole', () => {
  assert.equal(rectify(printed()).corners, undefined)
})

for (const turns of [0, 1, 2, 3]) {
  test(`a page that lies ${turns} quarter turns off is set upright`, () => {
    const { turns: done } = rectify(quarterTurns(printed(), turns))
    assert.equal((turns + done) % 4, 0)
  })
}

test('leaning lines are measured and set straight', () => {
  for (const lean of [-12, -3, 4, 14]) {
    const { angle } = skewOf(turnBack(printed(), -lean))
    assert.ok(Math.abs(angle - lean) < 0.5, `${lean}: ${angle}`)
  }
})

test('the grain of a poor photo is smoothed, a clean scan is left as it is', () => {
  const clean = printed()
  assert.equal(withoutGrain(clean), clean)
  let seed = 3
  const data = clean.data.map((value) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.max(0, Math.min(255, value - 30 + (seed / 2147483648) * 40))
  })
  const grainy = { ...clean, data }
  assert.ok(grainOf(grainy) > 8)
  assert.ok(grainOf(withoutGrain(grainy)) < 0.6 * grainOf(grainy))
})

test('a shadow over a corner does not hide it from the outline', () => {
  const corners: Corners = [
    [120, 90],
    [690, 130],
    [720, 900],
    [90, 860],
  ]
  const photo = photographed(printed(), 800, 1000, corners)
  const data = photo.data.map((value, at) => {
    const [x, y] = [at % 800, Math.floor(at / 800)]
    return Math.round(value * Math.min(1, 0.62 + (x + y) / 1500))
  })
  const found = rectify({ ...photo, data }).corners
  assert.ok(found)
  for (const [i, [x, y]] of corners.entries()) {
    const [fx, fy] = found[i] ?? [0, 0]
    assert.ok(Math.hypot(fx - x, fy - y) < 30, `${fx} ${fy} for ${x} ${y}`)
  }
})
