import type { Rulebook } from '../../src/engine/index.ts'
import type { Scored, Tally } from './score.ts'

/** Who is right where the rulebook and a source differ, by the id of the question, and what was mended in our translations. */
export interface Notes {
  /** The score of the very first run, before anything was mended. */
  readonly trial: string
  readonly judgements: Readonly<Record<string, { readonly right: string; readonly why: string }>>
  readonly corrections: readonly {
    readonly id: string
    readonly was: string
    readonly now: string
    readonly why: string
  }[]
}

/** One scored set with its name. */
export interface ScoredSet {
  readonly name: string
  readonly scored: readonly Scored[]
  readonly tally: Tally
}

/** What the page says of the run: the rulebook, the sets and how many invented cases were left out. */
export interface Run {
  readonly rulebook: Pick<Rulebook, 'version' | 'hash'>
  readonly sets: readonly ScoredSet[]
  readonly unusable: number
  readonly notes: Notes
}

const heading = ['set', 'asked', 'agree', 'depends', 'disagree', 'looser', 'rate'] as const

/** The table of the sets: one row each, columns aligned for a terminal and for Markdown alike. */
export function table(sets: readonly ScoredSet[]): string {
  const rows = [heading, heading.map((_, i) => (i === 0 ? '---' : '--:')), ...sets.map(row)]
  const widths = heading.map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0)))
  return rows.map((r) => `| ${r.map((cell, i) => pad(cell, widths[i] ?? 0, i === 0)).join(' | ')} |`).join('\n')
}

/** The disagreements of one set, a line each, those that allow too much first. */
export function disagreements(scored: readonly Scored[], notes: Notes): string {
  const wrong = scored.filter((s) => s.verdict === 'looser' || s.verdict === 'stricter')
  if (wrong.length === 0) return 'None.'
  return [...wrong]
    .sort((a, b) => a.verdict.localeCompare(b.verdict))
    .map((s) => line(s, notes, reasons(s)))
    .join('\n')
}

/** The answers that depend where the source has a settled one, with what they depend on. */
export function leftOpen(scored: readonly Scored[], notes: Notes): string {
  const open = scored.filter((s) => s.verdict === 'open')
  if (open.length === 0) return 'None.'
  return open.map((s) => line(s, notes, s.missing.length > 0 ? `turns on ${list(s.missing)}` : reasons(s))).join('\n')
}

/** The questions that were judged once and are now answered as the source does, with the judgement as it was. */
export function mended(sets: readonly ScoredSet[], notes: Notes): string {
  const open = new Set(sets.flatMap((s) => s.scored.filter((q) => q.verdict !== 'agree').map((q) => q.question.id)))
  const asked = new Set(sets.flatMap((s) => s.scored.map((q) => q.question.id)))
  const some = Object.entries(notes.judgements).filter(([id]) => asked.has(id) && !open.has(id))
  if (some.length === 0) return 'None.'
  return some.map(([id, { right, why }]) => `- \`${id}\`. **${right}:** ${why}`).join('\n')
}

/** The whole page `docs/outside-checks.md`. */
export function page(run: Run): string {
  const [official, label, mine] = run.sets
  if (!official || !label || !mine) throw new Error('three sets are scored')
  return `${intro(run)}
## Score
${table(run.sets)}

- *agree*: the source's answer, or one of them where it leaves two (an order that permits may also compel).
- *depends*: the source is settled and the rulebook says *depends* or *conflict*; counted apart, never as agreement.
- *disagree*: another settled answer, or a settled one where the source leaves it open; *looser* is the part of these that
  allows what the source forbids or leaves open.
- *rate*: agree ÷ asked.

Of the ${official.tally.agree} official answers met, ${official.tally.fullyCited} also cite what the source cites and ${official.tally.withDuties} carry the duties that it names.

## Official answers that the rulebook does not give
${disagreements(official.scored, run.notes)}

### Left open
${leftOpen(official.scored, run.notes)}

### Answered alike, cited differently
${citedDifferently(official.scored)}

## Invented cases where the rulebook and the label differ
${disagreements(label.scored, run.notes)}

### Left open
${leftOpen(label.scored, run.notes)}

## Invented cases where the rulebook and our reading differ
${disagreements(mine.scored, run.notes)}

### Left open
${leftOpen(mine.scored, run.notes)}

## Judged once, answered alike now
The rulebook was mended after these were judged. So the score above is no blind test any more; the first one, below, is.

${mended(run.sets, run.notes)}

## Corrected after the first score
${run.notes.trial} Since then, where we found our own translation wrong:

${corrections(run.notes)}

## Translations that contradict themselves
${contradictions([...official.scored, ...mine.scored])}
`
}

function intro(run: Run): string {
  return `# Outside checks of the rulebook

*Written by \`npm run outside\`; judgements and corrections come from \`vectors/outside-notes.json\`.*

Two sets of questions whose answers come from others, asked of rulebook ${run.rulebook.version}
(\`${run.rulebook.hash ?? 'not hashed'}\`), law alone, in a state without a pack of its own.

- **Official answers** (\`vectors/hhs\`): sixteen answers of HHS and other authorities on the Privacy Rule and Part 2, put into the
  contract's words: all conditions given, each one missing, each one unknown. Sources and citations stand in each file. Several
  were read at second hand; \`readAt\` says where.
- **Invented cases** (\`vectors/goldcoin\`): situations generated for the research project GoldCoin (HKUST-KnowComp/GoldCoin
  at 4dc1c74, Apache-2.0), labelled permit or forbid by their makers, not always rightly; so our own reading of 45 CFR 164 stands beside each
  label. Only our translations are kept here, none of their text. ${run.unusable} cases were left out, with the reason, in \`unusable.json\`.

Whoever translated had not read the rules or the engine, but had read the contract, the names of the facts, the fact base, the
scenarios that the rulebook was written from, and two pages of decisions. So this checks the rules more than the words they are
put in. The judgements below were written after the first score, from the answers and their citations, not from the rules.

The invented cases were read like this: who the story says is an official is verified; grounds that the story does not touch are
absent; a fact on which the story's own ground turns, and which it does not tell, is unknown; of several items the most telling
one is asked for.
`
}

function line(s: Scored, notes: Notes, after: string): string {
  const judged = notes.judgements[s.question.id]
  const say = judged ? ` **${judged.right}:** ${judged.why}` : ' *Not judged yet.*'
  const tail = after === '' ? '' : ` (${after})`
  return `- \`${s.question.id}\`: ${s.verdict === 'looser' ? '**looser**, ' : ''}wanted ${s.question.wanted.join(' or ')}, found ${s.found}${tail}.${say}`
}

function citedDifferently(scored: readonly Scored[]): string {
  const some = scored.filter((s) => s.verdict === 'agree' && s.uncited.length + s.duties.length > 0)
  if (some.length === 0) return 'None.'
  return some
    .map(
      (s) => `- \`${s.question.id}\`: ${[...s.uncited.map((c) => `not ${c}`), ...s.duties].join(', ')} (${reasons(s)})`,
    )
    .join('\n')
}

function corrections(notes: Notes): string {
  if (notes.corrections.length === 0) return 'Nothing.'
  return notes.corrections.map((c) => `- \`${c.id}\`: was ${c.was}; now ${c.now}. ${c.why}`).join('\n')
}

function contradictions(scored: readonly Scored[]): string {
  const some = scored.filter((s) => s.contradicts)
  return some.length === 0 ? 'None.' : some.map((s) => `- \`${s.question.id}\``).join('\n')
}

const reasons = (s: Scored) => [...new Set(s.because)].join('; ')
const list = (facts: readonly string[]) => facts.map((f) => `\`${f}\``).join(', ')
const pad = (cell: string, width: number, left: boolean) => (left ? cell.padEnd(width) : cell.padStart(width))

function row({ name, tally: t }: ScoredSet): readonly string[] {
  const rate = t.asked === 0 ? '' : `${((100 * t.agree) / t.asked).toFixed(1)} %`
  return [name, ...[t.asked, t.agree, t.open, t.looser + t.stricter, t.looser].map(String), rate]
}
