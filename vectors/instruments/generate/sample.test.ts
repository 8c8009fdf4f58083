import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { compose } from './compose.ts'
import { expectedSchema } from './expected.ts'
import { requestOf, wanted } from './sample.ts'

const folder = join(import.meta.dirname, '../sample')

test('the sample in the repository is small, whole, and what the generator says today', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
  assert.equal(pictures.length, 30)
  for (const each of wanted) {
    const { expected: now } = compose(requestOf(each))
    const kept = expectedSchema.parse(JSON.parse(readFileSync(join(folder, `${now.sheet}.expected.json`), 'utf8')))
    assert.ok(statSync(join(folder, `${now.sheet}.png`)).size <= 40_000, now.sheet)
    assert.deepEqual(
      { kind: kept.kind, facts: kept.facts, dates: kept.dates, defects: kept.defects, template: kept.template },
      { kind: now.kind, facts: now.facts, dates: now.dates, defects: now.defects, template: each.template },
    )
    for (const [name, value] of Object.entries(kept.fields)) assert.equal(value, now.fields[name], name)
  }
})
