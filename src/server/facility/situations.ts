import { bearsOn, type Facts, type Rulebook, type Text } from '../../engine/index.ts'

/** A situation on which the effect of a policy is shown. */
export interface Situation {
  readonly name: Text
  readonly facts: Facts
  /** The first actions of the rules whose example it is; one that says what was asked is answered for the relevant ones too. */
  readonly actions: readonly string[]
}

const mostOfARule = 3

/** The examples of the rulebook's own rules, the house's first: those about visits, papers and disclosures, and of a state's law. */
export function situationsOf(rulebook: Rulebook, state: unknown): readonly Situation[] {
  const own = state === undefined ? [] : [`us-${state}/`.toLowerCase()]
  const rules = [...starts, ...own].flatMap((start) => rulebook.rules.filter((r) => r.id.startsWith(start)))
  const byFacts = new Map<string, Situation>()
  for (const rule of rules) {
    const bears = rulebook.actions.filter((a) => bearsOn(rule, a)).map((a) => a.id)
    for (const { name, facts } of rule.examples) {
      // What the facility is and how counsel reads the law, the settings say.
      if (Object.keys(facts).some((f) => f.startsWith('facility.') || f.startsWith('dispute.'))) continue
      if (facts['request.kind'] === undefined && !rule.id.startsWith('house/')) continue
      const key = JSON.stringify(Object.entries(facts).sort())
      const before = byFacts.get(key)?.actions ?? []
      const actions = [...new Set([...before, ...bears.slice(0, mostOfARule)])]
      byFacts.set(key, { name: byFacts.get(key)?.name ?? name, facts, actions })
    }
  }
  return [...byFacts.values()]
}

const starts = ['house/', 'us/process/', 'us/hipaa/164.512']
