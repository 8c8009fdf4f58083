import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { outboxStorageContract } from '../check/index.ts'
import type { Command } from '../index.ts'
import {
  clockOffset,
  countByStatus,
  digestOf,
  emptyOutbox,
  entryCommandId,
  type Fate,
  type Finished,
  finishEntry,
  foldOutbox,
  largestSealed,
  memoryOutbox,
  nextBatch,
  type OutboxAnswer,
  type OutboxEntry,
  type OutboxEvent,
  type OutboxRequest,
  type OutboxStorage,
  packCommand,
  packFile,
  readOutboxEvent,
  readSealedEntry,
  type Sealer,
  sendRound,
  toAsk,
  toForget,
  unpackCommand,
  unpackFile,
  waitAfter,
  writeSealedEntry,
} from './index.ts'

const at = '2026-06-03T14:20:00-07:00'
const entry = (n: number, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  n,
  kind: 'command',
  case: 'c1',
  at,
  size: 600,
  digest: `d${n}`,
  ...more,
})
const finished = (n: number, more: Partial<OutboxEntry> = {}): OutboxEvent => ({
  type: 'finished',
  entry: entry(n, more),
})
const answered = (n: number, status: 'sent' | 'in-the-record' | 'unknown', digest = `d${n}`): OutboxEvent => ({
  type: 'answered',
  fate: { n, digest, status },
})
const kept = (n: number, code: string): OutboxEvent => ({
  type: 'answered',
  fate: { n, digest: `d${n}`, status: 'kept', code },
})
const enrolled: OutboxEvent = { type: 'enrolled', device: 'd', next: 1 }
const statusOf = (events: readonly OutboxEvent[], n = 1) => foldOutbox(events).entries.get(n)?.status

for (const { what, holds } of outboxStorageContract)
  test(`in memory: ${what}`, () => {
    const storage = memoryOutbox()
    return holds(storage, async () => storage)
  })

describe('where an entry is', () => {
  test('only the server’s answer about this very content moves it on', () => {
    assert.equal(statusOf([finished(1)]), 'on-this-device')
    assert.equal(statusOf([finished(1), answered(1, 'in-the-record', 'other')]), 'on-this-device')
    assert.equal(statusOf([finished(1), answered(1, 'sent')]), 'sent')
    assert.equal(statusOf([finished(1), answered(1, 'in-the-record')]), 'in-the-record')
    assert.equal(statusOf([answered(1, 'in-the-record')]), undefined)
  })

  test('an answer that comes late takes nothing back', () => {
    const filed = [finished(1), answered(1, 'in-the-record')]
    for (const late of [answered(1, 'sent'), answered(1, 'unknown'), kept(1, 'x')])
      assert.equal(statusOf([...filed, late]), 'in-the-record')
    assert.equal(statusOf([finished(1), kept(1, 'not-yours'), answered(1, 'sent')]), 'kept')
    assert.equal(statusOf([finished(1), kept(1, 'not-yours'), answered(1, 'in-the-record')]), 'in-the-record')
  })

  test('what a restored server no longer has is on this device again, or lost where it is gone here too', () => {
    assert.equal(statusOf([finished(1), answered(1, 'sent'), answered(1, 'unknown')]), 'on-this-device')
    assert.equal(statusOf([finished(1), kept(1, 'x'), answered(1, 'unknown')]), 'on-this-device')
    assert.equal(statusOf([finished(1), { type: 'gone', n: 1 }]), 'lost')
    assert.equal(statusOf([finished(1), answered(1, 'sent'), { type: 'gone', n: 1 }]), 'sent')
  })

  test('an event of a later release says nothing here and does no harm', () => {
    assert.equal(readOutboxEvent({ type: 'moved-on', n: 1 }), undefined)
    assert.equal(readOutboxEvent('finished'), undefined)
    assert.deepEqual(readOutboxEvent(finished(1)), finished(1))
  })

  test('counts, clocks and the next number come from the events', () => {
    const reading = { device: '2026-06-01T12:00:00Z', server: '2026-06-03T12:00:30Z' }
    const state = foldOutbox([enrolled, finished(4), kept(4, 'x'), finished(5), { type: 'clocks-read', reading }])
    assert.deepEqual(countByStatus(state), { 'on-this-device': 1, sent: 0, 'in-the-record': 0, kept: 1, lost: 0 })
    assert.equal(clockOffset(state), 2 * 86_400_000 + 30_000)
    assert.equal(clockOffset(emptyOutbox), undefined)
    assert.equal(state.next, 6)
    assert.equal(foldOutbox([finished(1), { ...enrolled, next: 40 }]).next, 40)
  })
})

describe('what goes next', () => {
  test('commands before files, each in order, as many as fit and always one', () => {
    const photo = { kind: 'file', size: 3_000_000 } as const
    const state = foldOutbox([finished(1), finished(2, photo), finished(3), finished(4), answered(4, 'sent')])
    assert.deepEqual(
      nextBatch(state).map(({ n }) => n),
      [1, 3],
    )
    assert.deepEqual(
      nextBatch(state, { entries: 1, bytes: 1 }).map(({ n }) => n),
      [1],
    )
    assert.deepEqual(
      nextBatch(foldOutbox([finished(2, photo)])).map(({ n }) => n),
      [2],
    )
    assert.deepEqual(toAsk(state), [{ n: 4, digest: 'd4' }])
    assert.deepEqual(toAsk(foldOutbox([finished(1), kept(1, 'set-aside')])), [])
  })

  test('only what is settled is forgotten, and the last two hundred of it are not', () => {
    const many = Array.from({ length: 203 }, (_, i) => i + 1)
    const events = many.flatMap((n) => [finished(n), n === 2 ? kept(n, 'x') : answered(n, 'in-the-record')])
    assert.deepEqual(toForget(foldOutbox(events)), [1, 3])
  })

  test('the wait grows to five minutes, is spread, and never shorter than the server asks', () => {
    assert.deepEqual(
      [1, 2, 3, 30].map((n) => waitAfter(n, 0)),
      [2, 4, 8, 300],
    )
    assert.equal(waitAfter(3, 0.999) > 4, true)
    assert.equal(waitAfter(1, 0.5, 60), 60)
  })
})

describe('finishing and sending', () => {
  const seal: Sealer = async ({ n, plain }) => Uint8Array.of(n, ...plain)
  const plain = (): Uint8Array => Uint8Array.of(7)
  const one: Finished = { kind: 'command', case: 'c1', at, plain }
  const clock = () => at
  const start = async () => {
    const storage = memoryOutbox()
    await storage.note([enrolled])
    return storage
  }
  const answer = (status: Fate['status'], heard: OutboxRequest[] = []) => ({
    send: async (request: OutboxRequest): Promise<OutboxAnswer> => {
      heard.push(request)
      const sent = await Promise.all(
        request.entries.map(async ({ n, sealed }) => ({ n, digest: await digestOf(sealed) })),
      )
      const fates = [...sent, ...request.ask].map((name) => ({ ...name, status, code: 'x' }) as Fate)
      return { ok: true, fates, serverTime: '2026-06-03T21:20:00Z', next: 1 }
    },
  })

  test('a device that is not enrolled finishes nothing; one without room says so; both keep what was typed on the screen', async () => {
    assert.deepEqual(await finishEntry({ storage: memoryOutbox(), seal }, one), { failed: 'not-enrolled' })
    let room = true
    const storage = memoryOutbox(() => room)
    await storage.note([enrolled])
    room = false
    assert.deepEqual(await finishEntry({ storage, seal }, one), { failed: 'full' })
    room = true
    const huge: Sealer = async () => new Uint8Array(largestSealed + 1)
    assert.deepEqual(await finishEntry({ storage, seal: huge }, one), { failed: 'too-large' })
  })

  test('numbers go on where the server says that this device had got to', async () => {
    const storage = memoryOutbox()
    await storage.note([{ ...enrolled, next: 12 }])
    const done = await finishEntry({ storage, seal }, one)
    assert.equal('entry' in done && done.entry.n, 12)
    assert.equal(entryCommandId('d', 12), 'd-12')
  })

  test('content stays until the server has filed it, and is dropped then', async () => {
    const storage = await start()
    await finishEntry({ storage, seal }, one)
    await sendRound({ storage, link: answer('sent'), clock })
    assert.ok(await storage.sealed(1))
    const heard: OutboxRequest[] = []
    await sendRound({ storage, link: answer('in-the-record', heard), clock })
    assert.deepEqual([heard[0]?.entries.length, heard[0]?.ask.length], [0, 1])
    assert.equal(await storage.sealed(1), undefined)
    assert.equal((await sendRound({ storage, link: answer('unknown'), clock })).outcome, 'nothing-to-do')
  })

  test('content that is not where it was stored is asked about: filed where the server has it, lost where not', async () => {
    for (const [status, told] of [
      ['in-the-record', 'in-the-record'],
      ['unknown', 'lost'],
    ] as const) {
      const storage = await start()
      await finishEntry({ storage, seal }, one)
      await storage.drop([1])
      const round = await sendRound({ storage, link: answer(status), clock })
      assert.equal(round.state.entries.get(1)?.status, told)
    }
  })

  test('a full storage makes room with what the server has, and is never told more than it holds', async () => {
    let room = true
    const own = memoryOutbox(() => room)
    const storage: OutboxStorage = { ...own, drop: async (n) => own.drop(n) }
    await storage.note([enrolled])
    await finishEntry({ storage, seal }, one)
    room = false
    const round = await sendRound({ storage, link: answer('in-the-record'), clock })
    assert.deepEqual([round.outcome, round.state.entries.get(1)?.status], ['storage-full', 'on-this-device'])
    room = true
    const next = await sendRound({ storage, link: answer('in-the-record'), clock })
    assert.equal(next.state.entries.get(1)?.status, 'in-the-record')
  })

  test('a request says which command is still here, and a revoked device sends nothing more', async () => {
    const storage = await start()
    for (let n = 0; n < 3; n++) await finishEntry({ storage, seal }, one)
    const heard: OutboxRequest[] = []
    await sendRound({ storage, link: answer('sent', heard), clock, limits: { entries: 2, bytes: 1e6 } })
    assert.deepEqual([heard[0]?.entries.map(({ n }) => n), heard[0]?.awaiting], [[1, 2], 3])
    const revoked = { send: async () => ({ ok: false, code: 'revoked' }) as const }
    assert.equal((await sendRound({ storage, link: revoked, clock })).outcome, 'revoked')
    assert.equal((await sendRound({ storage, link: answer('sent', heard), clock })).outcome, 'revoked')
    assert.equal(heard.length, 1)
  })
})

describe('what is inside', () => {
  test('a command is filled up, so that its length tells little; it comes back as it was', () => {
    const command = (account: string) =>
      ({
        id: 'd-1',
        case: 'c1',
        at,
        by: { role: 'desk', device: 'd' },
        expected: 'beside',
        type: 'record',
        data: { account },
      }) as unknown as Command
    assert.equal(packCommand(command('a')).length, packCommand(command('a longer account')).length)
    assert.equal(packCommand(command('á'.repeat(400))).length % 512, 0)
    assert.deepEqual(unpackCommand(packCommand(command('á'))), command('á'))
    assert.equal(unpackCommand(Uint8Array.of(0xff, 0xfe)), undefined)
  })

  test('a file comes back with its head; bytes that hold none are told', () => {
    const file = {
      case: 'c1',
      file: 'f1',
      name: 'hoja.jpg',
      mediaType: 'image/jpeg',
      sha256: 'a'.repeat(64),
      bytes: Uint8Array.of(1, 2),
    }
    assert.deepEqual(unpackFile(packFile(file)), file)
    for (const bad of [
      new Uint8Array(3),
      new Uint8Array(9),
      packFile({ ...file, sha256: 'x' }),
      packFile({ ...file, case: '' }),
    ])
      assert.equal(unpackFile(bad), undefined)
  })

  test('a sealed entry names its key; what is cut or another format is none', () => {
    const sealed = { keyId: 'k1', enc: new Uint8Array(65).fill(4), ciphertext: new Uint8Array(20) }
    const bytes = writeSealedEntry(sealed)
    assert.deepEqual(readSealedEntry(bytes), sealed)
    assert.equal(readSealedEntry(bytes.subarray(0, 70)), undefined)
    assert.equal(readSealedEntry(Uint8Array.of(2, ...bytes.subarray(1))), undefined)
    assert.equal(readSealedEntry(new Uint8Array()), undefined)
  })
})
