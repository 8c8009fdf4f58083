import type { Condition, Rule, Text } from '../../engine/index.ts'
import { is, t } from '../authoring.ts'
import { addressOf, parseCitation } from '../citation.ts'
import { noMentalHealthItems, patientRecords, type StateRuleSource, stateRule } from '../state-pack.ts'

/** The day the Confidentiality of Medical Information Act began to count. */
export const cmiaDay = '1982-01-01'

/** The day SB 81 took effect, as an urgency statute. */
export const sb81Day = '2025-09-20'

/** The day by which SB 81 wanted the new procedures in place: 45 days later. */
export const sb81SetUp = '2025-11-04'

/** The act of 1981. */
export const cmiaAct = 'Stats. 1981, ch. 782, as amended'

/** The act of 2025. */
export const sb81Act = 'Stats. 2025, ch. 123 (SB 81), urgency, effective Sept. 20, 2025'

/** Why rules whose words were seen are still unverified. */
export const wordingRead: Text = t(
  'The wording was read in a copy of the Legislature’s data that is not among the official texts held for this rulebook. Older wordings were not seen.',
  'El texto se leyó en una copia de los datos de la Legislatura que no está entre los textos oficiales de este reglamento. No se vieron redacciones anteriores.',
)

/** Why the rules of SB 81 are unverified, and what is open about them. */
export const sb81Read: Text = t(
  'The wording was read in copies by others, not in an official text. Whether federal law displaces part of SB 81 is disputed and untested in court (D-8); some early notices said that only publicly funded places are bound (D-7).',
  'El texto se leyó en copias de terceros, no en un texto oficial. Se discute, sin fallo judicial, si la ley federal desplaza parte de SB 81 (D-8); avisos tempranos decían que solo obliga a lugares con fondos públicos (D-7).',
)

/** A rule of California, with the official address of its section. */
export function californiaRule(source: StateRuleSource): Rule {
  const cited = parseCitation(source.citation)
  const address = cited && addressOf(cited)
  return stateRule({ ...(address === undefined ? {} : { address }), ...source })
}

/** Whatever tells of an identified patient's care: not bare facts of safety, of events and of visitors. */
export const medicalInformation = [
  ...patientRecords,
  'confirm.presence',
  'point-out.person',
  'refer.threat',
  '!disclose.video',
  '!disclose.visitor-log',
  '!disclose.audit-logs',
  '!disclose.incident-facts',
  '!disclose.precautions',
] as const

/** Facts about a patient that are no records: who is here, where, and how they are. */
export const noBareFacts = [
  '!disclose.presence',
  '!disclose.one-word-condition',
  '!disclose.location-in-facility',
  '!disclose.whereabouts',
  '!disclose.report-of-injury',
  '!disclose.threat-facts',
  '!confirm.presence',
  '!point-out.person',
  '!refer.threat',
] as const

/** A patient's records. */
export const medicalRecords = [...medicalInformation, ...noBareFacts] as const

/** Records that no law beside the general one guards. */
export const ordinaryRecords = [
  ...medicalRecords,
  ...noMentalHealthItems,
  '!@part2-records',
  '!@hiv',
  '!disclose.certificate-of-confidentiality-records',
] as const

/** Civ. Code § 56.05(u), Health & Saf. Code § 24253: civil immigration law, and crimes of presence, entry, re-entry or work. */
export const immigrationEnforcement: Condition = is('requester.purpose', 'civil-immigration', 'criminal-immigration')

/** Subpoenas that no judge signed. */
export const partySubpoena: Condition = is('document.kind', 'attorney-subpoena', 'clerk-subpoena')

/** An agency’s own demand for records, which no judge signed. */
export const agencyPaper: Condition = is(
  'document.kind',
  'dhs-i138',
  'dhs-3115',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
)

/** Ids of the two prohibitions of § 56.10. */
export const cmia = ['us-ca/civ/56.10-a', 'us-ca/civ/56.10-f'] as const
