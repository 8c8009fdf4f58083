import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Violation, violations } from '../tools/boundaries/violations.ts'

const root = join(import.meta.dirname, '..')

function codes(file: string, text: string): readonly Violation['code'][] {
  return violations([{ file, text }]).map(({ code }) => code)
}

test('every file under src keeps the boundaries of the design', () => {
  const files = globSync('src/**/*.{ts,tsx,mts,cts}', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  assert.ok(files.includes('src/boundaries.test.ts'), 'the search must find at least this file')
  const found = violations(files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })))
  assert.deepEqual(
    found.map(({ code, file, line, message }) => `${file}:${line} ${code}: ${message}`),
    [],
  )
})

interface Planted {
  readonly what: string
  readonly file: string
  readonly text: string
  readonly code?: Violation['code']
}

const planted: readonly Planted[] = [
  { what: 'a folder that is no room', file: 'src/utils/text.ts', text: '', code: 'unknown-room' },
  { what: 'a stray file in src', file: 'src/main.ts', text: '', code: 'unknown-room' },
  { what: 'a way up', file: 'src/engine/a.ts', text: "import { b } from '../rulebook/index.ts'", code: 'direction' },
  {
    what: 'a way up for types',
    file: 'src/engine/a.ts',
    text: "import type { B } from '../cases/index.ts'",
    code: 'direction',
  },
  {
    what: 'a way up in a type',
    file: 'src/engine/a.ts',
    text: "export type B = import('../cases/index.ts').B",
    code: 'direction',
  },
  {
    what: 'a way up, loaded late',
    file: 'src/cases/a.ts',
    text: "export const b = await import('../server/index.ts')",
    code: 'direction',
  },
  {
    what: 'a way up, passed on',
    file: 'src/records/a.ts',
    text: "export * from '../rulebook/index.ts'",
    code: 'direction',
  },
  {
    what: 'a way up, passed on by name',
    file: 'src/rulebook/a.ts',
    text: "export { b } from '../cases/index.ts'",
    code: 'direction',
  },
  {
    what: 'a way up in a test',
    file: 'src/engine/a.test.ts',
    text: "import { b } from '../cases/index.ts'",
    code: 'direction',
  },
  {
    what: 'a room beside it',
    file: 'src/records/a.ts',
    text: "import { b } from '../engine/index.ts'",
    code: 'direction',
  },
  {
    what: 'cases that know the ledger',
    file: 'src/cases/a.ts',
    text: "import { b } from '../ledger/index.ts'",
    code: 'direction',
  },
  {
    what: 'a ledger that knows cases',
    file: 'src/ledger/a.ts',
    text: "import { b } from '../cases/index.ts'",
    code: 'direction',
  },
  {
    what: 'practice that knows the pages',
    file: 'src/practice/a.ts',
    text: "import { b } from '../web/index.ts'",
    code: 'direction',
  },
  {
    what: 'web that knows the server',
    file: 'src/web/a.tsx',
    text: "import { b } from '../server/index.ts'",
    code: 'direction',
  },
  {
    what: 'a server that knows the web',
    file: 'src/server/a.ts',
    text: "import { b } from '../web/index.ts'",
    code: 'direction',
  },
  {
    what: 'a worker of another room',
    file: 'src/web/a.ts',
    text: "new Worker(new URL('../server/a.ts', import.meta.url))",
    code: 'direction',
  },
  {
    what: 'a window instead of the door',
    file: 'src/cases/a.ts',
    text: "import { b } from '../engine/answer.ts'",
    code: 'door',
  },
  {
    what: 'a window in a test',
    file: 'src/cases/a.test.ts',
    text: "import { b } from '../engine/answer.ts'",
    code: 'door',
  },
  { what: 'a deeper index', file: 'src/cases/a.ts', text: "import { b } from '../rulebook/us/index.ts'", code: 'door' },
  {
    what: 'Node in a pure room',
    file: 'src/ledger/a.ts',
    text: "import { hash } from 'node:crypto'",
    code: 'node-in-pure',
  },
  {
    what: 'Node without its prefix',
    file: 'src/ledger/a.ts',
    text: "import { hash } from 'crypto'",
    code: 'node-in-pure',
  },
  {
    what: 'a package in a pure room',
    file: 'src/cases/a.ts',
    text: "import { z } from 'zod'",
    code: 'package-in-pure',
  },
  {
    what: 'a scoped package in a pure room',
    file: 'src/cases/a.ts',
    text: "import '@hono/node-server/x'",
    code: 'package-in-pure',
  },
  { what: 'Node in the browser', file: 'src/web/a.tsx', text: "import { join } from 'node:path'", code: 'node-in-web' },
  {
    what: 'the house by its public name',
    file: 'src/cli/a.ts',
    text: "import { b } from 'ostiary/engine'",
    code: 'own-name',
  },
  {
    what: 'a file outside src',
    file: 'src/engine/a.ts',
    text: "import { b } from '../../tools/b.ts'",
    code: 'outside-src',
  },
  {
    what: 'an import that cannot be read',
    file: 'src/engine/a.ts',
    text: 'export const b = await import(name)',
    code: 'computed-import',
  },
  { what: 'the clock', file: 'src/cases/a.ts', text: 'export const b = Date.now()', code: 'impure' },
  { what: 'the clock in brackets', file: 'src/cases/a.ts', text: "export const b = Date['now']()", code: 'impure' },
  { what: 'a date of now', file: 'src/cases/a.ts', text: 'export const b = new Date()', code: 'impure' },
  { what: 'a date of now as text', file: 'src/cases/a.ts', text: 'export const b = Date()', code: 'impure' },
  { what: 'the clock taken apart', file: 'src/cases/a.ts', text: 'const { now } = Date', code: 'impure' },
  {
    what: 'the clock by the back door',
    file: 'src/cases/a.ts',
    text: 'export const b = globalThis.Date.now()',
    code: 'impure',
  },
  {
    what: 'a format of now',
    file: 'src/cases/a.ts',
    text: 'export const b = new Intl.DateTimeFormat().format()',
    code: 'impure',
  },
  { what: 'randomness', file: 'src/statistics/a.ts', text: 'export const b = Math.random()', code: 'impure' },
  { what: 'randomness taken apart', file: 'src/statistics/a.ts', text: 'const { random } = Math', code: 'impure' },

  { what: 'a sibling', file: 'src/engine/a.ts', text: "import { b } from './check/b.ts'" },
  { what: 'a sibling above', file: 'src/engine/check/a.ts', text: "import { b } from '../b.ts'" },
  { what: 'a way down', file: 'src/cases/a.ts', text: "import { b } from '../engine/index.ts'" },
  {
    what: 'a way down from a sub-folder',
    file: 'src/rulebook/us/a.ts',
    text: "import { b } from '../../engine/index.ts'",
  },
  { what: 'the door of a checker', file: 'src/rulebook/a.ts', text: "import { b } from '../engine/check/index.ts'" },
  {
    what: 'the command line that serves',
    file: 'src/cli/a.ts',
    text: "const { serve } = await import('../server/index.ts')",
  },
  { what: 'Node in a test', file: 'src/engine/a.test.ts', text: "import { test } from 'node:test'" },
  {
    what: 'a tool in a test',
    file: 'src/web/a.test.ts',
    text: "import { launchBrowser } from '../../tools/browser.ts'",
  },
  { what: 'the clock in a benchmark', file: 'src/engine/a.bench.ts', text: "import 'node:fs'; const t = Date.now()" },
  { what: 'the clock in the server', file: 'src/server/a.ts', text: 'export const b = Date.now()' },
  { what: 'a package in the server', file: 'src/server/a.ts', text: "import { Hono } from 'hono'" },
  { what: 'the version', file: 'src/cli/a.ts', text: "import p from '../../package.json' with { type: 'json' }" },
  {
    what: 'a given date',
    file: 'src/cases/a.ts',
    text: 'export const b = (d: Date): Date => new Date(Date.UTC(2026, 0) + Math.floor(+d))',
  },
  { what: 'a field called Date', file: 'src/records/a.ts', text: 'export const b = { Date: 1 }.Date' },
  { what: 'words in a comment', file: 'src/engine/a.ts', text: "// import '../server/index.ts', Math.random()" },
  { what: 'words in a string', file: 'src/engine/a.ts', text: 'export const b = "import \'node:fs\'; Date.now()"' },
]

for (const { what, file, text, code } of planted) {
  test(`boundaries ${code === undefined ? 'allow' : 'refuse'} ${what}`, () => {
    assert.deepEqual(codes(file, text), code === undefined ? [] : [code])
  })
}

test('a violation names the file and the line', () => {
  const [found] = violations([{ file: 'src/engine/a.ts', text: "\n\nimport { b } from '../web/index.ts'" }])
  assert.deepEqual(found, { code: 'direction', file: 'src/engine/a.ts', line: 3, message: 'engine may not import web' })
})
