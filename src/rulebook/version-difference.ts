import { type Clause, type Condition, eachClause, type Language, type Version } from '../engine/index.ts'
import { conditionWords } from './condition-words.ts'
import type { PartChange } from './difference.ts'
import { canonical } from './publish.ts'

/** How the versions of a rule differ: versions come and go, days move, acts and conditions change. */
export function versionChanges(
  before: readonly Version[],
  after: readonly Version[],
  language: Language,
): readonly PartChange[] {
  const gone = before.filter((v) => !after.some((w) => w.from === v.from))
  const come = after.filter((v) => !before.some((w) => w.from === v.from))
  const [moved, arrived] = [gone[0], come[0]]
  // One version gone and one come is the same version on another day, not two events.
  const pair = gone.length === 1 && come.length === 1 && moved !== undefined && arrived !== undefined
  const kept = after.flatMap((now) => {
    const was = before.find((v) => v.from === now.from)
    return was === undefined ? [] : oneVersion(was, now, language)
  })
  if (pair) {
    const day: PartChange = { change: 'changed', part: 'from', at: moved.from, before: moved.from, after: arrived.from }
    return [day, ...oneVersion(moved, arrived, language), ...kept]
  }
  return [
    ...gone.map((v): PartChange => ({ change: 'removed', part: 'version', at: v.from, before: v.act })),
    ...come.map((v): PartChange => ({ change: 'added', part: 'version', at: v.from, after: v.act })),
    ...kept,
  ]
}

function oneVersion(a: Version, b: Version, language: Language): readonly PartChange[] {
  const field = (part: string, before: string | undefined, after: string | undefined): readonly PartChange[] =>
    before === after
      ? []
      : [{ change: 'changed', part, at: b.from, ...(before && { before }), ...(after && { after }) }]
  return [
    ...field('until', a.until, b.until),
    ...field('compliance-from', a.complianceFrom, b.complianceFrom),
    ...field('act', a.act, b.act),
    ...field('condition', conditionWords(a.when, language), conditionWords(b.when, language)),
    ...clauseChanges(a.when, b.when, b.from, language),
  ]
}

/** Clauses whose words changed; what they test is told by the condition. */
function clauseChanges(a: Condition, b: Condition, from: string, language: Language): readonly PartChange[] {
  const [before, after] = [clausesOf(a), clausesOf(b)]
  const at = (name: string) => `${from} ${name}`
  const gone = [...before].filter(([k]) => !after.has(k))
  return [
    ...gone.map(
      ([k, c]): PartChange => ({ change: 'removed', part: 'clause', at: at(k), before: saidIn(c, language) }),
    ),
    ...[...after].flatMap(([k, clause]): readonly PartChange[] => {
      const now = { at: at(k), part: 'clause', after: saidIn(clause, language) }
      const was = before.get(k)
      if (was === undefined) return [{ change: 'added', ...now }]
      if (canonical(was) === canonical(clause)) return []
      return [{ change: 'changed', before: saidIn(was, language), ...now }]
    }),
  ]
}

// Several clauses may stand at the same subdivision; they are told apart by their order.
function clausesOf(condition: Condition): ReadonlyMap<string, Clause> {
  const found = new Map<string, Clause>()
  const seen = new Map<string, number>()
  eachClause(condition, (clause) => {
    const n = (seen.get(clause.at) ?? 0) + 1
    seen.set(clause.at, n)
    found.set(n === 1 ? clause.at : `${clause.at} #${n}`, clause)
  })
  return found
}

function saidIn({ paraphrase, quote }: Clause, language: Language): string {
  return quote === undefined ? paraphrase[language] : `${paraphrase[language]} “${quote.words}”`
}
