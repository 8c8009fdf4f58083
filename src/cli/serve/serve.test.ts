import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { basename, dirname } from 'node:path'
import { after, describe, test } from 'node:test'
import { ostiary, startOstiary, testFolder } from '../_run.ts'

const files = testFolder()

// As root, the account that PostgreSQL runs as must be able to pass.
chmodSync(dirname(files.path('data')), 0o711)

const started: ReturnType<typeof startOstiary>[] = []
// One that a failed test left running would keep this process waiting.
after(() => {
  for (const child of started) child.kill('SIGKILL')
})

async function served(...more: readonly string[]) {
  const folder = ['--host', '127.0.0.1', '--data', files.path('data')]
  const child = startOstiary(['serve', '--port', '0', ...folder, ...more], { OSTIARY_LOG_LEVEL: 'warn' })
  started.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString(), url: /http:\/\/\S+/.exec(said.toString())?.[0] ?? '' }
}

async function stopped({ child }: Awaited<ReturnType<typeof served>>): Promise<void> {
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
}

describe('ostiary serve', () => {
  test('says where it is and with which code to begin, serves until it is told to end, and ends in good order', {
    timeout: 120_000,
  }, async () => {
    const serving = await served()
    const { url, said } = serving
    assert.match(said, new RegExp(`Database and keys: .*${basename(files.path('data'))}`))
    assert.match(said, /\/setup and give this code[^:]*: [A-Z0-9]{5}(-[A-Z0-9]{5}){3}/)
    assert.equal((await fetch(`${url}/healthz`)).status, 200)
    const published = await (await fetch(`${url}/api/rulebook`)).text()
    const book = files.write('served.json', published)
    const { status, stderr } = ostiary(['rules', 'list', '--rulebook', book])
    assert.equal(status, 0)
    assert.match(stderr, /this rulebook is unsigned/)
    await stopped(serving)
  })

  test('--demo fills it once; what an auditor checks holds, also over a restart', { timeout: 120_000 }, async () => {
    const first = await served('--demo')
    assert.match(first.said, /A demonstration/)
    const key = files.write('ledger.vkey', await (await fetch(`${first.url}/ledger/key`)).text())
    await stopped(first)
    const again = await served('--demo')
    const kept = files.write('kept', await (await fetch(`${again.url}/ledger/checkpoint`)).text())
    const verify = () => ostiary(['verify', `${again.url}/ledger`, '--key', key, '--since', kept, '--json'])
    const { status, stdout } = verify()
    const result = JSON.parse(stdout) as { ok: boolean; size: number; checked: number; signature: string }
    assert.deepEqual([status, result.ok, result.signature, result.checked], [0, true, 'trusted', result.size])
    assert.ok(result.size > 100)
    await stopped(again)
  })

  test('a setting that cannot be used, or a decision where there is none to make', { timeout: 120_000 }, () => {
    const wrong = ostiary(['serve', '--port', '0'], '', { OSTIARY_LOG_LEVEL: 'shout' })
    assert.equal(wrong.status, 2)
    assert.match(wrong.stderr, /OSTIARY_LOG_LEVEL: write one of error, warn, info, silent/)
    assert.doesNotMatch(wrong.stderr, /shout/)
    const decide = (...more: readonly string[]) =>
      ostiary(['ledger', 'accept-restore', '--data', files.path('data'), ...more])
    assert.equal(decide().status, 2)
    const none = decide('--why', 'a test')
    assert.deepEqual([none.status, /nothing to decide/.test(none.stderr)], [1, true])
  })

  test('a port that is taken, or is none', { timeout: 120_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const child = startOstiary(['serve', '--port', String(port), '--host', '127.0.0.1', '--data', files.path('data')])
    const [words] = (await once(child.stderr, 'data')) as [Buffer]
    assert.match(words.toString(), new RegExp(`Port ${port} is taken`))
    assert.deepEqual(await once(child, 'exit'), [3, null])
    other.close()
    assert.equal(ostiary(['serve', '--port', '99999']).status, 2)
  })
})
