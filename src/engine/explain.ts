import type { ClauseMet, Displaced, DutyDue, Reason } from './assessment.ts'
import type { Standing } from './combine.ts'
import { dutyKey } from './compile.ts'
import { type Condition, eachClause, eachTest, type Facts, type Truth, truth } from './condition.ts'
import type { Action, Duty, Rule } from './rulebook.ts'
import type { InForce } from './selection.ts'
import type { Day, Language, Text } from './text.ts'

/** The rules that stand, the deciding effects first; where no law decides, the action's default as well. */
export function reasons(
  action: Action,
  rules: readonly InForce[],
  stands: readonly Truth[],
  facts: Facts,
  language: Language,
): readonly Reason[] {
  const found: Reason[] = []
  rules.forEach((entry, i) => {
    if (stands[i] !== false) found.push(reasonOf(entry, stands[i] === true, facts, language))
  })
  const decided = rules.some((r, i) => !r.house && r.rule.effect !== 'lifts' && stands[i] === true)
  const inOrder = found.sort((a, b) => weight(a) - weight(b))
  return decided ? inOrder : [...inOrder, fallbackReason(action, language)]
}

const effects = ['requires', 'forbids', 'permits', 'lifts']

function weight(r: Reason): number {
  return effects.indexOf(r.effect) + (r.source === 'house' ? 4 : 0) + (r.certain === false ? 8 : 0)
}

function reasonOf({ rule, version, house }: InForce, certain: boolean, facts: Facts, language: Language): Reason {
  return {
    rule: rule.id,
    effect: rule.effect,
    citation: rule.citation,
    source: house ? 'house' : 'law',
    binds: rule.binds,
    version: version.from,
    clauses: clausesMet(version.when, facts, language),
    title: rule.title[language],
    plain: rule.plain[language],
    status: rule.status,
    ...(certain ? {} : { certain: false }),
  }
}

function fallbackReason(action: Action, language: Language): Reason {
  return {
    rule: `default/${action.id}`,
    effect:
      action.fallback.answer === 'must-not' ? 'forbids' : action.fallback.answer === 'must' ? 'requires' : 'permits',
    citation: action.fallback.citation,
    source: 'default',
    binds: action.binds,
    version: null,
    clauses: [],
    plain: action.fallback.why[language],
  }
}

/** The clauses of a condition that are met, with the known facts that meet them. */
export function clausesMet(when: Condition, facts: Facts, language: Language): readonly ClauseMet[] {
  const met: ClauseMet[] = []
  eachClause(when, (clause, inner) => {
    if (safely(inner, facts) !== true) return
    const read = new Set<string>()
    eachTest(inner, (fact) => facts[fact] !== undefined && facts[fact] !== 'unknown' && read.add(fact))
    met.push({
      at: clause.at,
      paraphrase: clause.paraphrase[language],
      ...(clause.quote === undefined ? {} : { quote: clause.quote.words }),
      facts: [...read],
    })
  })
  return met
}

function safely(condition: Condition, facts: Facts): Truth {
  try {
    return truth(condition, facts)
  } catch {
    return undefined
  }
}

/** The rules that are met but displaced by a rule that stands. */
export function displacedRules(
  rules: readonly InForce[],
  result: Standing,
  stands: readonly Truth[],
): readonly Displaced[] {
  const found: Displaced[] = []
  rules.forEach(({ rule }, i) => {
    if (result.met[i] !== true || stands[i] !== false) return
    const by = rules.filter((other, j) => other.excepts.includes(i) && stands[j] === true).map((other) => other.rule.id)
    found.push({ rule: rule.id, effect: rule.effect, citation: rule.citation, by })
  })
  return found
}

// The sets of duties that really fall due together are few, and each is merged once.
const merged = new WeakMap<readonly InForce[], Map<string, readonly DutyDue[]>>()
const mostMerged = 2_000

/** The duties that hold in every completion, merged: the earliest due time, the longest keeping, every citation. */
export function dutiesDue(
  rules: readonly InForce[],
  stands: readonly Truth[],
  holds: (key: string) => Truth,
  words: Readonly<Record<string, Text>>,
  language: Language,
): readonly DutyDue[] {
  const due: { readonly rule: Rule; readonly duty: Duty }[] = []
  // Many rules lay the same duty; whether it always falls due is asked once.
  const asked = new Map<string, Truth>()
  const always = (key: string): boolean => {
    if (!asked.has(key)) asked.set(key, holds(key))
    return asked.get(key) === true
  }
  let key: string = language
  rules.forEach(({ rule }, i) => {
    rule.duties?.forEach((duty, j) => {
      if (stands[i] === false || (stands[i] !== true && !always(dutyKey(duty)))) return
      due.push({ rule, duty })
      key += ` ${i}.${j}`
    })
  })
  const known = merged.get(rules) ?? new Map<string, readonly DutyDue[]>()
  merged.set(rules, known)
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size > mostMerged) known.clear()
  const made = mergeAll(due, words, language)
  known.set(key, made)
  return made
}

function mergeAll(
  due: readonly { readonly rule: Rule; readonly duty: Duty }[],
  words: Readonly<Record<string, Text>>,
  language: Language,
): readonly DutyDue[] {
  const byKey = new Map<string, DutyDue>()
  const notes = new Map<string, Set<string>>()
  for (const { rule, duty } of due) {
    const key = dutyKey(duty)
    const one = oneDuty(duty, rule.id, duty.citation ?? rule.citation, words, language)
    const before = byKey.get(key)
    byKey.set(key, before ? merge(before, one) : one)
    if (duty.note !== undefined) notes.set(key, (notes.get(key) ?? new Set()).add(duty.note[language]))
  }
  return [...byKey].map(([key, one]) => {
    const own = notes.get(key)
    return own === undefined ? one : { ...one, note: [...own].join(' ') }
  })
}

function oneDuty(
  d: Duty,
  rule: string,
  citation: string,
  words: Readonly<Record<string, Text>>,
  language: Language,
): DutyDue {
  const { note: _, ...plain } = d
  const text = words[d.duty]?.[language]
  return {
    ...plain,
    citation,
    rules: [rule],
    ...(text === undefined ? {} : { text }),
  }
}

function merge(a: DutyDue, b: DutyDue): DutyDue {
  const first = hours(b) < hours(a) ? b : a
  const citations = [...new Set([...a.citation.split('; '), ...b.citation.split('; ')])]
  const years = Math.max(a.years ?? 0, b.years ?? 0)
  return {
    ...first,
    citation: citations.join('; '),
    rules: [...new Set([...a.rules, ...b.rules])],
    ...(years > 0 ? { years } : {}),
  }
}

/** A rough length of a duty's time, for comparing: a working day counts as one and a half days. */
export function hours(d: Pick<Duty, 'due' | 'count'>): number {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(d.due)
  if (!m) return Number.POSITIVE_INFINITY
  const [years, months, days, hour, minutes, seconds] = m.slice(1).map((x) => Number(x ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const dayLength = d.count === undefined || d.count === 'calendar-days' ? 24 : 36
  return years * 8766 + months * 730 + days * dayLength + hour + minutes / 60 + seconds / 3600
}

/** The statuses of the rules that stand for certain, law only. */
export function standingLaw(
  rules: readonly InForce[],
  stands: readonly Truth[],
  day: Day,
): { readonly disputed: boolean; readonly unverified: boolean; readonly beforeCompliance: readonly InForce[] } {
  const law = rules.filter((r, i) => !r.house && stands[i] === true)
  // Where no law that stands decides, nothing was compared with an official text.
  const decided = law.some((r) => r.rule.effect !== 'lifts')
  return {
    disputed: law.some((r) => r.rule.status === 'disputed'),
    unverified: !decided || law.some((r) => r.rule.status === 'unverified'),
    beforeCompliance: law.filter((r) => r.version.complianceFrom !== undefined && day < r.version.complianceFrom),
  }
}
