import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { serveForTest, type TestServing } from '../src/server/_serve.ts'
import { commandsIn, firstLineNotIn } from './readme.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('a command in the README', () => {
  const commands = commandsIn(readme, 'bin/ostiary')
  test('is there for the first answer, with its output', () => {
    assert.equal(commands[0]?.words[1], 'assess')
    assert.ok((commands[0]?.lines.length ?? 0) > 10)
  })
  for (const { words, lines } of commands)
    test(`${words.join(' ')} does what the page shows`, () => {
      const [program = '', ...args] = words
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
        cwd: root,
        input: '',
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      })
      assert.equal(status, 0, stderr)
      assert.equal(firstLineNotIn(stdout, lines), undefined)
    })
})

describe('a request in the README', () => {
  let serving: TestServing
  before(async () => {
    serving = await serveForTest()
  })
  after(() => serving?.close())
  for (const { words } of commandsIn(readme, 'curl'))
    test(`${words.join(' ')} is answered`, async () => {
      const address = new URL(words.find((word) => word.startsWith('http://localhost:8080')) ?? '')
      const body = words[words.indexOf('-d') + 1]
      const asked = words.includes('-d') ? { method: 'POST', body: body ?? '' } : {}
      const response = await fetch(serving.url + address.pathname + address.search, asked)
      assert.equal(response.status, 200)
      assert.equal(typeof (await response.json()), 'object')
    })
})

for (const page of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/README.md'])
  test(`${page} leads to pages and pictures that are there`, () => {
    const text = readFileSync(join(root, page), 'utf8')
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)|src="([^"]+)"/g)].map(
      ([, link, picture]) => link ?? picture ?? '',
    )
    const gone = links.filter((l) => !/^https?:/.test(l) && !existsSync(join(root, dirname(page), l)))
    assert.deepEqual(gone, [])
  })

test('the pictures are small', () => {
  for (const name of ['ask', 'law'])
    assert.ok(statSync(join(root, 'docs', 'pictures', `${name}.png`)).size <= 150_000, name)
})

test('what is left out of an output may lie anywhere between; all else stands as it is', () => {
  const output = 'a\nb\nc\nd\n'
  assert.equal(firstLineNotIn(output, ['a', '…', 'd']), undefined)
  assert.equal(firstLineNotIn(output, ['b', 'c']), undefined)
  assert.equal(firstLineNotIn(output, ['a', 'c']), 'c')
  assert.equal(firstLineNotIn(output, ['d', '…', 'a']), 'a')
})

test('a command goes on after a backslash, and ends at a comment', () => {
  const page = "```sh\nx a \\\n  b   # words\nx 'c d'\nother\n```\n\n```text\nseen\n```\n"
  assert.deepEqual(commandsIn(page, 'x'), [
    { words: ['x', 'a', 'b'], lines: [] },
    { words: ['x', 'c d'], lines: ['seen'] },
  ])
})
