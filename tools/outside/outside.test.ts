import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { rulebook } from '../../src/rulebook/index.ts'
import { disagreements, mended, type Notes, table } from './report.ts'
import { type Scored, scoreOne, tally, verdictOn } from './score.ts'
import { inventedCases, officialAnswers, unusableCount } from './sets.ts'

const vectors = join(import.meta.dirname, '../../vectors')
const question = {
  id: 'q',
  situation: { at: '2026-06-05', facility: {}, facts: {} },
  action: 'disclose.billing',
  wanted: ['may'],
  citations: [],
  duties: [],
  withoutDuties: [],
}
const scored = (verdict: Scored['verdict'], uncited: readonly string[] = []): Scored => ({
  question,
  found: 'may',
  verdict,
  because: ['45 CFR 164.512(f)(2)'],
  missing: [],
  uncited,
  duties: [],
  contradicts: false,
})

test('an answer that depends never counts as agreement with a settled one, nor as disagreement', () => {
  assert.equal(verdictOn(['may', 'must'], 'must'), 'agree')
  assert.equal(verdictOn(['may', 'must'], 'depends'), 'open')
  assert.equal(verdictOn(['must-not'], 'conflict'), 'open')
  assert.equal(verdictOn(['depends'], 'depends'), 'agree')
})

test('what allows more than the source is told apart from what allows less', () => {
  assert.equal(verdictOn(['must-not'], 'may'), 'looser')
  assert.equal(verdictOn(['depends'], 'must'), 'looser')
  assert.equal(verdictOn(['may'], 'must-not'), 'stricter')
  assert.equal(verdictOn(['depends'], 'must-not'), 'stricter')
})

test('the tally counts each question once, citations and duties among those that agree only', () => {
  const all = [scored('agree'), scored('agree', ['45 CFR 164.528']), scored('open', ['x']), scored('looser')]
  assert.deepEqual(tally(all), { asked: 4, agree: 2, looser: 1, stricter: 0, open: 1, fullyCited: 1, withDuties: 2 })
  assert.match(
    table([{ name: 'a', scored: all, tally: tally(all) }]),
    /\| a +\| +4 \| +2 \| +1 \| +1 \| +1 \| 50\.0 % \|/,
  )
})

test('a disagreement that nobody has judged says so', () => {
  const notes: Notes = { trial: '', judgements: {}, corrections: [] }
  assert.match(disagreements([scored('looser')], notes), /`q`: \*\*looser\*\*.*Not judged yet/)
  assert.match(
    disagreements([scored('looser')], { ...notes, judgements: { q: { right: 'We', why: 'So.' } } }),
    /\*\*We:\*\* So\./,
  )
  assert.equal(disagreements([scored('agree'), scored('open')], notes), 'None.')
})

test('what was judged once and is answered alike now is told, so that the score is read for what it is', () => {
  const judgements = { q: { right: 'The source', why: 'So.' }, gone: { right: 'Open', why: 'No longer asked.' } }
  const notes: Notes = { trial: '', judgements, corrections: [] }
  const set = (verdict: Scored['verdict']) => ({ name: 'a', scored: [scored(verdict)], tally: tally([]) })
  assert.equal(mended([set('agree')], notes), '- `q`. **The source:** So.')
  assert.equal(mended([set('agree'), set('open')], notes), 'None.')
})

test('every official answer and every invented case is input that the rulebook takes, without contradiction', () => {
  const { label, mine } = inventedCases(vectors)
  const official = officialAnswers(vectors).questions
  assert.equal(new Set(official.map((q) => q.id.slice(0, 7))).size, 16)
  assert.equal(new Set(official.map((q) => q.id)).size, official.length)
  assert.equal(new Set(mine.questions.map((q) => q.id)).size + unusableCount(vectors), 131)
  assert.deepEqual(
    label.questions.map((q) => q.id),
    mine.questions.map((q) => q.id),
  )
  const contradictory = [...official, ...mine.questions].filter((q) => scoreOne(rulebook, q).contradicts)
  assert.deepEqual(contradictory, [])
})
