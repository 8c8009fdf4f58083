import type { Condition, Day, Rule, Text, Version } from '../engine/index.ts'
import { all, is, type KnownFacts, type RuleSource, rule, t, yes } from './authoring.ts'
import type { ChoiceOf, ConditionFact } from './vocabulary.ts'

/** Where a state law is older than HIPAA and no day is known: the day from which HIPAA counted. */
export const sinceHipaa: Day = '2003-04-14'

/** Why most state rules are unverified. */
export const notRead: Text = t(
  'The official text of this state law was not read for this rule; it rests on summaries and copies by others.',
  'Para esta regla no se leyó el texto oficial de la ley estatal; se basa en resúmenes y copias de terceros.',
)

/** What differs between the rules of a state pack. */
export interface StateRuleSource
  extends Pick<RuleSource, 'id' | 'title' | 'plain' | 'citation' | 'effect' | 'actions' | 'factBase' | 'examples'>,
    Partial<Pick<RuleSource, 'address' | 'binds' | 'exceptionTo' | 'duties' | 'decides' | 'status' | 'statusReason'>> {
  /** The condition, where there is one version. */
  readonly when?: Condition
  /** The first day of that one version; {@link sinceHipaa} if not given. */
  readonly from?: Day
  /** The act that made it law; the citation as in force if not given. */
  readonly act?: string
  /** All versions, where there are several. */
  readonly versions?: readonly Version[]
}

/** A rule of a state that binds the facility and rests on texts that were not official. */
export function stateRule({ when, from, act, versions, ...source }: StateRuleSource): Rule {
  const only = { from: from ?? sinceHipaa, act: act ?? `${source.citation}, as in force`, when: when ?? { any: [] } }
  return rule({
    binds: 'facility',
    status: 'unverified',
    statusReason: notRead,
    versions: versions ?? [only],
    ...source,
  })
}

/** A paper of one of these kinds that a judge of this state or of a federal court signed, sound on its face, for this facility and these items. */
export function judgesPaper(...kinds: readonly ChoiceOf<'document.kind'>[]): Condition {
  return all(
    is('document.kind', ...kinds),
    is('document.signer', 'judge'),
    is('document.court', 'federal', 'state-this'),
    yes('document.current'),
    yes('document.facially-valid'),
    yes('document.names-this-facility'),
    yes('document.describes-the-items'),
  )
}

/** A warrant or order that a judge of one of these courts signed, sound on its face, which opens the non-public area of this facility. */
export function opensTheArea(...courts: readonly ChoiceOf<'document.court'>[]): Condition {
  return all(
    is('document.kind', 'search-warrant', 'administrative-search-warrant', 'court-order'),
    is('document.signer', 'judge'),
    is('document.court', ...courts),
    yes('document.grants-non-public-access'),
    yes('document.names-this-facility'),
    yes('document.current'),
    yes('document.facially-valid'),
  )
}

/** A court’s warrant to arrest a person, signed by a judge or (on an indictment, Fed. R. Crim. P. 9) by its clerk, current and sound on its face. */
export function courtsArrestWarrant(...courts: readonly ChoiceOf<'document.court'>[]): Condition {
  return all(
    is('document.kind', 'arrest-warrant'),
    is('document.signer', 'judge', 'clerk'),
    is('document.court', ...courts),
    yes('document.current'),
    yes('document.facially-valid'),
  )
}

/** A place of health care, of any kind. */
export const careFacility: Condition = is(
  'facility.kind',
  'hospital',
  'clinic',
  'mental-health-facility',
  'sud-program',
  'physician-office',
)

/** A complete authorization that the patient signed. */
export const signedAuthorization: Condition = all(
  is('document.kind', 'patient-authorization'),
  is('consent.form', 'written-valid'),
)

/** The patient was told in time, the time to object has run, and no objection stands in the way. */
export const noticeRan: Condition = all(
  yes('assurance.notice-to-patient'),
  yes('assurance.time-to-object-elapsed'),
  is('objection', 'none', 'resolved-for-disclosure'),
)

/** Every `disclose.` action about patient information. */
export const patientRecords = [
  '@disclose',
  '!disclose.de-identified',
  '!disclose.staff-records',
  '!disclose.education-records',
] as const

/** Items about mental health, which most states guard more closely. */
export const mentalHealthItems = ['@mental-health', '@mental-health-facility-records', '@psychotherapy-notes'] as const

/** The same items, left out. */
export const noMentalHealthItems = [
  '!@mental-health',
  '!@mental-health-facility-records',
  '!@psychotherapy-notes',
] as const

/** Facts of a judge's paper that is good in every respect, for examples. */
export const goodPaper = {
  'document.signer': 'judge',
  'document.court': 'state-this',
  'document.current': true,
  'document.facially-valid': true,
  'document.names-this-facility': true,
  'document.describes-the-items': true,
} as const

/** Facts of a search warrant that opens the area, for examples. */
export const goodEntryWarrant = {
  'document.kind': 'search-warrant',
  'document.signer': 'judge',
  'document.court': 'federal',
  'document.grants-non-public-access': true,
  'document.names-this-facility': true,
  'document.current': true,
  'document.facially-valid': true,
} as const

type Example = RuleSource['examples'][number]

/** The rule is met by these facts on that day. */
export function met(name: Text, on: Day, facts: KnownFacts): Example {
  return { name, on, facts, expect: 'met' }
}

/** The rule is not met by these facts on that day, whatever else is found out. */
export function notMet(name: Text, on: Day, facts: KnownFacts): Example {
  return { name, on, facts, expect: 'not-met' }
}

/** These facts leave it open; `missing` are the ones that would settle it. */
export function open(name: Text, on: Day, facts: KnownFacts, missing: readonly ConditionFact[]): Example {
  return { name, on, facts, expect: 'unknown', missing }
}
