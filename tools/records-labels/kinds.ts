/** What a finding can be about, tier by tier: 1 status and documents, 2 history, 3 weak proxies, 4 other protected data. */
export const kindsByTier = {
  1: [
    'status',
    'visa',
    'a-number',
    'receipt',
    'i-94',
    'ead',
    'daca',
    'tps',
    'asylum',
    'refugee',
    'undocumented',
    'proceedings',
    'detention',
    'citizenship',
    'nationality',
  ],
  2: ['history'],
  3: ['birth-place', 'language', 'residence', 'coverage', 'consular-id', 'itin'],
  4: ['part2', 'psychotherapy', 'hiv', 'mental-health', 'reproductive', 'genetic'],
} as const

/** The tier of a finding, 1 being the most explicit. */
export type Tier = keyof typeof kindsByTier

/** The kind of a finding, as the corpus and the structured labels write it. */
export type Kind = (typeof kindsByTier)[Tier][number]

const tiers: readonly Tier[] = [1, 2, 3, 4]

/** The tier of a kind; throws for a word that is no kind. */
export function tierOf(kind: string): Tier {
  const tier = tiers.find((each) => kindsByTier[each].some((known) => known === kind))
  if (tier === undefined) throw new Error(`not a kind of finding: ${kind}`)
  return tier
}

/** True if that word is a kind of finding. */
export function isKind(word: string): word is Kind {
  return tiers.some((tier) => kindsByTier[tier].some((known) => known === word))
}
