import assert from 'node:assert/strict'
import { test } from 'node:test'
import { argon2Passwords } from './hash.ts'
import { weaknessOf } from './rules.ts'

const cheap = { memory: 64, passes: 1, lanes: 1 }
const word = 'seven green umbrellas'

test('a password is hashed by argon2id, with its cost and a salt of its own in the hash', async () => {
  const hash = await argon2Passwords().hash(word)
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.notEqual(await argon2Passwords().hash(word), hash)
  assert.deepEqual(await argon2Passwords().tryOut(word, hash), { right: true })
  assert.deepEqual(await argon2Passwords().tryOut(`${word} `, hash), { right: false })
  assert.deepEqual(await argon2Passwords().tryOut(word, undefined), { right: false })
})

test('a hash of an older cost still works, and is made anew', async () => {
  const old = await argon2Passwords(cheap).hash(word)
  const now = argon2Passwords({ ...cheap, passes: 2 })
  const tried = await now.tryOut(word, old)
  assert.ok(tried.right && tried.renewed !== undefined)
  assert.match(tried.renewed, /m=64,t=2,p=1/)
  assert.deepEqual(await now.tryOut(word, tried.renewed), { right: true })
  assert.deepEqual(await now.tryOut('something else', old), { right: false })
})

test('one letter written in two ways is one letter, and a long password counts to its last character', async () => {
  const passwords = argon2Passwords(cheap)
  const composed = await passwords.hash('corazón de león 1')
  assert.ok((await passwords.tryOut('corazón de león 1'.normalize('NFD'), composed)).right)
  const long = await passwords.hash(`${'x'.repeat(200)}a`)
  assert.ok(!(await passwords.tryOut(`${'x'.repeat(200)}b`, long)).right)
})

test('a password is long enough, and not what everybody thinks of first', () => {
  const about = ['Ruth Adler', 'ruth.adler@county-general.example', 'County General']
  const weak = (password: string) => weaknessOf(password, about)
  assert.equal(weak('elevenchars'), 'password-short')
  assert.equal(weak('👩‍⚕️🔑🏥'), 'password-short')
  assert.equal(weak('y'.repeat(257)), 'password-long')
  for (const common of ['Password 1234', 'CorrectHorseBatteryStaple', 'abcabcabcabc', 'qwertyuiopas', '0987654321098'])
    assert.equal(weak(common), 'password-common', common)
  for (const known of ['ruth adler 12', 'County General', 'ruth.adler@county-general.example'])
    assert.equal(weak(known), 'password-common', known)
  for (const good of [
    'seven green umbrellas',
    'ruth likes her seven umbrellas',
    'no rules, just length',
    'ñandúes en el jardín',
  ])
    assert.equal(weak(good), undefined, good)
})
