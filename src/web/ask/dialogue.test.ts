import assert from 'node:assert/strict'
import { test } from 'node:test'
import { after, type Dialogue, type DialogueEvent, dayOf, openDialogue, stateOf } from './dialogue.ts'

const say = (step: string, given: boolean | string | readonly string[]): DialogueEvent => ({
  type: 'answer',
  step,
  given,
})
const play = (...events: readonly DialogueEvent[]): Dialogue =>
  events.reduce<Dialogue>(after, openDialogue('2026-11-25'))

const threeAnswers = [say('@state', 'CA'), say('facility.kind', 'hospital'), say('@door', 'officers')]

test('a dialogue starts today, knowing nothing', () => {
  const d = play()
  assert.deepEqual([dayOf(d), stateOf(d), d.trail, d.asker], ['2026-11-25', undefined, [], 'desk'])
})

test('answers come one after another', () => {
  const d = play(...threeAnswers)
  assert.deepEqual(d.trail, ['@state', 'facility.kind', '@door'])
  assert.equal(d.at, 3)
  assert.equal(stateOf(d), 'CA')
})

test('going back loses nothing, and the same answer again walks on', () => {
  const back = after(play(...threeAnswers), { type: 'go', to: 1 })
  assert.equal(back.at, 1)
  assert.equal(back.answers['@door'], 'officers')
  const on = after(back, say('facility.kind', 'hospital'))
  assert.equal(on.at, 2)
  assert.equal(on.answers['@door'], 'officers')
})

test('another answer after going back keeps the later ones and goes to what is open', () => {
  const d = play(...threeAnswers, { type: 'go', to: 0 }, say('@state', 'NY'))
  assert.equal(d.at, 3)
  assert.deepEqual(d.answers, { '@state': 'NY', 'facility.kind': 'hospital', '@door': 'officers' })
  assert.deepEqual(d.trail, ['@state', 'facility.kind', '@door'])
})

test('a change from the list returns to where the dialogue was, even if the answer stays', () => {
  const changing = play(...threeAnswers, { type: 'change', step: '@state' })
  assert.equal(changing.at, 0)
  assert.equal(after(changing, say('@state', 'CA')).at, 3)
})

test('a question may be put out of turn, and is asked no more once answered or left', () => {
  const asking = play(...threeAnswers, { type: 'change', step: 'document.signer' })
  assert.equal(asking.asking, 'document.signer')
  const answered = after(asking, say('document.signer', 'judge'))
  assert.deepEqual([answered.asking, answered.at, answered.trail.at(-1)], [undefined, 4, 'document.signer'])
  assert.equal(after(asking, { type: 'go', to: 3 }).asking, undefined)
})

test('the day can be changed before and after it matters', () => {
  assert.equal(dayOf(play({ type: 'change', step: '@day' }, say('@day', '2017-02-15'))), '2017-02-15')
})

test('the answer can be had early, and the questions go on from there', () => {
  const stopped = play(...threeAnswers, { type: 'stop' })
  assert.equal(stopped.stopped, true)
  const on = after(stopped, { type: 'continue', asker: 'counsel', thorough: true })
  assert.deepEqual([on.stopped, on.asker, on.thorough, on.at], [false, 'counsel', true, 3])
})

test('going further back or on than there is anything stays within the dialogue', () => {
  assert.equal(play(...threeAnswers, { type: 'go', to: 99 }).at, 3)
  assert.equal(play(...threeAnswers, { type: 'go', to: -1 }).at, 0)
})

test('starting again forgets every answer', () => {
  const d = play(...threeAnswers, { type: 'restart' })
  assert.deepEqual([d.answers, d.trail, d.at], [{}, [], 0])
})

test('each move puts a screen up', () => {
  assert.equal(play(...threeAnswers, { type: 'go', to: 2 }, { type: 'stop' }).moves, 5)
})
