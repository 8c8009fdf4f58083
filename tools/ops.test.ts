import assert from 'node:assert/strict'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { settingTable } from '../src/server/settings/table.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const scripts = (JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts
const settings = new Set<string>(Object.values(settingTable).map(({ name }) => name))

interface Instruction {
  readonly name: string
  readonly flags: readonly string[]
  readonly rest: string
}

// As a builder reads it: a comment may stand between, a backslash goes on in the next line, and an instruction is in capitals.
function instructionsOf(text: string): readonly Instruction[] {
  const lines = text.split('\n').filter((line) => !/^\s*(#|$)/.test(line))
  return lines
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => {
      const [name = '', ...words] = line.trim().split(/\s+/)
      const flags = words.filter(
        (word, at) => word.startsWith('--') && words.slice(0, at).every((w) => w.startsWith('--')),
      )
      return { name, flags, rest: words.slice(flags.length).join(' ') }
    })
}

const known =
  'FROM WORKDIR COPY RUN ENV USER VOLUME EXPOSE STOPSIGNAL HEALTHCHECK ENTRYPOINT CMD ARG LABEL SHELL ADD ONBUILD'.split(
    ' ',
  )
const container = instructionsOf(read('ops/Containerfile'))
const all = (name: string): readonly Instruction[] => container.filter((one) => one.name === name)

test('the container file has only instructions that builders know, and lists of words that are JSON', () => {
  assert.equal(container[0]?.name, 'FROM')
  for (const { name, rest } of container) {
    assert.ok(known.includes(name), name)
    assert.notEqual(rest, '', name)
  }
  const health = (all('HEALTHCHECK')[0]?.rest ?? '').replace(/^CMD\s+/, '')
  for (const list of [...all('ENTRYPOINT'), ...all('CMD')].map(({ rest }) => rest).concat(health)) {
    const words: unknown = JSON.parse(list)
    assert.ok(Array.isArray(words) && words.every((word) => typeof word === 'string'), list)
  }
})

test('all that it copies and runs is there, and what is built on a machine is not copied from it', () => {
  const stages = all('FROM').flatMap(({ rest }) => / AS (\w+)$/.exec(rest)?.[1] ?? [])
  for (const { flags, rest } of all('COPY')) {
    const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length)
    if (from !== undefined) assert.ok(stages.includes(from), from)
    else for (const source of rest.split(' ').slice(0, -1)) assert.ok(existsSync(join(root, source)), source)
  }
  for (const [, script = ''] of read('ops/Containerfile').matchAll(/npm run ([\w:]+)/g))
    assert.ok(scripts[script], script)
  const [entry = ''] = JSON.parse(all('ENTRYPOINT')[0]?.rest ?? '[]') as readonly string[]
  accessSync(join(root, entry.replace('/opt/ostiary/', '')), constants.X_OK)
  const left = read('.dockerignore').split('\n')
  for (const name of ['node_modules', 'dist', '.git']) assert.ok(left.includes(name), name)
})

test('it runs as a number that is not root, on the usual port, with settings that there are', () => {
  assert.match(all('USER').at(-1)?.rest ?? '', /^[1-9]\d{3,}:[1-9]\d{3,}$/)
  const port = all('EXPOSE')[0]?.rest
  assert.equal(settingTable.port.otherwise, port)
  assert.match(read('ops/Containerfile'), new RegExp(`127\\.0\\.0\\.1:${port}/readyz`))
  for (const { rest } of all('ENV'))
    for (const pair of rest.split(' ')) {
      const [name = ''] = pair.split('=')
      assert.ok(name === 'NODE_ENV' || settings.has(name), name)
    }
  const data = /OSTIARY_DATA=(\S+)/.exec(all('ENV')[0]?.rest ?? '')?.[1]
  assert.equal(all('VOLUME')[0]?.rest, data)
})

test('the unit starts what there is, and the example of settings names only settings', () => {
  const unit = read('ops/ostiary.service')
  const start = /^ExecStart=\/opt\/ostiary\/(\S+) (\w+)/m.exec(unit)
  accessSync(join(root, start?.[1] ?? ''), constants.X_OK)
  assert.equal(start?.[2], 'serve')
  for (const line of unit.split('\n')) assert.match(line, /^(#.*|\[\w+\]|[A-Z]\w+=.*|)$/)
  const named = [...read('ops/ostiary.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name = '']) => name)
  assert.ok(named.length > 3)
  for (const name of named) assert.ok(settings.has(name), name)
})
