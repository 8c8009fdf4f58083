import type { SignedOff } from '../engine/check/index.ts'
import { type Day, eachClause, packOf, type Rule, type Rulebook, type Status, type Text } from '../engine/index.ts'
import { conflictsSignedOff } from './coverage-conflicts.ts'
import { elsewhere, gaps } from './coverage-gaps.ts'

/** What holds of the whole release: its notice, who reviewed it, conflicts signed off, and what is not modelled, by pack. */
export interface Coverage {
  readonly notice: Text
  /** Counsel who reviewed the rulebook; nobody yet. */
  readonly reviewedBy: readonly string[]
  readonly conflicts: readonly SignedOff[]
  readonly gaps: Readonly<Record<string, readonly Text[]>>
  /** What is said where a state has no pack. */
  readonly elsewhere: Text
}

/** The coverage of this release. */
export const coverage: Coverage = {
  notice: {
    en: 'Not legal advice; not yet reviewed by counsel.',
    es: 'No es asesoría legal; aún no la ha revisado un abogado.',
  },
  reviewedBy: [],
  conflicts: conflictsSignedOff,
  gaps,
  elsewhere,
}

/** One provision as it is modelled: its rules, since when, until when if it ended, and the weakest status among them. */
export interface ProvisionCoverage {
  readonly citation: string
  readonly rules: readonly string[]
  readonly since: Day
  readonly until?: Day
  readonly status: Status
}

/** What one pack models, and how well it was checked. */
export interface PackCoverage {
  readonly pack: string
  readonly title: Text
  readonly checkedTo: Day
  readonly reviewedBy: readonly string[]
  /** Rules by status. */
  readonly rules: Readonly<Record<Status, number>>
  /** Clauses with the law’s own words, and with ours only. */
  readonly clauses: { readonly quoted: number; readonly paraphrased: number }
  readonly provisions: readonly ProvisionCoverage[]
  readonly gaps: readonly Text[]
}

/** Works out from the rules themselves what each pack models. */
export function coverageOf(rulebook: Rulebook): readonly PackCoverage[] {
  return rulebook.packs.map((pack) => {
    const rules = rulebook.rules.filter((r) => packOf(r.id) === pack.id)
    return {
      pack: pack.id,
      title: pack.title,
      checkedTo: pack.checkedTo,
      reviewedBy: coverage.reviewedBy,
      rules: countByStatus(rules),
      clauses: countClauses(rules),
      provisions: provisionsOf(rules),
      gaps: coverage.gaps[pack.id] ?? [],
    }
  })
}

function countByStatus(rules: readonly Rule[]): PackCoverage['rules'] {
  const count = { verified: 0, unverified: 0, disputed: 0 }
  for (const rule of rules) count[rule.status]++
  return count
}

function countClauses(rules: readonly Rule[]): PackCoverage['clauses'] {
  const count = { quoted: 0, paraphrased: 0 }
  for (const version of rules.flatMap((r) => r.versions))
    eachClause(version.when, (clause) => count[clause.quote === undefined ? 'paraphrased' : 'quoted']++)
  return count
}

const weakestFirst: readonly Status[] = ['disputed', 'unverified', 'verified']

function provisionsOf(rules: readonly Rule[]): readonly ProvisionCoverage[] {
  return [...new Set(rules.map((r) => r.citation))].map((citation) => {
    const own = rules.filter((r) => r.citation === citation)
    const versions = own.flatMap((r) => r.versions)
    const starts = versions.map((v) => v.from).sort()
    const ends = versions.flatMap((v) => v.until ?? []).sort()
    const lastEnd = ends.length === versions.length ? ends.at(-1) : undefined
    return {
      citation,
      rules: own.map((r) => r.id),
      since: starts[0] as Day,
      ...(lastEnd === undefined ? {} : { until: lastEnd }),
      status: weakestFirst.find((s) => own.some((r) => r.status === s)) as Status,
    }
  })
}
