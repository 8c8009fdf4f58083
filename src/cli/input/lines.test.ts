import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, linesOf } from './lines.ts'

async function lines(chunks: readonly (string | Buffer)[], limit?: number): Promise<readonly Line[]> {
  const found: Line[] = []
  async function* stream(): AsyncGenerator<Buffer> {
    for (const c of chunks) yield Buffer.from(c)
  }
  for await (const line of linesOf(stream(), limit)) found.push(line)
  return found
}

test('lines are cut at line feeds only, wherever the chunks end', async () => {
  assert.deepEqual(await lines(['{"a":', '1}\n{"b":"x\u2028y"}\r\n', '', '\n{"c":3}']), [
    { text: '{"a":1}' },
    { text: '{"b":"x\u2028y"}\r' },
    { text: '' },
    { text: '{"c":3}' },
  ])
  assert.deepEqual(await lines(['one\n']), [{ text: 'one' }])
  assert.deepEqual(await lines([]), [])
})

test('a letter that two chunks share stays whole', async () => {
  const n = Buffer.from('"ñ"\n')
  assert.deepEqual(await lines([n.subarray(0, 2), n.subarray(2)]), [{ text: '"ñ"' }])
})

test('a line that is no UTF-8, or too long, is refused by itself', async () => {
  assert.deepEqual(await lines([Buffer.from([0xff, 0x0a]), 'good\n']), [{ code: 'not-utf-8' }, { text: 'good' }])
  assert.deepEqual(await lines(['123456', '789\nok\n'], 8), [{ code: 'line-too-long' }, { text: 'ok' }])
})
