import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

// A copy of the launcher beside a small main.ts of our own: what is tested is how it starts, not what it starts.
const main = `
const words: readonly string[] = process.argv.slice(2)
if (words[0] === 'wait') {
  process.on('SIGTERM', () => process.exit(7))
  setInterval(() => undefined, 1000)
  console.log('waiting')
} else {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  console.log(JSON.stringify({ words, input: Buffer.concat(chunks).toString(), node: Number.parseInt(process.versions.node) }))
  console.error('a word on stderr')
  process.exitCode = 2
}
`
// Stands for an old Node: the launcher asks process.versions, and only the Node that reads the launcher first is lied to.
const oldNode = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })"

let house: string
let launcher: string

before(() => {
  house = mkdtempSync(join(tmpdir(), 'ostiary launcher '))
  launcher = join(house, 'bin', 'ostiary')
  mkdirSync(join(house, 'bin'))
  mkdirSync(join(house, 'src', 'cli'), { recursive: true })
  for (const file of ['ostiary', 'package.json']) cpSync(join(import.meta.dirname, file), join(house, 'bin', file))
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(house, 'src', 'cli', 'main.ts'), main)
  writeFileSync(join(house, 'old-node.cjs'), oldNode)
  symlinkSync(launcher, join(house, 'linked'))
})
after(() => rmSync(house, { recursive: true, force: true }))

function call(args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: tmpdir(), input: 'told on stdin', encoding: 'utf8' })
}

// The Nodes that come through npm; elsewhere the launcher can only ask for one.
const bundled = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`)

for (const age of ['new', 'old'] as const) {
  const asOld = () => (age === 'old' ? ['--require', join(house, 'old-node.cjs')] : [])

  describe(`the launcher on ${age === 'old' ? 'an old' : 'a new'} Node`, () => {
    before(() => {
      if (age === 'old' && bundled) {
        const modules = join(import.meta.dirname, '..', 'node_modules')
        symlinkSync(modules, join(house, 'node_modules'))
      }
    })

    test('passes words, stdin, stdout, stderr and the exit status', () => {
      const { status, stdout, stderr } = call([...asOld(), launcher, 'assess', '--json', 'two words'])
      if (age === 'old' && !bundled) return assert.equal(status, 3)
      assert.equal(status, 2)
      const said = JSON.parse(stdout) as { node: number }
      assert.deepEqual(said, { words: ['assess', '--json', 'two words'], input: 'told on stdin', node: said.node })
      assert.ok(said.node >= 24)
      assert.equal(stderr, 'a word on stderr\n')
    })

    test('works through a symlink', () => {
      if (age === 'old' && !bundled) return
      assert.equal(call([...asOld(), join(house, 'linked')]).status, 2)
    })

    test('passes a signal on and gives the status that came of it', async () => {
      if (process.platform === 'win32' || (age === 'old' && !bundled)) return
      const child = spawn(process.execPath, [...asOld(), launcher, 'wait'], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      child.kill('SIGTERM')
      assert.deepEqual(await once(child, 'exit'), [7, null])
    })
  })
}

test('an old Node with no newer one beside it says what to do', () => {
  rmSync(join(house, 'node_modules'), { force: true })
  const { status, stderr } = call(['--require', join(house, 'old-node.cjs'), launcher])
  assert.equal(status, 3)
  assert.match(stderr, /needs Node\.js 24 or newer/)
  assert.match(stderr, /npm ci/)
})
