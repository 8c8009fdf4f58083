import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from './en.ts'
import { es } from './es.ts'
import { waitFor } from './waits.ts'

type Told = readonly (readonly [at: string, text: string])[]

function told(words: unknown, at = ''): Told {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') return [[at, String(words(7))]]
  return Object.entries(words as object).flatMap(([key, value]) => told(value, `${at}.${key}`))
}

function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const bare = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length)
}

/** The school grade for which an English text is easy to read (Flesch and Kincaid). */
function grade(text: string): number {
  const sentences = text.split(/[.?!:;]+(?:\s|$)/).filter((s) => /[a-z]/i.test(s)).length
  const words = text.split(/[\s-]+/).filter((w) => /[a-z0-9]/i.test(w))
  const sounds = words.reduce((n, w) => n + syllables(w), 0)
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (sounds / words.length) - 15.59
}

/** How easy a Spanish text is to read, from 0 to 100 (Fernández Huerta; 60 and more is for eighth grade or below). */
function ease(text: string): number {
  const words = text.split(/\s+/).filter((w) => /\p{L}/u.test(w))
  const sentences = Math.max(1, text.split(/[.?!:;]+(?:\s|$)/).filter((s) => /\p{L}/u.test(s)).length)
  const sounds = words.reduce((n, w) => n + Math.max(1, (w.toLowerCase().match(/[aeiouáéíóúü]+/g) ?? []).length), 0)
  return 206.84 - 60 * (sounds / words.length) - 1.02 * (words.length / sentences)
}

const actions = ['admit.non-public', 'confirm.presence', 'disclose.presence', 'accept.papers', 'meet.outreach']
const english = [...told(en), ...actions.map((a) => [a, waitFor(a)?.en ?? ''] as const)]
const spanish = [...told(es), ...actions.map((a) => [a, waitFor(a)?.es ?? ''] as const)]
// A label of a word or two has no grade.
const sentences = (all: Told): Told => all.filter(([, text]) => text.split(/\s+/).length >= 6)

test('every word of the desk is there in both languages, and said differently', () => {
  assert.deepEqual(
    english.map(([at]) => at),
    spanish.map(([at]) => at),
  )
  assert.deepEqual(
    english.filter(([at, text]) => text.trim() === '' || spanish.some(([to, said]) => to === at && said === text)),
    [],
  )
})

test('every sentence of the desk is read at grade 8 or below, in English and in Spanish', () => {
  assert.deepEqual(
    sentences(english).filter(([, text]) => grade(text) > 8),
    [],
  )
  assert.deepEqual(
    sentences(spanish).filter(([, text]) => ease(text) < 60),
    [],
  )
})
