import { type NounName, nounNames } from '../entry/nouns.ts'

/** What a case is about. */
export const caseKinds = ['visit', 'outreach', 'referral', 'custody-stay', 'records-request'] as const

/** One of the kinds of case. */
export type CaseKind = (typeof caseKinds)[number]

// Nouns that only some kinds have; a visit takes every `request.kind`, so outreach at the desk starts as one.
const special: Readonly<Partial<Record<NounName, readonly CaseKind[]>>> = {
  proposal: ['visit', 'outreach'],
  'proposal-answer': ['visit', 'outreach'],
  threat: ['visit', 'referral'],
  'referral-made': ['visit', 'referral'],
  'fact-sheet': ['custody-stay'],
  orientation: ['custody-stay'],
  handover: ['custody-stay'],
  'named-person': ['custody-stay'],
  'records-request': ['visit', 'records-request'],
}

/** True if a case of that kind records the noun. */
export function hasNoun(kind: CaseKind, noun: NounName): boolean {
  return special[noun]?.includes(kind) ?? true
}

/** The nouns that a case of that kind records. */
export function nounsOf(kind: CaseKind): readonly NounName[] {
  return nounNames.filter((noun) => hasNoun(kind, noun))
}

/** The kinds that go on for days and are answered by the law of the day on which we act; the others by that of the contact. */
export const answeredByToday: readonly CaseKind[] = ['custody-stay', 'records-request']

/** The `request.kind` that a case has from its opening; a visit is told which. */
export const requestKindOf: Readonly<Record<Exclude<CaseKind, 'visit'>, string>> = {
  outreach: 'outreach',
  referral: 'threat-referral',
  'custody-stay': 'custody-escort',
  'records-request': 'records',
}
