import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FacilitySettings } from '../../../cases/index.ts'
import { mergeSettings, sameSettings } from './merge-settings.ts'

const base: FacilitySettings = {
  name: 'Example General',
  place: { state: 'CA', kind: 'hospital' },
  timeZone: 'America/Los_Angeles',
  languages: ['en', 'es'],
  areas: [{ id: 'lobby', name: 'Lobby', public: true }],
  agencies: [],
  policies: ['house/starter'],
  settled: {},
  holidays: [],
  keepYears: 6,
}

test('what only one of two people changed is kept, whoever it was', () => {
  const mine = { ...base, keepYears: 10 }
  const theirs = { ...base, name: 'Example General Hospital' }
  const { merged, clashes } = mergeSettings(base, mine, theirs)
  assert.deepEqual([merged.name, merged.keepYears, clashes], ['Example General Hospital', 10, []])
})

test('what both changed in different ways is a clash, and in the same way is none', () => {
  const mine = { ...base, keepYears: 10, languages: ['en'] as const }
  const theirs = { ...base, keepYears: 8, languages: ['en'] as const }
  const { merged, clashes } = mergeSettings(base, mine, theirs)
  assert.deepEqual(clashes, [{ key: 'keepYears', mine: 10, theirs: 8 }])
  assert.equal(merged.keepYears, 8)
})

test('settings are the same if nothing in them differs, not even a rota that was left out', () => {
  assert.ok(sameSettings(base, { ...base, areas: [...base.areas] }))
  assert.ok(!sameSettings(base, { ...base, duty: [] }))
})
