import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sharedFolder } from './shared-folder.ts'

const outer = realpathSync(mkdtempSync(join(tmpdir(), 'ostiary-shared-')))
after(() => rmSync(outer, { recursive: true, force: true }))
mkdirSync(join(outer, 'in', 'deep'), { recursive: true })
writeFileSync(join(outer, 'in', 'deep', 'a.ndjson'), '')
writeFileSync(join(outer, 'secret'), '')
symlinkSync(join(outer, 'secret'), join(outer, 'in', 'link'))

const folder = sharedFolder(join(outer, 'in'))

test('files are named as they stand in the folder, wherever each machine has it', () => {
  assert.equal(folder.nameOf(join(outer, 'in', 'deep', 'a.ndjson')), 'deep/a.ndjson')
  assert.equal(folder.pathOf('deep/a.ndjson'), join(outer, 'in', 'deep', 'a.ndjson'))
  assert.equal(folder.pathOf('deep/gone'), join(outer, 'in', 'deep', 'gone'))
})

test('nothing leads out of it: no name, no link', () => {
  for (const name of [
    '../secret',
    '/etc/passwd',
    join(outer, 'secret'),
    'link',
    'deep/../../secret',
    '../gone',
    '',
    '.',
  ])
    assert.equal(folder.pathOf(name), undefined, name)
  assert.equal(folder.nameOf(join(outer, 'secret')), undefined)
  assert.equal(folder.nameOf(join(outer, 'in', 'link')), undefined)
})
