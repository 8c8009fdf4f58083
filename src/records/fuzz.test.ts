import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { examples } from './_examples.ts'
import { createBulkScreener, defaultPolicy, kindsByTier, type ScreenOptions, screen, withhold } from './index.ts'
import { mayHoldFinding, outlookOf } from './prefilter.ts'
import { distinctFindings, readAs } from './screen.ts'
import { statementWords } from './text/scan.ts'

const seed = Number(process.env.OSTIARY_SEED ?? 20260603)
const deep = process.env.OSTIARY_DEEP === '1'
const rounds = Number(process.env.OSTIARY_ROUNDS ?? (deep ? 1_000_000 : 2_000))
const options: ScreenOptions = { scope: { proxies: kindsByTier[3] } }
const corpora = process.env.OSTIARY_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora')

function random(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const draw = random(seed)
const below = (n: number): number => Math.floor(draw() * n)
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
const tokens = [
  '"',
  '\\',
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '<!DOCTYPE a [',
  '&a;',
  '|',
  '^',
  '~',
  '\r',
  '\n',
  '*',
  ':',
  '{\\b',
  '\\bin99999 ',
  '\\u-1 ',
  '\0',
  '\ud800',
  'undocumented',
  'A# 214-776-093',
  ',',
  "'",
  '\x0b',
  '\x1c',
  'é',
  '\u0301',
]

function mutated(text: string): string {
  let out = text
  for (let i = 1 + below(4); i > 0; i--) {
    const at = below(out.length + 1)
    const size = below(12)
    const piece = pick(['', '', pick(tokens), pick(tokens).repeat(1 + below(40)), out.slice(at, at + below(200))])
    out = out.slice(0, at) + piece + out.slice(draw() < 0.2 ? out.length : at + size)
  }
  return out
}

const sources = [...Object.values(examples), `${examples.patient}\n${examples.patient}\n`]

describe(`seed ${seed}`, () => {
  // The first reading compiles every pattern; it is not what is timed.
  for (let i = 0; i < 3; i++)
    for (const source of [...sources, statementWords.join('. ')])
      screen('record', new TextEncoder().encode(source), options)

  test(`${rounds} mutated records: no crash, none over a second, and what is written reads again`, () => {
    for (let i = 0; i < rounds; i++) {
      const text = mutated(pick(sources))
      // Time of this program, not of the clock: on a busy machine others take their turn between.
      const begun = process.cpuUsage()
      const result = screen('record', new TextEncoder().encode(text), options)
      assert.ok(process.cpuUsage(begun).user < 1_000_000, `over a second: ${JSON.stringify(text)}`)
      assert.ok(result.format !== 'unknown' || result.unread.length > 0, JSON.stringify(text))
      if (i % 10 !== 0 || result.unread.length > 0 || result.findings.length === 0) continue
      const written = withhold(text, defaultPolicy, options)
      if (written.ok)
        assert.deepEqual(
          readAs('text', written.text, { scope: { topics: [] } }).hits.filter(
            // The end of one row and the start of the next are no number of anybody's.
            ({ finding, values }) =>
              finding.kind === 'a-number' && !(written.format === 'csv' && /[\r\n]/.test(values[0] ?? '')),
          ).length,
          0,
          JSON.stringify(text),
        )
    }
  })

  test('a statement put anywhere into a record that is read is found', () => {
    for (let i = 0; i < rounds / 4; i++) {
      const text = pick([examples.text, examples.csv, examples.hl7, examples.ccda, examples.patient])
      const words = [...text.matchAll(/[A-Za-z]{3,}/g)]
      const word = pick(words)
      const put = `${text.slice(0, word.index)}. A# 999-888-777. ${text.slice(word.index + word[0].length)}`
      const result = screen('record', new TextEncoder().encode(put), options)
      // A field that is a finding by its place is one still, whatever stands in it.
      const named = result.findings.some(
        ({ kind, span }) =>
          kind === 'a-number' || (span !== undefined && put.slice(span.start, span.end).includes('999-888-777')),
      )
      assert.ok(result.unread.length > 0 || named, put)
    }
  })
})

describe('the fast way through bulk data', () => {
  const bulk = join(corpora, 'records/bulk-fhir-10')
  const lines = existsSync(bulk)
    ? readdirSync(bulk)
        .filter((file) => file.endsWith('.ndjson') && file !== 'log.ndjson')
        .flatMap((file) =>
          readFileSync(join(bulk, file), 'utf8')
            .split('\n')
            .filter((line) => line !== ''),
        )
    : [examples.patient]
  const phrases = [
    'permanent\\nresident',
    'Nac\\u0069onalidad: peruana',
    '<b>green</b> card',
    'inmigraci&oacute;n: corte de inmigraci&oacute;n',
    'Pt is undocumented.',
    'indocumentda',
    'A 078 445 120',
    'WAC2390447781',
    'speaks Mam',
    'F32.9',
    '93027-1',
  ]

  test(`passes over no line in which the slow way finds something${existsSync(bulk) ? '' : ' (corpora absent: one line only)'}`, () => {
    const every = deep ? 1 : 17
    lines.forEach((line, i) => {
      if (i % every !== 0) return
      const texts = [line, line.replace(/"display":"/, `"display":"${pick(phrases)} `), withNote(line, pick(phrases))]
      for (const text of texts) {
        const { hits, unread } = readAs('fhir', text, options)
        // The way through bytes, which leaves words unread where it has seen that there are none, finds the same.
        const screener = createBulkScreener(options)
        const bulk = screener.push(new TextEncoder().encode(`${text}\n`))
        const whole = distinctFindings(hits).map(({ span: _, at, ...rest }) => ({ ...rest, at: `line 1, ${at}` }))
        assert.deepEqual(new Set(bulk.findings), new Set(whole), text)
        assert.equal(bulk.unread.length > 0, unread.length > 0, text)
        if (mayHoldFinding(text)) continue
        assert.deepEqual([hits.map((hit) => hit.finding), unread], [[], []], text)
      }
    })
  })

  test('an attachment is found whatever stands around its key, and words under a key that only looks like it are read', () => {
    const note = Buffer.from('1987-11-19 Note. Pt is undocumented. Eats well.').toString('base64')
    const clean = Buffer.from('1987-11-19 Note. Eats well, sleeps well.').toString('base64')
    const bytes = (text: string) => new TextEncoder().encode(`{"resourceType":"Binary","id":"b",${text}}`)
    const isPassed = (text: string) => outlookOf(bytes(text), 0, bytes(text).length) === 'nothing'
    assert.ok(isPassed(`"contentType":"text/plain","data":"${clean}"`))
    for (const key of ['"data":', '"data" :', '"data"\t:\r ', '"data": ']) assert.ok(!isPassed(`${key}"${note}"`), key)
    for (const words of ['"Data":"undocumented"', '"DATA":"Pt is undocumented"', '"note":"data","x":"is undocumented"'])
      assert.ok(!isPassed(words), words)
    assert.ok(!isPassed('"note":"permanent\\nresident"'))
    assert.ok(!isPassed('"note":"Perú, migración"'))
    assert.ok(isPassed('"note":"data","x":"data"'))
  })

  function withNote(line: string, phrase: string): string {
    const data = Buffer.from(`1987-11-19 Note. ${phrase} Eats well.`).toString('base64')
    return line.replace(/^\{/, `{"attachment":{"contentType":"text/plain","data":"${data}"},`)
  }
})
