import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { toyRulebook } from '../../cases/check/index.ts'
import { keyFileIn, keysOfFile } from '../keys/key-source.ts'
import { keyringOf } from '../keys/open-keyring.ts'
import { aVisit, people, type TestRecord, testRecord } from './_record.ts'
import { replayAll } from './replay.ts'

const launcher = join(import.meta.dirname, '..', '..', '..', 'bin', 'ostiary')
const data = mkdtempSync(join(tmpdir(), 'ostiary-commands-'))
chmodSync(data, 0o755)
after(() => rmSync(data, { recursive: true }))

describe('commands beside a server that works', () => {
  let at: TestRecord
  const ostiary = (...args: readonly string[]) => {
    const { OSTIARY_FACILITY_KEYS: _, ...environment } = process.env
    const env = { ...environment, DATABASE_URL: at.database.url, OSTIARY_DATA: data, OSTIARY_CONFIG: '' }
    return spawnSync(process.execPath, [launcher, ...args], { env, encoding: 'utf8' })
  }
  before(async () => {
    at = await testRecord({ keyring: await keyringOf(await keysOfFile(keyFileIn(data), new Date())) })
    for (const [i, paper] of ['dhs-i200', 'search-warrant'].entries()) {
      const inCase = { case: `c${i}` }
      await at.does(people.liaison, 'open-case', { ...aVisit, why: 'Zebra-Quagga' }, inCase)
      await at.does(
        people.liaison,
        'give-facts',
        { facts: { 'document.kind': paper, 'patient.present': true } },
        inCase,
      )
      await at.does(people.liaison, 'assess', { actions: ['admit.non-public'] }, inCase)
    }
  })
  after(() => at.close())

  test('keys rotate, list and drop; what was sealed before opens after', async () => {
    const ringFile = () => readFileSync(keyFileIn(data), 'utf8')
    const old = (JSON.parse(ringFile()) as { keys: { id: string; key: string }[] }).keys[0]
    const rotated = ostiary('keys', 'rotate', '--json')
    assert.equal(rotated.status, 0, rotated.stderr)
    const { current, caseKeys } = JSON.parse(rotated.stdout)
    assert.equal(caseKeys, 2)
    assert.notEqual(current, old?.id)
    const listed = ostiary('keys', 'list')
    assert.match(listed.stdout, new RegExp(`${current} .*in use: opens 2 cases`))
    assert.match(listed.stdout, new RegExp(`${old?.id} .*old: opens 0 cases`))
    assert.ok(!listed.stdout.includes(old?.key as string), 'never a key itself')
    const spanish = ostiary('keys', 'drop', current, '--lang', 'es')
    assert.deepEqual([spanish.status, /en uso/.test(spanish.stderr)], [2, true])
    assert.equal(ostiary('keys', 'drop', old?.id as string).status, 0)
    assert.ok(!ringFile().includes(old?.key as string))
    assert.equal((await at.record.load('mercy', 'c0'))?.status, 'open')
  })

  test('projections rebuild makes the lists again', async () => {
    await at.database.inFacility('mercy', (trx) => trx.deleteFrom('cases').execute())
    const rebuilt = ostiary('projections', 'rebuild', '--json')
    assert.deepEqual([rebuilt.status, rebuilt.stdout], [0, '{\n  "cases": 2\n}\n'], rebuilt.stderr)
    const rows = await at.database.inFacility('mercy', (trx) =>
      trx.selectFrom('cases').select('id').orderBy('id').execute(),
    )
    assert.deepEqual(rows, [{ id: 'c0' }, { id: 'c1' }])
  })

  test('replay lists what another rulebook would have answered, with no fact and no word of anybody', async () => {
    // The rulebook of the release, over what the toy one answered.
    const replayed = ostiary('replay', '--json')
    assert.equal(replayed.status, 0, replayed.stderr)
    const found = JSON.parse(replayed.stdout)
    assert.equal(found.cases, 2)
    assert.ok(found.changes.length > 0)
    const page = ostiary('replay', '--facility', 'mercy', '--lang', 'es')
    assert.match(page.stdout, /2 casos revisados/)
    for (const text of [replayed.stdout, page.stdout])
      assert.ok(!/Zebra-Quagga|patient\.present|dhs-i200/.test(text), text)
  })

  test('a folder without keys is not taken for an installation, and none is left there', () => {
    const empty = join(data, 'elsewhere')
    const refused = ostiary('keys', 'list', '--data', empty)
    assert.deepEqual([refused.status, /no facility keys/.test(refused.stderr)], [2, true], refused.stderr)
    assert.throws(() => readFileSync(keyFileIn(empty)))
  })
})

test('history under another rulebook: the same changes nothing, one without a permission changes the cases that had it', async () => {
  const at = await testRecord()
  for (const [i, paper] of ['dhs-i200', 'search-warrant', 'search-warrant'].entries()) {
    const inCase = { case: `c${i}` }
    await at.does(people.liaison, 'open-case', aVisit, inCase)
    await at.does(people.liaison, 'give-facts', { facts: { 'document.kind': paper } }, inCase)
    await at.does(people.liaison, 'assess', { actions: ['admit.non-public'] }, inCase)
  }
  await at.does(people.privacy, 'close-case', { why: 'Done.' }, { case: 'c2' })
  at.now = new Date('2040-01-01T00:00:00Z')
  await at.does(people.privacy, 'erase-case', {}, { case: 'c2' })
  const size = (await at.ledger.head()).size
  const steps = async (rulebook: typeof toyRulebook) => {
    const found: [string, number, number, number][] = []
    for await (const { case: id, done, total, changes } of replayAll(at, rulebook, 'mercy'))
      found.push([id, done, total, changes.length])
    return found
  }
  assert.deepEqual(await steps(toyRulebook), [
    ['c0', 1, 3, 0],
    ['c1', 2, 3, 0],
    ['c2', 3, 3, 0],
  ])
  const rules = toyRulebook.rules.filter((rule) => rule.id !== 'us/toy/warrant')
  assert.deepEqual(await steps({ ...toyRulebook, hash: 'sha256:other', rules }), [
    ['c0', 1, 3, 0],
    ['c1', 2, 3, 1],
    ['c2', 3, 3, 0],
  ])
  assert.equal((await at.ledger.head()).size, size, 'nothing is written')
  await at.close()
})
