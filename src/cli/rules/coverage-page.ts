import type { Language } from '../../engine/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { rulesCounted, say } from '../words/phrases.ts'
import type { CoverageTold } from './coverage.ts'

/** What is modelled and what is not, as lines for people: first that no counsel stands behind it. */
export function coverageLines(c: CoverageTold, terminal: Terminal, language: Language): readonly string[] {
  const { style, width } = terminal
  const stale = say(
    language,
    `A pack that nobody checks again for ${c.staleAfterDays} days gives unverified answers.`,
    `Un paquete que nadie vuelve a revisar en ${c.staleAfterDays} días da respuestas sin verificar.`,
  )
  return [
    ...wrap(`${c.notice} ${reviewWords(c.reviewedBy, language)}`, width).map(style.strong),
    ...wrap(stale, width),
    ...wrap(c.elsewhere, width),
    ...c.packs.flatMap((p) => packLines(p, terminal, language)),
    ...listLines(
      terminal,
      say(language, 'Conflicts of law that were found and signed off', 'Conflictos de leyes hallados y aceptados'),
      c.conflicts.map((x) => `${x.rules.join(say(language, ' with ', ' con '))}: ${x.reason}`),
    ),
    ...listLines(
      terminal,
      say(language, 'Watched, never applied', 'Se observa, nunca se aplica'),
      c.watch.map((w) => watchWords(w, language)),
    ),
    '',
    style.faint(`${say(language, 'Rulebook', 'Reglamento')} ${c.rulebook.version} · ${c.rulebook.hash ?? ''}`),
  ]
}

function reviewWords(names: readonly string[], language: Language): string {
  const whom = names.length === 0 ? say(language, 'nobody yet', 'nadie todavía') : names.join(', ')
  return say(language, `Reviewed by: ${whom}.`, `Revisado por: ${whom}.`)
}

function packLines(
  p: CoverageTold['packs'][number],
  { style, width }: Terminal,
  language: Language,
): readonly string[] {
  const since = p.since === null ? '' : say(language, `, law from ${p.since} on`, `, leyes desde ${p.since}`)
  const of = p.clausesQuoted + p.clausesParaphrased
  const lines = [
    say(language, `checked to ${p.checkedTo}${since}`, `revisado hasta ${p.checkedTo}${since}`),
    `${rulesCounted(p.rules, language)}: ${say(
      language,
      `${p.verified} verified, ${p.unverified} unverified, ${p.disputed} disputed`,
      `${p.verified} verificadas, ${p.unverified} sin verificar, ${p.disputed} en disputa`,
    )}`,
    say(
      language,
      `${p.clausesQuoted} of ${of} clauses quote the law, the others are in our words only`,
      `${p.clausesQuoted} de ${of} cláusulas citan la ley, las demás solo con nuestras palabras`,
    ),
  ]
  return [
    '',
    style.strong(`${p.title} (${p.id})`),
    ...lines.flatMap((line) => wrap(line, width, '  ')),
    ...(p.gaps.length === 0 ? [] : [`  ${say(language, 'not modelled:', 'no está incluido:')}`]),
    ...p.gaps.flatMap((gap) => wrap(gap, width, '  - ')),
  ]
}

function watchWords(w: CoverageTold['watch'][number], language: Language): string {
  return `${w.state}: ${w.citation}, ${w.title} (${w.stage.replace(/\.$/, '')}; ${say(language, 'seen', 'visto')} ${w.seenOn})`
}

function listLines({ style, width }: Terminal, title: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return []
  return ['', style.strong(title), ...entries.flatMap((e) => wrap(e, width, '  - '))]
}
