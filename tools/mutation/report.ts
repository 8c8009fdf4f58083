import type { Fate } from './kill.ts'
import { type Operator, operators, type RuleMutant } from './rule-mutants.ts'

/** A mutant and what became of it. */
export interface Outcome {
  readonly mutant: RuleMutant
  readonly fate: Fate
}

/** How the mutants of one operator (or of all) ended. */
export interface Line {
  readonly name: string
  readonly tried: number
  readonly equivalent: number
  readonly killed: number
  readonly survived: number
}

/** One line for each operator and one for all. */
export function linesOf(outcomes: readonly Outcome[]): readonly Line[] {
  const line = (name: string, of: readonly Outcome[]): Line => {
    const count = (fate: Fate) => of.filter((o) => o.fate === fate).length
    const [equivalent, survived] = [count('equivalent'), count('survived')]
    return { name, tried: of.length, equivalent, killed: of.length - equivalent - survived, survived }
  }
  return [...operators.map((op) => line(op, by(outcomes, op))), line('all', outcomes)]
}

/** The part that was noticed of those that change anything, from 0 to 1; 1 if there are none. */
export function rateOf({ killed, survived }: Line): number {
  return killed + survived === 0 ? 1 : killed / (killed + survived)
}

/** A number from 0 to 1 as a percentage with one digit, never rounded up. */
export function percent(rate: number): string {
  return `${(Math.floor(rate * 1000) / 10).toFixed(1)} %`
}

/** The survivors' list as a page of `docs`. */
export function survivorsPage(outcomes: readonly Outcome[], of: number, seed: number): string {
  const table = linesOf(outcomes).map(
    (l) => `| ${l.name} | ${l.tried} | ${l.equivalent} | ${l.killed} | ${l.survived} | ${percent(rateOf(l))} |`,
  )
  const lists = operators.flatMap((op) => {
    const left = by(outcomes, op).filter((o) => o.fate === 'survived')
    const items = left.map(({ mutant }) => `- \`${mutant.rule.id}\`: ${mutant.what}`).sort()
    return ['', `## ${op}: ${left.length}`, '', ...(items.length === 0 ? ['None.'] : items)]
  })
  return [
    '# Mutants of the rulebook that nothing noticed',
    '',
    `Written by \`npm run mutate -- --report\`: ${outcomes.length} of ${of} mutants tried, seed ${seed}.`,
    'Equivalent mutants change no answer, no duty and no reason in any completion, which is proved; they count neither way.',
    '',
    '| operator | tried | equivalent | killed | survived | killed of those that change anything |',
    '| --- | --- | --- | --- | --- | --- |',
    ...table,
    ...lists,
    '',
  ].join('\n')
}

function by(outcomes: readonly Outcome[], operator: Operator): readonly Outcome[] {
  return outcomes.filter((o) => o.mutant.operator === operator)
}
