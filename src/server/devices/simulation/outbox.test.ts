import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schedule } from './_schedule.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 1)
const schedules = process.env['OSTIARY_DEEP'] === '1' ? 10_000 : 300

test(`${schedules} random schedules: no entry is lost or doubled, and none is shown in the record that is not there`, async () => {
  let [entries, kept] = [0, 0]
  const kinds = new Map<string, number>()
  for (let n = 0; n < schedules; n++) {
    const own = (seed * 100_003 + n) >>> 0
    try {
      const seen = await schedule(own)
      entries += seen.entries
      kept += seen.kept
      for (const kind of seen.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    } catch (error) {
      throw new Error(`schedule ${own}: ${error instanceof Error ? error.message : ''}`, { cause: error })
    }
  }
  // The schedules do what they are for.
  assert.ok(entries > schedules * 3, `${entries} entries`)
  assert.ok(kept < entries / 10, `${kept} kept of ${entries}`)
  for (const kind of ['server-crash', 'storage-full', 'revocation', 'eviction'])
    assert.ok((kinds.get(kind) ?? 0) > schedules / 50, `${kind}: ${kinds.get(kind)}`)
})
