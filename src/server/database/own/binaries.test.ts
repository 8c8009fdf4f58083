import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Account } from './account.ts'
import { type Binaries, ownBinaries } from './binaries.ts'
import { layOut } from './layout.ts'

const asRoot = process.getuid?.() === 0

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-own-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('the programs of PostgreSQL', () => {
  const version = (found: Binaries, account: Account | undefined) =>
    spawnSync(join(found.bin, 'postgres'), ['--version'], {
      ...account,
      cwd: '/',
      env: found.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: found.libraryPath },
      encoding: 'utf8',
    })

  test('links that the package would have made in a script are made', () => {
    const found = ownBinaries(dataFolder(), undefined, treeWithoutLinks(dataFolder()))
    assert.equal(found.libraryPath, undefined)
    assert.match(version(found, undefined).stdout, /PostgreSQL/)
  })

  test('links that cannot be made in their place are made elsewhere', () => {
    const tree = treeWithoutLinks(dataFolder())
    symlinkSync('nowhere', join(tree, 'lib', 'libicui18n.so.60'))
    const found = ownBinaries(dataFolder(), undefined, tree)
    assert.ok(found.libraryPath)
    assert.match(version(found, undefined).stdout, /PostgreSQL/)
  })

  test('as root, programs in a folder closed to others are copied to where PostgreSQL may run them', (t) => {
    if (!asRoot) return t.diagnostic('not tried: it takes root')
    const closed = dataFolder()
    const tree = treeWithoutLinks(closed)
    chmodSync(closed, 0o700)
    const { folder, account } = layOut(dataFolder())
    const found = ownBinaries(folder, account, tree)
    assert.ok(found.bin.startsWith(folder))
    const ran = version(found, account)
    assert.match(ran.stdout, /PostgreSQL/, ran.stderr)
    assert.deepEqual(ownBinaries(folder, account, tree), found)
  })

  test('as root, a data folder that PostgreSQL cannot come to is refused with another to take', (t) => {
    if (!asRoot) return t.diagnostic('not tried: it takes root')
    const closed = dataFolder()
    chmodSync(closed, 0o700)
    assert.throws(
      () => layOut(join(closed, 'data')),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'data-folder-unusable')
        assert.match(error.message, /\/var\/lib\/ostiary/)
        return true
      },
    )
  })
})

function treeWithoutLinks(folder: string): string {
  const tree = join(folder, 'native')
  const { bin } = ownBinaries(folder, undefined)
  cpSync(join(bin, '..'), tree, {
    recursive: true,
    filter: (file) => !lstatSync(file).isSymbolicLink(),
  })
  cpSync(join(bin, '..', '..', 'package.json'), join(folder, 'package.json'))
  return tree
}
