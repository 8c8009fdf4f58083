import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradeOf } from '../../tools/reading.ts'
import type { Fact, Text } from '../engine/index.ts'
import { facts } from './facts.ts'
import { rulebook } from './index.ts'
import { choices, clocks, items, yesNo } from './vocabulary.ts'

interface Words {
  readonly at: string
  readonly text: Text
}

const factWords = (f: Fact): readonly Words[] => [
  { at: f.id, text: f.question },
  ...(f.lookFor ? [{ at: `${f.id}, look for`, text: f.lookFor }] : []),
  ...Object.entries(f.labels ?? {}).map(([value, text]) => ({ at: `${f.id}=${value}`, text })),
]
const all: readonly Words[] = [
  ...rulebook.facts.flatMap(factWords),
  ...rulebook.actions.flatMap((a) => [
    { at: a.id, text: a.question },
    { at: `${a.id}, doing`, text: a.doing },
    { at: `${a.id}, not doing`, text: a.notDoing },
  ]),
  ...Object.entries(rulebook.duties).map(([at, text]) => ({ at, text })),
]
const ids = new Set([
  ...rulebook.facts.flatMap((f) => [f.id, ...(f.values ?? []).filter((v) => v.includes('-'))]),
  ...rulebook.actions.map((a) => a.id),
  ...Object.keys(rulebook.duties),
])
const wrong = (test: (w: Words) => boolean) => all.filter(test).map((w) => `${w.at}: ${w.text.en} | ${w.text.es}`)

test('everything is said in both languages, and not in the same words', () => {
  assert.deepEqual(
    wrong(({ text }) => text.en.trim() === '' || text.es.trim() === '' || (text.en === text.es && text.en !== 'No')),
    [],
  )
})

test('nothing is shown as an identifier', () => {
  const asId = (s: string) => ids.has(s) || /\b[a-z]+\.[a-z]+-[a-z]+/.test(s)
  assert.deepEqual(
    wrong(({ text }) => asId(text.en) || asId(text.es)),
    [],
  )
})

test('every question is a question, in both languages', () => {
  const asked: readonly Words[] = [...rulebook.facts, ...rulebook.actions].map((x) => ({ at: x.id, text: x.question }))
  assert.deepEqual(
    asked.filter(({ text }) => !text.en.endsWith('?') || !/¿.+\?$/.test(text.es)).map((w) => w.at),
    [],
  )
})

test('every value of every choice has its own words', () => {
  for (const f of rulebook.facts.filter((x) => x.values !== undefined)) {
    assert.deepEqual(Object.keys(f.labels ?? {}).sort(), [...(f.values ?? [])].sort(), f.id)
    for (const language of ['en', 'es'] as const) {
      const said = Object.values(f.labels ?? {}).map((l) => l[language])
      assert.equal(new Set(said).size, said.length, `${f.id} says two values alike in ${language}`)
    }
  }
})

test('weights are of values that the fact has', () => {
  for (const f of rulebook.facts)
    for (const [value, weight] of Object.entries(f.weights ?? {})) {
      assert.ok((f.kind === 'yes-no' ? ['true', 'false'] : (f.values ?? [])).includes(value), `${f.id}: ${value}`)
      assert.ok(weight > 0, `${f.id}: ${value}`)
    }
})

test('a child of fourteen can read what the desk is asked', () => {
  const desk = rulebook.facts.filter((f) => f.who === 'desk').map((f) => f.question.en)
  assert.ok(desk.reduce((sum, q) => sum + gradeOf(q), 0) / desk.length <= 8)
  assert.deepEqual(
    desk.filter((q) => gradeOf(q) > 11),
    [],
  )
  const told = [...Object.values(rulebook.duties).map((d) => d.en), ...rulebook.actions.map((a) => a.notDoing.en)]
  assert.ok(told.reduce((sum, s) => sum + gradeOf(s), 0) / told.length <= 8)
})

test('no fact asks for a patient’s immigration status', () => {
  const status = /status|citizen|nationality|undocumented|born|legally|lawfully present|papers/i
  const estatus = /estatus|ciudadan|nacionalidad|indocumentad|nacid|legalmente|papeles/i
  assert.deepEqual(
    rulebook.facts.filter((f) => status.test(f.question.en) || estatus.test(f.question.es)).map((f) => f.id),
    [],
  )
})

test('whatever asks about a patient exposes, and is not put to the desk', () => {
  const about = /^(patient|consent|custody|custodian|victim|crime|death|injury|threat|reproductive)\./
  const loud = rulebook.facts.filter((f) => about.test(f.id) && !(f.exposes === true && f.who !== 'desk'))
  assert.deepEqual(
    loud.map((f) => f.id),
    [],
  )
  assert.deepEqual(
    rulebook.facts.filter((f) => f.who === 'desk' && f.exposes === true).map((f) => f.id),
    [],
  )
})

test('open law is counsel’s alone, and names the point', () => {
  const disputes = rulebook.facts.filter((f) => f.id.startsWith('dispute.') || f.dispute !== undefined)
  assert.ok(disputes.length > 0)
  for (const f of disputes) {
    assert.equal(f.who, 'counsel', f.id)
    assert.match(f.dispute ?? '', /^(D-\d+|[A-Z]{2}-\w+)$/, f.id)
    assert.match(f.question.en, /^How does counsel read /)
  }
})

test('who they are and where we are stays as it is', () => {
  const fixed = rulebook.facts.filter((f) => f.fixed === true).map((f) => f.id)
  for (const id of ['request.kind', 'request.channel', 'requester.agency', 'requester.purpose', 'area'])
    assert.ok(fixed.includes(id), id)
  assert.deepEqual(
    rulebook.facts.filter((f) => f.id.startsWith('facility.') && f.fixed !== true).map((f) => f.id),
    [],
  )
})

test('the facts stand in the order of the vocabulary', () => {
  assert.deepEqual(
    facts.map((f) => f.id),
    [...Object.keys(choices), ...yesNo, ...Object.keys(clocks), 'items'],
  )
  assert.deepEqual(facts.at(-1)?.values, items)
})
