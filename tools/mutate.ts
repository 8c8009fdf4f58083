import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mutantsOf } from './mutants.ts'

// npm run mutate:code -- FOLDER|FILE [--limit N]: changes one operator at a time, in a copy, and runs the folder's tests. A mutant
// that survives is a line that no test holds. Spread evenly when there are more mutants than the limit.
const root = join(import.meta.dirname, '..')
const words = process.argv.slice(2)
const target = words[0]
const limit = Number(words[words.indexOf('--limit') + 1]) || 100
const timeoutMs = 120_000
if (target === undefined || !target.startsWith('src/')) {
  console.error('Usage: npm run mutate:code -- src/FOLDER[/FILE.ts] [--limit N]')
  process.exit(2)
}

const copy = mkdtempSync(join(tmpdir(), 'ostiary-mutate-'))
for (const name of ['src', 'tools', 'bin', 'vectors', 'law', 'docs', 'package.json', 'package-lock.json']) {
  if (existsSync(join(root, name))) cpSync(join(root, name), join(copy, name), { recursive: true })
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const room = target.split('/').slice(0, 2).join('/')
const tests = globSync(`${room}/**/*.test.ts`, { cwd: copy })

function testsPass(): boolean {
  const args = ['--disable-warning=ExperimentalWarning', '--test', '--test-isolation=none', ...tests]
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: timeoutMs }).status === 0
}

try {
  if (tests.length === 0 || !testsPass())
    throw new Error(`${room} has no tests, or they fail before anything is changed`)
  const files = target.endsWith('.ts') ? [target] : globSync(`${target}/**/*.ts`, { cwd: copy })
  const all = files
    .filter((file) => !/\.(test|bench)\.ts$/.test(file))
    .flatMap((file) => mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, ...mutant })))
  const step = Math.max(1, all.length / limit)
  const chosen = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  let survived = 0
  for (const { file, line, was, becomes, text } of chosen) {
    const path = join(copy, file)
    const original = readFileSync(path, 'utf8')
    writeFileSync(path, text)
    if (testsPass()) {
      survived++
      console.log(`survived: ${file}:${line}  ${was} → ${becomes}`)
    }
    writeFileSync(path, original)
  }
  console.log(
    `${chosen.length} of ${all.length} mutants tried, ${chosen.length - survived} killed, ${survived} survived`,
  )
  process.exitCode = survived === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
