import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ostiary } from '../_run.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-people-'))
// Where the tests run as root, PostgreSQL runs as somebody else and has to get in.
chmodSync(folder, 0o755)
after(() => rmSync(folder, { recursive: true, force: true }))

test('nobody has that address: status 1, in the reader’s language', { timeout: 60_000 }, () => {
  const given = ['people', 'invite', 'nobody@hospital.example', '--data', join(folder, 'data')]
  const environment = { DATABASE_URL: '', OSTIARY_CONFIG: '' }
  const { status, stderr } = ostiary([...given, '--lang', 'es'], '', environment)
  assert.equal(status, 1, stderr)
  assert.match(stderr, /Aquí nadie tiene ese correo/)
  assert.doesNotMatch(stderr, /nobody@/)
})

test('without an address there is nothing to do', () => {
  assert.equal(ostiary(['people', 'invite']).status, 2)
})
