import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examples } from './_examples.ts'
import { createBulkScreener, longestLine, screenText } from './index.ts'

const plain = JSON.stringify({ resourceType: 'Observation', id: 'o', status: 'final' })
const file = `${plain}\r\n${examples.patient}\n\n${plain}\n${examples.patient}`

test('bytes in pieces of any size give what the whole gives', () => {
  const whole = screenText('bulk.ndjson', file)
  const bytes = new TextEncoder().encode(file)
  for (const size of [1, 7, 100, 5000]) {
    const screener = createBulkScreener({})
    const places: string[] = []
    for (let at = 0; at < bytes.length; at += size)
      places.push(...screener.push(bytes.subarray(at, at + size)).findings.map((each) => each.at))
    places.push(...screener.end().findings.map((each) => each.at))
    assert.deepEqual(
      places,
      whole.findings.map((each) => each.at),
    )
  }
})

test('a line that is too long is refused by name, and what follows it is read', () => {
  const screener = createBulkScreener({})
  const piece = new Uint8Array(longestLine / 2 + 1).fill(32)
  const unread = [...screener.push(piece).unread, ...screener.push(piece).unread]
  assert.deepEqual(unread, [{ at: 'line 1', code: 'too-large' }])
  const step = screener.push(new TextEncoder().encode(`x\n${examples.patient}\n`))
  assert.equal(step.findings[0]?.at.startsWith('line 2,'), true)
})
