import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { schedule } from '../../../../tools/desk-proof/schedule.ts'
import { startMortalOffice } from '../../../../tools/mortal-office.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 1)
const deep = process.env['OSTIARY_DEEP'] === '1'
const schedules = deep ? 40 : 3

const [browser, office] = await Promise.all([openBrowser(), startMortalOffice()])
after(() => office.close())

test(`${schedules} random schedules that kill tab, worker, server and clock: nothing is lost, doubled or told falsely (seed ${seed})`, async (t) => {
  const kinds = new Map<string, number>()
  let entries = 0
  for (let n = 0; n < schedules; n++) {
    const seen = await schedule(browser, office, (seed * 1_009 + n) >>> 0)
    entries += seen.entries
    for (const kind of seen.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  t.diagnostic(`OSTIARY_SEED=${seed}: ${entries} entries; ${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ')}`)
  assert.ok(entries >= schedules * 3, `${entries} entries`)
  if (deep)
    for (const kind of ['close', 'crash', 'worker', 'server', 'clock', 'no-network'])
      assert.ok((kinds.get(kind) ?? 0) > 5, `${kind}: ${kinds.get(kind)}`)
})
