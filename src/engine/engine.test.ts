import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAt, isDayOrInstant } from './day.ts'
import { nearest } from './failure.ts'
import { assess, type Condition, type Duty, type Effect, type Facts, type Rule, type Rulebook } from './index.ts'

const word = { en: 'word', es: 'palabra' }
const paper: Condition = { fact: 'paper', in: ['warrant'] }

function ruleOf(id: string, effect: Effect, when: Condition, more: Partial<Rule> = {}): Rule {
  const versions = [{ from: '2000-01-01', act: 'Act 1', when }]
  return {
    id,
    effect,
    title: word,
    plain: word,
    citation: 'none',
    binds: 'facility',
    actions: ['open.door'],
    versions,
    status: 'verified',
    factBase: [],
    examples: [],
    ...more,
  }
}

function bookOf(rules: readonly Rule[]): Rulebook {
  return {
    version: 'test',
    facts: [
      {
        id: 'paper',
        kind: 'choice',
        values: ['none', 'warrant', 'letter', 'unknown'],
        question: { en: 'What paper is it?', es: '¿Qué papel es?' },
        who: 'desk',
      },
      {
        id: 'signed',
        kind: 'yes-no',
        question: { en: 'Did a judge sign it?', es: '¿Lo firmó un juez?' },
        who: 'desk',
        askWhen: { not: { fact: 'paper', in: ['none'] } },
      },
      { id: 'secret', kind: 'yes-no', question: word, who: 'counsel' },
      { id: 'dispute.x', kind: 'yes-no', question: word, who: 'counsel', dispute: 'D-1' },
      { id: 'items', kind: 'set', values: ['name'], question: word, who: 'desk' },
    ],
    constraints: [
      {
        id: 'letters',
        holds: { any: [{ not: { fact: 'paper', in: ['letter'] } }, { fact: 'signed', in: [false] }] },
        explain: { en: 'A letter has no judge.', es: 'Una carta no tiene juez.' },
      },
    ],
    actions: [
      {
        id: 'open.door',
        groups: ['@door'],
        question: word,
        doing: word,
        notDoing: word,
        binds: 'facility',
        relevantWhen: { all: [] },
        fallback: { answer: 'may', citation: 'default', why: word },
        decides: { must: 'counsel', may: 'administrator', 'must-not': 'desk', depends: 'counsel', conflict: 'counsel' },
      },
    ],
    duties: { 'record.officer': word, 'keep.documents': word },
    packs: [
      { id: 'us', kind: 'federal', title: word, checkedTo: '2026-11-23' },
      { id: 'us-ca', kind: 'state', state: 'CA', title: word, checkedTo: '2026-11-23' },
      { id: 'house/starter', kind: 'house', title: word, checkedTo: '2026-11-23' },
    ],
    rules,
  }
}

function answer(rules: readonly Rule[], facts: Facts = {}, more: Record<string, unknown> = {}) {
  const result = assess(bookOf(rules), { at: '2026-06-03', facility: { state: 'CA' }, facts, ...more })
  assert.ok(!('error' in result), JSON.stringify(result))
  const [first] = result.answers
  assert.ok(first)
  return { ...first, warnings: result.warnings, next: result.next }
}

const always: Condition = { all: [] }

test('of standing laws: forbids with requires is a conflict, then requires, forbids, permits, the default', () => {
  const forbids = ruleOf('us/forbids', 'forbids', always)
  const requires = ruleOf('us/requires', 'requires', always)
  const permits = ruleOf('us/permits', 'permits', always)
  assert.equal(answer([forbids, requires, permits]).answer, 'conflict')
  assert.equal(answer([forbids, requires]).meanwhile, 'wait')
  assert.equal(answer([requires, permits]).answer, 'must')
  assert.equal(answer([forbids, permits]).answer, 'must-not')
  assert.equal(answer([permits]).answer, 'may')
  assert.equal(answer([]).because[0]?.source, 'default')
})

test('house policy counts only where law says may, and is never told as law', () => {
  const house = ruleOf('house/starter/no', 'forbids', always)
  const strict = answer([house])
  assert.deepEqual([strict.law, strict.answer], ['may', 'must-not'])
  assert.equal(strict.because[0]?.source, 'house')
  assert.equal(answer([house, ruleOf('us/yes', 'requires', always)]).answer, 'must')
  assert.equal(answer([house], {}, { policies: [] }).answer, 'may')
})

test('an exception displaces only while it stands itself, from the last exception back', () => {
  const forbids = ruleOf('us/a', 'forbids', always)
  const permits = ruleOf('us/b', 'permits', paper, { exceptionTo: ['us/a'] })
  const but = ruleOf('us/c', 'lifts', { fact: 'secret', in: [true] }, { exceptionTo: ['us/b'] })
  assert.equal(answer([forbids, permits, but], { paper: 'warrant', secret: false }).answer, 'may')
  assert.equal(answer([forbids, permits, but], { paper: 'warrant', secret: true }).answer, 'must-not')
  assert.deepEqual(answer([forbids, permits], { paper: 'warrant' }).displaced, [
    { rule: 'us/a', effect: 'forbids', citation: 'none', by: ['us/b'] },
  ])
})

test('a family reaches only opposite effects', () => {
  const state = [ruleOf('us-ca/x', 'forbids', always), ruleOf('us-ca/y', 'permits', always)]
  const lift = ruleOf('us/court', 'lifts', always, { exceptionTo: ['us-'] })
  assert.equal(answer([...state, lift]).answer, 'may')
  const forbid = ruleOf('us/never', 'forbids', always, { exceptionTo: ['us-'] })
  assert.deepEqual(
    answer([...state, forbid]).displaced.map((d) => d.rule),
    ['us-ca/y'],
  )
})

test('unknown is never false: the answer depends, names what is missing, asks the best question and says what is safe', () => {
  const rules = [
    ruleOf('us/a', 'forbids', always),
    ruleOf('us/b', 'permits', { all: [paper, { fact: 'signed', in: [true] }] }, { exceptionTo: ['us/a'] }),
  ]
  const open = answer(rules)
  assert.deepEqual([open.answer, open.meanwhile, open.decides], ['depends', 'must-not', 'counsel'])
  assert.deepEqual(new Set(open.missing), new Set(['paper', 'signed']))
  assert.equal(open.next?.fact, 'paper')
  assert.equal(answer(rules, { paper: 'none' }).answer, 'must-not')
  assert.equal(answer(rules, { paper: 'warrant', signed: true }).answer, 'may')
  assert.deepEqual(answer(rules, { paper: 'none' }).wouldChange, [
    { facts: { paper: 'warrant', signed: true }, answer: 'may' },
  ])
})

test('the value unknown counts as absent and is not asked again', () => {
  const rules = [ruleOf('us/a', 'forbids', paper)]
  const open = answer(rules, { paper: 'unknown' })
  assert.equal(open.answer, 'depends')
  assert.deepEqual(open.missing, ['paper'])
  assert.equal(open.next, null)
})

test('`a or not a` is settled, which Kleene logic alone cannot see', () => {
  const tautology: Condition = { any: [{ fact: 'secret', in: [true] }, { not: { fact: 'secret', in: [true] } }] }
  assert.equal(answer([ruleOf('us/a', 'forbids', tautology)]).answer, 'must-not')
})

test('facts that contradict each other are answered, wait, go to counsel and warn', () => {
  const found = answer([ruleOf('us/a', 'forbids', { fact: 'paper', in: ['letter'] })], {
    paper: 'letter',
    signed: true,
  })
  assert.deepEqual([found.answer, found.meanwhile, found.decides], ['must-not', 'wait', 'counsel'])
  assert.equal(found.warnings[0]?.code, 'facts-contradict')
  assert.deepEqual(found.warnings[0]?.facts, ['paper', 'signed'])
})

test('an open point of law makes the answer disputed', () => {
  const found = answer([ruleOf('us/a', 'forbids', { fact: 'dispute.x', in: [true] })])
  assert.deepEqual([found.answer, found.confidence], ['depends', 'disputed'])
})

test('a rule that cannot be evaluated gives a conflict and says so', () => {
  const broken = ruleOf('us/broken', 'permits', { oops: true } as unknown as Condition)
  const found = answer([broken])
  assert.deepEqual([found.answer, found.meanwhile], ['conflict', 'wait'])
  assert.ok(found.warnings.some((w) => w.code === 'rule-broken' && w.message.includes('us/broken')))
})

test('duties of all standing rules are merged: earliest due, longest keeping, every citation', () => {
  const keep = (due: string, years: number): readonly Duty[] => [
    { duty: 'keep.documents', who: 'staff', on: 'done', due, years },
  ]
  const rules = [
    ruleOf('us/a', 'permits', always, { duties: keep('P2D', 6), citation: 'A' }),
    ruleOf('us/b', 'lifts', always, { duties: keep('PT0S', 3), citation: 'B' }),
  ]
  const [only] = answer(rules).duties
  assert.deepEqual([only?.due, only?.years, only?.citation], ['PT0S', 6, 'A; B'])
})

test('what three rules say of one duty is said once', () => {
  const noted = (id: string, note: string) =>
    ruleOf(id, 'lifts', always, {
      duties: [{ duty: 'keep.documents', who: 'staff', on: 'done', due: 'PT0S', note: { en: note, es: note } }],
    })
  const [only] = answer([noted('us/a', 'One.'), noted('us/b', 'Two.'), noted('us/c', 'One.')]).duties
  assert.equal(only?.note, 'One. Two.')
})

test('a value that must be given is never assumed, is warned of where it would matter, and counts once it is given', () => {
  const owner = {
    kind: 'choice',
    values: ['private', 'federal'],
    question: word,
    who: 'desk',
    onlyIfGiven: ['federal'],
  } as const
  const federal: Condition = { fact: 'owner', in: ['federal'] }
  const rules = [ruleOf('us/a', 'forbids', federal), ruleOf('us/b', 'forbids', { fact: 'secret', in: [true] })]
  const plain = bookOf(rules)
  const book = { ...plain, facts: [...plain.facts, { id: 'owner', ...owner }] }
  const of = (facts: Facts, more = book) => {
    const result = assess(more, { at: '2026-06-03', facility: { state: 'CA' }, facts })
    assert.ok(!('error' in result))
    const [first] = result.answers
    return [first?.answer, first?.missing, result.warnings.map((w) => w.code)]
  }
  assert.deepEqual(of({ secret: false }), ['may', [], ['facility-assumed']])
  assert.deepEqual(of({}), ['depends', ['secret'], []])
  assert.deepEqual(of({ secret: false, owner: 'private' }), ['may', [], []])
  assert.deepEqual(of({ secret: false, owner: 'federal' }), ['must-not', [], []])
  assert.deepEqual(of({ secret: true }), ['must-not', [], []])
  // Where the other facts leave nothing else, it counts unsaid.
  const tied = { ...book, constraints: [{ id: 'tied', holds: { any: [{ not: paper }, federal] }, explain: word }] }
  assert.deepEqual(of({ secret: false, paper: 'warrant' }, tied), ['must-not', [], []])
})

test('a version is in force from its first day and not on its last; the day is the facility’s', () => {
  const dated = ruleOf('us/a', 'forbids', always, {
    versions: [{ from: '2026-06-03', until: '2026-06-04', act: 'Act 2', when: always }],
  })
  const on = (at: string, timeZone?: string) =>
    answer([dated], {}, { at, facility: { state: 'CA', ...(timeZone ? { timeZone } : {}) } }).answer
  assert.deepEqual(
    ['2026-06-02', '2026-06-03', '2026-06-04'].map((d) => on(d)),
    ['may', 'must-not', 'may'],
  )
  assert.equal(on('2026-06-04T02:00:00Z', 'America/Los_Angeles'), 'must-not')
  assert.equal(on('2026-06-04T02:00:00Z'), 'may')
})

test('a law before its compliance day is answered and marked disputed, with both days', () => {
  const young = ruleOf('us/a', 'forbids', always, {
    versions: [{ from: '2026-01-01', complianceFrom: '2026-07-01', act: 'Act 3', when: always }],
  })
  const found = answer([young])
  assert.deepEqual([found.answer, found.confidence], ['must-not', 'disputed'])
  assert.match(found.warnings.find((w) => w.code === 'before-compliance-day')?.message ?? '', /2026-01-01.*2026-07-01/)
})

test('a pack falls to unverified ninety days after it was checked, a state without a pack at once', () => {
  const rules = [ruleOf('us/a', 'forbids', always)]
  assert.equal(answer(rules, {}, { at: '2027-02-21' }).confidence, 'verified')
  assert.equal(answer(rules, {}, { at: '2027-02-22' }).confidence, 'unverified')
  const ohio = answer(rules, {}, { facility: { state: 'OH' } })
  assert.equal(ohio.confidence, 'unverified')
  assert.equal(ohio.warnings[0]?.code, 'state-law-not-modelled')
})

test('an unusable input is refused by name with the nearest valid one', () => {
  const refused = (input: unknown) => {
    const result = assess(bookOf([]), input)
    assert.ok('error' in result)
    return result.error
  }
  assert.deepEqual(
    [refused({ at: '2026-06-03', facts: { papr: 'none' } })].map((e) => [e.code, e.nearest]),
    [['unknown-fact', 'paper']],
  )
  assert.equal(refused({ at: '2026-06-03', facts: { paper: 'warant' } }).nearest, 'warrant')
  assert.equal(refused({ at: '2026-06-03', actions: ['open.dor'] }).nearest, 'open.door')
  assert.equal(refused({ at: '2026-06-03', policies: ['house/startr'] }).nearest, 'house/starter')
  assert.equal(refused({ at: '2026-02-30' }).code, 'malformed-date')
  assert.equal(refused({ at: '2026-06-03', facility: { state: 'XX' } }).code, 'unknown-state')
  assert.equal(refused({ at: '2026-06-03', facility: { timeZone: 'Mars/Olympus' } }).code, 'unknown-time-zone')
  assert.equal(refused({ at: '2026-06-03', factz: {} }).code, 'unknown-key')
  assert.equal(refused([]).code, 'not-an-object')
  assert.equal(refused({ at: '2026-06-03', facts: { signed: 'yes' } }).code, 'unknown-value')
  assert.equal(refused({ at: '2026-06-03', facts: { items: ['nam'] } }).nearest, 'name')
})

test('days and nearest names', () => {
  assert.ok(
    isDayOrInstant('2024-02-29') &&
      !isDayOrInstant('2023-02-29') &&
      !isDayOrInstant('2026-6-3') &&
      !isDayOrInstant('2026-06-03T14:20:00'),
  )
  assert.equal(dayAt('2026-06-03T23:30:00-07:00', undefined), '2026-06-03')
  assert.equal(dayAt('2026-06-03T23:30:00-07:00', 'America/New_York'), '2026-06-04')
  assert.equal(nearest('recods', ['records', 'outreach']), 'records')
  assert.equal(nearest('zzzzzz', ['records']), undefined)
})

test('the next question is one that the person there may answer, and hangs on nothing that was not asked', () => {
  const rules = [
    ruleOf('us/a', 'forbids', always),
    ruleOf('us/b', 'permits', { all: [paper, { fact: 'signed', in: [true] }] }, { exceptionTo: ['us/a'] }),
    ruleOf('us/c', 'forbids', { fact: 'secret', in: [true] }),
  ]
  const next = (facts: Facts, asker: 'desk' | 'counsel') => {
    const result = assess(bookOf(rules), { at: '2026-06-03', facts, actions: ['open.door'] }, { asker })
    assert.ok(!('error' in result))
    return result.next?.fact
  }
  assert.equal(next({}, 'desk'), 'paper')
  assert.equal(next({ paper: 'unknown' }, 'desk'), 'signed')
  assert.equal(next({ paper: 'warrant', signed: true }, 'desk'), undefined)
  assert.equal(next({ paper: 'warrant', signed: true }, 'counsel'), 'secret')
})
