import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Assessment, assess, type Fact, type Person, type Value } from '../engine/index.ts'
import { rulebook } from './index.ts'

const byId = new Map(rulebook.facts.map((f) => [f.id, f]))

function ask(state: string, facts: Readonly<Record<string, unknown>>, asker: Person): Assessment {
  const result = assess(rulebook, { at: '2026-06-20', facility: { state, kind: 'hospital' }, facts }, { asker })
  assert.ok(!('error' in result), JSON.stringify(result))
  return result
}

interface Dialogue {
  readonly asked: readonly Fact[]
  readonly end: Assessment
}

/** Puts question after question, and answers each as the script says, or else by its commonest value. */
function talk(
  state: string,
  facts: Readonly<Record<string, unknown>>,
  script: Readonly<Record<string, Value>>,
  asker: Person,
): Dialogue {
  const given: Record<string, unknown> = { ...facts }
  const asked: Fact[] = []
  for (let end = ask(state, given, asker); ; end = ask(state, given, asker)) {
    if (end.next === null) return { asked, end }
    const fact = byId.get(end.next.fact) as Fact
    assert.ok(!asked.includes(fact), `${fact.id} is asked twice`)
    asked.push(fact)
    given[fact.id] = script[fact.id] ?? commonest(fact)
  }
}

function commonest(fact: Fact): Value {
  const values: readonly Value[] = fact.kind === 'yes-no' ? [false, true] : (fact.values ?? [])
  const weight = (v: Value) => fact.weights?.[String(v)] ?? 1
  return values.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}

const atTheDoor = { 'request.kind': 'arrest', 'request.channel': 'in-person', area: 'non-public' }
const immigration = { 'requester.agency': 'ice-ero', 'requester.purpose': 'civil-immigration' }

test('officers who want to arrest are asked who they are, what for and what paper, and nothing else first', () => {
  const { asked } = talk('NY', atTheDoor, immigration, 'desk')
  const first = asked.slice(0, 3).map((f) => f.id)
  assert.deepEqual(first.toSorted(), ['document.kind', 'requester.agency', 'requester.purpose'])
})

test('once they have said who they are and what for, the question is: what paper?', () => {
  assert.equal(ask('NY', { ...atTheDoor, ...immigration }, 'desk').next?.fact, 'document.kind')
})

test('the desk is asked nothing aloud that would tell of a patient', () => {
  for (const kind of ['arrest', 'custody-escort', 'records', 'directory-inquiry', 'threat-referral']) {
    const { asked } = talk('NY', { 'request.kind': kind }, immigration, 'desk')
    assert.deepEqual(
      asked.filter((f) => f.exposes === true).map((f) => f.id),
      [],
    )
  }
})

test('who answers every question gets an answer: none that is needed is held back', () => {
  const subpoena = { 'document.kind': 'attorney-subpoena', 'requester.agency': 'party-attorney' }
  for (const script of [{}, immigration, subpoena, { ...subpoena, 'assurance.notice-to-patient': true }]) {
    const { end } = talk('OH', { 'request.kind': 'records' }, script, 'counsel')
    assert.deepEqual(
      end.answers.filter((a) => a.answer === 'depends').map((a) => `${a.action}: ${a.missing.join(', ')}`),
      [],
    )
  }
})
