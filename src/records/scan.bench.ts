import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBulkScreener, kindsByTier, patterns, scanText } from './index.ts'
import { rangesOf } from './ndjson.ts'
import { folded } from './text/fold.ts'

// Ratios within one run: the scanner against one alternation of its own patterns, bulk data against JSON.parse.
const corpora = process.env.OSTIARY_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora')
const repeats = 5
const alternationReads = 8_000

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number
}

function timed(work: () => void, rounds = repeats): number {
  work()
  return median(
    Array.from({ length: rounds }, () => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    }),
  )
}

function rate(bytes: number, milliseconds: number): string {
  return `${(bytes / 1e3 / milliseconds).toFixed(1)} MB/s`
}

function foldWhole(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = folded(text.charCodeAt(i))
    if (code !== 0) out += String.fromCharCode(code)
  }
  return out
}

function benchText(name: string, text: string): void {
  const alternation = new RegExp(patterns.map((pattern) => `(?:${pattern.match})`).join('|'), 'g')
  const ours = timed(() => scanText(text, () => true))
  // Its time grows with the text, and the whole of it takes minutes: each is told by the character.
  const sample = text.slice(0, alternationReads)
  const plain = foldWhole(sample)
  const theirs = timed(() => {
    alternation.lastIndex = 0
    while (alternation.exec(plain) !== null) if (alternation.lastIndex === 0) break
  }, 1)
  const ratio = theirs / sample.length / (ours / text.length)
  console.log(
    `${name}: scanner ${rate(text.length, ours)}, one alternation ${rate(sample.length, theirs)}, ratio ${ratio.toFixed(2)} (at least 3)`,
  )
}

function benchBulk(files: readonly string[]): void {
  let size = 0
  let parse = 0
  let screen = 0
  const options = { scope: { proxies: kindsByTier[3] } }
  for (const file of files) {
    const bytes = readFileSync(file)
    size += bytes.length
    const decoder = new TextDecoder()
    parse += timed(() => {
      const text = decoder.decode(bytes)
      for (const { start, end } of rangesOf(text)) if (end > start) JSON.parse(text.slice(start, end))
    })
    screen += timed(() => {
      const screener = createBulkScreener(options)
      screener.push(bytes)
      screener.end()
    })
  }
  console.log(
    `bulk FHIR: screening ${rate(size, screen)}, JSON.parse ${rate(size, parse)}, ratio ${(parse / screen).toFixed(2)} (at least 0.5)`,
  )
}

const prose = join(corpora, 'records/mts-dialog/Main-Dataset')
const bulk = join(corpora, 'records/bulk-fhir-10')
if (existsSync(prose)) {
  const text = readdirSync(prose)
    .map((file) => readFileSync(join(prose, file), 'utf8'))
    .join('\n')
  benchText('mts-dialog', text)
  benchText('mts-dialog, upper case', text.toUpperCase())
} else console.log(`no prose to measure with at ${prose}`)
if (existsSync(bulk)) {
  benchBulk(
    readdirSync(bulk)
      .filter((file) => file.endsWith('.ndjson') && file !== 'log.ndjson')
      .map((file) => join(bulk, file)),
  )
} else console.log(`no bulk data to measure with at ${bulk}`)
