import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { asLines, corpus, type Labelled, linesOf, type Source } from './generate.ts'
import { kindsByTier, tierOf } from './kinds.ts'
import { corporaPresent, structuredLabels } from './label-structured.ts'
import { piecesOf } from './markup.ts'
import { type Flags, samePlace, scoreStructured, scoreText, trapsSprung } from './score.ts'
import type { Label } from './structured/label.ts'

const folder = join(import.meta.dirname, '../../vectors/records')
const halves = ['train', 'test'] as const
const sentences = { train: read<Labelled>('text-train.jsonl'), test: read<Labelled>('text-test.jsonl') }
const all = [...sentences.train, ...sentences.test]
type Trap = {
  readonly id: string
  readonly topic: string
  readonly lang: string
  readonly format: string
  readonly text: string
}
const traps = read<Trap>('traps.jsonl')

function read<T>(name: string): readonly T[] {
  return linesOf<T>(join(folder, name))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim()

const unmarked = (source: Source): string =>
  piecesOf(source.text)
    .map((piece) => piece.text)
    .join('')

function sourcesOf(kind: 'templates' | 'hand', half: string): readonly Source[] {
  return read<Source>(`sources/${kind}-${half}.jsonl`)
}

describe('the free-text corpus', () => {
  test('is what its generator writes', () => {
    const made = corpus()
    for (const half of halves) {
      assert.equal(readFileSync(join(folder, `text-${half}.jsonl`), 'utf8'), asLines(made[half]), half)
    }
  })

  test('is large, balanced and in two languages', () => {
    assert.ok(all.length >= 3000, `${all.length} sentences`)
    for (const half of halves) {
      const of = sentences[half]
      const withFinding = of.filter(({ findings }) => findings.length > 0).length / of.length
      assert.ok(withFinding > 0.42 && withFinding < 0.58, `${half}: ${withFinding} with a finding`)
      assert.ok(of.filter(({ lang }) => lang === 'es').length / of.length > 0.3, `${half}: Spanish`)
    }
    const share = sentences.train.length / all.length
    assert.ok(share > 0.57 && share < 0.63, `the train half is ${share}`)
    const byHand = (half: 'train' | 'test'): number => sentences[half].filter(({ made }) => made === 'hand').length
    assert.ok(byHand('train') + byHand('test') >= 500)
    assert.ok(byHand('test') >= 250)
  })

  test('has ids of its own and findings inside their sentences, of the right tier', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
    for (const { id, text, findings } of all) {
      for (const { kind, tier, start, end } of findings) {
        assert.ok(Number.isInteger(start) && start >= 0 && start < end && end <= text.length, id)
        assert.equal(text.slice(start, end).trim() === '', false, id)
        assert.equal(tier, tierOf(kind), id)
      }
      const inOrder = findings.every(({ start }, index) => index === 0 || start >= (findings[index - 1]?.end ?? 0))
      assert.ok(inOrder, `${id}: findings overlap`)
    }
  })

  test('says why of each sentence without a finding', () => {
    for (const { id, findings, why } of all) if (findings.length === 0) assert.ok(why !== undefined && why !== '', id)
  })

  test('labels every kind of tiers 1 to 3 in both halves', () => {
    for (const half of halves) {
      const kinds = new Set(sentences[half].flatMap(({ findings }) => findings.map(({ kind }) => kind)))
      for (const kind of [...kindsByTier[1], ...kindsByTier[2], ...kindsByTier[3]])
        assert.ok(kinds.has(kind), `${half}: ${kind}`)
    }
  })

  test('shares no sentence and no template between its halves', () => {
    const known = new Set(sentences.train.map(({ text }) => plain(text)))
    assert.deepEqual(
      sentences.test.filter(({ text }) => known.has(plain(text))),
      [],
    )
    for (const kind of ['templates', 'hand'] as const) {
      const trained = new Set(sourcesOf(kind, 'train').map((source) => plain(unmarked(source))))
      assert.deepEqual(
        sourcesOf(kind, 'test').filter((source) => trained.has(plain(unmarked(source)))),
        [],
      )
    }
    for (const half of halves) {
      assert.ok(sentences[half].every(({ template }) => template === undefined || template.startsWith(half)))
    }
  })

  test('has the bytes of the test half that were promised before the first score', () => {
    const promised = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')
    assert.ok(promised.some((line) => line.endsWith('  text-test.jsonl')))
    for (const line of promised) {
      const [sum, name = ''] = line.split('  ')
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
      assert.equal(hash, sum, name)
    }
  })
})

describe('the traps', () => {
  test('are many, each of its own, plain and structured', () => {
    assert.ok(traps.length >= 150)
    assert.equal(new Set(traps.map(({ id }) => id)).size, traps.length)
    assert.equal(new Set(traps.map(({ text }) => text)).size, traps.length)
    const formats = new Set(traps.map(({ format }) => format))
    assert.deepEqual([...formats].sort(), ['ccda', 'csv', 'fhir', 'hl7v2', 'text', 'x12'])
    for (const { id, format, text } of traps) if (format === 'fhir') assert.ok(JSON.parse(text).resourceType, id)
  })

  test('contradict no sentence of the corpus', () => {
    const statements = all.filter(({ findings }) => findings.some(({ tier }) => tier <= 2))
    const texts = new Set(statements.map(({ text }) => plain(text)))
    assert.deepEqual(
      traps.filter(({ text }) => texts.has(plain(text))),
      [],
    )
  })
})

describe('the labels of the corpora by others', () => {
  test('are what their script writes', (t) => {
    if (!corporaPresent()) return t.skip('the corpora by others are not here')
    assert.deepEqual(structuredLabels(), read<Label>('structured-labels.jsonl'))
  })

  test('have one label to a place and never one of tribal citizenship', () => {
    const labels = read<Label>('structured-labels.jsonl')
    const places = labels.map(({ file, at, kind, line }) => `${file} ${at} ${kind} ${line}`)
    assert.equal(new Set(places).size, places.length)
    assert.ok(labels.some(({ at }) => at === 'PID[1]-26'))
    assert.deepEqual(
      labels.filter(({ at }) => at.endsWith('-39')),
      [],
    )
    for (const { kind, tier } of labels) assert.equal(tier, tierOf(kind))
  })
})

describe('the scorer', () => {
  const perfect: Flags = new Map(sentences.test.map(({ id, findings }) => [id, findings]))
  const finding = { tier: 1, kind: 'visa', start: 3, end: 9 } as const
  const one: Labelled = { id: 'a', lang: 'en', half: 'test', made: 'hand', text: 'on U visa now', findings: [finding] }

  test('gives the labels themselves full marks, and silence none', () => {
    for (const tier of [1, 2]) {
      const { recall, precision } = scoreText(sentences.test, perfect, tier)
      assert.deepEqual([recall, precision], [1, 1])
      assert.equal(scoreText(sentences.test, new Map(), tier).recall, 0)
    }
  })

  test('counts a flag beside the words as wrong and the statement as missed', () => {
    const beside = new Map([['a', [{ tier: 1, start: 10, end: 13 }]]])
    assert.deepEqual(scoreText([one], beside, 1), {
      labels: 1,
      found: 0,
      flags: 1,
      right: 0,
      recall: 0,
      precision: 0,
      missed: ['a'],
      wrong: ['a'],
    })
  })

  test('accepts part of the words, and a lower tier only where tiers 1 and 2 count together', () => {
    const part = new Map([['a', [{ tier: 2, start: 5, end: 9 }]]])
    assert.equal(scoreText([one], part, 1).recall, 0)
    assert.equal(scoreText([one], part, 2).recall, 1)
  })

  test('names the traps that were sprung, at tiers 1 and 2 only', () => {
    const flags = new Map([
      ['trap-001', [{ tier: 1, start: 0, end: 1 }]],
      ['trap-002', [{ tier: 3, start: 0, end: 1 }]],
    ])
    assert.deepEqual(trapsSprung(flags), ['trap-001'])
  })

  test('knows a place inside another, and not PID-2 inside PID-26', () => {
    assert.equal(samePlace('Patient/1#extension[2]', 'Patient/1#extension[2].valueAddress'), true)
    assert.equal(samePlace('PID[1]-26', 'PID[1]-26.1'), true)
    assert.equal(samePlace('PID[1]-2', 'PID[1]-26'), false)
  })

  test('leaves open labels out of both shares', () => {
    const labels = read<Label>('structured-labels.jsonl')
    const asked = labels.filter((label) => label.open !== true && label['value-class'] !== 'question')
    assert.deepEqual([scoreStructured(labels, asked).recall, scoreStructured(labels, asked).precision], [1, 1])
    const { recall, precision, flags } = scoreStructured(labels, labels)
    assert.deepEqual([recall, precision, flags], [1, 1, asked.length])
    assert.equal(scoreStructured(labels, [{ file: 'x', at: 'y', tier: 1 }]).precision, 0)
  })
})
