import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { ostiary } from '../_run.ts'
import { commands } from '../commands.ts'
import { complete } from './complete.ts'

const after = (...words: readonly string[]) => complete(words, commands)

describe('what can follow', () => {
  test('commands, their second words and their options', () => {
    assert.deepEqual(after('as'), ['assess', 'ask'])
    assert.deepEqual(after('rules', 's'), ['show'])
    assert.deepEqual(after('assess', '--js'), ['--json', '--jsonl'])
    assert.ok(after('').includes('rules'))
  })

  test('values: ids of the rulebook, choices, states', () => {
    assert.deepEqual(after('ask', '--as', ''), ['desk', 'privacy-officer', 'counsel'])
    assert.ok(after('assess', '--fact', 'document.kind=dhs-i2').includes('document.kind=dhs-i200'))
    assert.deepEqual(after('assess', '--action', 'obs'), ['obstruct'])
    assert.ok(after('rules', 'show', 'us/hipaa/164.502-').includes('us/hipaa/164.502-a'))
  })

  test('nothing where a file fits, so that the shell offers files', () => {
    assert.deepEqual(after('assess', ''), [])
    assert.deepEqual(after('rules', 'export', '--key', ''), [])
    assert.deepEqual(after('nothing', ''), [])
  })
})

describe('ostiary completion', () => {
  test('gives a script for each shell, and names the nearest of one that it does not know', () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      assert.match(ostiary(['completion', shell]).stdout, /completion --of --/)
    const { status, stderr } = ostiary(['completion', 'fishy'])
    assert.equal(status, 2)
    assert.match(stderr, /"fish"/)
  })

  test('in bash, a word that bash cuts at = is put together again', (t) => {
    const script = `
      ostiary() { "$NODE" "$LAUNCHER" "$@"; }
      source <(ostiary completion bash)
      COMP_LINE="ostiary assess --fact document.kind=dhs-i20"; COMP_POINT=\${#COMP_LINE}
      COMP_WORDS=(ostiary assess --fact document.kind = dhs-i20); COMP_CWORD=5
      compopt() { :; }
      _ostiary; printf '%s\\n' "\${COMPREPLY[@]}"`
    const launcher = new URL('../../../bin/ostiary', import.meta.url).pathname
    const env = { ...process.env, NODE: process.execPath, LAUNCHER: launcher }
    const { status, stdout, error } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' })
    if (error !== undefined) return t.diagnostic('there is no bash here')
    assert.equal(status, 0)
    assert.deepEqual(stdout.trim().split('\n'), ['dhs-i200', 'dhs-i205'])
  })
})
