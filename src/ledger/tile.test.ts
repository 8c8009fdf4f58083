import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedEntries, storeOf } from './_log.ts'
import { bundleOf, entriesOf } from './bundle.ts'
import { tileBytes } from './publish.ts'
import { hashesOfTile, tileAt, tileOf, tilePath, tilesOf } from './tile.ts'

describe('paths of tiles', () => {
  test('are those of the specification', () => {
    assert.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), 'tile/0/x001/x234/067')
    assert.equal(tilePath({ level: 1, index: 0, width: 17 }), 'tile/1/000.p/17')
    assert.equal(tilePath({ level: 'entries', index: 1000, width: 256 }), 'tile/entries/x001/000')
  })

  test('are read back, and nothing else is', () => {
    for (const index of [0, 7, 999, 1000, 1_234_067, 999_999_999])
      for (const width of [1, 255, 256])
        for (const level of [0, 5, 63, 'entries'] as const)
          assert.deepEqual(tileOf(tilePath({ level, index, width })), { level, index, width })
    for (const path of [
      'tile/0/1',
      'tile/00/001',
      'tile/64/000',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/01',
      'tile/0/x000/001',
      'tile/0/001/002',
      'tile/0/../000',
      'tile/x/000',
      'tile/0/000/',
      '/tile/0/000',
      'checkpoint',
      '',
    ])
      assert.equal(tileOf(path), undefined, path)
  })

  test('a log of 70,000 entries has the tiles that the specification counts', () => {
    const all = [...tilesOf(70_000)]
    const count = (level: number | 'entries', full: boolean) =>
      all.filter((tile) => tile.level === level && (tile.width === 256) === full).map((tile) => tile.width)
    assert.equal(count(0, true).length, 273)
    assert.equal(count('entries', true).length, 273)
    assert.deepEqual(count(0, false), [112])
    assert.equal(count(1, true).length, 1)
    assert.deepEqual(count(1, false), [17])
    assert.deepEqual(count(2, false), [1])
    assert.deepEqual([...tilesOf(256)].map(tilePath), ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1'])
    assert.deepEqual([...tilesOf(0)], [])
  })
})

describe('a log’s files', () => {
  test('are given as wide as asked for, if the log is that large, and never wider', async () => {
    const store = await storeOf(inventedEntries(300))
    assert.equal((await tileBytes('tile/0/000', 300, store))?.length, 8192)
    assert.equal((await tileBytes('tile/0/001.p/44', 300, store))?.length, 44 * 32)
    assert.equal((await tileBytes('tile/0/001.p/12', 300, store))?.length, 12 * 32)
    assert.equal((await tileBytes('tile/1/000.p/1', 300, store))?.length, 32)
    for (const path of ['tile/0/001.p/45', 'tile/0/001', 'tile/1/000.p/2', 'tile/2/000.p/1', 'tile/0/002', 'x'])
      assert.equal(await tileBytes(path, 300, store), undefined, path)
    // What is stored but not yet under a published checkpoint is not shown.
    assert.equal(await tileBytes('tile/0/001.p/44', 299, store), undefined)
    const bundle = await tileBytes('tile/entries/001.p/44', 300, store)
    assert.deepEqual(entriesOf(bundle ?? new Uint8Array()), inventedEntries(300).slice(256))
  })

  test('a bundle that breaks off is none', () => {
    const bundle = bundleOf([new Uint8Array(0), new Uint8Array(300).fill(1), Uint8Array.of(2)])
    assert.deepEqual(
      entriesOf(bundle)?.map((entry) => entry.length),
      [0, 300, 1],
    )
    for (const length of [1, 3, 303, 305, 306]) assert.equal(entriesOf(bundle.subarray(0, length)), undefined)
    assert.throws(() => bundleOf([new Uint8Array(65_536)]), RangeError)
    assert.equal(hashesOfTile(new Uint8Array(64)).length, 2)
    assert.equal(tileAt(1, 0, 255), undefined)
  })
})
