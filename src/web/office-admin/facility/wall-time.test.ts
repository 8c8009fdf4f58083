import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, wall } from './wall-time.ts'

const pacific = 'America/Los_Angeles'

test('a field of day and time is by the facility’s clock, in winter and in summer', () => {
  assert.equal(instant('2026-11-25T08:00', pacific), '2026-11-25T08:00:00-08:00')
  assert.equal(instant('2026-07-01T08:30', pacific), '2026-07-01T08:30:00-07:00')
  assert.equal(instant('2026-07-01T08:30', 'Asia/Kathmandu'), '2026-07-01T08:30:00+05:45')
  assert.equal(wall('2026-07-01T15:30:00Z', pacific), '2026-07-01T08:30')
})

test('an hour that the clock never shows becomes one that it does; a field that is empty says nothing', () => {
  assert.equal(instant('2026-03-08T02:30', pacific), '2026-03-08T03:30:00-07:00')
  assert.equal(wall(instant('2026-11-01T01:30', pacific), pacific), '2026-11-01T01:30')
  assert.deepEqual([instant('', pacific), wall('', pacific)], ['', ''])
})
