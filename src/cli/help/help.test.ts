import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ostiary } from '../_run.ts'
import { findCommand } from '../command/find.ts'
import { readArguments } from '../command/options.ts'
import { isRefusal } from '../command/refusal.ts'
import { commands } from '../commands.ts'

describe('ostiary --help', () => {
  test('names every command, with an example', () => {
    for (const words of [['--help'], ['help'], []]) {
      const { status, stdout } = ostiary(words)
      assert.equal(status, 0)
      for (const c of commands) assert.ok(stdout.includes(`  ${c.name} `), c.name)
      assert.match(stdout, /ostiary assess --state/)
      assert.match(stdout, /Exit status: 0/)
    }
  })

  for (const command of commands) {
    test(`ostiary ${command.name} --help tells its options and examples, in Spanish too`, () => {
      const words = [...command.name.split(' '), '--help']
      const { status, stdout } = ostiary(words)
      assert.equal(status, 0)
      for (const o of command.options) assert.ok(stdout.includes(`--${o.name}`), o.name)
      for (const e of command.examples) assert.ok(stdout.includes(e.line), e.line)
      const spanish = ostiary([...words, '--lang', 'es']).stdout
      assert.match(spanish, /Opciones[\s\S]*Ejemplos/)
    })
  }

  test('lists the commands under rules', () => {
    for (const words of [['rules'], ['rules', '--help'], ['help', 'rules']]) {
      const { status, stdout } = ostiary(words)
      assert.equal(status, 0)
      assert.match(stdout, /rules show[\s\S]*rules export/)
      assert.doesNotMatch(stdout, / {2}assess /)
    }
  })
})

test('the language may stand first or last, and must be one that is spoken', () => {
  const spanish = ostiary(['--help', '--lang', 'es']).stdout
  assert.match(spanish, /Órdenes/)
  for (const words of [['--lang', 'es'], ['--lang=es'], ['help', '--lang', 'es'], ['--lang', 'es', 'help']])
    assert.equal(ostiary(words).stdout, spanish, words.join(' '))
  const list = ostiary(['rules', 'list', '--help', '--lang', 'es']).stdout
  for (const words of [
    ['--lang', 'es', 'help', 'rules', 'list'],
    ['help', 'rules', 'list', '--lang=es'],
    ['--lang=es', 'rules', 'list', '--help'],
  ])
    assert.equal(ostiary(words).stdout, list, words.join(' '))
  assert.match(ostiary(['rules', '--lang', 'es']).stdout, /rules show[\s\S]*ORDEN/)
  for (const words of [['--lang'], ['--lang', 'fr'], ['--help', '--lang', 'fr'], ['help', '--loud']])
    assert.equal(ostiary(words).status, 2, words.join(' '))
})

test('every example is a command line that is understood', () => {
  for (const { line } of commands.flatMap((c) => c.examples)) {
    const own = /(?:^|\()ostiary ([^>|)]*)/.exec(line)?.[1]
    if (own === undefined) continue
    const found = findCommand(own.trim().split(/\s+/), commands)
    assert.ok(!isRefusal(found) && found.command !== undefined, line)
    assert.ok(!isRefusal(readArguments(found.command, found.rest)), line)
  }
})

test('ostiary --version', () => {
  assert.match(ostiary(['--version']).stdout, /^ostiary \d+\.\d+\.\d+\n$/)
})

describe('a command that is none', () => {
  for (const [words, near] of [
    [['asses'], 'assess'],
    [['rule', 'list'], 'rules'],
    [['rules', 'lst'], 'rules list'],
  ] as const)
    test(`ostiary ${words.join(' ')} names the nearest`, () => {
      const { status, stderr } = ostiary(words)
      assert.equal(status, 2)
      assert.ok(stderr.includes(`Did you mean "${near}"?`), stderr)
    })
})

test('an option too few, a word too many', () => {
  assert.match(ostiary(['rules', 'show']).stderr, /^ostiary rules show: ID is missing\. See/)
  assert.match(ostiary(['ask', 'now']).stderr, /does not take "now"/)
  assert.match(ostiary(['assess', '--at']).stderr, /--at needs a value/)
  assert.match(ostiary(['assess', '--at', '--json']).stderr, /--at needs a value/)
  assert.match(ostiary(['assess', '--json=yes']).stderr, /--json takes no value/)
})
