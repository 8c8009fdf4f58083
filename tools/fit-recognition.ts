// Fits the curve of the confidence (src/instruments/scoring/confidence.ts) to papers of the train half:
//   node tools/fit-recognition.ts DIR…   each with NAME.expected.json and, of what was read, NAME.ocr.json or NAME.text.json
import { existsSync, globSync, readFileSync } from 'node:fs'
import type { PageText } from '../src/instruments/index.ts'
import { judgePage } from '../src/instruments/judge-page.ts'
import { curve, type Signs } from '../src/instruments/scoring/confidence.ts'

interface Expected {
  readonly kind: string
  readonly alsoRight: readonly string[]
}

interface Read {
  readonly width: number
  readonly height: number
  readonly words: readonly { readonly text: string; readonly confidence?: number; readonly box: readonly number[] }[]
}

interface Sample {
  readonly features: readonly number[]
  readonly right: number
}

const usualConfidence = 0.95
const rounds = 20_000
const rate = 0.05
const restraint = 0.002

function pageOf({ width, height, words }: Read): PageText {
  const pixels = words.some(({ box }) => box.some((side) => side > 2))
  const [w, h] = pixels ? [width, height] : [1, 1]
  return {
    width,
    height,
    source: 'ocr',
    words: words.map(({ text, confidence = usualConfidence, box: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) => ({
      text,
      confidence,
      box: [x0 / w, y0 / h, x1 / w, y1 / h],
    })),
  }
}

function featuresOf({ score, margin, legible, title, number, open }: Signs): readonly number[] {
  return [1, Math.min(score, 15), Math.min(margin, 8), legible, Number(title), Number(number), Number(open)]
}

function sampleOf(file: string): readonly Sample[] {
  const read = ['.ocr.json', '.text.json']
    .map((end) => file.replace('.expected.json', end))
    .find((name) => existsSync(name))
  if (read === undefined) return []
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected
  const { kind, signs } = judgePage(pageOf(JSON.parse(readFileSync(read, 'utf8')) as Read))
  if (signs === undefined) return []
  return [{ features: featuresOf(signs), right: kind === expected.kind || expected.alsoRight.includes(kind) ? 1 : 0 }]
}

function chance(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
}

function fitted(samples: readonly Sample[]): readonly number[] {
  let weights: readonly number[] = [
    curve.base,
    curve.score,
    curve.margin,
    curve.legible,
    curve.title,
    curve.number,
    curve.open,
  ]
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : restraint * weight))
    for (const { features, right } of samples) {
      const miss = chance(weights, features) - right
      for (const [i, value] of features.entries()) slope[i] = (slope[i] ?? 0) + (miss * value) / samples.length
    }
    // A better sign never makes us less sure, whatever a small sample says.
    weights = weights.map((weight, i) => {
      const next = weight - rate * (slope[i] ?? 0)
      return i === 0 ? next : i === weights.length - 1 ? Math.min(0, next) : Math.max(0, next)
    })
  }
  return weights
}

function calibrationError(weights: readonly number[], samples: readonly Sample[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }))
  for (const { features, right } of samples) {
    const p = chance(weights, features)
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    if (bin === undefined) continue
    bin.count++
    bin.sure += p
    bin.right += right
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right) / samples.length, 0)
}

const samples = process.argv.slice(2).flatMap((folder) => globSync(`${folder}/*.expected.json`).flatMap(sampleOf))
const weights = fitted(samples)
const names = ['base', 'score', 'margin', 'legible', 'title', 'number', 'open']
console.log(names.map((name, i) => `${name}: ${(weights[i] ?? 0).toFixed(3)}`).join(', '))
console.log(
  `${samples.length} papers, ${samples.filter(({ right }) => right === 0).length} wrong, calibration error ${calibrationError(weights, samples).toFixed(3)}`,
)
