import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, valuesOf } from '../../engine/index.ts'
import { rulebook, sliceFor } from '../../rulebook/index.ts'
import { after, type Dialogue, type DialogueEvent, openDialogue } from './dialogue.ts'
import { doors } from './doors.ts'
import { instructionFor } from './instruction.ts'
import { answerStep, explained, factOf, viewOf } from './view.ts'

const day = '2026-11-25'
const book = sliceFor(rulebook, 'CA', day)
const seed = Number(process.env['OSTIARY_SEED'] ?? 20261125)

function dice(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function atDoor(door: string): Dialogue {
  const events: readonly DialogueEvent[] = [
    { type: 'answer', step: '@state', given: 'CA' },
    { type: 'answer', step: 'facility.kind', given: 'hospital' },
    { type: 'answer', step: '@door', given: door },
  ]
  return events.reduce<Dialogue>(after, openDialogue(day))
}

test('where and what kind of place come first, then what is happening', () => {
  const first = openDialogue(day)
  assert.equal(viewOf(book, first, 'en').step, '@state')
  const second = after(first, { type: 'answer', step: '@state', given: 'CA' })
  assert.equal(viewOf(book, second, 'en').step, 'facility.kind')
  const third = after(second, { type: 'answer', step: 'facility.kind', given: 'unknown' })
  assert.equal(viewOf(book, third, 'en').step, '@door')
})

for (const { id } of doors) {
  test(`the door "${id}" leads to an instruction at once, in both languages`, () => {
    for (const language of ['en', 'es'] as const) {
      const view = viewOf(book, atDoor(id), language)
      assert.equal(view.refused, undefined)
      const [first] = view.leading
      assert.ok(first)
      const instruction = instructionFor(book, first, language)
      assert.ok(instruction.word.length > 0 && instruction.headline.length > 0)
      assert.notEqual(view.step, '@door')
    }
  })
}

test(`every dialogue at the desk ends, never asks twice and asks nothing that would expose a patient (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let n = 0; n < 40; n++) {
    let d = atDoor(doors[n % doors.length]?.id ?? '')
    const asked = new Set<string>(d.trail)
    for (let view = viewOf(book, d, 'en'); view.step !== answerStep; view = viewOf(book, d, 'en')) {
      const fact = factOf(book, view.step)
      assert.ok(fact, view.step)
      assert.ok(!asked.has(view.step), `${view.step} is asked twice`)
      asked.add(view.step)
      if (!['request.kind', 'document.kind', 'requester.agency', 'patient.custody', 'items'].includes(fact.id))
        assert.ok(fact.who === 'desk' && fact.exposes !== true, `${fact.id} is no question for the desk`)
      const values = fact.kind === 'set' ? [] : valuesOf(fact)
      const given = values.length === 0 || roll(3) === 0 ? 'unknown' : (values[roll(values.length)] ?? 'unknown')
      d = after(d, { type: 'answer', step: view.step, given })
      assert.ok(asked.size < 60, 'a dialogue of more than sixty questions')
    }
  }
})

test('the page says what the engine says of the same situation', () => {
  const d = after(atDoor('officers'), { type: 'answer', step: 'request.kind', given: 'arrest' })
  const view = viewOf(book, after(d, { type: 'stop' }), 'en')
  const facility = { state: 'CA', kind: 'hospital' }
  const facts = { 'request.initiated-by': 'requester', 'request.channel': 'in-person', 'request.kind': 'arrest' }
  const own = assess(book, { at: day, facility, facts }, { exact: false, asker: 'desk' })
  assert.ok(!('error' in own))
  assert.deepEqual(view.all, own.answers)
  assert.equal(view.leading[0]?.action, 'admit.non-public')
  assert.equal(view.step, answerStep)
})

test('what they want to know is asked where information is wanted, and each kind of it is answered', () => {
  const d = after(atDoor('officers'), { type: 'answer', step: 'request.kind', given: 'records' })
  assert.equal(viewOf(book, d, 'en').step, 'items')
  const named = after(d, { type: 'answer', step: 'items', given: ['billing', 'hiv'] })
  const actions = viewOf(book, named, 'en').leading.map((a) => a.action)
  assert.deepEqual([...actions].sort(), ['disclose.billing', 'disclose.hiv'])
})

test('a situation that the rulebook does not know is refused, not answered', () => {
  const d = after(atDoor('officers'), { type: 'answer', step: 'request.kind', given: 'a-parade' })
  assert.equal(viewOf(book, d, 'en').refused?.code, 'unknown-value')
})

test('at its own desk a facility does first what a desk does: takes the paper, and goes on with care', () => {
  const desk = { policies: undefined }
  const first = (door: string, ...given: readonly (readonly [string, string])[]) => {
    const began: Dialogue = { ...atDoor(door), desk }
    const d = given.reduce<Dialogue>((was, [step, v]) => after(was, { type: 'answer', step, given: v }), began)
    const { leading } = viewOf(book, d, 'en')
    return [leading[0]?.action, leading.length > 1]
  }
  const subpoena = ['document.kind', 'attorney-subpoena'] as const
  assert.deepEqual(first('paper', subpoena, ['request.kind', 'records']), ['accept.papers', true])
  assert.deepEqual(first('officers', ['request.kind', 'records'], ['document.kind', 'none']), [
    'disclose.treatment-records',
    false,
  ])
  assert.deepEqual(first('custody'), ['delay.care', true])
})

test('what an instruction rests on is worked out when somebody asks why', () => {
  const d: Dialogue = { ...atDoor('officers'), desk: { policies: undefined } }
  const { leading, step } = viewOf(book, d, 'en')
  assert.equal(step, 'request.kind')
  assert.deepEqual(new Set(leading.map((a) => a.because.length)), new Set([0]))
  const why = explained(book, d, leading, 'en')
  assert.deepEqual(
    why.map(({ action, answer, meanwhile }) => [action, answer, meanwhile]),
    leading.map(({ action, answer, meanwhile }) => [action, answer, meanwhile]),
  )
  assert.ok(why.every((a) => a.because.length > 0 || a.answer === 'depends'))
})
