import type { Condition, Day, Rule, Text, Version } from '../../../engine/index.ts'
import { all, clause, is, quoted, type RuleSource, rule, t, yes } from '../../authoring.ts'

/** The day from which the older rules count here: nobody asks this rulebook about a day before HIPAA did. */
export const counted: Day = '2003-04-14'

/** Why a rule is not marked as verified: no official copy was at hand. */
export const notRead: Text = t(
  'The official text was not read for this rule; it rests on settled law from memory.',
  'Para esta regla no se leyó el texto oficial; se basa en derecho asentado, de memoria.',
)

/** The address of the Fourth Amendment, and of the First. */
export const billOfRights = 'https://www.archives.gov/founding-docs/bill-of-rights-transcript'

/** What differs between federal rules that bind the facility. */
export interface FederalRuleSource
  extends Pick<RuleSource, 'id' | 'title' | 'plain' | 'citation' | 'effect' | 'actions' | 'factBase' | 'examples'>,
    Partial<Pick<RuleSource, 'address' | 'exceptionTo' | 'duties' | 'decides' | 'statusReason'>> {
  /** The condition and the act, where there is one version that counts from {@link counted}. */
  readonly when?: Condition
  readonly act?: string
  /** All versions, where the text changed. */
  readonly versions?: readonly Version[]
  /** Verified where its words were read; {@link notRead} is the reason where they were not. */
  readonly status?: RuleSource['status']
}

/** A rule of federal law that binds the facility; verified unless said otherwise. */
export function federalRule({ when, act, versions, ...source }: FederalRuleSource): Rule {
  const only = { from: counted, act: act ?? source.citation, when: when ?? { any: [] } }
  const why = source.status === 'unverified' && source.statusReason === undefined ? { statusReason: notRead } : {}
  return rule({ binds: 'facility', status: 'verified', ...why, ...source, versions: versions ?? [only] })
}

/** Courts whose orders reach a hospital in this state without more: another state’s come in only through a court here. */
export const courtsThatBind = ['federal', 'state-this'] as const

/** A judge signed it. */
export const signedByJudge: Condition = is('document.signer', 'judge')

/** It is whole and inside its own dates. */
export const soundAndCurrent: Condition = all(yes('document.facially-valid'), yes('document.current'))

/** It opens the area they want, at this very place. */
export const opensThisPlace: Condition = clause(
  'Place',
  t(
    'It names this very place, and the area that they want to enter.',
    'Nombra este mismo lugar y el área a la que quieren entrar.',
  ),
  all(yes('document.grants-non-public-access'), yes('document.names-this-facility')),
)

/** It asks this facility for these items. */
export const asksUsForThis: Condition = clause(
  'Items',
  t('It is meant for this facility and describes this item.', 'Va dirigido a este centro y describe este dato.'),
  all(yes('document.names-this-facility'), yes('document.describes-the-items')),
)

/** HIPAA itself counts a court’s order among what the law requires. */
export const requiredByLaw: Condition = quoted(
  '45 CFR 164.103',
  t('A judge signed it: the law makes us obey.', 'Lo firmó un juez: la ley obliga a obedecer.'),
  '45-cfr-164.103_2013-03-26',
  'Required by law includes, but is not limited to, court orders and court-ordered warrants',
  signedByJudge,
)

/** Papers that no judge of a court has signed as a command to let anyone in. */
export const opensNoDoor = [
  'none',
  'arrest-warrant',
  'part2-order',
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'immigration-judge-order',
  'immigration-judge-subpoena',
  'dhs-i200',
  'dhs-i205',
  'dhs-i247a',
  'dhs-i138',
  'dhs-3115',
  'dhs-other-form',
  'national-security-letter',
  'patient-authorization',
  'letter',
  'preservation-letter',
  'i9-notice',
  'search-warrant-application',
  'criminal-complaint',
  'criminal-summons',
  'inspection-notice',
  'charging-document',
  'custody-paper',
  'agency-request',
  'outreach-material',
  'not-process',
] as const

/** Agencies whose officers act under the immigration laws. */
export const immigrationOfficers = is(
  'requester.agency',
  'ice-ero',
  'ice-hsi',
  'cbp',
  'uscis',
  'dhs-other',
  'local-police-287g',
)
