import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Vector } from '../engine/check/index.ts'
import type { Situation } from '../engine/index.ts'

const launcher = join(import.meta.dirname, '..', '..', 'bin', 'ostiary')

/** What a run of the program gave. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

// Colour, trust and database are what each test says, not what the machine that runs the tests has set.
function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, OSTIARY_TRUSTED_KEYS: ___, DATABASE_URL: ____, ...rest } = process.env
  return { ...rest, ...env }
}

/** Runs bin/ostiary to its end, as a process of its own. */
export function ostiary(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Ran {
  return spawnSync(process.execPath, [launcher, ...args], {
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** Starts bin/ostiary with pipes that stay open. */
export function startOstiary(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [launcher, ...args], { env: environment(env), stdio: ['pipe', 'pipe', 'pipe'] })
}

/** A folder for a test's files, gone when the tests of the file end. */
export function testFolder(): {
  readonly path: (name: string) => string
  readonly write: (name: string, text: string) => string
} {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary cli '))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  const write = (name: string, text: string) => {
    writeFileSync(path(name), text)
    return path(name)
  }
  return { path, write }
}

/** The first situation of a file of vectors/rulebook. */
export function situationOf(vector: string): Situation {
  const file = new URL(`../../vectors/rulebook/${vector}.json`, import.meta.url)
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as Vector
  return (cases[0] as Vector['cases'][0]).situation
}
