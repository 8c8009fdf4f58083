import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { careless, testCluster } from '../src/server/database/_cluster.ts'

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

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OSTIARY_SEED: seed, ...(deep ? { OSTIARY_DEEP: '1' } : {}), ...env },
  })
  // A Ctrl-C reaches the tests too: they end, and then so do we, in good order.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  const [status] = await once(child, 'exit')
  return typeof status === 'number' ? status : 1
}

async function runTests(files: readonly string[]): Promise<number> {
  // One PostgreSQL for all files, or the one that is named; each test has a database of its own in it.
  const isNeeded =
    !process.env['OSTIARY_TEST_CLUSTER'] &&
    files.some((file) => file.startsWith('src/server/') || readFileSync(join(root, file), 'utf8').includes('_fresh.ts'))
  const cluster = isNeeded ? await testCluster({ settings: careless }) : undefined
  try {
    return await run(
      [
        '--test',
        '--test-reporter=spec',
        // A test that fails may leave a server or a browser open: the run ends all the same, and says what failed.
        '--test-force-exit',
        // Node's own default leaves one core idle, which on a machine with two means half of it.
        `--test-concurrency=${availableParallelism()}`,
        ...options,
        ...files,
      ],
      cluster === undefined ? {} : { OSTIARY_TEST_CLUSTER: cluster.url },
    )
  } finally {
    await cluster?.remove()
  }
}

const files = testFiles()
if (files.length === 0) {
  console.error(`No test file found in ${places.join(', ')}.`)
  process.exit(1)
}
const built = await run(['tools/build-web.ts', '--if-stale'])
if (built !== 0) process.exit(built)
console.log(`seed: OSTIARY_SEED=${seed}${deep ? ', deep: OSTIARY_DEEP=1' : ''}, ${files.length} test files`)
process.exitCode = await runTests(files)
