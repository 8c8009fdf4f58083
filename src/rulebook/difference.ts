import type { Condition, Duty, Fact, Language, Rule, Rulebook } from '../engine/index.ts'
import { conditionWords } from './condition-words.ts'
import { canonical } from './publish.ts'
import { versionChanges } from './version-difference.ts'

/** What kind of entry of the rulebook changed. */
export type ChangedEntry = 'rule' | 'fact' | 'constraint' | 'action' | 'duty-words' | 'pack'

/** One thing in which two rulebooks differ. */
export interface RulebookChange {
  readonly entry: ChangedEntry
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** What about the entry, where not the whole: `effect`, `version`, `until`, `condition`, `duty`, `value`, … */
  readonly part?: string
  /** Which one of several: a version's first day, a duty's name, a clause. */
  readonly at?: string
  /** As text for people: ids, days, words in the language asked for. */
  readonly before?: string
  readonly after?: string
}

/** Everything in which `after` differs from `before`, pack by pack and rule by rule; examples count as one part. */
export function rulebookDifference(
  before: Rulebook,
  after: Rulebook,
  language: Language = 'en',
): readonly RulebookChange[] {
  const fields = (a: object, b: object) => fieldParts(a, b, ['id'], language)
  return [
    ...entries('pack', before.packs, after.packs, fields),
    ...entries('rule', before.rules, after.rules, (a, b) => ruleParts(a, b, language)),
    ...entries('fact', before.facts, after.facts, (a, b) => factParts(a, b, language)),
    ...entries('constraint', before.constraints, after.constraints, fields),
    ...entries('action', before.actions, after.actions, fields),
    ...entries('duty-words', named(before.duties), named(after.duties), fields),
  ]
}

/** A change of an entry, before the entry is known. */
export type PartChange = Omit<RulebookChange, 'entry' | 'id'>

function entries<T extends { readonly id: string }>(
  entry: ChangedEntry,
  before: readonly T[],
  after: readonly T[],
  parts: (a: T, b: T) => readonly PartChange[],
): readonly RulebookChange[] {
  const old = new Map(before.map((e) => [e.id, e]))
  const now = new Set(after.map((e) => e.id))
  return [
    ...before.filter((e) => !now.has(e.id)).map((e) => ({ entry, id: e.id, change: 'removed' as const })),
    ...after.flatMap((e): readonly RulebookChange[] => {
      const was = old.get(e.id)
      if (was === undefined) return [{ entry, id: e.id, change: 'added' }]
      return parts(was, e).map((p) => ({ entry, id: e.id, ...p }))
    }),
  ]
}

function named(words: Rulebook['duties']) {
  return Object.entries(words).map(([id, text]) => ({ id, words: text }))
}

function ruleParts(a: Rule, b: Rule, language: Language): readonly PartChange[] {
  return [
    ...fieldParts(a, b, ['id', 'versions', 'duties', 'examples'], language),
    ...versionChanges(a.versions, b.versions, language),
    ...listParts('duty', dutiesOf(a), dutiesOf(b), language),
    ...(same(a.examples, b.examples) ? [] : [changed('examples', `${a.examples.length}`, `${b.examples.length}`)]),
  ]
}

// The same duty may be laid twice, when asked and when done.
function dutiesOf({ duties = [] }: Rule): ReadonlyMap<string, Duty> {
  return new Map(duties.map((d) => [`${d.duty} (${d.on}, ${d.who})`, d]))
}

function factParts(a: Fact, b: Fact, language: Language): readonly PartChange[] {
  const values = (f: Fact) => new Map((f.values ?? []).map((v) => [v, v]))
  return [...fieldParts(a, b, ['id', 'values'], language), ...listParts('value', values(a), values(b), language)]
}

function fieldParts(a: object, b: object, without: readonly string[], language: Language): readonly PartChange[] {
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name) as unknown, after.get(name) as unknown]
    if (without.includes(name) || same(was, is)) return []
    return [changed(name, readable(was, language), readable(is, language))]
  })
}

function listParts(
  name: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  language: Language,
): readonly PartChange[] {
  return [
    ...[...before.keys()].filter((k) => !after.has(k)).map((at) => ({ change: 'removed' as const, part: name, at })),
    ...[...after].flatMap(([at, value]): readonly PartChange[] => {
      if (!before.has(at)) return [{ change: 'added', part: name, at }]
      const was = before.get(at)
      return same(was, value) ? [] : [{ ...changed(name, readable(was, language), readable(value, language)), at }]
    }),
  ]
}

function changed(part: string, before: string, after: string): PartChange {
  return { change: 'changed', part, before, after }
}

function same(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonical(a) === canonical(b)
}

/** A value for people: words in their language, lists with commas, conditions in ids and small words. */
function readable(value: unknown, language: Language): string {
  if (value === undefined) return ''
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map((v) => readable(v, language)).join(', ')
  if ('en' in value && 'es' in value) return String(value[language])
  if (['all', 'any', 'not', 'fact', 'clause'].some((key) => key in value))
    return conditionWords(value as Condition, language)
  return Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k}: ${readable(v, language)}`)
    .join('; ')
}
