import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { utf8 } from './bytes.ts'
import { memoryStore } from './memory.ts'
import { sequencer } from './sequencer.ts'
import type { LedgerStore } from './store.ts'

// A store that takes a turn of the event loop for each call, counts its transactions, and can be told what to do instead.
function watched<With>(inner: LedgerStore<With>, instead: () => 'moved' | 'fail' | undefined = () => undefined) {
  const batches: number[] = []
  const store: LedgerStore<With> = {
    ...inner,
    append: async (growth, beside) => {
      await new Promise((resolve) => setImmediate(resolve))
      batches.push(growth.entries.length)
      const order = instead()
      if (order === 'fail') throw new Error('the connection was lost')
      return order ?? inner.append(growth, beside)
    },
  }
  return { store, batches }
}

describe('the sequencer', () => {
  test('puts all that wait into one transaction, in the order in which they came', async () => {
    const { store, batches } = watched(memoryStore<number>())
    const { add } = sequencer(store)
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, i) => add(utf8(`${i}`), i)))
    assert.deepEqual(
      outcomes.map((o) => (o.ok ? o.index : o.code)),
      Array.from({ length: 40 }, (_, i) => i),
    )
    assert.ok(batches.length <= 2, `${batches}`)
    assert.deepEqual(
      (await store.entries(0, 40)).map((bytes) => new TextDecoder().decode(bytes)).join(),
      [...Array(40).keys()].join(),
    )
  })

  test('writes for one half while the other works, where working takes longer than writing', async () => {
    // A clock that only working moves on: the store takes no time at all.
    let now = 0
    const { store, batches } = watched(memoryStore<number>())
    const turn = () => new Promise<void>((resolve) => void setImmediate(resolve))
    const { add } = sequencer(store, undefined, { turn, clock: () => now })
    const client = async (_: unknown, c: number) => {
      for (let n = 0; n < 20; n++) {
        await add(utf8(`${c}-${n}`), n)
        now += 1
      }
    }
    await Promise.all(Array.from({ length: 32 }, client))
    assert.equal((await store.head()).size, 32 * 20)
    // One alone, who found nobody else; then all of them, and from there on two halves.
    assert.ok(
      batches.slice(3, -4).every((size) => size === 16),
      `${batches}`,
    )
  })

  test('keeps a transaction below its largest size', async () => {
    const { store, batches } = watched(memoryStore())
    const { add } = sequencer(store, undefined, { largestBatch: 8, mostTries: 3 })
    await Promise.all(Array.from({ length: 30 }, (_, i) => add(utf8(`${i}`), undefined)))
    assert.ok(Math.max(...batches) <= 8)
    assert.equal((await store.head()).size, 30)
  })

  test('one that is refused leaves no gap and keeps back nobody else', async () => {
    const { store } = watched(memoryStore<number>((n) => n % 5 === 3))
    const { add } = sequencer(store)
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, i) => add(utf8(`${i}`), i)))
    assert.deepEqual(
      outcomes.filter((o) => !o.ok).map((o) => o),
      Array.from({ length: 4 }, () => ({ ok: false, code: 'refused' })),
    )
    assert.deepEqual(
      outcomes.flatMap((o) => (o.ok ? [o.index] : [])),
      Array.from({ length: 16 }, (_, i) => i),
    )
  })

  test('tries again when another server was faster, and gives up in the end', async () => {
    let turns = 3
    const slow = watched(memoryStore(), () => (turns-- > 0 ? 'moved' : undefined))
    assert.deepEqual(await sequencer(slow.store).add(utf8('a'), undefined), { ok: true, index: 0 })
    const never = watched(memoryStore(), () => 'moved')
    const { add } = sequencer(never.store, undefined, { largestBatch: 8, mostTries: 4 })
    assert.deepEqual(await add(utf8('a'), undefined), { ok: false, code: 'contended' })
    assert.equal(never.batches.length, 4)
  })

  test('a failing store fails those who waited for it, and the next are served', async () => {
    let broken = true
    const { store } = watched(memoryStore(), () => (broken ? 'fail' : undefined))
    const { add } = sequencer(store)
    await assert.rejects(add(utf8('a'), undefined), /connection/)
    broken = false
    assert.deepEqual(await add(utf8('b'), undefined), { ok: true, index: 0 })
  })

  test('a store that refuses nobody by name has refused all', async () => {
    const inner = memoryStore()
    const store: LedgerStore = { ...inner, append: async () => ({ refused: new Set<number>() }) }
    assert.deepEqual(await sequencer(store).add(utf8('a'), undefined), { ok: false, code: 'refused' })
  })

  test('a group goes in whole, side by side, or not at all', async () => {
    const { store, batches } = watched(memoryStore<number>((n) => n === 13))
    const { addGroup } = sequencer(store, undefined, { largestBatch: 10, mostTries: 8 })
    // Groups of 1, 2, 3, 4, 5, 1, … entries; the one with 13 in it is refused.
    let next = 0
    const groups = Array.from({ length: 20 }, (_, i) => Array.from({ length: 1 + (i % 5) }, () => next++))
    const outcomes = await Promise.all(
      groups.map((group) => addGroup(group.map((n) => ({ entry: utf8(`${n}`), beside: n })))),
    )
    const stored = (await store.entries(0, (await store.head()).size)).map((bytes) => new TextDecoder().decode(bytes))
    for (const [i, group] of groups.entries()) {
      const outcome = outcomes[i]
      if (group.includes(13)) assert.deepEqual(outcome, { ok: false, code: 'refused' })
      else {
        assert.ok(outcome?.ok)
        assert.deepEqual(stored.slice(outcome.index, outcome.index + group.length), group.map(String))
      }
    }
    assert.equal(stored.length, next - (groups.find((g) => g.includes(13))?.length ?? 0))
    assert.ok(Math.max(...batches) <= 10, `${batches}`)
  })

  test('a group larger than a transaction goes alone, and an empty one is a mistake', async () => {
    const { store, batches } = watched(memoryStore<number>())
    const { add, addGroup } = sequencer(store, undefined, { largestBatch: 4, mostTries: 3 })
    const large = Array.from({ length: 9 }, (_, n) => ({ entry: utf8(`${n}`), beside: n }))
    assert.deepEqual(await Promise.all([add(utf8('a'), 0), addGroup(large), add(utf8('b'), 0)]), [
      { ok: true, index: 0 },
      { ok: true, index: 1 },
      { ok: true, index: 10 },
    ])
    assert.deepEqual(batches, [1, 9, 1])
    assert.throws(() => addGroup([]), RangeError)
  })
})
