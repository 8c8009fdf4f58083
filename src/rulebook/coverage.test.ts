import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay, packOf, type Text } from '../engine/index.ts'
import { coverage, coverageOf, rulebook, watch } from './index.ts'
import { bills } from './pending/bills.ts'

const covered = coverageOf(rulebook)
const inBoth = (text: Text) => text.en !== '' && text.es !== '' && text.en !== text.es

test('every pack says what it models and what it does not', () => {
  assert.deepEqual(
    covered.map((c) => c.pack),
    rulebook.packs.map((p) => p.id),
  )
  for (const c of covered) {
    assert.ok(c.gaps.length > 0, c.pack)
    assert.ok(c.gaps.every(inBoth), c.pack)
  }
  assert.deepEqual(
    Object.keys(coverage.gaps).filter((id) => !rulebook.packs.some((p) => p.id === id)),
    [],
  )
})

test('every rule is counted once, under its pack and its citation', () => {
  for (const c of covered) {
    const own = rulebook.rules.filter((r) => packOf(r.id) === c.pack)
    assert.equal(c.rules.verified + c.rules.unverified + c.rules.disputed, own.length)
    assert.deepEqual(c.provisions.flatMap((p) => p.rules).sort(), own.map((r) => r.id).sort())
  }
})

test('a provision counts from its first day, and as its weakest rule', () => {
  const federal = covered.find((c) => c.pack === 'us')
  const attestation = federal?.provisions.find((p) => p.citation === '45 CFR 164.509')
  assert.equal(attestation?.until, '2025-06-18')
  assert.equal(attestation?.status, 'unverified')
  const general = federal?.provisions.find((p) => p.citation === '45 CFR 164.502(a)')
  assert.equal(general?.since, '2003-04-14')
  assert.equal(general?.until, undefined)
})

test('nobody has reviewed the rulebook, and it says so', () => {
  assert.deepEqual(coverage.reviewedBy, [])
  assert.match(coverage.notice.en, /^Not legal advice; not yet reviewed by counsel\.$/)
  assert.ok(inBoth(coverage.notice))
})

test('what is pending is shown with its day, and never is a rule', () => {
  assert.equal(new Set(watch.map((w) => w.id)).size, watch.length)
  for (const w of watch) {
    assert.ok(isDay(w.seenOn), w.id)
    assert.ok(inBoth(w.title) && inBoth(w.stage), w.id)
    assert.ok(w.factBase.length > 0, w.id)
  }
  const citations = new Set(rulebook.rules.map((r) => r.citation))
  assert.deepEqual(
    bills.filter((b) => citations.has(b.citation)).map((b) => b.id),
    [],
  )
  for (const id of ['ca-sb-915', 'ma-protect-act', 'ct-sb-91', 'co-hb26-1276', 'ny-s10494'])
    assert.ok(
      bills.some((b) => b.id === id),
      id,
    )
  assert.ok(!watch.some((w) => w.state === 'WA'), 'a bill that died is not pending')
})
