import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../../tools/browser.ts'
import { schedule } from '../../../../tools/desk-proof/schedule.ts'
import { type MortalOffice, startMortalOffice } from '../../../../tools/mortal-office.ts'
import { buildWeb, isWebBuildStale } from '../../../../tools/web-build.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 1)
const deep = process.env['OSTIARY_DEEP'] === '1'
const schedules = deep ? 40 : 3

let browser: Browser
let office: MortalOffice
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  ;[browser, office] = await Promise.all([launchBrowser(), startMortalOffice()])
})
after(async () => {
  await browser?.close()
  await office?.close()
})

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
