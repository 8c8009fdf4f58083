import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Action, bearsOn, type Rulebook } from '../../engine/index.ts'
import { publicationOf, publicationText, rulebook } from '../../rulebook/index.ts'
import { ostiary, situationOf, testFolder } from '../_run.ts'

const files = testFolder()
const hipaa = 'us/hipaa/164.502-a'

function published(name: string, book: Rulebook): string {
  return files.write(name, publicationText(publicationOf(book)))
}

const [disclosure, obstruct] = ['disclose.treatment-records', 'obstruct'].map((id) =>
  rulebook.actions.find((a) => a.id === id),
) as [Action, Action]
const without = published('without.json', {
  ...rulebook,
  rules: rulebook.rules.filter((r) => !bearsOn(r, disclosure) || bearsOn(r, obstruct)),
})
const outreach = situationOf('s01')
const stored = files.write(
  'visits.jsonl',
  [['disclose.treatment-records'], ['obstruct']].map((actions) => JSON.stringify({ ...outreach, actions })).join('\n'),
)

describe('ostiary rules diff', () => {
  test('finds no difference between a rulebook and itself, over all the vectors', { timeout: 300_000 }, () => {
    const same = published('same.json', rulebook)
    const { status, stdout } = ostiary(['rules', 'diff', same, 'current'])
    assert.equal(status, 0)
    assert.match(stdout, /What changed: 0/)
    assert.match(stdout, /Answered differently: 0 of \d+ stored situations/)
  })

  test('says in words what changed, and which stored situations would be answered differently', () => {
    const { status, stdout } = ostiary(['rules', 'diff', without, 'current', '--situations', stored])
    assert.equal(status, 0)
    assert.match(stdout, /Rule us\/hipaa\/164\.502-a: added\./)
    assert.match(stdout, /Answered differently: 1 of 2 stored situations/)
    assert.match(stdout, /visits\.jsonl:1 · disclose\.treatment-records:/)
  })

  test('gives the same as JSON', () => {
    const { stdout } = ostiary(['rules', 'diff', 'current', without, '--situations', stored, '--json'])
    const told = JSON.parse(stdout) as {
      before: { hash: string }
      changes: readonly { change: string; id: string; text: string }[]
      answers: readonly { action: string }[]
      situations: number
    }
    assert.equal(told.before.hash, rulebook.hash)
    assert.ok(told.changes.every((c) => c.change === 'removed'))
    assert.ok(told.changes.some((c) => c.id === hipaa && c.text === `Rule ${hipaa}: removed.`))
    assert.deepEqual(
      told.answers.map((a) => a.action),
      ['disclose.treatment-records'],
    )
    assert.equal(told.situations, 2)
  })

  test('refuses a situation that neither rulebook can answer, naming the line', () => {
    const wrong = files.write(
      'wrong.jsonl',
      '{"at":"2026-06-03"}\n{"at":"2026-06-03","facts":{"request.kin":"arrest"}}\n',
    )
    const { status, stderr } = ostiary(['rules', 'diff', 'current', 'current', '--situations', wrong])
    assert.equal(status, 2)
    assert.match(stderr, /wrong\.jsonl:2: .*request\.kind/)
  })
})
