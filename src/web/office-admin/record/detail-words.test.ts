import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detailNames, detailValue } from './detail-words.ts'

const spanish = (words: { readonly es: string }) => words.es

test('a detail of an event is told in words: names of people, ways to sign in, roles, and what a setting was and is', () => {
  const people = { 'p-1': 'Ruth Adler' }
  const said = (value: unknown) => detailValue(value, spanish, people)
  assert.equal(said('p-1'), 'Ruth Adler')
  assert.equal(said(['password', 'totp']), 'contraseña, código de un solo uso')
  assert.equal(said(false), 'no')
  assert.notEqual(said('privacy-officer'), 'privacy-officer')
  assert.equal(said([{ setting: 'name', from: null, to: 'Harbor' }]), 'name: – → Harbor')
  assert.equal(said('something-new'), 'something-new')
  assert.ok(Object.values(detailNames).every(({ en, es }) => en !== '' && es !== ''))
})
