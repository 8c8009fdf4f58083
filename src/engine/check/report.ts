import type { Value } from '../condition.ts'
import type { Rulebook } from '../rulebook.ts'
import type { Day, Text } from '../text.ts'
import { type Finding, finding } from './finding.ts'
import type { Proof, Property } from './proof.ts'
import { type ClauseCounts, checkQuotes, countClauses, type Register, type Texts } from './quotes.ts'
import { checkExceptions, checkStructure, checkTime, type FamilyReach } from './structure.ts'

/** A conflict that people accept, by two rules or families (the start of ids, ending in `/` or `-`), with the reason. */
export interface SignedOff {
  readonly rules: readonly [string, string]
  readonly reason: Text
}

/** A minimal set of rules that can end in conflict, over all sets of versions. */
export interface ConflictReported {
  readonly rules: readonly [string, string]
  readonly actions: readonly string[]
  readonly packs: readonly string[]
  readonly day: Day
  readonly witness: Readonly<Record<string, Value>>
  /** Completions that make both stand, the largest over the sets of versions. */
  readonly count: string
  readonly signedOff: Text | null
}

/** Everything the checker found about a rulebook. */
export interface CheckReport {
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly conflicts: readonly ConflictReported[]
  readonly families: readonly FamilyReach[]
  readonly clauses: ClauseCounts
  readonly proofs: {
    readonly sets: number
    readonly actions: number
    readonly completions: string
    readonly largest: { readonly nodes: number; readonly facts: number }
  }
  readonly properties: readonly { readonly id: string; readonly why: string; readonly holds: boolean }[]
  readonly textsSeen: boolean
}

/** What the checker needs beside the rulebook. */
export interface CheckInput {
  readonly rulebook: Rulebook
  readonly register: Register
  readonly texts?: Texts
  readonly signedOff: readonly SignedOff[]
  readonly properties: readonly Property[]
  readonly readsCitation: (text: string) => boolean
}

/** Puts the proofs of every set of versions and all other checks together. */
export function reportOn(input: CheckInput, proofs: readonly Proof[]): CheckReport {
  const { rulebook } = input
  const exceptions = checkExceptions(rulebook)
  const conflicts = mergeConflicts(proofs, input.signedOff)
  const findings = [
    ...checkStructure(rulebook),
    ...checkTime(rulebook),
    ...exceptions.findings,
    ...checkQuotes(rulebook, input.register, input.texts),
    ...citations(input),
    ...proofs
      .filter((p) => !p.total)
      .map((p) =>
        finding('not-total', p.actions[0] as string, `Some completion has no answer under ${p.packs} on ${p.day}.`),
      ),
    ...proofs.flatMap((p) =>
      p.broken.map((b) =>
        finding(
          'property-fails',
          b.property,
          `It fails for ${p.actions.join(', ')} under ${p.packs} on ${p.day}: ${JSON.stringify(b.witness)}`,
        ),
      ),
    ),
    ...proofs.flatMap((p) =>
      p.contradictions.easier === undefined
        ? []
        : [
            finding(
              'contradiction-easier',
              p.actions[0] as string,
              `Facts that contradict each other give an easier answer, or do not wait, under ${p.packs} on ${p.day}: ${JSON.stringify(p.contradictions.easier)}`,
            ),
          ],
    ),
    ...unreachable(rulebook, proofs),
    ...conflicts
      .filter((c) => c.signedOff === null)
      .map((c) =>
        finding(
          'unsigned-conflict',
          c.rules.join(' with '),
          `Both stand for ${JSON.stringify(c.witness)} (${c.actions[0]}, ${c.packs.join('; ')}, ${c.day}); resolve it, or sign it off in coverage.ts with a reason.`,
        ),
      ),
    ...input.signedOff
      .filter((s) => !conflicts.some((c) => signs(s, c.rules)))
      .map((s) =>
        finding(
          'stale-sign-off',
          s.rules.join(' with '),
          'This conflict is signed off but cannot happen; take the entry out.',
        ),
      ),
  ]
  return {
    ok: findings.length === 0,
    findings,
    conflicts,
    families: exceptions.families,
    clauses: countClauses(rulebook),
    proofs: {
      sets: proofs.length,
      actions: new Set(proofs.flatMap((p) => p.actions)).size,
      completions: String(proofs.reduce((n, p) => n + p.completions, 0n)),
      largest: { nodes: Math.max(0, ...proofs.map((p) => p.nodes)), facts: Math.max(0, ...proofs.map((p) => p.facts)) },
    },
    properties: [
      ...input.properties.map((q) => ({
        id: q.id,
        why: q.why,
        holds: !proofs.some((p) => p.broken.some((b) => b.property === q.id)),
      })),
      ...ownProperties(proofs),
    ],
    textsSeen: input.texts !== undefined,
  }
}

// Of the engine rather than of the law: the first follows from totality, since the answers to some facts are those of their
// completions, and more facts leave fewer of these; the second is tried on drawn situations of every set.
function ownProperties(proofs: readonly Proof[]): CheckReport['properties'] {
  const tried = proofs.reduce((n, p) => n + p.contradictions.tried, 0)
  return [
    {
      id: 'knowledge-never-turns-an-answer',
      why: 'For facts that do not contradict each other, more knowledge never turns a settled answer into another, once it has been told what the place is.',
      holds: proofs.every((p) => p.total),
    },
    {
      id: 'contradiction-waits',
      why: `A fact that contradicts the others makes the answer wait and never easier (${tried} contradictions tried).`,
      holds: proofs.every((p) => p.contradictions.easier === undefined),
    },
  ]
}

function citations(input: CheckInput): readonly Finding[] {
  return input.rulebook.rules.flatMap((r) =>
    [r.citation, ...(r.duties ?? []).flatMap((d) => (d.citation === undefined ? [] : [d.citation]))]
      .filter((text) => !input.readsCitation(text))
      .map((text) => finding('citation-unreadable', r.id, `"${text}" has no citation form that we know.`)),
  )
}

// Exceptions make some rules stand only under certain packs; one set of versions is enough.
function unreachable(rulebook: Rulebook, proofs: readonly Proof[]): readonly Finding[] {
  const standing = new Set(proofs.flatMap((p) => p.standing))
  return rulebook.rules
    .filter((r) => !standing.has(r.id))
    .map((r) => finding('unreachable-rule', r.id, 'No completion of the facts, on any day, makes this rule stand.'))
}

function mergeConflicts(proofs: readonly Proof[], signedOff: readonly SignedOff[]): readonly ConflictReported[] {
  const merged = new Map<string, ConflictReported>()
  for (const c of proofs.flatMap((p) => p.conflicts)) {
    const key = c.rules.join(' ')
    const before = merged.get(key)
    merged.set(key, {
      rules: c.rules,
      actions: [...new Set([...(before?.actions ?? []), ...c.actions])],
      packs: [...new Set([...(before?.packs ?? []), c.packs])],
      day: before?.day ?? c.day,
      witness: before?.witness ?? c.witness,
      count: before && BigInt(before.count) > c.count ? before.count : String(c.count),
      signedOff: signedOff.find((s) => signs(s, c.rules))?.reason ?? null,
    })
  }
  return [...merged.values()]
}

function signs(s: SignedOff, rules: readonly [string, string]): boolean {
  const is = (pattern: string, id: string) =>
    id === pattern || ((pattern.endsWith('/') || pattern.endsWith('-')) && id.startsWith(pattern))
  const [a, b] = s.rules
  return (is(a, rules[0]) && is(b, rules[1])) || (is(a, rules[1]) && is(b, rules[0]))
}
