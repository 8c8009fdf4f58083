import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from './question.ts'
import { readReply } from './reply.ts'

const paper: Question = {
  id: 'document.kind',
  text: 'What paper?',
  who: 'desk',
  choices: [
    { value: 'none', label: 'No paper' },
    { value: 'dhs-i200', label: 'Orden administrativa de arresto (I-200)' },
    { value: 'search-warrant', label: 'Search warrant' },
  ],
}
const yesNo: Question = {
  ...paper,
  choices: [
    { value: true, label: 'sí' },
    { value: false, label: 'no' },
  ],
}

test('a choice is given by its number, value or label, however it is written', () => {
  for (const line of ['2', 'dhs-i200', 'DHS-I200 ', 'orden administrativa de arresto (i-200)'])
    assert.deepEqual(readReply(line, paper), { kind: 'value', value: 'dhs-i200' })
  for (const line of ['yes', 'Sí', 'si', 'y', '1', 'true'])
    assert.deepEqual(readReply(line, yesNo), { kind: 'value', value: true })
  for (const line of ['no', 'N', '2', 'false'])
    assert.deepEqual(readReply(line, yesNo), { kind: 'value', value: false })
})

test('the dialogue’s own words are understood in both languages', () => {
  for (const line of ['unknown', 'I don’t know', "I don't know.", 'no sé'])
    assert.deepEqual(readReply(line, paper), { kind: 'unknown' })
  assert.deepEqual(readReply('?', paper), { kind: 'help' })
  assert.deepEqual(readReply('Atrás', paper), { kind: 'back' })
  assert.deepEqual(readReply('quit', paper), { kind: 'quit' })
})

test('what is none of the choices is never guessed, but the nearest is named', () => {
  assert.deepEqual(readReply('serch warant', paper), { kind: 'not-understood', nearest: 'search warrant' })
  assert.deepEqual(readReply('7', paper), { kind: 'not-understood', nearest: undefined })
  assert.deepEqual(readReply('', paper), { kind: 'not-understood', nearest: undefined })
})

test('several choices take commas', () => {
  const items = { ...paper, several: true }
  assert.deepEqual(readReply('1, search warrant,1', items), { kind: 'value', value: ['none', 'search-warrant'] })
  assert.equal(readReply('1, nonsense', items).kind, 'not-understood')
})

test('an empty line means what the question says it means', () => {
  assert.deepEqual(readReply(' ', { ...paper, whenEmpty: 'none' }), { kind: 'value', value: 'none' })
})
