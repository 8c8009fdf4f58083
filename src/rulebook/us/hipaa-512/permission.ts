import type { Condition, Rule, Text, Version } from '../../../engine/index.ts'
import { any, clause, is, not, quoted, type RuleSource, rule, t, yes } from '../../authoring.ts'

/** The day on which hospitals first had to follow the Privacy Rule. */
export const privacyRuleDay = '2003-04-14'

/** The acts that made 45 CFR 164.512. */
export const act512 = '65 FR 82462 (Dec. 28, 2000), as amended by 67 FR 53182 (Aug. 14, 2002)'

/** Patient information, apart from what only the actions of the front door and of referrals speak of. */
export const information = ['@phi', '!point-out.person', '!refer.threat', '!report.injury'] as const

/** What a written demand for records reaches: not an answer at the desk. */
export const recordsOnly = [...information, '!confirm.presence'] as const

/** 164.508(a)(2) asks for an authorization for these notes, with few exceptions. */
export const noPsychotherapyNotes = '!disclose.psychotherapy-notes'

/** What a report of abuse may hold: nothing of status, visitors or therapy notes. */
export const abuseReport = [
  ...information,
  noPsychotherapyNotes,
  '!disclose.immigration-status',
  '!disclose.visitor-log',
]

/** What differs between the permissions of this section. */
export interface PermissionSource
  extends Pick<RuleSource, 'id' | 'title' | 'plain' | 'citation' | 'actions' | 'factBase' | 'examples'>,
    Partial<Pick<RuleSource, 'duties' | 'decides' | 'status'>> {
  readonly statusReason?: Text
  /** The condition, where it has been the same since the first day. */
  readonly when?: Condition
  /** All versions, where the text changed. */
  readonly versions?: readonly Version[]
}

/** A permission of 45 CFR 164.512: an exception to the prohibition of 164.502(a), and never a command. */
export function permission({ when, versions, ...source }: PermissionSource): Rule {
  return rule({
    effect: 'permits',
    binds: 'facility',
    exceptionTo: ['us/hipaa/164.502-a'],
    status: 'verified',
    address: source.citation.replace('45 CFR ', 'https://www.ecfr.gov/current/title-45/section-164.512#p-'),
    versions: versions ?? [{ from: privacyRuleDay, act: act512, when: when ?? { any: [] } }],
    ...source,
  })
}

/** A clause with the operative words of 45 CFR 164.512. */
export function says(at: string, paraphrase: Text, words: string, when: Condition): Condition {
  return quoted(at, paraphrase, '45-cfr-164.512_pre-2024-06-25', words, when)
}

/** A clause without a quote, for text that is in no stored official copy. */
export const unquoted = clause

/** 164.514(h): we know, by badge, letterhead or call back, who is asking. */
export const identityKnown: Condition = quoted(
  '164.514(h)(1)(i)',
  t('We know who is asking and that they may ask.', 'Sabemos quién pregunta y que puede hacerlo.'),
  '45-cfr-164.514_pre-2024-06-25',
  'verify the identity of a person requesting protected health information',
  yes('requester.identity-verified'),
)

/** 164.514(h): the paper is complete and inside its own dates, so that we may rely on it. */
export const soundOnItsFace: Condition = quoted(
  '164.514(h)(2)(i)',
  t(
    'The paper is complete and in date, so we may rely on it.',
    'El papel está completo y vigente; podemos confiar en él.',
  ),
  '45-cfr-164.514_pre-2024-06-25',
  'on documentation, statements, or representations that, on their face, meet the applicable requirements',
  { all: [yes('document.facially-valid'), yes('document.current')] },
)

/** Whoever brings a court’s paper relies on paragraph (e) or (f)(1)(ii), not on another permission. */
export { noCourtsDemand } from '../../reliance.ts'

/** Agencies and people who are not law enforcement officials in the sense of 164.103. */
export const notOfficials = [
  'adult-or-child-protective-services',
  'court',
  'detention-contractor',
  'family-or-friend',
  'hhs-ocr',
  'hhs-orr',
  'immigration-court',
  'media',
  'organ-procurement',
  'party-attorney',
  'personal-representative',
  'public-health-authority',
  'researcher',
  'workers-compensation',
] as const

/** It answers what an official asks; what the hospital tells by itself goes by other paragraphs. */
export const answersARequest: Condition = not(
  any(is('request.initiated-by', 'facility'), is('request.kind', 'threat-referral')),
)
