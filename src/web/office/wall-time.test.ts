import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantIn, wallOf } from './wall-time.ts'

const zone = 'America/Los_Angeles'

test('a time on the wall of the hospital is an instant with the offset of that day', () => {
  assert.equal(instantIn('2026-01-15', '09:30', zone), '2026-01-15T09:30:00-08:00')
  assert.equal(instantIn('2026-07-15', '09:30', zone), '2026-07-15T09:30:00-07:00')
  assert.equal(instantIn('2026-07-15', '09:30', 'Pacific/Guam'), '2026-07-15T09:30:00+10:00')
})

test('on the days on which the clock is moved the offset is that of the hour', () => {
  assert.equal(instantIn('2026-03-08', '01:30', zone), '2026-03-08T01:30:00-08:00')
  assert.equal(instantIn('2026-03-08', '03:30', zone), '2026-03-08T03:30:00-07:00')
  assert.equal(instantIn('2026-11-01', '00:30', zone), '2026-11-01T00:30:00-07:00')
  assert.equal(instantIn('2026-11-01', '03:30', zone), '2026-11-01T03:30:00-08:00')
})

test('an instant reads back as the wall showed it, and a day has no time', () => {
  assert.deepEqual(wallOf('2026-07-15T16:30:00Z', zone), { day: '2026-07-15', time: '09:30' })
  assert.deepEqual(wallOf('2017-03-02', zone), { day: '2017-03-02', time: '' })
  for (const [day, time] of [
    ['2026-03-08', '03:30'],
    ['2026-11-01', '00:30'],
    ['2026-12-31', '23:59'],
  ] as const)
    assert.deepEqual(wallOf(instantIn(day, time, zone), zone), { day, time })
})
