import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshDatabase } from '../database/_fresh.ts'
import { keysOfEnvironment } from '../keys/key-source.ts'
import { keyringOf } from '../keys/open-keyring.ts'
import { type Acknowledged, commandOf } from './_load.ts'
import { addHospitals } from './_record.ts'
import { startLoad } from './_servers.ts'
import { type Verified, verifyRecord } from './_verify.ts'

const deep = process.env['OSTIARY_DEEP'] === '1'
const kills = deep ? 20 : 4
const clients = 16

async function freshRecord() {
  const database = await freshDatabase()
  await addHospitals(database)
  const keys = `k1:${randomBytes(32).toString('base64')}`
  return { database, keys, keyring: await keyringOf(keysOfEnvironment(keys)) }
}

async function until(done: () => boolean, what: () => string): Promise<void> {
  for (let i = 0; i < 1200 && !done(); i++) await pause(25)
  assert.ok(done(), what())
}

// Everything acknowledged is there once, at the place that was told.
function assertThere(found: Verified, acknowledged: readonly Acknowledged[]): void {
  for (const { caseId, command, position } of acknowledged) {
    const mine = found.get(caseId)?.filter(({ event }) => event.command === command) ?? []
    assert.ok(mine.length > 0, `${command} is there`)
    // Once: it has all its events side by side, and no id is there twice (see verifyRecord).
    assert.deepEqual(
      mine.map((leaf) => leaf.position),
      mine.map((_, i) => position - mine.length + 1 + i),
    )
  }
}

describe('servers that are killed', { timeout: 600_000 }, () => {
  test(`${kills} times with kill -9 under ${clients} clients: what was acknowledged is there once, and nothing else`, async () => {
    const { database, keys, keyring } = await freshRecord()
    const acknowledged: Acknowledged[] = []
    for (let run = 0; run < kills; run++) {
      const name = `r${run}`
      const server = startLoad({ name, url: database.url, keys, clients })
      await until(() => server.acknowledged.length > 20 * (1 + (run % 3)), server.faults)
      await pause(Number.parseInt(randomBytes(1).toString('hex'), 16))
      await server.kill()
      assert.equal(server.faults(), '')
      acknowledged.push(...server.acknowledged)
    }
    // A transaction that was under way at the last kill may still end.
    await pause(300)
    const found = await verifyRecord(database, keyring)
    assertThere(found, acknowledged)
    assert.equal(found.size, clients)
    for (let c = 0; c < clients; c++) {
      const stored = (found.get(`c${c}`) ?? []).map(({ event }) => event)
      const expected: string[] = []
      for (let run = 0; run < kills; run++) {
        const client = { name: `r${run}-c${c}`, caseId: `c${c}` }
        const mine = acknowledged.filter((a) => a.command.startsWith(`${client.name}-`)).length
        const there = [...new Set(stored.map((e) => e.command).filter((id) => id.startsWith(`${client.name}-`)))]
        // One command was under way: it may be there, unacknowledged. No other is.
        assert.ok(there.length === mine || there.length === mine + 1, `${client.name}: ${there.length} of ${mine}`)
        for (let n = 1; n <= there.length; n++) expected.push(commandOf(client, n).id)
      }
      assert.deepEqual([...new Set(stored.map((e) => e.command))], [`open-c${c}`, ...expected])
    }
  })
})

describe('two servers on one database', { timeout: 600_000 }, () => {
  test('write one log without gap or fork, also where both write to one case, and both hear all changes in order', async () => {
    const { database, keys, keyring } = await freshRecord()
    const most = deep ? 120 : 25
    const servers = ['a', 'b'].map((name) => startLoad({ name, url: database.url, keys, clients: 8, shared: 3, most }))
    const faults = () => servers.map((s) => s.faults()).join('\n') || 'it never ended'
    await until(() => servers.every((s) => s.isDone()), faults)
    const found = await verifyRecord(database, keyring)
    for (const server of servers) assertThere(found, server.acknowledged)
    // One change for each command, at its last event.
    const ends = [...found.values()]
      .flatMap((leaves) => leaves.filter((l, i) => l.event.command !== leaves[i + 1]?.event.command))
      .map((l) => l.position)
      .sort((a, b) => a - b)
    const last = ends.at(-1) ?? 0
    await until(() => servers.every((s) => s.heard.at(-1) === last), faults)
    for (const server of servers) assert.deepEqual(server.heard, ends)
    for (const server of servers) await server.kill()
    assert.deepEqual(
      servers.map((s) => s.faults()),
      ['', ''],
    )
    const both = found.get('shared-0') ?? []
    assert.ok(['a', 'b'].every((name) => both.some(({ event }) => event.command.startsWith(`${name}-`))))
    assert.equal(new Set(both.map(({ event }) => event.command)).size, 1 + 2 * (most - 1))
  })
})
