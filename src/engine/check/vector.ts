import { type Assessment, assess, type Rulebook, type Situation } from '../index.ts'

type OneOrMore = string | readonly string[]

/** What a vector expects of the answer for one action; a list means that any of its words will do. */
export interface Expected {
  readonly action: string
  readonly answer?: OneOrMore
  readonly law?: OneOrMore
  readonly meanwhile?: OneOrMore
  readonly decides?: OneOrMore
  readonly confidence?: OneOrMore
  readonly duties?: readonly string[]
  readonly withoutDuties?: readonly string[]
  /** Rules that stand for certain. */
  readonly because?: readonly string[]
  readonly withoutBecause?: readonly string[]
  /** Citations, each covering or covered by one of the answer's reasons or duties. */
  readonly citations?: readonly string[]
  /** Citations that none of the reasons, displaced rules or duties may cover or be covered by. */
  readonly withoutCitations?: readonly string[]
  readonly source?: string
  readonly missing?: readonly string[]
  readonly next?: readonly string[]
}

/** One situation with the answers that the law gives it. */
export interface VectorCase {
  readonly name: string
  readonly situation: Situation
  readonly expect: readonly Expected[]
  readonly warnings?: readonly string[]
}

/** A file of `vectors/rulebook`: a situation in its variants (docs/formats/vectors.md). */
export interface Vector {
  readonly id: string
  readonly title: string
  /** The ids of the law's fact base that the source of this vector cites. */
  readonly factBase?: readonly string[]
  /** Why we think that the source of this vector is wrong; then the rulebook must at least escalate. */
  readonly disputed?: string
  readonly cases: readonly VectorCase[]
}

/** True if one citation covers the other. */
export type Covers = (a: string, b: string) => boolean

/** How the rulebook's answer differs from what a case expects: nothing where it agrees, or where a disputed case goes to counsel. */
export function caseDifferences(
  rulebook: Rulebook,
  vector: Pick<Vector, 'disputed'>,
  c: VectorCase,
  covers: Covers = (a, b) => a === b,
): readonly string[] {
  const result = assess(rulebook, c.situation)
  if ('error' in result) return [`${result.error.code}: ${result.error.message}`]
  const codes = result.warnings.map((w) => w.code as string)
  const wrong = [
    ...c.expect.flatMap((e) => differences(result, e, covers)),
    ...(c.warnings ?? []).filter((w) => !codes.includes(w)).map((w) => `warning ${w} is not there`),
  ]
  // A disputed case keeps what its source says; the rulebook must at least send it to counsel.
  const escalated = vector.disputed !== undefined && result.answers.every((a) => a.decides === 'counsel')
  return escalated ? [] : wrong
}

const one = (x: OneOrMore) => (typeof x === 'string' ? [x] : x)

function differences(result: Assessment, e: Expected, covers: Covers): readonly string[] {
  const answer = result.answers.find((a) => a.action === e.action)
  if (!answer) return [`${e.action}: no answer`]
  const wrong: string[] = []
  const note = (words: readonly string[] | undefined, bad: (word: string) => boolean, say: string) =>
    wrong.push(...(words ?? []).filter(bad).map((word) => `${e.action}: ${word} ${say}`))
  for (const field of ['answer', 'law', 'meanwhile', 'decides', 'confidence'] as const) {
    const wanted = e[field]
    if (wanted !== undefined && !one(wanted).includes(answer[field]))
      wrong.push(`${e.action} ${field}: expected ${one(wanted).join(' or ')}, found ${answer[field]}`)
  }
  const duties = answer.duties.map((d) => d.duty)
  const rules = answer.because.filter((b) => b.certain !== false).map((b) => b.rule)
  const cited = [
    ...answer.because.map((b) => b.citation),
    ...answer.displaced.map((d) => d.citation),
    ...answer.duties.flatMap((d) => d.citation.split('; ')),
  ]
  note(e.duties, (d) => !duties.includes(d), 'is not among the duties')
  note(e.withoutDuties, (d) => duties.includes(d), 'is among the duties')
  note(e.because, (r) => !rules.includes(r), 'is not among the reasons')
  note(e.withoutBecause, (r) => rules.includes(r), 'is among the reasons')
  const isCited = (c: string) => cited.some((f) => covers(c, f) || covers(f, c))
  note(e.citations, (c) => !isCited(c), 'is not cited')
  note(e.withoutCitations, isCited, 'is cited')
  note(e.missing, (f) => !answer.missing.includes(f), 'is not missing')
  if (e.source !== undefined && !answer.because.some((b) => b.source === e.source))
    wrong.push(`${e.action}: no reason has source ${e.source}`)
  if (e.next !== undefined && !e.next.includes(result.next?.fact ?? 'nothing'))
    wrong.push(`${e.action}: next question is ${result.next?.fact ?? 'nothing'}`)
  return wrong
}
