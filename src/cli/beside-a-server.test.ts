import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { callAs, type OfficeHost, startOfficeHost } from '../../tools/office-host.ts'
import { publicationOf, rulebook } from '../rulebook/index.ts'
import { type Ran, startOstiary } from './_run.ts'

describe('the commands that look after a record, beside a server that runs', () => {
  let host: OfficeHost
  before(async () => {
    host = await startOfficeHost()
  })
  after(() => host?.close())

  // The server answers in this process, so the command must not hold it up.
  const run = async (...args: readonly string[]): Promise<Ran> => {
    const environment = { DATABASE_URL: host.databaseUrl, OSTIARY_CONFIG: '' }
    const child = startOstiary([...args, '--data', host.data], environment)
    child.stdin.end()
    const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { status, stdout, stderr }
  }
  const told = async <T>(...args: readonly string[]): Promise<T> => {
    const { status, stdout, stderr } = await run(...args, '--json')
    assert.equal(status, 0, stderr)
    return JSON.parse(stdout) as T
  }
  const countCases = async (): Promise<number> => {
    const officer = await callAs(host, 'demo-privacy', 'privacy-officer')
    const answer = await officer.call('GET', '/api/cases?limit=100&status=open')
    return ((await answer.json()) as { readonly rows: readonly unknown[] }).rows.length
  }

  interface Found {
    readonly cases: number
    readonly changes: readonly {
      readonly case: string
      readonly answers: readonly { readonly action: string; readonly rulesGone: readonly string[] }[]
    }[]
  }

  test('ostiary replay: the same rulebook changes nothing; without one rule it names the answers that rest on it, and no fact', async () => {
    const same = await told<Found>('replay')
    assert.ok(same.cases > 5)
    assert.deepEqual(same.changes, [])
    const dropped = 'us-ca/hsc/24251-b'
    const { hash: _, ...content } = rulebook
    const less = { ...content, version: 'less', rules: rulebook.rules.filter((rule) => rule.id !== dropped) }
    const file = join(host.data, 'less.json')
    writeFileSync(file, JSON.stringify(publicationOf(less)))
    const { cases, changes } = await told<Found>('replay', '--rulebook', file)
    assert.equal(cases, same.cases)
    assert.ok(changes.some(({ answers }) => answers.some(({ rulesGone }) => rulesGone.includes(dropped))))
    const page = await run('replay', '--rulebook', file)
    assert.match(page.stdout, /^Rulebook less: \d+ cases looked at, \d+ assessments in \d+ of them would change\./)
    assert.doesNotMatch(page.stdout, /requester\.agency|document\.kind|dhs-i200/)
  })

  test('ostiary keys rotate: all is wrapped anew, the old key is dropped by its id, and the server reads on', async () => {
    interface Use {
      readonly id: string
      readonly isCurrent: boolean
      readonly caseKeys: number
    }
    const open = await countCases()
    const [first] = await told<readonly Use[]>('keys', 'list')
    assert.ok(first !== undefined && first.caseKeys > 5)
    assert.equal((await run('keys', 'drop', first.id)).status, 2, 'what is in use is not dropped')
    const rotated = await told<{ readonly current: string; readonly caseKeys: number }>('keys', 'rotate')
    assert.notEqual(rotated.current, first.id)
    assert.equal(rotated.caseKeys, first.caseKeys)
    assert.equal((await run('keys', 'drop', first.id)).status, 0)
    const left = await told<readonly Use[]>('keys', 'list')
    assert.deepEqual(
      left.map(({ id, isCurrent }) => [id, isCurrent]),
      [[rotated.current, true]],
    )
    assert.equal(await countCases(), open)
  })

  test('ostiary projections rebuild makes every row of the queue again', async () => {
    const open = await countCases()
    const { cases } = await told<{ readonly cases: number }>('projections', 'rebuild')
    assert.ok(cases >= open)
    assert.equal(await countCases(), open)
  })

  test('ostiary ledger accept-restore: where nothing keeps the record from being written there is nothing to accept', async () => {
    assert.equal((await run('ledger', 'accept-restore')).status, 2, 'it asks why')
    const origin = `localhost:${new URL(host.origin).port}/ledger`
    const { status, stderr } = await run('ledger', 'accept-restore', '--why', 'A drill.', '--origin', origin)
    assert.equal(status, 1, stderr)
  })
})
