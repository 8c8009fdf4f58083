import type { Finding, Kind } from './finding.ts'
import { tierOf, topicOf } from './finding.ts'

const words: Readonly<Record<Kind, string>> = {
  status: 'states an immigration status',
  visa: 'states a visa or its class',
  'a-number': 'holds an A-number, which only the immigration authorities give out',
  receipt: 'holds the number or notice of a case at the immigration authorities',
  'i-94': 'holds an arrival record (I-94)',
  ead: 'states a work permit',
  daca: 'states deferred action (DACA)',
  tps: 'states temporary protected status (TPS)',
  asylum: 'states an asylum claim or grant',
  refugee: 'states that somebody is a refugee',
  undocumented: 'states that somebody has no immigration papers',
  proceedings: 'states removal or another immigration case',
  detention: 'states immigration detention or custody',
  citizenship: 'states a citizenship',
  nationality: 'states a nationality',
  history: 'tells of coming to the country, or of fear of immigration enforcement',
  'birth-place': 'states a place of birth',
  language: 'states a language or the need of an interpreter',
  residence: 'states a country of residence',
  coverage: 'states coverage that only goes with some statuses',
  'consular-id': 'states a foreign passport or consular card',
  itin: 'states a taxpayer number that is given to people without a social security number',
  part2: 'substance use treatment (42 CFR Part 2)',
  psychotherapy: 'psychotherapy notes',
  hiv: 'HIV',
  'mental-health': 'mental health',
  reproductive: 'reproductive health',
  genetic: 'genetic information',
}

/** The plain reason for a kind, as a clause: `states a citizenship`. */
export function reasonFor(kind: Kind): string {
  return words[kind]
}

/** A finding of a kind, with the reason in plain words after what stands there: `The extension states a citizenship.` */
export function finding(
  kind: Kind,
  at: string,
  what: string,
  source: string,
  more: Pick<Finding, 'span' | 'about'> = {},
): Finding {
  const clause = tierOf(kind) === 4 ? `is about ${words[kind]}` : words[kind]
  return { tier: tierOf(kind), topic: topicOf(kind), kind, at, why: `${what} ${clause}.`, source, ...more }
}
