import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, test } from 'node:test'
import { ostiary, startOstiary, testFolder } from '../_run.ts'

const files = testFolder()

async function served() {
  const child = startOstiary(['serve', '--port', '0', '--host', '127.0.0.1'])
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: /http:\/\/\S+/.exec(line.toString())?.[0] ?? '' }
}

describe('ostiary serve', () => {
  test('says where it is, serves until it is told to end, and ends in good order', { timeout: 120_000 }, async () => {
    const { child, url } = await served()
    assert.equal((await fetch(`${url}/healthz`)).status, 200)
    const published = await (await fetch(`${url}/api/rulebook`)).text()
    const book = files.write('served.json', published)
    const { status, stderr } = ostiary(['rules', 'list', '--rulebook', book])
    assert.equal(status, 0)
    assert.match(stderr, /this rulebook is unsigned/)
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })

  test('a port that is taken, or is none', { timeout: 120_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const child = startOstiary(['serve', '--port', String(port), '--host', '127.0.0.1'])
    const [words] = (await once(child.stderr, 'data')) as [Buffer]
    assert.match(words.toString(), new RegExp(`Port ${port} is taken`))
    assert.deepEqual(await once(child, 'exit'), [3, null])
    other.close()
    assert.equal(ostiary(['serve', '--port', '99999']).status, 2)
  })
})
