import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settingLines } from './setting-lines.ts'

test('two sides of a conflict are told in the reader’s words, not in those of the program', () => {
  const areas = [
    { id: 'area-1', name: 'Lobby', public: true },
    { id: 'area-2', name: 'Ward 8', public: false },
  ]
  assert.deepEqual(settingLines(areas, 'en'), ['Lobby, anyone may walk in: yes', 'Ward 8, anyone may walk in: no'])
  assert.deepEqual(settingLines(areas, 'es').at(1), 'Ward 8, cualquiera puede entrar: no')
  const day = { day: '2026-03-31', name: { en: 'Founders’ Day', es: 'Día de los fundadores' }, legal: true }
  assert.deepEqual(settingLines([day], 'es'), ['2026-03-31, Día de los fundadores, feriado legal: sí'])
  assert.deepEqual(settingLines(['en', 'es'], 'es'), ['inglés', 'español'])
  const turn = { person: 'Ruth Invented', role: 'privacy-officer', phone: '555-0114', every: 'day' }
  assert.match(
    settingLines([turn], 'en')[0] ?? '',
    /^Ruth Invented, Privacy officer, phone: 555-0114, repeats every: day$/i,
  )
  assert.deepEqual(settingLines({ state: 'CA', medicaid: true }, 'es'), ['estado: CA', 'acepta Medicaid: sí'])
  assert.deepEqual(
    [settingLines([], 'en'), settingLines(undefined, 'en'), settingLines(8, 'en')],
    [['–'], ['–'], ['8']],
  )
})
