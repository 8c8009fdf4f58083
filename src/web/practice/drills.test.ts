import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradeOf, spanishEase } from '../../../tools/reading.ts'
import { drills, knownAtDoor, rightMove, ruled, scoreOf } from '../../practice/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { after, type Given } from '../ask/dialogue.ts'
import { doorOf } from '../ask/doors.ts'
import { answerStep, factOf, isForDesk, viewOf } from '../ask/view.ts'
import { deskDialogue } from '../desk/visit/visit.ts'
import { reportedIn } from './result.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'

type Told = readonly (readonly [at: string, text: string])[]

function told(words: unknown, at = ''): Told {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') return [[at, String(words(7, 9))]]
  return Object.entries(words as object).flatMap(([key, value]) => told(value, `${at}.${key}`))
}

const sentences = (all: Told): Told => all.filter(([, text]) => text.split(/\s+/).length >= 6)

test('every word of practice is there in both languages, said differently, and read at grade 8 or below', () => {
  const [english, spanish] = [told(en), told(es)]
  assert.deepEqual(
    english.map(([at]) => at),
    spanish.map(([at]) => at),
  )
  assert.deepEqual(
    english.filter(([at, text]) => spanish.some(([to, other]) => to === at && other === text)),
    [],
  )
  assert.deepEqual(
    sentences(english).filter(([, text]) => gradeOf(text) > 8),
    [],
  )
  assert.deepEqual(
    sentences(spanish).filter(([, text]) => spanishEase(text) < 60),
    [],
  )
})

test('what is known by a start of a drill is what the desk knows by its button', () => {
  for (const [door, facts] of Object.entries(knownAtDoor)) assert.deepEqual(doorOf(door)?.facts, facts, door)
})

test('a drill is about what a desk is asked for, in values that are offered there', () => {
  for (const { id, facts, also = {} } of drills)
    for (const [fact, value] of [...Object.entries(facts), ...Object.entries(also)]) {
      const found = factOf(rulebook, fact)
      if (found === undefined) assert.fail(`${id}: ${fact}`)
      assert.ok(isForDesk(found), `${id}: ${fact}`)
      for (const one of Array.isArray(value) ? value : [value])
        assert.ok(
          one === 'unknown' || typeof one === 'boolean' || found.values?.includes(one as string),
          `${id}: ${fact} ${one}`,
        )
    }
})

test('whoever tells the desk what a story tells, and else “I don’t know”, has told all of it right', () => {
  const place = { state: 'CA', kind: 'hospital', owner: 'nonprofit', medicaid: true, emergencyDepartment: true }
  const facility = { id: 'h', name: 'H', place, timeZone: 'America/Los_Angeles', areas: [], settled: {} }
  const bundle = {
    facility: { ...facility, policies: ['house/starter'] },
    duty: [],
    rulebook: { hash: '', version: '' },
    sealTo: { id: '', publicKey: '' },
    serverTime: '',
  }
  const day = '2026-11-25'
  for (const drill of drills) {
    let d = deskDialogue(bundle, day, drill.door)
    for (let n = 0; n < 30; n++) {
      const { step } = viewOf(rulebook, d, 'en')
      if (step === answerStep) break
      d = after(d, { type: 'answer', step, given: (drill.facts[step] ?? 'unknown') as Given })
    }
    const of = ruled(rulebook, drill, { place, policies: ['house/starter'], day })
    assert.ok(!('code' in of))
    assert.equal(viewOf(rulebook, d, 'en').step, answerStep, `${drill.id} does not come to an end`)
    const scored = scoreOf(of, drill.door, reportedIn(d), rightMove(of).id)
    assert.equal(scored?.score, 100, drill.id)
  }
})
