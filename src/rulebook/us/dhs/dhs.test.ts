import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from '../../../engine/index.ts'
import { rulebook } from '../../index.ts'

const hospital = { state: 'OH', kind: 'hospital' }
const arrest = {
  'requester.agency': 'ice-ero',
  'request.kind': 'arrest',
  'requester.purpose': 'civil-immigration',
  'agency.prior-approval': false,
  exigency: 'none',
}

function enforceHere(at: string, facts: object, facility: object = hospital) {
  const a = assess(rulebook, { at, facility: { ...facility }, facts: { ...facts }, actions: ['agency.enforce-here'] })
  if ('error' in a) return assert.fail(a.error.message)
  const [answer] = a.answers
  assert.ok(answer)
  return { ...answer, cites: answer.because.filter((b) => b.certain !== false).map((b) => b.citation) }
}

test('an ICE arrest at a hospital without approval: what the policy of the day said', () => {
  const days: readonly (readonly [string, string, string])[] = [
    ['1993-05-16', 'may', 'DHS Memorandum (Jan. 20, 2025)'],
    ['1993-05-17', 'may', 'ICE Policy 10029.1 (July 3, 2008)'],
    ['2011-10-23', 'may', 'ICE Policy 10029.1 (July 3, 2008)'],
    ['2011-10-24', 'must-not', 'ICE Policy 10029.2 (Oct. 24, 2011)'],
    ['2021-10-26', 'must-not', 'ICE Policy 10029.2 (Oct. 24, 2011)'],
    ['2021-10-27', 'must-not', 'DHS Memorandum (Oct. 27, 2021)'],
    ['2025-01-19', 'must-not', 'DHS Memorandum (Oct. 27, 2021)'],
    ['2025-01-20', 'may', 'DHS Memorandum (Jan. 20, 2025)'],
    ['2026-11-23', 'may', 'ICE Memorandum (Jan. 31, 2025)'],
  ]
  for (const [at, answer, citation] of days) {
    const found = enforceHere(at, arrest)
    assert.equal(found.answer, answer, at)
    assert.ok(found.cites.includes(citation), `${at}: ${found.cites.join('; ')}`)
  }
})

test('since 2025 the answer is the default: no policy speaks for or against', () => {
  assert.ok(enforceHere('2025-03-03', arrest).because.some((b) => b.source === 'default'))
})

test('schools were named from the start, by each policy in turn', () => {
  const school = { ...hospital, kind: 'school' }
  for (const at of ['1993-05-17', '2008-07-02', '2008-07-03', '2011-10-23', '2011-10-24', '2022-05-02'])
    assert.equal(enforceHere(at, arrest, school).answer, 'must-not', at)
  assert.equal(enforceHere('2025-01-20', arrest, school).answer, 'may')
})

test('approval or an emergency lifts the ban, and not knowing leaves it open', () => {
  for (const at of ['2017-02-15', '2022-05-02']) {
    assert.equal(enforceHere(at, { ...arrest, 'agency.prior-approval': true }).answer, 'may')
    assert.equal(enforceHere(at, { ...arrest, exigency: 'imminent-danger' }).answer, 'may')
    const { exigency, ...unasked } = arrest
    assert.equal(exigency, 'none')
    assert.deepEqual(enforceHere(at, unasked).missing, ['exigency'])
  }
})

test('serving a subpoena was left alone in 2017 and covered in 2022', () => {
  const serving = { ...arrest, 'request.kind': 'serve-papers', 'document.kind': 'dhs-i138' }
  assert.equal(enforceHere('2017-03-20', serving).answer, 'may')
  assert.equal(enforceHere('2022-05-24', serving).answer, 'must-not')
})

test('border officers have a policy of their own from 2013', () => {
  const border = { ...arrest, 'requester.agency': 'cbp' }
  assert.equal(enforceHere('2013-01-17', border).answer, 'may')
  assert.equal(enforceHere('2013-01-18', border).answer, 'must-not')
  assert.deepEqual(enforceHere('2021-10-26', border).cites, ['CBP Memorandum (Jan. 18, 2013)'])
  assert.equal(enforceHere('2018-02-14', border, { state: 'OH', kind: 'courthouse' }).answer, 'may')
})

test('other agencies are not bound by these policies', () => {
  for (const agency of ['fbi', 'local-police', 'sheriff', 'us-marshals'])
    assert.equal(enforceHere('2017-02-15', { ...arrest, 'requester.agency': agency }).answer, 'may')
})

test('courthouses go back and forth', () => {
  const courthouse = { state: 'OH', kind: 'courthouse' }
  const days = { '2017-02-15': 'may', '2018-01-10': 'may', '2021-04-26': 'may', '2021-04-27': 'must-not' }
  for (const [at, answer] of Object.entries({ ...days, '2025-01-20': 'must-not', '2025-01-21': 'may' }))
    assert.equal(enforceHere(at, arrest, courthouse).answer, answer, at)
  assert.deepEqual(
    enforceHere('2025-05-26', arrest, courthouse).because[0]?.citation,
    'ICE Directive 11072.3 (Jan. 21, 2025)',
  )
  assert.deepEqual(enforceHere('2025-05-27', arrest, courthouse).because[0]?.citation, 'ICE Memorandum (May 27, 2025)')
})

test('a clinic inside a courthouse is for counsel to read (S03)', () => {
  const clinic = { state: 'NY', kind: 'mental-health-facility', owner: 'state-or-local', inCourthouse: true }
  const open = enforceHere('2018-02-14', arrest, clinic)
  assert.equal(open.answer, 'depends')
  assert.deepEqual(open.missing, ['dispute.d17-clinic-in-courthouse'])
  assert.equal(open.decides, 'counsel')
  const read = (d17: boolean) =>
    enforceHere('2018-02-14', { ...arrest, 'dispute.d17-clinic-in-courthouse': d17 }, clinic)
  assert.equal(read(true).answer, 'may')
  assert.deepEqual(
    read(true).displaced.map((d) => d.rule),
    ['us/dhs/10029.2'],
  )
  assert.equal(read(false).answer, 'must-not')
  assert.equal(enforceHere('2018-01-09', arrest, clinic).answer, 'must-not')
})

test('what is contested says so and goes to counsel', () => {
  const removal = enforceHere('2025-05-12', { ...arrest, 'document.kind': 'dhs-i205' })
  assert.deepEqual([removal.confidence, removal.decides], ['disputed', 'counsel'])
  assert.notEqual(enforceHere('2025-05-11', { ...arrest, 'document.kind': 'dhs-i205' }).confidence, 'disputed')
  const church = { state: 'MA', kind: 'place-of-worship' }
  assert.notEqual(enforceHere('2025-02-23', arrest, church).confidence, 'disputed')
  assert.equal(enforceHere('2025-02-24', arrest, church).confidence, 'disputed')
})

test('the plain words never tell staff that a paper is void', () => {
  const forbidding = rulebook.rules.filter((r) => r.id.startsWith('us/dhs/') && r.effect === 'forbids')
  assert.ok(forbidding.length >= 6)
  for (const r of forbidding) assert.match(r.plain.en, /(no paper void|not make a warrant or subpoena void)/, r.id)
})
