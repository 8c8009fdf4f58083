import { type Language, type Rulebook, staleAfterDays } from '../../engine/index.ts'
import { coverage, coverageOf, watch } from '../../rulebook/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { coverageLines } from './coverage-page.ts'

/** `ostiary rules coverage`. */
export async function showCoverage(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const loaded = await loadRulebook(given, terminal, language)
  if (isRefusal(loaded)) return loaded
  const covered = coverageIn(loaded.rulebook, language)
  if (given.switches.has('json')) await printJson(terminal, covered)
  else await printLines(terminal, coverageLines(covered, terminal, language))
  return 0
}

/** What a rulebook covers, in one language. */
export type CoverageTold = ReturnType<typeof coverageIn>

function coverageIn(rulebook: Rulebook, language: Language) {
  const { version, hash } = rulebook
  return {
    rulebook: { version, hash },
    notice: coverage.notice[language],
    reviewedBy: coverage.reviewedBy,
    staleAfterDays,
    packs: coverageOf(rulebook).map((p) => ({
      id: p.pack,
      title: p.title[language],
      checkedTo: p.checkedTo,
      reviewedBy: p.reviewedBy,
      since: p.provisions.map((provision) => provision.since).sort()[0] ?? null,
      rules: p.rules.verified + p.rules.unverified + p.rules.disputed,
      ...p.rules,
      clausesQuoted: p.clauses.quoted,
      clausesParaphrased: p.clauses.paraphrased,
      provisions: p.provisions,
      gaps: p.gaps.map((gap) => gap[language]),
    })),
    elsewhere: coverage.elsewhere[language],
    conflicts: coverage.conflicts.map((c) => ({ rules: c.rules, reason: c.reason[language] })),
    watch: watch.map((w) => ({ ...w, title: w.title[language], stage: w.stage[language] })),
  }
}
