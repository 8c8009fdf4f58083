import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examples } from './_examples.ts'
import { type BulkStep, createBulkScreener, longestLine, movedDown, screenText } from './index.ts'

const plain = JSON.stringify({ resourceType: 'Observation', id: 'o', status: 'final' })
const file = `${plain}\r\n${examples.patient}\n\n${plain}\n${examples.patient}`
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function bulk(bytes: Uint8Array, size = bytes.length) {
  const screener = createBulkScreener({})
  const steps: BulkStep[] = []
  for (let at = 0; at < bytes.length; at += size) steps.push(screener.push(bytes.subarray(at, at + size)))
  steps.push(screener.end())
  return {
    findings: steps.flatMap((step) => step.findings),
    unread: steps.flatMap((step) => step.unread),
    lines: steps.at(-1)?.line,
  }
}

test('bytes in pieces of any size give what the whole gives', () => {
  const whole = screenText('bulk.ndjson', file)
  for (const size of [1, 7, 100, 5000]) {
    const places = bulk(encode(file), size).findings.map((each) => each.at)
    assert.deepEqual(
      places,
      whole.findings.map((each) => each.at),
    )
  }
})

test('the bytes may come in one buffer that is filled again and again', () => {
  const bytes = encode(file)
  const screener = createBulkScreener({})
  const buffer = Buffer.alloc(90)
  const found: string[] = []
  const unread: unknown[] = []
  for (let at = 0; at < bytes.length; at += buffer.length) {
    const piece = bytes.subarray(at, at + buffer.length)
    buffer.set(piece)
    const step = screener.push(buffer.subarray(0, piece.length))
    found.push(...step.findings.map((each) => each.at))
    unread.push(...step.unread)
  }
  const last = screener.end()
  assert.deepEqual([...unread, ...last.unread], [])
  assert.deepEqual(
    [...found, ...last.findings.map((each) => each.at)],
    bulk(bytes).findings.map((each) => each.at),
  )
})

test('a line that is no UTF-8, or no JSON, is told by its number wherever the bytes are cut, and the others are read', () => {
  const bytes = Buffer.concat([
    encode(`${plain}\n`),
    Buffer.of(0x7b, 0xff, 0x7d, 0x0a),
    encode(`{"a":\n\uFEFF${examples.patient}\n`),
  ])
  const whole = bulk(bytes)
  assert.deepEqual(
    whole.unread.map(({ at, code }) => [at.split(',')[0], code]),
    [
      ['line 2', 'not-text'],
      ['line 3', 'malformed'],
    ],
  )
  assert.ok(whole.findings.length > 0)
  assert.ok(whole.findings.every((each) => each.at.startsWith('line 4, ')))
  assert.equal(whole.lines, 4)
  for (const size of [1, 13, 64, 300]) assert.deepEqual(bulk(bytes, size), whole, `pieces of ${size}`)
})

test('a line that is too long is refused by name, and what follows it is read', () => {
  const screener = createBulkScreener({})
  const piece = new Uint8Array(longestLine / 2 + 1).fill(32)
  const unread = [...screener.push(piece).unread, ...screener.push(piece).unread]
  assert.deepEqual(unread, [{ at: 'line 1', code: 'too-large' }])
  const step = screener.push(encode(`x\n${examples.patient}\n`))
  assert.equal(step.findings[0]?.at.startsWith('line 2,'), true)
  const whole = Buffer.concat([piece, piece, encode(`x\n${examples.patient}\n`)])
  const atOnce = bulk(whole)
  assert.deepEqual(atOnce.unread, unread)
  assert.deepEqual(atOnce.findings, step.findings)
})

test('what stands in a part of a file is told by its line in the whole', () => {
  const [finding] = bulk(encode(examples.patient)).findings
  assert.ok(finding)
  assert.match(movedDown(finding, 41).at, /^line 42, Patient/)
  assert.deepEqual(movedDown(finding, 0), finding)
  assert.deepEqual(movedDown({ at: 'line 3', code: 'not-text' }, 10), { at: 'line 13', code: 'not-text' })
})
