import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildWeb, isWebBuildStale } from '../../tools/web-build.ts'
import { packDiagrams, starterPolicy } from '../engine/index.ts'
import { rulebook, sliceFor } from '../rulebook/index.ts'

const dist = join(import.meta.dirname, '..', '..', 'dist')
const since = rulebook.packs.map((p) => p.checkedTo).sort()[0] ?? ''

// What a device downloads, in bytes gzipped: the promises of the design.
const most = { engine: 15_000, page: 45_000, rulebook: 120_000, diagrams: 400_000 }

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content).length
}

function built(pattern: string): number {
  const files = globSync(pattern, { cwd: join(dist, 'assets') })
  assert.ok(files.length > 0, pattern)
  return files.reduce((sum, file) => sum + gzipped(readFileSync(join(dist, 'assets', file))), 0)
}

before(async () => {
  if (isWebBuildStale()) await buildWeb()
})

test('the engine is small', () => {
  const size = built('engine-*.js')
  assert.ok(size <= most.engine, `${size} bytes`)
})

test('the page and its words are small', () => {
  const size = built('{ask,preact}-*.{js,css}')
  assert.ok(size <= most.page, `${size} bytes`)
})

for (const state of [undefined, ...rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))]) {
  test(`the rulebook and the diagrams of ${state ?? 'a state without a pack'} fit`, (t) => {
    const slice = sliceFor(rulebook, state, since)
    const law = gzipped(JSON.stringify(slice))
    const diagrams = gzipped(JSON.stringify(packDiagrams(slice, state, [starterPolicy], since)))
    t.diagnostic(`${state ?? 'US'}: rulebook ${law} bytes, diagrams ${diagrams} bytes`)
    assert.ok(law <= most.rulebook, `rulebook: ${law} bytes`)
    assert.ok(diagrams <= most.diagrams, `diagrams: ${diagrams} bytes`)
  })
}
