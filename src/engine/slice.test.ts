import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dice, toyRulebook } from './_toy.ts'
import { assess, type Rulebook, speaks } from './index.ts'

const whole = toyRulebook(dice(3))
const slice: Rulebook = { ...whole, since: '2026-01-01', languages: ['es'] }
const today = { at: '2026-01-01' }

function codeOf(book: Rulebook, at: string, language?: 'en' | 'es'): string {
  const result = assess(book, { at }, language === undefined ? {} : { language })
  return 'error' in result ? result.error.code : 'answered'
}

test('a slice is not asked about a day before it begins', () => {
  assert.equal(codeOf(slice, '2025-12-31'), 'day-before-rulebook')
  assert.equal(codeOf(slice, '2026-01-01'), 'answered')
  assert.equal(codeOf(whole, '2025-12-31'), 'answered')
})

test('a slice is not asked in a language that it does not have', () => {
  assert.equal(codeOf(slice, today.at, 'en'), 'language-not-in-rulebook')
  assert.equal(codeOf(slice, today.at, 'es'), 'answered')
  assert.deepEqual([speaks(slice, 'en'), speaks(slice, 'es'), speaks(whole, 'en')], [false, true, true])
})

test('without a wish a slice answers in the language it has, and a whole rulebook in English', () => {
  const texts = (book: Rulebook, language?: 'en' | 'es') =>
    JSON.stringify(assess(book, today, language === undefined ? {} : { language }))
  assert.equal(texts(slice), texts(slice, 'es'))
  assert.equal(texts(whole), texts(whole, 'en'))
})
