import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const parts = [
  'src/records/**/*.ts',
  'src/server/adapters/**/*.ts',
  'src/server/screening/read-shard.ts',
  'package.json',
]

let known: string | undefined

/** The hash of the screener itself: results of two screeners must not stand in one report. */
export function screenerHash(): string {
  known ??= computed()
  return known
}

function computed(): string {
  const hash = createHash('sha256')
  const files = parts.flatMap((part) => globSync(part, { cwd: root })).map((file) => file.replaceAll('\\', '/'))
  for (const file of files.filter((each) => !/(?:\.(?:test|bench)\.ts|\/_[^/]*)$/.test(each)).sort())
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n')
  return hash.digest('hex').slice(0, 32)
}
