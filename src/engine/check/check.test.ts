import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition, Effect, Rule, Rulebook } from '../index.ts'
import { type CheckInput, type FindingCode, type Property, prove, reportOn, tasksFor } from './index.ts'

const word = { en: 'word', es: 'palabra' }
const always: Condition = { all: [] }
const paper = (...values: readonly string[]): Condition => ({ fact: 'paper', in: values })
const signed: Condition = { fact: 'signed', in: [true] }

function ruleOf(id: string, effect: Effect, when: Condition, more: Partial<Rule> = {}): Rule {
  return {
    id,
    effect,
    title: word,
    plain: word,
    citation: '45 CFR 164.502',
    binds: 'facility',
    actions: ['open.door'],
    versions: [{ from: '2000-01-01', act: 'Act 1', when }],
    status: 'unverified',
    factBase: [],
    examples: [],
    ...more,
  }
}

function bookOf(...rules: readonly Rule[]): Rulebook {
  return {
    version: 'test',
    facts: [
      { id: 'paper', kind: 'choice', values: ['none', 'warrant', 'letter', 'unknown'], question: word, who: 'desk' },
      { id: 'signed', kind: 'yes-no', question: word, who: 'desk' },
    ],
    constraints: [
      { id: 'letters', holds: { any: [{ not: paper('letter') }, { fact: 'signed', in: [false] }] }, explain: word },
    ],
    actions: [
      {
        id: 'open.door',
        groups: ['@door'],
        question: word,
        doing: word,
        notDoing: word,
        binds: 'facility',
        relevantWhen: always,
        fallback: { answer: 'may', citation: 'default', why: word },
        decides: { must: 'desk', may: 'desk', 'must-not': 'desk', depends: 'desk', conflict: 'desk' },
      },
    ],
    duties: {},
    packs: [
      { id: 'us', kind: 'federal', title: word, checkedTo: '2026-11-23' },
      { id: 'house/starter', kind: 'house', title: word, checkedTo: '2026-11-23' },
    ],
    rules,
  }
}

// Two rules that read everything and disturb nothing, so that a finding is about what a test plants.
const calm = [ruleOf('us/calm', 'permits', paper('warrant', 'letter')), ruleOf('us/calm-too', 'permits', signed)]

function check(rulebook: Rulebook, more: Partial<CheckInput> = {}) {
  const properties: readonly Property[] = more.properties ?? []
  const proofs = tasksFor(rulebook, [undefined]).map((task) => prove(rulebook, task, properties))
  return reportOn(
    { rulebook, register: { sources: [], quotes: [] }, signedOff: [], properties, readsCitation: () => true, ...more },
    proofs,
  )
}

const codes = (rulebook: Rulebook, more: Partial<CheckInput> = {}): readonly FindingCode[] =>
  check(rulebook, more).findings.map((f) => f.code)

test('a sound rulebook has no findings, one answer for each completion, and keeps the engine’s own promises', () => {
  const report = check(bookOf(...calm))
  assert.deepEqual(report.findings, [])
  assert.equal(report.ok, true)
  // Three papers and two answers to "signed", less the letter that a judge signed; and the empty set of the day before.
  assert.equal(report.proofs.completions, '6')
  assert.deepEqual(
    report.properties.map((p) => [p.id, p.holds]),
    [
      ['knowledge-never-turns-an-answer', true],
      ['contradiction-waits', true],
    ],
  )
  assert.doesNotMatch(report.properties[1]?.why ?? '', /\b0 contradictions/)
})

test('a conflict is listed with a witness and a count, and fails until it is signed off with a reason', () => {
  const book = bookOf(
    ruleOf('us/no', 'forbids', paper('warrant')),
    ruleOf('us/yes', 'requires', { all: [paper('warrant', 'letter'), signed] }),
  )
  const [conflict] = check(book).conflicts
  assert.deepEqual(conflict?.rules, ['us/no', 'us/yes'])
  assert.deepEqual(conflict?.witness, { paper: 'warrant', signed: true })
  assert.equal(conflict?.count, '1')
  assert.ok(codes(book).includes('unsigned-conflict'))
  const signedOff = [{ rules: ['us/no', 'us/'] as const, reason: word }]
  assert.deepEqual(codes(book, { signedOff }), [])
  assert.equal(check(book, { signedOff }).conflicts[0]?.signedOff, word)
  assert.deepEqual(codes(bookOf(...calm), { signedOff }), ['stale-sign-off'])
})

test('two house rules that pull apart are a conflict only where law says may', () => {
  const pull = [
    ruleOf('house/starter/no', 'forbids', paper('letter')),
    ruleOf('house/starter/yes', 'requires', paper('letter', 'warrant')),
  ]
  assert.ok(codes(bookOf(...pull, calm[1] as Rule)).includes('unsigned-conflict'))
  const lawDecides = ruleOf('us/no', 'forbids', always)
  assert.ok(!codes(bookOf(...pull, calm[1] as Rule, lawDecides)).includes('unsigned-conflict'))
})

test('an exception that displaces one side ends the conflict', () => {
  const book = bookOf(
    ruleOf('us/no', 'forbids', paper('warrant')),
    ruleOf('us/yes', 'requires', { all: [paper('warrant'), signed] }, { exceptionTo: ['us/no'] }),
  )
  assert.deepEqual(codes(book), [])
})

test('gaps, overlaps and versions that run backwards are found', () => {
  const dated = (...spans: readonly (readonly [string, string?])[]) =>
    bookOf(
      ...calm,
      ruleOf('us/dated', 'permits', always, {
        versions: spans.map(([from, until]) => ({ from, act: 'Act', when: always, ...(until ? { until } : {}) })),
      }),
    )
  assert.deepEqual(codes(dated(['2001-01-01', '2002-01-01'], ['2003-01-01'])), ['gap-in-time'])
  assert.deepEqual(codes(dated(['2001-01-01', '2004-01-01'], ['2003-01-01'])), ['overlap-in-time'])
  assert.deepEqual(codes(dated(['2001-01-01'], ['2003-01-01'])), ['overlap-in-time'])
  assert.ok(codes(dated(['2002-01-01', '2001-01-01'])).includes('backwards-in-time'))
})

test('circles of exceptions, exceptions to nothing and across layers are found; families are printed', () => {
  const a = ruleOf('us/a', 'forbids', paper('warrant'), { exceptionTo: ['us/b'] })
  const b = ruleOf('us/b', 'permits', paper('warrant'), { exceptionTo: ['us/a'] })
  assert.ok(codes(bookOf(...calm, a, b)).includes('exception-cycle'))
  const lost = ruleOf('us/lost', 'lifts', always, { exceptionTo: ['us/nowhere'] })
  assert.deepEqual(codes(bookOf(...calm, lost)), ['exception-to-nothing'])
  const across = ruleOf('house/starter/x', 'lifts', always, { exceptionTo: ['us/no'] })
  assert.ok(codes(bookOf(...calm, ruleOf('us/no', 'forbids', signed), across)).includes('exception-across-layers'))
  const family = ruleOf('us/lift', 'lifts', signed, { exceptionTo: ['us/state/'] })
  const report = check(bookOf(...calm, family, ruleOf('us/state/no', 'forbids', always)))
  assert.deepEqual(report.families, [{ rule: 'us/lift', family: 'us/state/', members: ['us/state/no'] }])
})

test('rules that never stand, facts that nothing reads and house rules that permit are found', () => {
  const never = ruleOf('us/never', 'permits', { all: [signed, { not: signed }] })
  assert.deepEqual(codes(bookOf(...calm, never)), ['unreachable-rule'])
  const excluded = ruleOf('us/excluded', 'permits', { all: [signed, paper('letter')] })
  assert.deepEqual(codes(bookOf(...calm, excluded)), ['unreachable-rule'])
  const alone = { ...bookOf(calm[1] as Rule), constraints: [] }
  assert.deepEqual(codes(alone), ['unused-fact'])
  assert.ok(codes(bookOf(...calm, ruleOf('house/starter/p', 'permits', always))).includes('house-permits'))
})

test('a fact that must never decide may lie unread, and no condition may read it', () => {
  const here = { id: 'here', kind: 'yes-no', question: word, who: 'desk', neverDecides: true } as const
  const withHere = (book: Rulebook): Rulebook => ({ ...book, facts: [...book.facts, here] })
  assert.deepEqual(codes(withHere(bookOf(...calm))), [])
  const reading = ruleOf('us/tells', 'forbids', { fact: 'here', in: [true] })
  assert.ok(codes(withHere(bookOf(...calm, reading))).includes('unreadable-fact'))
})

test('a misspelt fact, value, action, duty or pack is found', () => {
  const planted: readonly (readonly [FindingCode, Rule])[] = [
    ['unknown-fact', ruleOf('us/x', 'permits', { any: [always, { fact: 'papr', in: ['none'] }] })],
    ['unknown-value', ruleOf('us/x', 'permits', { any: [always, paper('warant')] })],
    ['unknown-action', ruleOf('us/x', 'permits', always, { actions: ['open.door', 'open.dor'] })],
    [
      'unknown-duty',
      ruleOf('us/x', 'permits', always, { duties: [{ duty: 'x', who: 'staff', on: 'asked', due: 'PT0S' }] }),
    ],
    ['unknown-pack', ruleOf('us-zz/x', 'permits', always)],
    ['wrong-binding', ruleOf('us/x', 'permits', always, { binds: 'agency' })],
  ]
  for (const [code, rule] of planted) assert.ok(codes(bookOf(...calm, rule)).includes(code), code)
  assert.ok(codes(bookOf(...calm, calm[0] as Rule)).includes('duplicate-id'))
})

test('quotes need a hash and must stand in the official text; verified rules need a quote; citations must be readable', () => {
  const words = 'may not use or disclose'
  const quoting = (quote: string, status: Rule['status'] = 'verified') =>
    ruleOf(
      'us/q',
      'permits',
      { clause: { at: '(a)', paraphrase: word, quote: { source: 's', words: quote } }, when: always },
      { status },
    )
  const source = { id: 's', citation: 'x', title: 'x', version: 'x', copy: 'x', status: 'x', sha256: 'x' }
  const register = { sources: [source], quotes: [{ source: 's', words, paragraph: 'h' }] }
  const texts = new Map([['s', [{ words: `A hospital ${words} it.`, sha256: 'h' }]]])
  const other = new Map([['s', [{ words: 'A hospital may do so.', sha256: 'h' }]]])
  const book = bookOf(...calm, quoting(words))
  assert.deepEqual(codes(book, { register, texts }), [])
  assert.deepEqual(codes(book), ['quote-without-source'])
  assert.deepEqual(codes(book, { register, texts: other }), ['quote-not-found'])
  const long = Array.from({ length: 26 }, () => 'word').join(' ')
  assert.ok(codes(bookOf(...calm, quoting(long))).includes('quote-too-long'))
  const bare = ruleOf('us/bare', 'permits', always, { status: 'verified' })
  assert.deepEqual(codes(bookOf(...calm, bare)), ['verified-without-quote'])
  assert.ok(codes(bookOf(...calm), { readsCitation: () => false }).includes('citation-unreadable'))
})

test('a value that makes an answer easier than the better one breaks its property', () => {
  const property: Property = {
    id: 'letters-open-nothing',
    fact: 'paper',
    worse: 'letter',
    better: ['warrant'],
    group: '@door',
    why: 'A letter opens nothing that a warrant would not.',
  }
  const properties = [property]
  const sound = bookOf(...calm, ruleOf('us/no', 'forbids', paper('letter', 'none')))
  assert.deepEqual(codes(sound, { properties }), [])
  const wrong = bookOf(...calm, ruleOf('us/no', 'forbids', paper('warrant', 'none')))
  assert.deepEqual(codes(wrong, { properties }), ['property-fails'])
  assert.equal(check(wrong, { properties }).properties[0]?.holds, false)
})

test('a rule that cannot be evaluated makes its set one conflict, and is still total', () => {
  const book = bookOf(...calm, ruleOf('us/broken', 'permits', { oops: true } as unknown as Condition))
  const [proof] = tasksFor(book, [undefined]).map((task) => prove(book, task, []))
  assert.equal(proof?.total, true)
})
