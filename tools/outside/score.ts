import { assess, type Rulebook } from '../../src/engine/index.ts'
import { covers, parseCitation } from '../../src/rulebook/index.ts'
import type { Question } from './sets.ts'

/** What came of one question; `looser` allows what the source forbids or leaves open, `open` says that it depends or conflicts. */
export type Verdict = 'agree' | 'looser' | 'stricter' | 'open'

/** One question, the answer found, and what the answer failed to cite or to ask for. */
export interface Scored {
  readonly question: Question
  readonly found: string
  readonly verdict: Verdict
  /** Citations of the rules that forbid, permit or require. */
  readonly because: readonly string[]
  readonly missing: readonly string[]
  readonly uncited: readonly string[]
  readonly duties: readonly string[]
  /** The translation says two things that cannot both be true; then it is to be mended, not scored. */
  readonly contradicts: boolean
}

/** How many questions came to each verdict, and how many agreed answers also carry the citations and duties of the source. */
export interface Tally {
  readonly asked: number
  readonly agree: number
  readonly looser: number
  readonly stricter: number
  readonly open: number
  readonly fullyCited: number
  readonly withDuties: number
}

/** The verdict on an answer, from the answers that the source allows. */
export function verdictOn(wanted: readonly string[], found: string): Verdict {
  if (wanted.includes(found)) return 'agree'
  if (found === 'depends' || found === 'conflict') return 'open'
  return found === 'must-not' ? 'stricter' : 'looser'
}

/** Asks the rulebook one question; throws if the translation is not usable input. */
export function scoreOne(rulebook: Rulebook, question: Question): Scored {
  const result = assess(rulebook, question.situation)
  if ('error' in result) throw new Error(`${question.id}: ${result.error.code} ${result.error.message}`)
  const answer = result.answers.find((a) => a.action === question.action)
  if (!answer) throw new Error(`${question.id}: no answer for ${question.action}`)
  const cited = [
    ...answer.because.map((b) => b.citation),
    ...answer.displaced.map((d) => d.citation),
    ...answer.duties.flatMap((d) => d.citation.split('; ')),
  ]
  const due = answer.duties.map((d) => d.duty as string)
  return {
    question,
    found: answer.answer,
    verdict: verdictOn(question.wanted, answer.answer),
    because: answer.because.filter((b) => b.effect !== 'lifts').map((b) => b.citation),
    missing: answer.missing,
    uncited: question.citations.filter((wanted) => !cited.some((c) => related(c, wanted))),
    duties: [
      ...question.duties.filter((d) => !due.includes(d)).map((d) => `without ${d}`),
      ...question.withoutDuties.filter((d) => due.includes(d)).map((d) => `with ${d}`),
    ],
    contradicts: result.warnings.some((w) => w.code === 'facts-contradict'),
  }
}

/** Counts the verdicts. */
export function tally(all: readonly Scored[]): Tally {
  const count = (verdict: Verdict) => all.filter((s) => s.verdict === verdict).length
  const agreed = all.filter((s) => s.verdict === 'agree')
  return {
    asked: all.length,
    agree: count('agree'),
    looser: count('looser'),
    stricter: count('stricter'),
    open: count('open'),
    fullyCited: agreed.filter((s) => s.uncited.length === 0).length,
    withDuties: agreed.filter((s) => s.duties.length === 0).length,
  }
}

// One citation may be finer than the other: a rule cites the paragraph, an official answer its clause.
function related(a: string, b: string): boolean {
  const [x, y] = [parseCitation(a), parseCitation(b)]
  return x !== undefined && y !== undefined && (covers(x, y) || covers(y, x))
}
