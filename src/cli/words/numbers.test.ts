import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grouped } from './numbers.ts'

test('large numbers have commas, and beyond reading a power of ten', () => {
  assert.deepEqual([0, 999, 4028, 123456789].map(grouped), ['0', '999', '4,028', '123,456,789'])
  assert.equal(grouped('2245800545774401147432405350'), '2.2 × 10²⁷')
})
