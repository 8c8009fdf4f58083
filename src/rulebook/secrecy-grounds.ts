import type { Condition } from '../engine/index.ts'
import { all, any, is, t, yes } from './authoring.ts'
import { noticeRan, patientRecords, signedAuthorization } from './state-pack.ts'
import type { ChoiceOf } from './vocabulary.ts'

/** What stands in a patient's record; not the bare facts of the front desk, of reports and of safety. */
export const recordItems = [
  ...patientRecords,
  '!disclose.presence',
  '!disclose.one-word-condition',
  '!disclose.location-in-facility',
  '!disclose.whereabouts',
  '!disclose.precautions',
  '!disclose.report-of-injury',
  '!disclose.threat-facts',
  '!disclose.incident-facts',
  '!disclose.visitor-log',
  '!disclose.video',
  '!disclose.audit-logs',
] as const

/** The patient signed for it, agreed that the family be told, or is represented by who asks. */
export const patientSays: Condition = any(
  signedAuthorization,
  all(is('requester.agency', 'family-or-friend'), is('consent.patient', 'given')),
  is('requester.agency', 'personal-representative'),
)

/** A paper of one of these kinds, sound on its face, in which a judge of this state or of a federal court names the item. */
export function judgeNames(...kinds: readonly ChoiceOf<'document.kind'>[]): Condition {
  return all(
    is('document.kind', ...kinds),
    is('document.signer', 'judge'),
    is('document.court', 'federal', 'state-this'),
    yes('document.current'),
    yes('document.facially-valid'),
    // An order with the findings of 42 CFR part 2 says by them what it opens.
    any(yes('document.describes-the-items'), yes('part2.findings')),
  )
}

/** An order or warrant of a judge: what no state's secrecy withstands. */
export const judgesOrder: Condition = judgeNames(
  'court-order',
  'search-warrant',
  'administrative-search-warrant',
  'part2-order',
)

/** A subpoena that no judge signed, once the patient was told and the time to object ran, or a protective order is there. */
export function subpoenaAfterNotice(...kinds: readonly ChoiceOf<'document.kind'>[]): Condition {
  return all(is('document.kind', ...kinds), any(noticeRan, yes('assurance.protective-order')))
}

/** A law makes the hospital tell, or an agency asks that the law charges with health, protection or the dead. */
export const lawTells: Condition = any(
  all(is('document.kind', 'none', 'letter', 'agency-request'), yes('law.compels-disclosure')),
  is('requester.purpose', 'health-oversight'),
  all(is('requester.agency', 'public-health-authority'), is('requester.purpose', 'public-health')),
  all(is('requester.agency', 'adult-or-child-protective-services'), is('requester.purpose', 'protective-service')),
  all(is('requester.agency', 'coroner'), is('requester.purpose', 'death-investigation')),
)

/** The hospital itself begins it, or a custodian needs it to care for the patient. */
export const hospitalTells: Condition = any(
  all(is('request.initiated-by', 'facility'), is('document.kind', 'none')),
  is('requester.purpose', 'care-in-custody'),
)

/** Our words for the grounds above. */
export const groundWords = {
  patient: t(
    'The patient signed for it, or agreed that the family be told, or is represented by who asks.',
    'El paciente lo firmó, aceptó que se avise a la familia, o lo representa quien pide.',
  ),
  judge: t('A judge’s order or warrant names this information.', 'Una orden de un juez nombra esta información.'),
  law: t(
    'A law makes the hospital tell, or a health, protective or death agency asks for its own work.',
    'Una ley obliga al hospital a informar, o pide una autoridad de salud, de protección o forense para su labor.',
  ),
  hospital: t(
    'The hospital tells by itself, or a custodian needs it to care for the patient.',
    'El hospital informa por sí mismo, o un custodio lo necesita para cuidar al paciente.',
  ),
} as const
