import { countClauses } from '../../engine/check/index.ts'
import { type Language, packOf, type Rulebook, staleAfterDays } from '../../engine/index.ts'
import { coverage, watch } from '../../rulebook/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { say } from '../words/phrases.ts'

/** `ostiary rules coverage`. */
export async function showCoverage(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const loaded = await loadRulebook(given, terminal, language)
  if (isRefusal(loaded)) return loaded
  const covered = coverageOf(loaded.rulebook, language)
  if (given.switches.has('json')) await printJson(terminal, covered)
  else await printLines(terminal, coverageLines(covered, terminal, language))
  return 0
}

function coverageOf(rulebook: Rulebook, language: Language) {
  const { version, hash } = rulebook
  return {
    rulebook: { version, hash },
    notice: coverage.notice[language],
    staleAfterDays,
    packs: rulebook.packs.map((p) => {
      const rules = rulebook.rules.filter((r) => packOf(r.id) === p.id)
      const since = rules.flatMap((r) => r.versions.map((v) => v.from)).sort()[0]
      const clauses = countClauses({ ...rulebook, rules })
      return {
        id: p.id,
        title: p.title[language],
        checkedTo: p.checkedTo,
        ...(since === undefined ? {} : { since }),
        rules: rules.length,
        verified: clauses.verifiedRules,
        unverified: clauses.unverifiedRules,
        disputed: clauses.disputedRules,
        clausesQuoted: clauses.quoted,
        clausesParaphrased: clauses.paraphrased,
      }
    }),
    conflicts: coverage.conflicts.map((c) => ({ rules: c.rules, reason: c.reason[language] })),
    watch: watch.map((w) => ({ ...w, title: w.title[language], stage: w.stage[language] })),
  }
}

type Coverage = ReturnType<typeof coverageOf>

function coverageLines(c: Coverage, terminal: Terminal, language: Language): readonly string[] {
  const { style, width } = terminal
  return [
    ...wrap(c.notice, width).map(style.strong),
    ...wrap(
      say(
        language,
        `A pack that was not checked again for ${c.staleAfterDays} days gives unverified answers. Any state without a pack gets the federal answer, and counsel decides each disclosure there.`,
        `Un paquete que no se revisa en ${c.staleAfterDays} días da respuestas sin verificar. Un estado sin paquete recibe la respuesta federal, y allí el asesor legal decide cada divulgación.`,
      ),
      width,
    ),
    ...c.packs.flatMap((p) => packLines(p, terminal, language)),
    ...listLines(
      terminal,
      say(language, 'Conflicts of law that were found and signed off', 'Conflictos de leyes hallados y aceptados'),
      c.conflicts.map((x) => `${x.rules.join(say(language, ' with ', ' con '))}: ${x.reason}`),
    ),
    ...listLines(
      terminal,
      say(language, 'Watched, never applied', 'Se observa, nunca se aplica'),
      c.watch.map(
        (w) => `${w.state}: ${w.citation}, ${w.title} (${w.stage}; ${say(language, 'seen', 'visto')} ${w.seenOn})`,
      ),
    ),
    '',
    style.faint(`${say(language, 'Rulebook', 'Reglamento')} ${c.rulebook.version} · ${c.rulebook.hash ?? ''}`),
  ]
}

function packLines(p: Coverage['packs'][number], { style, width }: Terminal, language: Language): readonly string[] {
  const since = p.since === undefined ? '' : say(language, `, oldest version from ${p.since}`, `, desde ${p.since}`)
  return [
    '',
    style.strong(`${p.title} (${p.id})`),
    ...wrap(say(language, `checked to ${p.checkedTo}${since}`, `revisado hasta ${p.checkedTo}${since}`), width, '  '),
    ...wrap(
      say(
        language,
        `${p.rules} rules: ${p.verified} verified, ${p.unverified} unverified, ${p.disputed} disputed`,
        `${p.rules} reglas: ${p.verified} verificadas, ${p.unverified} sin verificar, ${p.disputed} en disputa`,
      ),
      width,
      '  ',
    ),
    ...wrap(
      say(
        language,
        `${p.clausesQuoted} clauses with the law’s own words, ${p.clausesParaphrased} in ours only`,
        `${p.clausesQuoted} cláusulas con las palabras de la ley, ${p.clausesParaphrased} solo con las nuestras`,
      ),
      width,
      '  ',
    ),
  ]
}

function listLines({ style, width }: Terminal, title: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return []
  return ['', style.strong(title), ...entries.flatMap((e) => wrap(e, width, '  - '))]
}
