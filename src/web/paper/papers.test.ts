import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradeOf, spanishEase } from '../../../tools/reading.ts'
import { type ReadPaper, readPapers } from '../../cases/index.ts'
import { readerWords } from '../desk/paper/words/words.ts'
import { readingWords } from '../office/case/paper-reading/words.ts'
import { evidenceName } from './words/evidence.ts'
import { paperWords } from './words/papers.ts'

type Told = readonly (readonly [at: string, text: string])[]

function told(words: unknown, at = ''): Told {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') return [[at, String(words(7, 7))]]
  return Object.entries(words as object).flatMap(([key, value]) => told(value, `${at}.${key}`))
}

const all = (language: 'en' | 'es'): Told =>
  [paperWords(language), readerWords(language), readingWords(language)].flatMap((words, i) => told(words, String(i)))
const long = (list: Told): Told => list.filter(([, text]) => text.split(/\s+/).length >= 6)

test('every word about a paper that was read is there in both languages', () => {
  assert.deepEqual(
    all('en').map(([at]) => at),
    all('es').map(([at]) => at),
  )
  assert.deepEqual(
    all('en').filter(
      ([at, text]) =>
        text === '' ||
        all('es').some(([to, said]) => to === at && said === text && at.length > 3 && !/^No$/.test(text)),
    ),
    [],
  )
  for (const fact of ['document.kind', 'form.number', 'look', 'anything'])
    assert.notEqual(evidenceName(fact, 'en'), evidenceName(fact, 'es'))
})

test('every sentence of them is read at grade 8 or below, in English and in Spanish', () => {
  assert.deepEqual(
    long(all('en')).filter(([, text]) => gradeOf(text) > 8),
    [],
  )
  assert.deepEqual(
    long(all('es')).filter(([, text]) => spanishEase(text) < 60),
    [],
  )
})

const paper: ReadPaper = {
  pages: [1],
  kind: 'dhs-i200',
  unsure: false,
  standing: 'agency',
  name: { en: 'Warrant for arrest of alien', es: 'Orden de arresto de extranjero' },
  form: 'I-200 (09/16)',
  confidence: 0.97,
  facts: { 'document.kind': 'dhs-i200', 'document.grants-non-public-access': false },
  evidence: [
    {
      fact: 'document.kind',
      words: 'Warrant',
      page: 1,
      confidence: 1,
      place: [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    },
  ],
  defects: [{ code: 'unsigned', words: { en: 'No signature.', es: 'Sin firma.' }, page: 1 }],
  ask: [{ code: 'document.signer', words: { en: 'Signed?', es: '¿Firmado?' } }],
}

test('what a device read comes back as it was stored', () => {
  assert.deepEqual(readPapers(JSON.parse(JSON.stringify([paper]))), [paper])
})

test('what another release or a wrong device stored is shown as far as it is well formed, and never as surer than it is', () => {
  assert.deepEqual(readPapers(undefined), [])
  assert.deepEqual(readPapers('no list'), [])
  assert.deepEqual(readPapers([null, 7, { kind: 'dhs-i200' }]), [])
  const odd = {
    ...paper,
    confidence: 9,
    standing: 'certain',
    evidence: [...paper.evidence, { fact: 'x', words: 'y', page: 1, confidence: 1, place: [[0, 0]] }],
  }
  const [read] = readPapers([odd])
  assert.deepEqual([read?.standing, read?.confidence, read?.evidence.length], ['unsure', 1, 1])
  const [unsure] = readPapers([{ ...paper, unsure: 'no' }])
  assert.deepEqual([unsure?.unsure, unsure?.standing, unsure?.facts], [true, 'unsure', {}])
})
