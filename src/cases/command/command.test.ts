import assert from 'node:assert/strict'
import { test } from 'node:test'
import { command, people } from '../_world.ts'
import { flagsIn, flagWords, type Matcher } from './free-text.ts'
import { isRefusal, readCommand } from './read-command.ts'

const record = command(
  'record',
  { noun: 'officer', entry: 'o1', fields: { badge: '4711' } },
  { id: 'a1', by: people.tablet },
)

function refusedAt(change: object): string | undefined {
  const read = readCommand({ ...record, ...change })
  return isRefusal(read) ? read.at : undefined
}

test('a command from outside is read strictly, and a refusal names the place, never what stood there', () => {
  assert.deepEqual(readCommand(JSON.parse(JSON.stringify(record))), record)
  assert.equal(refusedAt({ id: '' }), 'id')
  assert.equal(refusedAt({ at: '2026-06-03' }), 'at')
  assert.equal(refusedAt({ at: '2026-06-03T14:20:99-07:00' }), 'at')
  assert.equal(refusedAt({ by: { role: 'visitor' } }), 'by')
  assert.equal(refusedAt({ expected: -1 }), 'expected')
  assert.equal(refusedAt({ type: 'toString' }), 'type')
  assert.equal(refusedAt({ more: 1 }), 'more')
  assert.equal(refusedAt({ 'Garcia, Maria': 1 }), 'command')
  assert.equal(refusedAt({ data: { noun: 'officer', entry: 'o1', fields: { status: 'x' } } }), 'data.fields.status')
  assert.equal(refusedAt({ data: { noun: 'officer', entry: '__proto__', fields: {} } }), 'data.entry')
  assert.equal(
    refusedAt({ data: { noun: 'officer', entry: 'o1', fields: { badge: 'x'.repeat(301) } } }),
    'data.fields.badge',
  )
  assert.equal(refusedAt({ type: 'assess', data: { made: { answers: 'yes' } } }), 'data.made')
  const read = readCommand(JSON.parse(JSON.stringify(record).replace('"badge"', '"__proto__"')))
  assert.ok(isRefusal(read))
})

const finds: Matcher = (text) =>
  [...text.matchAll(/undocumented/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))

test('free text that states a status is shown to the writer before it is sent', () => {
  const fields = { account: 'The patient is undocumented.' }
  const note = command('record', { noun: 'note', entry: 'n1', fields }, { id: 'a2', by: people.tablet })
  assert.deepEqual(flagsIn(note, finds), [
    { at: 'data.fields.account', match: { start: 15, end: 27 }, advice: 'take-out' },
  ])
  const why = command('close-case', { why: 'undocumented anyway' }, { id: 'a3', by: people.privacy })
  assert.deepEqual(
    flagsIn(why, finds).map((f) => f.at),
    ['data.why'],
  )
  assert.deepEqual(flagsIn(record, finds), [])
  const seen = { nameAsGiven: 'A. Agent', vehicle: 'undocumented van', agency: 'undocumented' }
  const officer = command('record', { noun: 'officer', entry: 'o1', fields: seen }, { id: 'a5', by: people.tablet })
  assert.deepEqual(
    flagsIn(officer, finds).map((f) => f.at),
    ['data.fields.vehicle'],
  )
})

test('an officer’s own words are flagged only to ask whether they are theirs', () => {
  const fields = { inTheirWords: 'We look for an undocumented man.' }
  const claim = command('record', { noun: 'claim', entry: 'k1', fields }, { id: 'a4', by: people.tablet })
  const [flag] = flagsIn(claim, finds)
  assert.equal(flag?.advice, 'their-words-only')
  assert.notEqual(flagWords['take-out'].en, flagWords['take-out'].es)
})
