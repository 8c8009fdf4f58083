// node tools/recognition/fit.ts [--texts N]
// Fits the curves of the confidence (src/instruments/scoring/confidence.ts) to papers of both halves that are there to be
// learnt from, each as it is printed and with mistakes of several rates; the second half of the papers tells how it fits.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgePage } from '../../src/instruments/judge-page.ts'
import { signsOf } from '../../src/instruments/scoring/confidence.ts'
import type { Expected, Half } from '../../vectors/instruments/generate/expected.ts'
import { halves } from '../../vectors/instruments/generate/expected.ts'
import { seeded } from '../../vectors/instruments/generate/random.ts'
import { type NoiseModel, noisy } from './noise.ts'
import { drawerIn } from './sheets.ts'

interface Sample {
  readonly curve: 'known' | 'nothing'
  readonly features: readonly number[]
  readonly right: number
}

const swaps: NoiseModel['swaps'] = [
  ['o', '0'],
  ['l', '1'],
  ['e', 'c'],
  ['S', '5'],
  ['B', '8'],
  ['m', 'rn'],
  ['h', 'b'],
  ['t', ''],
  ['i', 'l'],
  ['a', 'o'],
  ['r', ''],
  ['n', 'u'],
]
const noises: readonly NoiseModel[] = [
  { lost: 0, misread: 0, swaps },
  { lost: 0.06, misread: 0.05, swaps },
  { lost: 0.15, misread: 0.08, swaps },
  { lost: 0.25, misread: 0.04, swaps },
  { lost: 0.4, misread: 0.15, swaps },
]
const rounds = 6000
const rate = 0.08
const restraint = 0.002

async function samplesOf(half: Half, count: number): Promise<readonly Sample[]> {
  const drawer = drawerIn(join(import.meta.dirname, '../../.cache/recognition'))
  const samples: Sample[] = []
  try {
    for (let at = 0; at < count; at++) {
      const { expected, page } = await drawer.text({ half, seed: 'n1', count, degradations: ['clean'] }, at)
      for (const [i, noise] of noises.entries())
        samples.push(...sampleOf(noisy(page, noise, seeded(`fit/${half}/${at}/${i}`)), expected))
    }
  } finally {
    await drawer.close()
  }
  return samples
}

// Where the kind is not told there is nothing to be sure of; only what is told is learnt from.
function sampleOf(page: Parameters<typeof judgePage>[0], expected: Expected): readonly Sample[] {
  const { kind, signs, doubt } = judgePage(page)
  if (doubt !== undefined && doubt !== 'too-little') return []
  const right = kind === expected.kind || expected.alsoRight.includes(kind) ? 1 : 0
  return [{ curve: signs.curve, features: signsOf(signs), right }]
}

function chance(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
}

function fitted(samples: readonly Sample[], better: readonly number[]): readonly number[] {
  let weights: readonly number[] = better.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : restraint * weight))
    for (const { features, right } of samples) {
      const miss = chance(weights, features) - right
      for (const [i, value] of features.entries()) slope[i] = (slope[i] ?? 0) + (miss * value) / samples.length
    }
    // A better sign never makes us less sure, whatever a small sample says.
    weights = weights.map((weight, i) => {
      const next = weight - rate * (slope[i] ?? 0)
      const sign = better[i] ?? 0
      return sign === 0 ? next : sign > 0 ? Math.max(0, next) : Math.min(0, next)
    })
  }
  return weights
}

function calibrationError(weights: readonly number[], samples: readonly Sample[]): number {
  const bins = Map.groupBy(samples, ({ features }) => Math.min(9, Math.floor(chance(weights, features) * 10)))
  let sum = 0
  for (const bin of bins.values())
    sum += Math.abs(bin.reduce((all, { features, right }) => all + chance(weights, features) - right, 0))
  return sum / samples.length
}

function auroc(weights: readonly number[], samples: readonly Sample[]): number {
  const score = (of: number): readonly number[] =>
    samples.filter(({ right }) => right === of).map(({ features }) => chance(weights, features))
  const [wrong, right] = [score(0), score(1)]
  const won = right.reduce(
    (sum, good) => sum + wrong.reduce((all, bad) => all + (good > bad ? 1 : good === bad ? 0.5 : 0), 0),
    0,
  )
  return won / (wrong.length * right.length)
}

// Which way each sign may pull: up, down, or either.
const curves = {
  known: { names: ['base', 'score', 'margin', 'legible', 'title', 'number', 'open'], better: [0, 1, 1, 1, 1, 1, -1] },
  nothing: { names: ['base', 'near', 'legible', 'words'], better: [0, -1, 1, 1] },
} as const

const { values } = parseArgs({ options: { texts: { type: 'string', default: '200' } } })
const all: Sample[] = []
for (const half of halves) all.push(...(await samplesOf(half, Number(values.texts))))
for (const [curve, { names, better }] of Object.entries(curves)) {
  const own = all.filter((one) => one.curve === curve)
  const [learnt, held] = [own.filter((_, i) => i % 2 === 0), own.filter((_, i) => i % 2 === 1)]
  const weights = fitted(learnt, better)
  console.log(`${curve}: { ${names.map((name, i) => `${name}: ${(weights[i] ?? 0).toFixed(3)}`).join(', ')} }`)
  console.log(
    `${own.length} papers, ${own.filter(({ right }) => right === 0).length} wrong; held back: calibration error ${calibrationError(weights, held).toFixed(3)}, AUROC ${auroc(weights, held).toFixed(3)}`,
  )
}
