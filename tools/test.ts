import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

// npm test [-- FOLDER|FILE…] [--deep] [any option of node --test]
const root = join(import.meta.dirname, '..')
const defaultSeed = '20260603'
const options = process.argv.slice(2).filter((word) => word.startsWith('-') && word !== '--deep')
const places = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const deep = process.argv.includes('--deep') || process.env.OSTIARY_DEEP === '1'
const seed = process.env.OSTIARY_SEED ?? defaultSeed

function testFiles(): readonly string[] {
  const within = places.length === 0 ? ['src', 'bin', 'tools', 'vectors'] : places
  const found = within.flatMap((place) =>
    /\.test\.m?ts$/.test(place)
      ? [place]
      : globSync([`${place}/**/*.test.ts`, `${place}/**/*.test.mts`], { cwd: root }),
  )
  return [...new Set(found)].sort()
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OSTIARY_SEED: seed, ...(deep ? { OSTIARY_DEEP: '1' } : {}) },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const files = testFiles()
if (files.length === 0) {
  console.error(`No test file found in ${places.join(', ')}.`)
  process.exit(1)
}
run(['tools/build-web.ts', '--if-stale'])
console.log(`seed: OSTIARY_SEED=${seed}${deep ? ', deep: OSTIARY_DEEP=1' : ''}, ${files.length} test files`)
run([
  '--test',
  '--test-reporter=spec',
  // Node's own default leaves one core idle, which on a machine with two means half of it.
  `--test-concurrency=${availableParallelism()}`,
  ...options,
  ...files,
])
