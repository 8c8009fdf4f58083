import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradeOf, spanishEase } from '../../../../tools/reading.ts'
import { rulebook } from '../../../rulebook/index.ts'
import { isForDesk } from '../../ask/view.ts'
import { spokenIn } from '../visit/say.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { waitFor } from './waits.ts'

type Told = readonly (readonly [at: string, text: string])[]

function told(words: unknown, at = ''): Told {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') return [[at, String(words(7, 7))]]
  return Object.entries(words as object).flatMap(([key, value]) => told(value, `${at}.${key}`))
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
    sentences(english).filter(([, text]) => gradeOf(text) > 8),
    [],
  )
  assert.deepEqual(
    sentences(spanish).filter(([, text]) => spanishEase(text) < 60),
    [],
  )
})

/** What of the rulebook a desk reads: the instructions, taken apart as the screen shows them, and its questions. */
function shown(language: 'en' | 'es'): Told {
  const instructions = rulebook.actions
    .filter((a) => a.binds === 'facility')
    .flatMap((a) => [[a.id, a.doing[language]] as const, [`${a.id}, not doing`, a.notDoing[language]] as const])
  const asked = rulebook.facts
    .filter(isForDesk)
    .flatMap((f) => [f.question, f.lookFor].flatMap((t) => (t === undefined ? [] : [[f.id, t[language]] as const])))
  const apart = instructions.flatMap(([at, text]) => {
    const { todo, say } = spokenIn(text)
    return [todo, ...say].map((part) => [at, part] as const)
  })
  return [...apart, ...asked]
}

test('so is every instruction, every word to say and every question of the rulebook that a desk shows', () => {
  assert.ok(shown('en').length > 150)
  assert.deepEqual(
    sentences(shown('en')).filter(([, text]) => gradeOf(text) > 8),
    [],
  )
  assert.deepEqual(
    sentences(shown('es')).filter(([, text]) => spanishEase(text) < 60),
    [],
  )
})
