import type { CheckReport, ConflictReported } from '../../engine/check/index.ts'
import { eachTest, inForce } from '../../engine/index.ts'
import { coverageOf, rulebook } from '../../rulebook/index.ts'
import { valueWords } from '../words/facts.ts'
import { grouped } from '../words/numbers.ts'

/** The checker's report as Markdown, to be kept beside the rulebook; it has no time in it, so the same rulebook gives the same file. */
export function checkMarkdown(r: CheckReport): string {
  const passes = r.ok ? '**It passes.**' : `**It does not pass: ${r.findings.length} findings.**`
  return [
    '# Report of the rulebook’s checker',
    '',
    `*Written by \`ostiary rules check --report\`. Rulebook ${rulebook.version}, \`${rulebook.hash}\`.*`,
    '',
    `${passes} To pass means that the rules fit together and are quoted truly. It does not mean that they are right in law: no counsel has reviewed them.`,
    '',
    ...part('Findings', '', listOf(r.findings.map((f) => `\`${f.code}\` ${f.at}: ${f.message}`))),
    ...part('What was proved', proofWords(r), propertyTable(r)),
    ...part('Rules and clauses', clauseWords(r), packTable()),
    ...part(
      `Conflicts of law: ${r.conflicts.length}`,
      conflictIntro,
      r.conflicts.flatMap((c, i) => (i === 0 ? conflict(c) : ['', ...conflict(c)])),
    ),
    ...part(`Exceptions to families: ${r.families.length}`, familyIntro, r.families.flatMap(family)),
  ].join('\n')
}

const conflictIntro =
  'Every pair of rules of which one requires what the other forbids, with neither giving way. The answer is then *conflict*, and counsel decides. Each must be signed off in `src/rulebook/coverage-conflicts.ts` with a reason, or the check fails.'
const familyIntro =
  'A rule may be an exception to all rules whose ids begin alike; it then reaches only those with the opposite effect (or, where it lifts, prohibitions). These are the rules that each of them reaches today.'

function part(title: string, intro: string, lines: readonly string[]): readonly string[] {
  const opening = intro === '' ? [] : [intro, '']
  return [`## ${title}`, '', ...opening, ...(lines.length === 0 ? ['None.'] : lines), '']
}

function proofWords({ proofs, findings }: CheckReport): string {
  const { largest } = proofs
  const each = findings.some((f) => f.code === 'not-total')
    ? 'Not each of their' // which ones is among the findings
    : 'Each of their'
  return `On every day on which anything changes, for the federal law alone and for each state with it, ${grouped(proofs.sets)} distinct sets of rule versions were compiled for ${proofs.actions} actions. ${each} ${grouped(proofs.completions)} combinations of facts has exactly one answer. The largest diagram has ${grouped(largest.nodes)} nodes over ${largest.facts} facts.`
}

function propertyTable({ properties }: CheckReport): readonly string[] {
  const rows = properties.map((p) => `| ${p.why} | \`${p.id}\` | ${p.holds ? 'holds' : '**fails**'} |`)
  return ['| property | | |', '| --- | --- | --- |', ...rows]
}

function clauseWords({ clauses, textsSeen }: CheckReport): string {
  const seen = textsSeen
    ? 'Every quote was found in the official text that it names.'
    : 'The official texts were not at hand: quotes were held against the hashes of the register only.'
  return `${clauses.verifiedRules} rules are verified, ${clauses.unverifiedRules} unverified, ${clauses.disputedRules} disputed. ${clauses.quoted} clauses quote the law and ${clauses.paraphrased} are in our words only, each version of a rule counted. ${seen}`
}

function packTable(): readonly string[] {
  const rows = coverageOf(rulebook).map(({ title, pack, checkedTo, rules, clauses }) => {
    const { verified, unverified, disputed } = rules
    return `| ${title.en} (\`${pack}\`) | ${checkedTo} | ${verified} | ${unverified} | ${disputed} | ${clauses.quoted} | ${clauses.paraphrased} |`
  })
  const head = '| pack | checked to | verified | unverified | disputed | clauses quoted | in our words |'
  return [head, '| --- | --- | --: | --: | --: | --: | --: |', ...rows]
}

function conflict(c: ConflictReported): readonly string[] {
  const [a, b] = c.rules
  const { named, others } = witnessOf(c)
  const rest = others === 0 ? '' : ` The other ${others} facts of the example do not matter to the two.`
  const packs = c.packs.map((p) => `\`${p}\``).sort()
  return [
    `### ${titleOf(a)} · ${titleOf(b)}`,
    '',
    `\`${a}\` with \`${b}\``,
    '',
    c.signedOff === null ? '**Not signed off.**' : `Signed off: ${c.signedOff.en}`,
    '',
    `- Actions: ${c.actions.map((id) => `\`${id}\``).join(', ')}`,
    `- Packs: ${packs.length > 3 ? `${packs.length} sets of packs` : packs.join('; ')}`,
    `- Combinations of facts, at most on one day: ${grouped(c.count)}`,
    `- For instance on ${c.day}: ${named.join('; ')}.${rest}`,
  ]
}

// A witness gives a value to all facts of the action; a reader wants those that the two rules read.
function witnessOf({ rules, witness, day }: ConflictReported) {
  const read = new Set<string>()
  for (const id of rules)
    for (const version of rulebook.rules.find((r) => r.id === id)?.versions ?? [])
      if (inForce(version, day)) eachTest(version.when, (fact) => read.add(fact))
  const given = Object.entries(witness)
  const shown = given.filter(([id]) => read.size === 0 || read.has(id))
  const named = shown.map(([id, value]) => {
    const fact = rulebook.facts.find((f) => f.id === id)
    return `${fact?.question.en ?? id} ${valueWords(fact, value, 'en')} (\`${id}\`)`
  })
  return { named, others: given.length - shown.length }
}

function family({ rule, family: begins, members }: CheckReport['families'][number]): readonly string[] {
  return [
    `- **${titleOf(rule)}** (\`${rule}\`) reaches ${members.length} that begin with \`${begins}\`:`,
    `  ${members.map((m) => `\`${m}\``).join(', ')}`,
  ]
}

function titleOf(id: string): string {
  return rulebook.rules.find((r) => r.id === id)?.title.en ?? id
}

function listOf(entries: readonly string[]): readonly string[] {
  return entries.map((e) => `- ${e}`)
}
