import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact, Rule } from '../rulebook.ts'
import { type Boundary, boundariesOf, boundaryDifferences } from './boundary.ts'

const t = { en: '', es: '' }
const facts = [
  { id: 'paper', kind: 'choice', values: ['warrant', 'order', 'letter', 'unknown'] },
  { id: 'signed', kind: 'yes-no' },
] as unknown as readonly Fact[]

const when = {
  all: [
    { fact: 'paper', in: ['warrant', 'order'] },
    { fact: 'signed', in: [true] },
  ],
}
const rule = {
  id: 'us/toy/entry',
  title: t,
  versions: [
    { from: '2020-01-01', until: '2022-07-01', act: 'first', when },
    { from: '2022-07-01', until: '2026-01-01', act: 'second', when },
  ],
} as unknown as Rule

const whole: Boundary = {
  rules: ['us/toy/entry'],
  law: 'toy',
  from: '2020-01-01',
  until: '2026-01-01',
  amended: ['2022-07-01'],
  met: { paper: 'warrant', signed: true },
  only: { paper: ['warrant', 'order'] },
}

test('a rule that ends where its boundary says differs in nothing', () => {
  assert.deepEqual(boundaryDifferences(rule, whole, facts), [])
  const around = { ...whole, only: {}, except: { paper: ['letter'] } }
  assert.deepEqual(boundaryDifferences(rule, around, facts), [])
})

const wrongs: readonly (readonly [string, Boundary, RegExp])[] = [
  ['a day too late', { ...whole, from: '2020-01-02' }, /holds before 2020-01-02/],
  ['a day too early', { ...whole, until: '2026-01-02' }, /does not hold before 2026-01-02/],
  ['no amendment', { ...whole, amended: ['2022-07-02'] }, /same version on 2022-07-02/],
  ['a value too few', { ...whole, only: {} }, /holds on 2025-12-31 with paper order/],
  ['a value too many', { ...whole, except: { paper: [] } }, /does not hold on 2025-12-31 with paper letter/],
  [
    'a fact that does not matter',
    { ...whole, except: { signed: [] } },
    /does not hold on 2025-12-31 with signed false/,
  ],
  ['a fact that is none', { ...whole, met: { ...whole.met, badge: true } }, /badge is no fact/],
  ['a value that is none', { ...whole, only: { paper: ['warrant', 'order', 'note'] } }, /paper has no value note/],
]
for (const [name, boundary, expected] of wrongs)
  test(`a boundary that is wrong is told: ${name}`, () => {
    assert.match(boundaryDifferences(rule, boundary, facts).join('\n'), expected)
  })

test('a rule that waits for an unknown fact does not hold', () => {
  const open = { ...whole, met: { paper: 'warrant' } }
  assert.match(boundaryDifferences(rule, open, facts).join('\n'), /does not hold on 2020-01-01/)
})

test('lists stand for what is in them, also within one another', () => {
  const file = {
    id: 'toy',
    title: 'Toy',
    lists: { court: ['warrant', 'order'], all: ['@court', 'letter'] },
    boundaries: [{ ...whole, only: { paper: ['@all'] } }],
  }
  assert.deepEqual(boundariesOf(file)[0]?.only, { paper: ['warrant', 'order', 'letter'] })
  assert.throws(() => boundariesOf({ ...file, lists: {} }), /no list @all/)
})
