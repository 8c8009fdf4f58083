import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { hasWebApp, isWebBuildStale } from './web-build.ts'

let house: string
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'ostiary-web-build-'))
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

function put(path: string, changedAtSeconds: number): void {
  const full = join(house, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, '')
  utimesSync(full, changedAtSeconds, changedAtSeconds)
}

test('a house without src/web has no web app', () => {
  assert.equal(hasWebApp(house), false)
  put('src/web/ask.html', 100)
  assert.equal(hasWebApp(house), true)
})

test('a build is stale when it is missing or older than what it is made of', () => {
  put('src/web/ask.html', 100)
  put('src/web/desk/desk.tsx', 100)
  assert.equal(isWebBuildStale(house), true)
  put('dist/sw.js', 200)
  assert.equal(isWebBuildStale(house), false)
  put('src/web/desk/desk.tsx', 300)
  assert.equal(isWebBuildStale(house), true)
})

test('a build is stale when the rules inside it changed, not when the server or a test did', () => {
  put('src/web/ask.html', 100)
  put('dist/sw.js', 200)
  put('src/server/index.ts', 300)
  put('src/engine/answer.test.ts', 300)
  assert.equal(isWebBuildStale(house), false)
  put('src/rulebook/index.ts', 300)
  assert.equal(isWebBuildStale(house), true)
})
