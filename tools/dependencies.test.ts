import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
>
const wanted = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
})

test('every dependency is pinned to one exact version', () => {
  const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  assert.deepEqual(loose, [])
})

test('every dependency is explained in docs/decisions/dependencies.md, and nothing else is', () => {
  const text = readFileSync(join(root, 'docs', 'decisions', 'dependencies.md'), 'utf8')
  const explained = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
  assert.deepEqual(explained.toSorted(), wanted.map(([name]) => name).toSorted())
})
