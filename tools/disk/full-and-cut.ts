import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '../../src/server/database/connect.ts'
import { type LoopDisk, loopDisk } from './loop.ts'
import { type DiskClient, type DiskServer, startOnDisk } from './server.ts'

const caseId = 'disk-case'
const megabyte = 1024 * 1024
const clients = 8
const seconds = 4
const fewest = 100

/** Uses a disk, and takes it away whatever comes of it. */
async function onDisk<T>(disk: LoopDisk, use: (data: string) => Promise<T>): Promise<T> {
  try {
    return await use(join(disk.folder, 'data'))
  } finally {
    disk.remove()
  }
}

async function give(client: DiskClient, of: string, id: string, type: string, data: unknown, expected = 1) {
  const command = { id, at: new Date().toISOString(), expected, type, data }
  return client.ask('POST', `/api/cases/${of}/commands`, command)
}

async function open(client: DiskClient, of: string): Promise<void> {
  const data = { kind: 'visit', facility: 'harbor', requestKind: 'other' }
  assert.equal((await give(client, of, `open-${of}`, 'open-case', data, 0)).status, 200)
}

// What others wrote since the first version does not touch it, so each note is taken beside the others.
function write(client: DiskClient, id: string, of = caseId) {
  return give(client, of, id, 'record', { noun: 'note', entry: id, fields: { account: `Written as ${id}.` } })
}

async function commandsIn(client: DiskClient, of = caseId): Promise<readonly string[]> {
  const { status, body } = await client.ask('GET', `/api/cases/${of}`)
  assert.equal(status, 200)
  return (body as { case: { events: readonly { command: string }[] } }).case.events.map(({ command }) => command)
}

async function assertVerifies(server: DiskServer): Promise<void> {
  await pause(1_000)
  const launcher = join(import.meta.dirname, '..', '..', 'bin', 'ostiary')
  const verify = [launcher, 'verify', `${server.url}/ledger`, '--json']
  const { stdout } = spawnSync(process.execPath, verify, { encoding: 'utf8' })
  const { ok, size, checked } = JSON.parse(stdout) as { ok: boolean; size: number; checked: number }
  assert.deepEqual([ok, checked], [true, size])
}

/**
 * Has PostgreSQL begin the next file of its log. Where there is no room for one it stops at once, and nobody can be told of a full
 * disk; a new one has room for all that the test writes.
 */
async function beginLogFile(data: string): Promise<void> {
  const password = readFileSync(join(data, 'database-password'), 'utf8').trim()
  const place = new URLSearchParams({ host: join(data, 'run'), port: '5432' })
  await withClient(`postgres://ostiary:${password}@localhost/postgres?${place}`, async (client) => {
    await client.query('select pg_switch_wal()')
    await client.query('select pg_current_xact_id()')
  })
}

/** Fills the disk but for so many bytes. */
function fillDisk(folder: string, but: number): string {
  const ballast = join(folder, 'ballast')
  const file = openSync(ballast, 'w')
  const block = Buffer.alloc(megabyte / 4)
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(folder)
      const left = bavail * bsize - but
      if (left <= 0) break
      writeSync(file, block, 0, Math.min(block.length, left))
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return ballast
}

test('a full disk is told as that, what is there can be read, and once there is room it is written again', async () => {
  const disk = loopDisk(256)
  await onDisk(disk, async (data) => {
    const server = await startOnDisk(data)
    try {
      const client = await server.signIn('privacy-officer')
      await open(client, caseId)
      assert.equal((await write(client, 'before')).status, 200)
      await beginLogFile(data)
      const ballast = fillDisk(disk.folder, 2 * megabyte)
      const stored = new Set<string>()
      let refused: Awaited<ReturnType<DiskClient['ask']>> | undefined
      for (let n = 0; n < 200 && refused === undefined; n++) {
        const page = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(megabyte / 4)])
        const answer = await client.ask('POST', `/api/cases/${caseId}/files?id=full-${n}`, page, 'application/pdf')
        if (answer.status < 300) stored.add(`full-${n}`)
        else refused = answer
      }
      assert.ok(refused !== undefined, 'the disk was never full')
      const { code } = refused.body as { readonly code?: string }
      assert.deepEqual([code, refused.status, refused.retryAfter], ['disk-full', 507, '60'])

      assert.ok((await commandsIn(client)).includes('before'))
      assert.equal((await fetch(`${server.url}/law`)).status, 200)
      assert.equal((await client.ask('GET', '/api/cases')).status, 200)

      rmSync(ballast)
      let last = 0
      for (let tries = 0; tries < 60 && last !== 200; tries++) {
        last = (await write(client, 'after')).status
        if (last !== 200) await pause(500)
      }
      assert.equal(last, 200)
      assert.deepEqual(
        (await commandsIn(client)).filter((c) => c === 'before' || c === 'after'),
        ['before', 'after'],
      )
      await assertVerifies(server)
    } finally {
      await server.stop()
    }
  })
})

test('a power cut loses nothing that was acknowledged', async () => {
  const disk = loopDisk(320)
  await onDisk(disk, async (data) => {
    const server = await startOnDisk(data)
    const acknowledged = await load(server)
    server.freeze()
    // What was answered before time stood still is still on its way to us.
    await pause(300)
    const written = [...acknowledged]
    const cut = disk.asAfterPowerCut()
    await server.kill()
    await onDisk(cut, async (after) => {
      assert.ok(written.length > fewest, `only ${written.length} commands were written`)
      const again = await startOnDisk(after)
      try {
        const client = await again.signIn('privacy-officer')
        const all = await Promise.all(Array.from({ length: clients }, (_, who) => commandsIn(client, `load-${who}`)))
        const there = all.flat().filter((command) => command.startsWith('load-'))
        assert.deepEqual(
          written.filter((id) => !there.includes(id)),
          [],
        )
        assert.equal(new Set(there).size, there.length)
        await assertVerifies(again)
      } finally {
        await again.stop()
      }
    })
  })
})

/** Writes with many clients for a while; what was acknowledged, also while this goes on after it returned. */
async function load(server: DiskServer): Promise<ReadonlySet<string>> {
  const acknowledged = new Set<string>()
  const signedIn = await Promise.all(Array.from({ length: clients }, () => server.signIn('privacy-officer')))
  const work = async (client: DiskClient, who: number): Promise<void> => {
    await open(client, `load-${who}`)
    for (let n = 0; ; n++) {
      const id = `load-${who}-${n}`
      const answer = await write(client, id, `load-${who}`).catch(() => undefined)
      if (answer === undefined) return
      if (answer.status === 200) acknowledged.add(id)
    }
  }
  for (const [who, client] of signedIn.entries()) void work(client, who)
  await pause(seconds * 1_000)
  // A busy machine takes longer for as many.
  for (let tries = 0; acknowledged.size <= fewest && tries < 120; tries++) await pause(500)
  return acknowledged
}
