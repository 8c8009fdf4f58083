import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '../open.ts'
import { postmasterOf } from './running.ts'
import { startOwn } from './start.ts'

const folders: string[] = []
const asRoot = process.getuid?.() === 0

after(async () => {
  for (const folder of folders) {
    const left = postmasterOf(join(folder, 'postgres'))
    if (left !== undefined && statSync(join(folder, 'postgres')).isDirectory()) await (await startOwn(folder)).stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

const holders: ChildProcess[] = []

after(() => {
  for (const child of holders) child.kill('SIGKILL')
})

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-own-'))
  folders.push(folder)
  return folder
}

async function holder(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '_holder.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(child)
  assert.ok(child.stdout)
  await once(child.stdout, 'data')
  return child
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

const postmaster = (folder: string) => postmasterOf(join(folder, 'postgres'))

describe('our own PostgreSQL', () => {
  test('opens no port, keeps its password to itself, and stops with us', async () => {
    const folder = dataFolder()
    const database = await openDatabase({ folder })
    assert.equal(database.kind, 'own')
    const { rows } = await database.asOwner((_, pool) =>
      pool.query("select current_setting('listen_addresses') as ports, current_setting('fsync') as fsync"),
    )
    assert.deepEqual(rows, [{ ports: '', fsync: 'on' }])
    assert.equal(statSync(join(folder, 'database-password')).mode & 0o777, 0o600)
    for (const inner of ['postgres', 'run']) assert.equal(statSync(join(folder, inner)).mode & 0o777, 0o700)
    assert.match(readFileSync(join(folder, 'postgres', 'pg_hba.conf'), 'utf8'), /^local\s+all\s+all\s+scram-sha-256$/m)
    await database.close()
    assert.equal(postmaster(folder), undefined)
    assert.deepEqual(readdirSync(folder).sort(), ['database-password', 'postgres', 'postgres.log', 'run'])
  })

  test('nothing of a row or a statement stands in its log', async () => {
    const folder = dataFolder()
    const database = await openDatabase({ folder })
    const row = { id: 'north', name: 'Jordan Rivera', settings: '{}' }
    const add = () => database.db.insertInto('facilities').values(row).execute()
    await add()
    await assert.rejects(add(), { code: '23505' })
    await assert.rejects(database.pool.query("select 'Jordan Rivera'::int"), { code: '22P02' })
    await assert.rejects(database.pool.query('select * from jordan_rivera'), { code: '42P01' })
    await database.close()
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8')
    assert.match(log, /ready to accept connections/)
    assert.doesNotMatch(log, /north|rivera/i)
    assert.doesNotMatch(log, /STATEMENT|DETAIL/)
  })

  test('one that a killed process left behind is taken over, and stopped at last', { timeout: 120_000 }, async () => {
    const folder = dataFolder()
    const child = await holder(folder)
    const left = postmaster(folder)
    await ended(child, 'SIGKILL')
    const database = await openDatabase({ folder })
    assert.equal(postmaster(folder)?.pid, left?.pid)
    assert.deepEqual(await database.db.selectFrom('cases').selectAll().execute(), [])
    await database.close()
    assert.equal(postmaster(folder), undefined)
  })

  test('processes that start at once share one, and the last to leave stops it', { timeout: 120_000 }, async () => {
    const folder = dataFolder()
    const [one, other] = await Promise.all([holder(folder), holder(folder)])
    assert.ok(one && other)
    const pid = postmaster(folder)?.pid
    await ended(one, 'SIGTERM')
    assert.equal(postmaster(folder)?.pid, pid)
    const database = await openDatabase({ folder })
    await ended(other, 'SIGTERM')
    assert.deepEqual(await database.db.selectFrom('cases').selectAll().execute(), [])
    assert.equal(postmaster(folder)?.pid, pid)
    await database.close()
    assert.equal(postmaster(folder), undefined)
  })

  test('is started again where it dies under us, with what was written', { timeout: 120_000 }, async () => {
    const folder = dataFolder()
    const database = await openDatabase({ folder })
    await database.db.insertInto('facilities').values({ id: 'north', name: 'North', settings: '{}' }).execute()
    const pid = postmaster(folder)?.pid ?? 0
    process.kill(pid, 'SIGKILL')
    const read = () => database.db.selectFrom('facilities').select('id').execute()
    const isBack = async () => {
      if ([undefined, pid].includes(postmaster(folder)?.pid)) return false
      return (await read().catch(() => [])).length === 1
    }
    for (let left = 400; left > 0 && !(await isBack()); left--) await pause(25)
    assert.notEqual(postmaster(folder)?.pid, pid)
    await database.close()
    assert.equal(postmaster(folder), undefined)
  })

  test('a file that names the process of somebody else keeps it from nothing', async () => {
    const folder = dataFolder()
    await (await openDatabase({ folder })).close()
    // As after a restart of a container, in which the numbers begin anew: another process has it now, of another user or of ours.
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60000)'], {
      stdio: 'ignore',
      ...(asRoot ? { uid: statSync(join(folder, 'postgres')).uid } : {}),
    })
    for (const pid of [stranger.pid, process.pid, 4_000_000]) {
      const file = join(folder, 'postgres', 'postmaster.pid')
      writeFileSync(file, `${pid}\n${join(folder, 'postgres')}\n1\n5432\n${join(folder, 'run')}\n\n\nready   \n`)
      const database = await openDatabase({ folder })
      assert.notEqual(postmaster(folder)?.pid, pid)
      await database.close()
    }
    stranger.kill()
  })

  test('the path of a socket too long for the system is made short', async () => {
    const above = dataFolder()
    chmodSync(above, 0o711)
    const folder = join(above, 'a'.repeat(60), 'b'.repeat(60))
    const database = await openDatabase({ folder })
    const { sockets } = postmaster(folder) ?? { sockets: '' }
    assert.ok(sockets.length < 60, sockets)
    assert.equal(statSync(sockets).mode & 0o777, 0o700)
    await database.close()
    rmSync(sockets, { recursive: true })
  })

  test('half a cluster of a first start that was cut short is cleared away', async () => {
    const folder = dataFolder()
    mkdirSync(join(folder, 'postgres-new-4000000'))
    await (await openDatabase({ folder })).close()
    assert.equal(existsSync(join(folder, 'postgres-new-4000000')), false)
  })

  test('a cluster of another PostgreSQL is refused with what to do', async () => {
    const folder = dataFolder()
    await (await openDatabase({ folder })).close()
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n')
    await assert.rejects(openDatabase({ folder }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'other-postgresql')
      assert.match(error.message, /PostgreSQL 17/)
      return true
    })
  })
})
