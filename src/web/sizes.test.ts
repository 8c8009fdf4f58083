import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildWeb, isWebBuildStale } from '../../tools/web-build.ts'
import { languages, packDiagrams, starterPolicy } from '../engine/index.ts'
import {
  federalSlice,
  publicationOf,
  publicationText,
  rulebook,
  sliceName,
  sliceStates,
  slicesBegin,
} from '../rulebook/index.ts'

const dist = join(import.meta.dirname, '..', '..', 'dist')

// What a device downloads, in bytes gzipped: the promises of the design.
const most = { engine: 15_000, page: 45_000, desk: 100_000, rulebook: 120_000, diagrams: 400_000 }

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
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

// Everything that the page names in its head, whatever pieces the build cut it into; the engine is counted above.
function linkedFrom(page: string): readonly string[] {
  const text = readFileSync(join(dist, page), 'utf8')
  const files = [...text.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file as string)
  assert.ok(files.length > 1, page)
  return files.filter((file) => !file.includes('/engine-'))
}

test('the page and its words are small', (t) => {
  const size = linkedFrom('ask.html').reduce((sum, file) => sum + gzipped(readFileSync(join(dist, file))), 0)
  t.diagnostic(`${size} bytes`)
  assert.ok(size <= most.page, `${size} bytes`)
})

test('all the script of the desk, the engine with it, is small', (t) => {
  const scripts = [
    ...linkedFrom('desk.html').filter((file) => file.endsWith('.js')),
    ...globSync('assets/engine-*.js', { cwd: dist }),
  ]
  const size = scripts.reduce((sum, file) => sum + gzipped(readFileSync(join(dist, file))), 0)
  t.diagnostic(`${size} bytes`)
  assert.ok(size <= most.desk, `${size} bytes`)
})

for (const state of sliceStates(rulebook)) {
  for (const language of languages)
    test(`the rulebook ${sliceName({ state, language })} fits`, (t) => {
      const law = gzipped(publicationText(publicationOf(rulebook, { state, language })))
      t.diagnostic(`${law} bytes`)
      assert.ok(law <= most.rulebook, `${law} bytes`)
    })

  test(`the diagrams of ${state} fit`, (t) => {
    const own = state === federalSlice ? undefined : state
    const diagrams = gzipped(JSON.stringify(packDiagrams(rulebook, own, [starterPolicy], slicesBegin(rulebook))))
    t.diagnostic(`${diagrams} bytes`)
    assert.ok(diagrams <= most.diagrams, `${diagrams} bytes`)
  })
}
