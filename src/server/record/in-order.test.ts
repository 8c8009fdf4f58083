import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Told } from '../log/changes-of.ts'
import { inOrder } from './in-order.ts'

const change = (from: number, position = from): Told => ({ facility: 'mercy', from, position })

function ordered(next: number) {
  const passed: number[] = []
  let gaps = 0
  const order = inOrder(
    ({ position }) => passed.push(position),
    () => {
      gaps += 1
    },
  )
  order.skipTo(next)
  return { order, passed, gaps: () => gaps }
}

describe('changes of several servers', () => {
  test('are passed on in the order of the ledger, each once, whoever tells of them first', () => {
    const { order, passed, gaps } = ordered(10)
    for (const one of [change(9), change(13), change(11, 12), change(13), change(10), change(11, 12), change(14)])
      order.take(one)
    assert.deepEqual(passed, [10, 12, 13, 14])
    assert.equal(order.next(), 15)
    assert.ok(gaps() > 0)
  })

  test('that come one after the other leave no gap', () => {
    const { order, passed, gaps } = ordered(0)
    for (const one of [change(0, 2), change(3), change(4)]) order.take(one)
    assert.deepEqual(passed, [2, 3, 4])
    assert.equal(gaps(), 0)
  })

  test('wait for what nobody tells of until it is known by another way', () => {
    const { order, passed } = ordered(5)
    for (const one of [change(6), change(8), change(9, 11)]) order.take(one)
    assert.deepEqual(passed, [])
    order.skipTo(8)
    assert.deepEqual(passed, [8, 11], 'what was read from the record is not told a second time')
    order.skipTo(3)
    assert.equal(order.next(), 12)
  })

  test('what a server of an earlier release tells of a command of several events is never passed on too early', () => {
    const { order, passed } = ordered(0)
    order.take({ facility: 'mercy', position: 2 })
    assert.deepEqual(passed, [])
    order.take(change(0, 2))
    order.take(change(3))
    assert.deepEqual(passed, [2, 3])
  })
})
