import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keys } from './_receipt.ts'
import { keysIn, serverKey } from './keys.ts'

test('keys stand one on each line, with comments between them; the first line that is none is named', () => {
  const read = keysIn(`# whom we trust\n${keys.log}\r\n\n  ${keys.witness}  \n`)
  assert.ok(!('line' in read))
  assert.deepEqual(
    read.map(({ kind }) => kind),
    ['note', 'cosignature'],
  )
  assert.deepEqual(keysIn(`${keys.log}\n${keys.witness.replace('+0188fe88+', '+00000000+')}`), { line: 2 })
  assert.deepEqual(keysIn(''), [])
})

test('a server that shows no key, or something else, gives none', async () => {
  assert.equal(await serverKey(async () => undefined), undefined)
  assert.equal(await serverKey(async () => '<!doctype html>'), undefined)
  assert.deepEqual(await serverKey(async () => `${keys.log}\n`), { text: `${keys.log}\n`, source: 'server' })
})
