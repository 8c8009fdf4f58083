import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { eventNames } from './event-names.ts'

test('every event that the server writes about the office has a name in both languages', () => {
  const server = join(import.meta.dirname, '../../../server')
  const written = new Set(['granted', 'waits', 'taken', 'confirmed'].map((change) => `office.role-${change}`))
  for (const file of globSync('**/*.ts', { cwd: server }))
    if (!file.endsWith('.test.ts') && !/(^|\/)_/.test(file))
      for (const [, type = ''] of readFileSync(join(server, file), 'utf8').matchAll(/'(office\.[a-z-]+)'/g))
        written.add(type)
  assert.ok(written.size > 30)
  written.delete('office.html')
  assert.deepEqual([...written].filter((type) => eventNames[type] === undefined).sort(), [])
  for (const [type, { en, es }] of Object.entries(eventNames)) assert.ok(en !== '' && es !== '' && en !== es, type)
})
