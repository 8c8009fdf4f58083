import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failure, failureWords, nearest } from './failure.ts'

test('two letters are near to none but themselves', () => {
  assert.equal(nearest('NV', ['NY', 'NE', 'VT']), undefined)
  assert.equal(nearest('XX', ['TX']), undefined)
  assert.equal(nearest('ca', ['CO', 'CA']), 'CA')
})

test('what is near leaves more than half of what was given', () => {
  assert.equal(nearest('knd', ['kind']), 'kind')
  assert.equal(nearest('abcd', ['abxy']), undefined)
  assert.equal(nearest('abcde', ['abcxy']), 'abcxy')
  assert.equal(nearest('', ['a']), undefined)
})

test('a failure says what, where, and what was meant, in both languages', () => {
  const found = failure('unknown-value', 'facts.area', 'publc', ['public', 'non-public'])
  assert.deepEqual(
    [found.code, found.at, found.given, found.nearest, found.valid],
    ['unknown-value', 'facts.area', '"publc"', 'public', ['public', 'non-public']],
  )
  assert.equal(found.message, 'facts.area: "publc" is not a value it takes. Did you mean "public"?')
  assert.equal(failureWords(found, 'es'), 'facts.area: "publc" no es un valor válido. ¿Quiso decir "public"?')
})

test('without anything near it says what is valid, a dozen at most, or how to write it', () => {
  const many = failure('unknown-action', 'actions', 'dance', 'abcdefghijklmnop')
  assert.equal(many.message, 'actions: there is no action "dance". Valid here: a, b, c, d, e, f, g, h, i, j, k, l, …')
  const list = failure('unknown-value', 'actions', 1, ['a list'])
  assert.equal(failureWords(list, 'es'), 'actions: 1 no es un valor válido. Aquí valen: una lista.')
  const state = failure('unknown-state', 'facility.state', 'XX', ['TX', 'OH'])
  assert.equal(state.message, 'facility.state: "XX" is no US state or territory. Write its two letters, such as CA.')
  assert.match(failureWords(failure('not-an-object', 'the situation', []), 'es'), /^La situación: \[\] no es un objeto/)
})

test('what was given is shortened, and stands as it is', () => {
  const { given, message } = failure('malformed-date', 'at', `$& ${'x'.repeat(500)}`)
  assert.equal(given.length, 58)
  assert.ok(message.startsWith(`at: "$& xxx`), message)
  assert.equal(failure('not-an-object', 'facts', undefined).given, 'undefined')
})
