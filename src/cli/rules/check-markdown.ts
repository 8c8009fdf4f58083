import type { CheckReport, ConflictReported } from '../../engine/check/index.ts'
import { rulebook } from '../../rulebook/index.ts'

/** The checker's report as Markdown, to be kept beside the rulebook; it has no time in it, so the same rulebook gives the same file. */
export function checkMarkdown(r: CheckReport): string {
  const { proofs, clauses } = r
  return [
    '# Report of the rulebook’s checker',
    '',
    `Written by \`ostiary rules check --report\`. Rulebook ${rulebook.version}, \`${rulebook.hash}\`.`,
    '',
    r.ok ? '**It passes.**' : `**It does not pass: ${r.findings.length} findings.**`,
    '',
    '| proved | |',
    '| --- | --- |',
    `| distinct sets of rule versions | ${proofs.sets} |`,
    `| actions | ${proofs.actions} |`,
    `| combinations of facts | ${proofs.completions} |`,
    `| largest diagram | ${proofs.largest.nodes} nodes, ${proofs.largest.facts} facts |`,
    `| clauses quoted from official text | ${clauses.quoted} |`,
    `| clauses in our words only | ${clauses.paraphrased} |`,
    `| rules verified / unverified / disputed | ${clauses.verifiedRules} / ${clauses.unverifiedRules} / ${clauses.disputedRules} |`,
    `| quotes looked up in the official texts | ${r.textsSeen ? 'yes' : 'no, only in the register'} |`,
    '',
    ...part(
      'Findings',
      r.findings.map((f) => `- \`${f.code}\` ${f.at}: ${f.message}`),
    ),
    ...part(
      'Properties',
      r.properties.map((p) => `- ${p.holds ? 'holds' : '**fails**'}: ${p.why} (\`${p.id}\`)`),
    ),
    ...part('Conflicts of law', r.conflicts.flatMap(conflict)),
    ...part(
      'Exceptions to families',
      r.families.map((f) => `- \`${f.rule}\` → \`${f.family}\`: ${f.members.map((m) => `\`${m}\``).join(', ')}`),
    ),
  ].join('\n')
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines), '']
}

function conflict(c: ConflictReported): readonly string[] {
  const facts = Object.entries(c.witness).map(([fact, value]) => `\`${fact}\` = ${value}`)
  return [
    `- \`${c.rules[0]}\` with \`${c.rules[1]}\``,
    `  - ${c.signedOff === null ? '**Not signed off.**' : `Signed off: ${c.signedOff.en}`}`,
    `  - Actions: ${c.actions.join(', ')}. Packs: ${c.packs.join('; ')}.`,
    `  - For instance on ${c.day}: ${facts.join(', ')} (one of ${c.count} combinations).`,
  ]
}
