import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type PageText, recognize } from '../../src/instruments/index.ts'
import { type Expected, expectedSchema } from '../../vectors/instruments/generate/expected.ts'
import { seeded } from '../../vectors/instruments/generate/random.ts'
import { fittedNoise, noisy, pairsOf } from './noise.ts'
import { type Outcome, outcomeOf } from './score.ts'
import { rateOf, tallyOf } from './tally.ts'

type ReadWord = readonly [text: string, confidence: number, x0: number, y0: number, x1: number, y1: number]

interface ReadSheet {
  readonly expected: unknown
  readonly width: number
  readonly height: number
  readonly words: readonly ReadWord[]
}

// Thirty sheets of the train half, in every degradation, as the reader of print read them.
const file = join(import.meta.dirname, '../../vectors/instruments/read-sheets.jsonl')
const sheets = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ReadSheet)

function pageOf({ width, height, words }: ReadSheet): PageText {
  return {
    width,
    height,
    source: 'ocr',
    words: words.map(([text, confidence, ...box]) => ({ text, confidence, box })),
  }
}

function judged(sheet: ReadSheet): readonly Outcome[] {
  const expected: Expected = expectedSchema.parse(sheet.expected)
  const setting = { day: expected.at, state: expected.facility.state, facilityNames: [expected.facility.name] }
  return recognize([pageOf(sheet)], setting).map((found) => outcomeOf(found, expected))
}

test('thirty sheets as they were read: none is taken for a judge’s that is not, and most are told', () => {
  const tally = tallyOf(sheets.flatMap(judged))
  assert.equal(tally.sheets, 30)
  assert.equal(tally.administrativeCalledJudicial.count, 0)
  assert.equal(tally.judicialCalledAdministrative.count, 0)
  assert.equal(tally.negativesCalledProcess.count, 0)
  assert.ok(tally.right.count >= 26, `${tally.right.count} right, ${tally.unsure.count} unsure`)
})

test('a rate of none still has an upper bound', () => {
  assert.equal(rateOf(0, 100).upper.toFixed(3), '0.037')
  assert.equal(rateOf(50, 100).upper.toFixed(3), '0.596')
  assert.equal(rateOf(0, 0).upper, 1)
})

test('noise is counted from what was printed and what was read', () => {
  const pairs = pairsOf(['YOU', 'ARE', 'COMMANDED', 'to', 'arrest'], ['YOU', 'ARE', 'C0MMANDED', 'arrest'])
  const model = fittedNoise(pairs)
  assert.deepEqual(model.swaps, [['O', '0']])
  assert.equal(model.lost.toFixed(3), '0.200')
  assert.equal(model.misread.toFixed(3), '0.250')
  const page: PageText = {
    width: 1,
    height: 1,
    source: 'ocr',
    words: Array.from({ length: 400 }, () => ({ text: 'ORDER', confidence: 1, box: [0, 0, 1, 1] })),
  }
  const read = noisy(page, model, seeded('noise'))
  assert.ok(read.words.length < 360 && read.words.length > 280)
  assert.ok(read.words.some(({ text }) => text === '0RDER'))
})
