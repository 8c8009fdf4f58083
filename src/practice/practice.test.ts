import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gradeOf, spanishEase } from '../../tools/reading.ts'
import { rulebook } from '../rulebook/index.ts'
import {
  type Drill,
  drills,
  firstDrills,
  moves,
  movesFor,
  numbersFrom,
  optionsOf,
  orderOf,
  type Reported,
  type Ruled,
  rightMove,
  ruled,
  scoreOf,
  toldFirst,
  verdictOn,
} from './index.ts'

const vectors = join(import.meta.dirname, '..', '..', 'vectors', 'rulebook')
const ground = (state: string) => ({
  place: { state, kind: 'hospital', owner: 'nonprofit', medicaid: true, emergencyDepartment: true },
  policies: ['house/starter'],
  day: '2026-11-25',
})

interface VectorCase {
  readonly situation: {
    readonly at: string
    readonly facility: Readonly<Record<string, string | boolean>>
    readonly facts: Reported
  }
  readonly expect: readonly { readonly action: string; readonly answer?: string | readonly string[] }[]
}

function vectorOf({ from }: Drill): VectorCase {
  const [file, n] = from.split('#')
  const { cases } = JSON.parse(readFileSync(join(vectors, `${file}.json`), 'utf8')) as { cases: VectorCase[] }
  return cases[Number(n)] as VectorCase
}

function ruledIn(drill: Drill, state: string): Ruled {
  const found = ruled(rulebook, drill, ground(state))
  assert.ok(!('code' in found), `${drill.id}: ${JSON.stringify(found)}`)
  return found
}

const drillOf = (id: string): Drill => drills.find((d) => d.id === id) as Drill
const told = ({ facts }: Drill): Reported => facts

describe('the drills', () => {
  test('there are a few dozen, of all six starts, each with a name of its own', () => {
    assert.ok(drills.length >= 30, String(drills.length))
    assert.equal(new Set(drills.map(({ id }) => id)).size, drills.length)
    const doors = ['officers', 'about-patient', 'paper', 'call', 'custody', 'outreach']
    for (const door of doors)
      assert.ok(
        drills.some((d) => d.door === door),
        door,
      )
  })

  test('each tells what its vector tells, and never teaches the contrary of what the vector expects', () => {
    for (const drill of drills) {
      const { situation, expect } = vectorOf(drill)
      const shared = Object.entries(drill.facts).filter(([id]) => situation.facts[id] !== undefined)
      assert.ok(shared.length > 0, drill.id)
      for (const [id, value] of shared) {
        const given = situation.facts[id]
        // A list of several things may be practised with one of them.
        if (Array.isArray(given))
          assert.ok(
            (value as string[]).every((v) => given.includes(v)),
            `${drill.id} ${id}`,
          )
        else assert.deepEqual(value, given, `${drill.id} ${id}`)
      }
      const { facility, at } = situation
      const found = ruled(rulebook, drill, {
        place: { kind: 'hospital', ...facility },
        policies: ['house/starter'],
        day: at.slice(0, 10),
      })
      assert.ok(!('code' in found), `${drill.id}: ${JSON.stringify(found)}`)
      const wanted = expect.find((e) => e.action === drill.key)?.answer
      const contrary = wanted === 'must-not' ? ['must', 'may'] : wanted === 'must' ? ['must-not'] : []
      assert.ok(!contrary.includes(found.key.meanwhile), `${drill.id}: ${found.key.meanwhile}`)
    }
  })

  test('their stories are read at grade 8 or below in both languages, and name nobody', () => {
    for (const { id, story } of drills) {
      assert.ok(gradeOf(story.en) <= 8, `${id}: ${gradeOf(story.en)}`)
      assert.ok(spanishEase(story.es) >= 60, `${id}: ${spanishEase(story.es)}`)
      assert.doesNotMatch(`${story.en} ${story.es}`, /\b(Mr|Mrs|Ms|Sr|Sra|Dr)\./)
    }
    for (const { id, words } of moves) assert.ok(words.en !== '' && words.es !== '' && words.en !== words.es, id)
  })
})

describe('a drill', () => {
  for (const state of ['CA', 'TX', 'NY', 'WY'])
    test(`has in ${state} one right move and three that the rulebook calls wrong, whatever the seed`, () => {
      for (const drill of drills) {
        const of = ruledIn(drill, state)
        for (const seed of [1, 2]) {
          const options = optionsOf(of, seed)
          assert.equal(options.length, 4, `${drill.id}: ${options.map((o) => o.id)}`)
          assert.equal(new Set(options.map((o) => o.id)).size, 4, drill.id)
          const verdicts = options.map((m) => verdictOn(m, of.answers.get(m.action)))
          assert.deepEqual(verdicts.toSorted(), ['right', 'wrong', 'wrong', 'wrong'], drill.id)
          assert.deepEqual(optionsOf(of, seed), options)
        }
      }
    })

  test('done right scores 100; a wrong move does not pass, however much was told right', () => {
    for (const drill of drills) {
      const of = ruledIn(drill, 'CA')
      const right = scoreOf(of, drill.door, told(drill), rightMove(of).id)
      assert.deepEqual([right?.score, right?.passed], [100, true], drill.id)
      const wrong = scoreOf(of, drill.door, told(drill), 'lie')
      assert.deepEqual([wrong?.score, wrong?.passed, wrong?.choseRight], [50, false, false], drill.id)
      assert.equal(wrong?.wanted.id, rightMove(of).id)
    }
  })

  test('counts what was told wrong, what the story does not tell, and the wrong start', () => {
    const of = ruledIn(drillOf('i200-ward'), 'CA')
    const reported = {
      'request.kind': 'arrest',
      'document.kind': 'search-warrant',
      'requester.subject-role': 'suspect',
    }
    const scored = scoreOf(of, 'paper', reported, 'keep-closed')
    assert.deepEqual(
      scored?.facts.map(({ fact, right }) => [fact, right]),
      [
        ['request.kind', true],
        ['document.kind', false],
        ['requester.subject-role', false],
      ],
    )
    assert.deepEqual([scored?.door, scored?.score, scored?.passed], [false, 63, false])
    const shrugged = scoreOf(of, 'officers', { 'requester.subject-role': 'unknown' }, 'keep-closed')
    assert.equal(shrugged?.score, 100)
    assert.equal(scoreOf(of, 'officers', {}, 'no-such-move'), undefined)
  })

  test('refusing a judge’s warrant is wrong, as is letting in before it is checked; waiting and calling is right', () => {
    const of = ruledIn(drillOf('judge-warrant'), 'CA')
    const verdicts = ['let-in', 'keep-closed', 'ask-to-wait'].map((id) => scoreOf(of, 'officers', {}, id)?.choseRight)
    assert.deepEqual(verdicts, [false, false, true])
  })

  test('whoever lies, hides, blocks or misleads is wrong in every drill', () => {
    for (const drill of drills) {
      const of = ruledIn(drill, 'CA')
      const never = movesFor(drill.key).filter((m) => m.action === 'obstruct')
      assert.ok(never.length >= 4)
      for (const m of never) assert.equal(verdictOn(m, of.answers.get('obstruct')), 'wrong', drill.id)
    }
  })

  test('says why, by the law that stands', () => {
    const key = toldFirst(ruledIn(drillOf('i200-ward'), 'CA').key)
    assert.deepEqual(
      [key.because[0]?.effect, key.because[0]?.source, key.because[0]?.certain !== false],
      ['forbids', 'law', true],
    )
    assert.ok(key.because.some(({ citation, plain }) => citation.includes('24251') && plain !== undefined))
  })

  test('follows the state: the same story may end otherwise where the law is another', () => {
    const ends = (state: string) => drills.map((drill) => ruledIn(drill, state).key.meanwhile).join()
    assert.notEqual(ends('CA'), ends('TX'))
  })
})

describe('a sitting', () => {
  test('is in random order, the same for the same seed', () => {
    const ids = (seed: number) => orderOf(seed).map(({ id }) => id)
    assert.deepEqual(ids(7), ids(7))
    assert.notDeepEqual(ids(7), ids(8))
    assert.deepEqual(ids(7).toSorted(), drills.map(({ id }) => id).toSorted())
  })

  test('of the first five minutes ends with two short drills', () => {
    for (const seed of [1, 2, 3]) assert.equal(firstDrills(seed).length, 2)
  })

  test('takes its numbers evenly from the seed', () => {
    const next = numbersFrom(42)
    const drawn = Array.from({ length: 1000 }, next)
    assert.ok(drawn.every((n) => n >= 0 && n < 1))
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    assert.ok(Math.abs(mean - 0.5) < 0.05, String(mean))
  })
})
