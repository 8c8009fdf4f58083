import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { buildVerify } from '../../../tools/build-verify.ts'
import { base64 } from '../../ledger/index.ts'
import { ostiary, startOstiary, testFolder } from '../_run.ts'
import { checkpointFor, inventedLog, keys, receiptFor, secretOf, writeLog } from './_ledger.ts'

const files = testFolder()
const store = await inventedLog(300)
const folder = files.path('ledger')
await writeLog(store, folder)
const keyFile = files.write('keys', `# whom we trust\n${keys.log}\n${keys.witness}\n`)

interface Printed {
  readonly ok: boolean
  readonly origin: string
  readonly size: number
  readonly checked: number
  readonly signature: string
  readonly witnesses: readonly string[]
  readonly problems: readonly { readonly code: string; readonly at: string; readonly message: string }[]
}

function verified(...args: readonly string[]) {
  const { status, stdout, stderr } = ostiary(['verify', ...args, '--json'])
  return { status, printed: JSON.parse(stdout) as Printed, stderr }
}

function codes({ printed }: { readonly printed: Printed }): readonly string[] {
  return printed.problems.map(({ code }) => code)
}

describe('ostiary verify DIR', () => {
  test('an unaltered log, with its key and a witness', () => {
    const { status, printed } = verified(folder, '--key', keyFile, '--witnesses', '1')
    assert.equal(status, 0)
    const { origin, size, checked, signature, witnesses, problems } = printed
    assert.deepEqual([origin, size, checked], ['ostiary.hospital.example/ledger', 300, 300])
    assert.deepEqual([signature, witnesses, problems], ['trusted', ['association.example/witness'], []])
  })

  test('for people: holds, or fits together only, in two languages', () => {
    const with_ = ostiary(['verify', folder, '--key', keys.log])
    assert.match(with_.stdout, /It holds: nothing was altered\.[\s\S]*Entries: 300, of which 300 checked/)
    const without = ostiary(['verify', folder])
    assert.equal(without.status, 0)
    assert.match(without.stdout, /fits together, but no signature was checked/)
    assert.match(ostiary(['verify', folder, '--lang', 'es']).stdout, /Concuerda, pero no se comprobó ninguna firma/)
  })

  test('an entry altered in the folder is named, and the status is 1', () => {
    const path = join(folder, 'tile/entries/000')
    const bytes = readFileSync(path)
    const altered = Buffer.from(bytes.toString('latin1').replace('role desk', 'role disk'), 'latin1')
    writeFileSync(path, altered)
    const found = verified(folder, '--key', keyFile)
    const shown = ostiary(['verify', folder, '--key', keyFile])
    writeFileSync(path, bytes)
    assert.equal(found.status, 1)
    assert.deepEqual(codes(found), ['entry-altered'])
    assert.equal(found.printed.problems[0]?.at, '0')
    assert.match(
      shown.stdout,
      /It does not hold\.\n {2}The entry at this place is not the one that was recorded\. \(entry-altered\)\n {4}0\n/,
    )
  })

  test('a file that is missing is named', () => {
    const [path, aside] = [join(folder, 'tile/0/001.p/44'), files.path('aside')]
    renameSync(path, aside)
    const found = verified(folder)
    mkdirSync(join(folder, 'tile/0/001.p'), { recursive: true })
    renameSync(aside, path)
    assert.equal(found.status, 1)
    assert.deepEqual(
      found.printed.problems.map(({ code, at }) => [code, at]),
      [['missing-tile', 'tile/0/001.p/44']],
    )
  })

  test('grown from a checkpoint that was kept; restored from an older copy', async () => {
    const older = await inventedLog(280)
    const kept = files.write('kept', await checkpointFor(older))
    assert.equal(verified(folder, '--since', kept, '--key', keys.log).status, 0)
    const now = files.write('now', readFileSync(join(folder, 'checkpoint'), 'utf8'))
    const restored = files.path('restored')
    await writeLog(older, restored)
    const found = verified(restored, '--since', now, '--key', keys.log)
    assert.deepEqual([found.status, codes(found)], [1, ['log-shrunk']])
  })

  test('another’s key, or a witness that did not cosign', async () => {
    const found = verified(folder, '--key', keys.stranger)
    assert.deepEqual([found.status, codes(found)], [1, ['unsigned']])
    const alone = files.path('alone')
    mkdirSync(alone)
    const [text = ''] = (await checkpointFor(await inventedLog(0))).split('— association')
    writeFileSync(join(alone, 'checkpoint'), text)
    assert.deepEqual(codes(verified(alone, '--key', keyFile, '--witnesses', '1')), ['too-few-witnesses'])
    assert.equal(verified(alone, '--key', keyFile).status, 0)
  })

  test('what cannot be used is said, with status 2', () => {
    const empty = files.path('empty')
    mkdirSync(empty)
    for (const [code, ...args] of [
      ['not-a-ledger', empty],
      ['no-such-file', files.path('nothing')],
      ['not-a-receipt', keyFile],
      ['no-such-file', folder, '--key', files.path('nothing')],
      ['malformed-key', folder, '--key', join(folder, 'checkpoint')],
      ['wrong-key-id', folder, '--key', keys.log.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
      ['too-few-keys', folder, '--key', keys.log, '--witnesses', '1'],
      ['unknown-value', folder, '--witnesses', 'all'],
      ['not-a-checkpoint', folder, '--since', keyFile],
    ] as const) {
      const { status, stdout } = ostiary(['verify', ...args, '--json'])
      assert.equal(status, 2, code)
      assert.equal((JSON.parse(stdout) as { error: { code: string } }).error.code, code)
    }
  })
})

describe('ostiary verify RECEIPT', () => {
  test('proves its entry, and what it was made from', async () => {
    const { payload, salt } = secretOf(123)
    const receipt = files.write('visit.tlog-proof', await receiptFor(store, 123))
    const secret = files.write('payload', new TextDecoder().decode(payload))
    const found = verified(receipt, '--key', keyFile, '--witnesses', '1', '--payload', secret, '--salt', base64(salt))
    assert.equal(found.status, 0)
    assert.deepEqual(found.printed, {
      ok: true,
      origin: 'ostiary.hospital.example/ledger',
      size: 300,
      root: found.printed['root' as keyof Printed],
      checked: 1,
      signature: 'trusted',
      witnesses: ['association.example/witness'],
      index: 123,
      entry: { time: '2026-11-24T15:20:30Z', type: 'visit.opened', role: 'desk' },
      payload: 'opened',
      problems: [],
    })
    const other = files.write('other', '{"visit":124}\n')
    assert.deepEqual(codes(verified(receipt, '--payload', other, '--salt', base64(salt))), ['payload-differs'])
    assert.match(
      ostiary(['verify', receipt]).stdout,
      /Entry at place 123\n {2}2026-11-24T15:20:30Z +visit\.opened +desk/,
    )
  })

  test('from standard input; of another entry; damaged; without its entry', async () => {
    const text = await receiptFor(store, 7)
    const run = (input: string, ...more: readonly string[]) => {
      const { status, stdout } = ostiary(['verify', '-', '--key', keyFile, '--json', ...more], input)
      return { status, printed: JSON.parse(stdout) as Printed }
    }
    assert.equal(run(text).status, 0)
    const moved = run(text.replace('index 7', 'index 8'))
    assert.deepEqual([moved.status, codes(moved)], [1, ['root-mismatch']])
    assert.deepEqual(codes(run(text.slice(0, -9))), ['malformed-receipt'])
    const bare = text.replace(/extra .*\n/, '')
    assert.equal(run(bare).status, 2)
    const [entry] = await store.entries(7, 8)
    const entryFile = files.path('entry')
    writeFileSync(entryFile, entry ?? '')
    assert.equal(run(bare, '--entry', entryFile).status, 0)
  })
})

describe('ostiary verify URL', () => {
  async function verifiedAt(url: string) {
    const child = startOstiary(['verify', url, '--key', keyFile, '--json'])
    child.stdin.end()
    let out = ''
    for await (const part of child.stdout) out += String(part)
    const status = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once('exit', resolve)))
    return { status, printed: JSON.parse(out) as Printed & { readonly error?: { readonly code: string } } }
  }

  test('reads the same files over HTTP; a server that fails says nothing about the log', async () => {
    let broken = false
    const server = createServer((request, response) => {
      if (broken) return response.writeHead(500).end()
      try {
        response.end(readFileSync(join(folder, (request.url ?? '').replace(/^\/ledger\//, ''))))
      } catch {
        response.writeHead(404).end()
      }
      return response
    })
    after(() => server.close())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ledger`
    const good = await verifiedAt(`${url}/`)
    assert.deepEqual([good.status, good.printed.checked, good.printed.signature], [0, 300, 'trusted'])
    const none = await verifiedAt(`${url}/elsewhere`)
    assert.deepEqual([none.status, none.printed.error?.code], [2, 'not-a-ledger'])
    broken = true
    const failed = await verifiedAt(url)
    assert.deepEqual([failed.status, failed.printed.error?.code], [3, 'unreachable'])
  })

  test('an address where nobody answers', async () => {
    const found = await verifiedAt('http://127.0.0.1:9/ledger')
    assert.deepEqual([found.status, found.printed.error?.code], [3, 'unreachable'])
  })
})

describe('verify.mjs, the one file for auditors', async () => {
  const built = files.path('built')
  await buildVerify(built)

  test('runs alone in an empty folder, and judges as the command does', async () => {
    const alone = files.path('auditor')
    mkdirSync(alone)
    copyFileSync(join(built, 'verify.mjs'), join(alone, 'verify.mjs'))
    writeFileSync(join(alone, 'visit.tlog-proof'), await receiptFor(store, 5))
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['verify.mjs', ...args], { cwd: alone, encoding: 'utf8', env: {} })
    assert.deepEqual(readdirSync(alone).sort(), ['verify.mjs', 'visit.tlog-proof'])
    for (const args of [
      [folder, '--key', keyFile, '--json'],
      [folder, '--key', keys.stranger, '--json'],
      ['visit.tlog-proof', '--key', keys.log],
    ]) {
      const [ours, theirs] = [
        ostiary(['verify', ...args.map((a) => (a.startsWith('visit') ? join(alone, a) : a))]),
        run(...args),
      ]
      assert.deepEqual([theirs.status, theirs.stdout], [ours.status, ours.stdout])
    }
    assert.match(run('--help').stdout, /node verify\.mjs DIR\|URL\|RECEIPT/)
    assert.equal(run('nothing').status, 2)
    assert.match(run('--kye', 'x').stderr, /Did you mean "--key"\?/)
  })

  test('names nothing that would have to be installed', () => {
    const text = readFileSync(join(built, 'verify.mjs'), 'utf8')
    const imports = [...text.matchAll(/^import .*?["']([^"']+)["'];?$/gm)].map(([, name]) => name)
    assert.ok(imports.length > 0)
    assert.deepEqual(
      imports.filter((name) => !name?.startsWith('node:')),
      [],
    )
    assert.doesNotMatch(text, /import\(["'][^n]/)
  })
})
