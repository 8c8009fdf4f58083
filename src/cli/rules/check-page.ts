import type { CheckReport } from '../../engine/check/index.ts'
import type { Language } from '../../engine/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { grouped } from '../words/numbers.ts'
import { say } from '../words/phrases.ts'

/** What the checker proved and found, as lines for people: first whether it passes, then each finding. */
export function checkLines(report: CheckReport, terminal: Terminal, language: Language): readonly string[] {
  const { style } = terminal
  const passes = say(language, 'The rulebook passes.', 'El reglamento pasa.')
  const fails = say(language, `${report.findings.length} findings.`, `${report.findings.length} hallazgos.`)
  return [
    report.ok ? style.badge(passes, 'good') : style.badge(fails, 'bad'),
    ...findingLines(report, terminal),
    ...provedLines(report, terminal, language),
    ...conflictLines(report, terminal, language),
    ...familyLines(report, terminal, language),
  ]
}

// The same thing found in many places is told once.
function findingLines({ findings }: CheckReport, { style, width }: Terminal): readonly string[] {
  const groups = Map.groupBy(findings, (f) => `${f.code} ${f.message}`)
  return [...groups.values()].flatMap((group) => {
    const [{ code, message }] = group as [CheckReport['findings'][number]]
    const many = group.length === 1 ? code : `${code} (${group.length})`
    return [
      '',
      style.bad(many),
      ...wrap(message, width, '  '),
      ...wrap(group.map((f) => f.at).join(', '), width, '  ').map(style.strong),
    ]
  })
}

function provedLines(r: CheckReport, { style, width }: Terminal, language: Language): readonly string[] {
  const { proofs, clauses } = r
  const lines = [
    say(
      language,
      `${proofs.sets} distinct sets of rule versions for ${proofs.actions} actions, ${grouped(proofs.completions)} combinations of facts: each has exactly one answer, or a finding above.`,
      `${proofs.sets} conjuntos distintos de versiones para ${proofs.actions} acciones, ${grouped(proofs.completions)} combinaciones de hechos: cada una tiene una sola respuesta, o un hallazgo arriba.`,
    ),
    say(
      language,
      `Largest diagram: ${proofs.largest.nodes} nodes over ${proofs.largest.facts} facts.`,
      `Diagrama mayor: ${proofs.largest.nodes} nodos sobre ${proofs.largest.facts} hechos.`,
    ),
    say(
      language,
      `Clauses: ${clauses.quoted} quoted, ${clauses.paraphrased} in our words only. Rules: ${clauses.verifiedRules} verified, ${clauses.unverifiedRules} unverified, ${clauses.disputedRules} disputed.`,
      `Cláusulas: ${clauses.quoted} citadas, ${clauses.paraphrased} solo con nuestras palabras. Reglas: ${clauses.verifiedRules} verificadas, ${clauses.unverifiedRules} sin verificar, ${clauses.disputedRules} en disputa.`,
    ),
    r.textsSeen
      ? say(language, 'Every quote was looked up in the official texts.', 'Cada cita se buscó en los textos oficiales.')
      : say(
          language,
          'The official texts are not here: quotes were held against the register only. Set OSTIARY_LAW_TEXTS to their folder.',
          'Los textos oficiales no están aquí: las citas se compararon solo con el registro. Indique su carpeta en OSTIARY_LAW_TEXTS.',
        ),
    ...r.properties.map(
      (p) =>
        `${p.holds ? say(language, 'holds', 'se cumple') : say(language, 'FAILS', 'NO SE CUMPLE')}: ${p.why} (${p.id})`,
    ),
  ]
  return ['', style.strong(say(language, 'Proved', 'Probado')), ...lines.flatMap((l) => wrap(l, width, '  - '))]
}

function conflictLines(r: CheckReport, { style, width }: Terminal, language: Language): readonly string[] {
  if (r.conflicts.length === 0) return []
  const none = say(language, 'Not signed off.', 'No aceptado.')
  return [
    '',
    style.strong(
      say(language, `Conflicts of law: ${r.conflicts.length}`, `Conflictos de leyes: ${r.conflicts.length}`),
    ),
    ...r.conflicts.flatMap((c) => [
      ...wrap(c.rules.join(say(language, ' with ', ' con ')), width, '  - '),
      ...wrap(c.signedOff?.[language] ?? none, width, '    '),
      ...wrap(`${c.day} · ${grouped(c.count)} × ${c.actions.join(', ')}`, width, '    ').map(style.faint),
    ]),
  ]
}

function familyLines(r: CheckReport, { style, width }: Terminal, language: Language): readonly string[] {
  if (r.families.length === 0) return []
  return [
    '',
    style.strong(say(language, 'Exceptions to families', 'Excepciones a familias')),
    ...r.families.flatMap((f) => [
      ...wrap(`${f.rule} → ${f.family} (${f.members.length})`, width, '  - '),
      ...wrap(f.members.join(', '), width, '    ').map(style.faint),
    ]),
  ]
}
