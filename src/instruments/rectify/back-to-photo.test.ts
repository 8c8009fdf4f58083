import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Picture } from '../page.ts'
import { placeInPhoto } from './back-to-photo.ts'
import { rectify } from './index.ts'
import type { Corners } from './outline.ts'
import { quarterTurns } from './picture.ts'
import { turnBack } from './skew.ts'

// Lines of small blocks stand for print, with one black bar that is found again by its size.
function printed(): Picture {
  const [width, height] = [600, 800]
  const data = new Uint8Array(width * height).fill(245)
  const ink = (x: number, y: number, w: number, h: number): void => {
    for (let j = y; j < y + h; j++) data.fill(20, j * width + x, j * width + x + w)
  }
  for (let y = 60, n = 0; y < height - 60; y += 26)
    for (let x = 50; x < width - 60; x += 8 + (n % 3)) {
      n = (n * 5 + 3) % 11
      if (n === 9) continue
      ink(x, y, 5, 9)
      if (n < 3) ink(x, y - 5, 2, 5)
      if (n === 4) ink(x, y + 9, 2, 3)
    }
  // It stands in the upper left part, so that a page on its head is told from an upright one.
  for (let y = 160; y < 240; y++) data.fill(245, y * width + 40, y * width + 340)
  ink(120, 190, 120, 24)
  return { width, height, data }
}

function onTable(page: Picture, corners: Corners): Picture {
  const [width, height] = [820, 1000]
  const [a, b, c, d] = corners
  const data = new Uint8Array(width * height).fill(60)
  for (let j = 0; j < page.height * 2; j++)
    for (let i = 0; i < page.width * 2; i++) {
      const [u, v] = [i / (page.width * 2), j / (page.height * 2)]
      const x = (1 - v) * ((1 - u) * a[0] + u * b[0]) + v * ((1 - u) * d[0] + u * c[0])
      const y = (1 - v) * ((1 - u) * a[1] + u * b[1]) + v * ((1 - u) * d[1] + u * c[1])
      data[Math.round(y) * width + Math.round(x)] = page.data[(j >> 1) * page.width + (i >> 1)] ?? 255
    }
  return { width, height, data }
}

// The middle of the only place where ink is thick, in fractions.
function barIn(picture: Picture): readonly [number, number] {
  const reach = Math.round(Math.min(picture.width, picture.height) / 90)
  const dark = (x: number, y: number): boolean => (picture.data[y * picture.width + x] ?? 255) < 75
  const found: (readonly [number, number])[] = []
  for (let y = reach; y < picture.height - reach; y += 2)
    for (let x = reach; x < picture.width - reach; x += 2) {
      const steps = [-1, -0.5, 0, 0.5, 1].map((n) => Math.round(n * reach))
      const all = steps.every((j) => steps.every((i) => dark(x + i, y + j)))
      if (all) found.push([x, y])
    }
  const mean = (i: 0 | 1): number => found.reduce((sum, at) => sum + at[i], 0) / found.length
  return [mean(0) / picture.width, mean(1) / picture.height]
}

const leaning: Corners = [
  [120, 90],
  [690, 130],
  [720, 900],
  [90, 860],
]

const photos: Readonly<Record<string, Picture>> = {
  'that fills the photo': printed(),
  'cut out of a photo taken from the side': onTable(printed(), leaning),
  'that leans by four degrees': turnBack(printed(), 4),
  'that lay on its side': quarterTurns(printed(), 3),
  'that lay on its other side': quarterTurns(printed(), 1),
  'that stood on its head': quarterTurns(printed(), 2),
}

for (const [how, photo] of Object.entries(photos))
  test(`a place on a page ${how} is found again in the photo`, () => {
    const { picture, corners, turns, skew } = rectify(photo)
    const [x, y] = barIn(picture)
    const way = { photo, page: picture, turns, skew, ...(corners === undefined ? {} : { corners }) }
    const place = placeInPhoto([x - 0.02, y - 0.01, x + 0.02, y + 0.01], way)
    const middle = [0, 1].map((i) => place.reduce((sum, p) => sum + (p[i] ?? 0), 0) / 4)
    const wanted = barInPhoto(photo)
    const off = Math.hypot((middle[0] ?? 0) - wanted[0], (middle[1] ?? 0) - wanted[1])
    assert.ok(off < 0.02, `${middle} and not ${wanted}`)
  })

for (const more of [1, 2, 3])
  test(`a place on a page that was turned ${more} times more before it was read is found again too`, () => {
    const photo = turnBack(printed(), 4)
    const { picture, corners, turns, skew } = rectify(photo)
    const turned = quarterTurns(picture, more)
    const [x, y] = barIn(turned)
    const way = { photo, page: turned, turns: (turns + more) % 4, skew, ...(corners && { corners }) }
    const place = placeInPhoto([x - 0.02, y - 0.01, x + 0.02, y + 0.01], way)
    const middle = [0, 1].map((i) => place.reduce((sum, p) => sum + (p[i] ?? 0), 0) / 4)
    const wanted = barInPhoto(photo)
    const off = Math.hypot((middle[0] ?? 0) - wanted[0], (middle[1] ?? 0) - wanted[1])
    assert.ok(off < 0.02, `${middle} and not ${wanted}`)
  })

// The table is darker than paper and brighter than ink.
function barInPhoto(photo: Picture): readonly [number, number] {
  const data = photo.data.map((value) => (value > 40 && value < 70 ? 255 : value))
  return barIn({ ...photo, data })
}

test('a page is never drawn out of its photo', () => {
  const { picture, corners, turns, skew } = rectify(onTable(printed(), leaning))
  const way = { photo: { width: 820, height: 1000 }, page: picture, turns, skew, ...(corners && { corners }) }
  assert.ok(placeInPhoto([-1, -1, 2, 2], way).every((p) => p.every((n) => n >= 0 && n <= 1)))
})
