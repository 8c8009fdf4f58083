import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

// npm run bench [-- WORD… --write]: every *.bench.ts whose path holds one of the words, one after the other, alone; those that can
// then write their table into docs/quality.md.
const root = join(import.meta.dirname, '..')
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const options = process.argv.slice(2).filter((word) => word.startsWith('--'))
const files = globSync('{src,tools}/**/*.bench.ts', { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()

for (const file of files) {
  console.log(`\n# ${file}`)
  const { status } = spawnSync(process.execPath, [...process.execArgv, file, ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
if (files.length === 0) console.log('no benchmark found')
