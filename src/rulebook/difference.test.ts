import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule, Rulebook } from '../engine/index.ts'
import { answerDifference } from './answer-difference.ts'
import { all, clause, duty, is, t } from './authoring.ts'
import { rulebookDifference } from './difference.ts'
import { changeWords } from './difference-words.ts'
import { rulebook } from './index.ts'

const arrest: Rule = {
  id: 'us-ca/test/1',
  title: t('A rule', 'Una regla'),
  plain: t('Plain', 'Sencillo'),
  citation: 'Cal. Health & Saf. Code § 1',
  effect: 'forbids',
  binds: 'facility',
  actions: ['admit.non-public'],
  versions: [
    {
      from: '2026-01-01',
      act: 'S.B. 1',
      when: clause('(a)', t('They come to arrest.', 'Vienen a arrestar.'), is('request.kind', 'arrest')),
    },
  ],
  duties: [duty('log.visit', 'asked')],
  status: 'unverified',
  factBase: [],
  examples: [],
}
const [version] = arrest.versions as [Rule['versions'][0]]
const book = (changed: Partial<Rulebook>): Rulebook => ({ ...rulebook, rules: [arrest], ...changed })
const before = book({})
const words = (after: Rulebook) => rulebookDifference(before, after).map((c) => changeWords(c, 'en'))
const withRule = (changed: Partial<Rule>) => words(book({ rules: [{ ...arrest, ...changed }] }))

test('a rulebook does not differ from itself', () => {
  assert.deepEqual(rulebookDifference(rulebook, structuredClone(rulebook)), [])
})

test('rules that come and go are told', () => {
  assert.deepEqual(words(book({ rules: [] })), ['Rule us-ca/test/1: removed.'])
  const two = book({ rules: [arrest, { ...arrest, id: 'us-ca/test/2' }] })
  assert.deepEqual(words(two), ['Rule us-ca/test/2: added.'])
})

test('a changed effect, and exceptions that were none before', () => {
  assert.deepEqual(withRule({ effect: 'permits' }), [
    'Rule us-ca/test/1: the effect changed from “forbids” to “permits”.',
  ])
  assert.deepEqual(withRule({ exceptionTo: ['us/hipaa/164.502-a'] }), [
    'Rule us-ca/test/1: what it is an exception to changed from nothing to “us/hipaa/164.502-a”.',
  ])
})

test('versions: a day that moved, an end, a new one', () => {
  assert.deepEqual(withRule({ versions: [{ ...version, from: '2026-01-02' }] }), [
    'Rule us-ca/test/1: the first day of the version from 2026-01-01 changed from “2026-01-01” to “2026-01-02”.',
  ])
  const ended = { ...version, until: '2027-01-01' }
  assert.deepEqual(withRule({ versions: [ended, { ...version, from: '2027-01-01', act: 'S.B. 2' }] }), [
    'Rule us-ca/test/1: the version from 2027-01-01 added: “S.B. 2”.',
    'Rule us-ca/test/1: the last day (exclusive) of the version from 2026-01-01 changed from nothing to “2027-01-01”.',
  ])
})

test('conditions are told by what they test, clauses by their words', () => {
  const narrower = all(version.when, is('document.kind', 'none', 'dhs-i200'))
  assert.deepEqual(withRule({ versions: [{ ...version, when: narrower }] }), [
    'Rule us-ca/test/1: the condition of the version from 2026-01-01 changed from “request.kind is arrest” to ' +
      '“request.kind is arrest and (document.kind is one of none, dhs-i200)”.',
  ])
  const said = clause('(a)', t('They want to arrest.', 'Quieren arrestar.'), is('request.kind', 'arrest'))
  assert.deepEqual(withRule({ versions: [{ ...version, when: said }] }), [
    'Rule us-ca/test/1: the clause 2026-01-01 (a) changed from “They come to arrest.” to “They want to arrest.”.',
  ])
})

test('duties, facts and packs', () => {
  const [first] = withRule({ duties: [duty('log.visit', 'asked', { due: 'PT1H' })] })
  assert.match(first ?? '', /the duty log\.visit \(asked, staff\) changed from “.*due: PT0S.*” to “.*due: PT1H.*”/)
  const facts = rulebook.facts.map((f) => (f.id === 'area' ? { ...f, values: [...(f.values ?? []), 'roof'] } : f))
  assert.deepEqual(words(book({ facts })), ['Fact area: the value roof added.'])
  const packs = rulebook.packs.map((p) => (p.id === 'us' ? { ...p, checkedTo: '2027-01-01' } : p))
  assert.match(words(book({ packs }))[0] ?? '', /^Pack us: the day it was checked to changed from “.*” to “2027-01-01”/)
})

test('the same in Spanish', () => {
  const [change] = rulebookDifference(before, book({ rules: [{ ...arrest, effect: 'permits' }] }), 'es')
  assert.ok(change)
  assert.equal(changeWords(change, 'es'), 'Regla us-ca/test/1: el efecto pasó de “forbids” a “permits”.')
})

test('stored situations that are answered differently are found, the others are not', () => {
  const situation = (kind: string) => ({
    at: '2026-06-03',
    facility: { state: 'CA' },
    policies: [],
    facts: { 'request.kind': kind },
    actions: ['admit.non-public'],
  })
  const stored = ['arrest', 'outreach'].map((kind) => ({ name: kind, situation: situation(kind) }))
  const after = book({ rules: [{ ...arrest, effect: 'permits' }] })
  const found = answerDifference(before, after, stored)
  assert.deepEqual(
    found.map((f) => [f.situation, f.action, f.before?.answer, f.after?.answer]),
    [['arrest', 'admit.non-public', 'must-not', 'may']],
  )
  assert.deepEqual(answerDifference(before, before, stored), [])
})

test('an action that only one rulebook knows does not hide the other answers', () => {
  const actions = rulebook.actions.filter((a) => a.id !== 'obstruct')
  const situation = { at: '2026-06-03', facts: {}, actions: ['obstruct', 'delay.care'] }
  const found = answerDifference(before, book({ actions }), [{ name: 's', situation }])
  assert.deepEqual(
    found.map((f) => [f.action, f.after]),
    [['obstruct', null]],
  )
})
