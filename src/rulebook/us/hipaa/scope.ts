/** The day from which most hospitals and clinics had to follow the Privacy Rule. */
export const privacyRule = '2003-04-14'

/** Every `disclose.` action about patient information. */
export const disclosures = [
  '@disclose',
  '!disclose.de-identified',
  '!disclose.staff-records',
  '!disclose.education-records',
] as const

/** The records that a patient's representative may ask for. */
export const recordSet = [
  'disclose.treatment-records',
  'disclose.billing',
  'disclose.diagnosis',
  'disclose.medication-list',
  'disclose.discharge-plan',
  'disclose.treatment-dates',
] as const

/** What the facility directory holds, and the bare answer that somebody is here. */
export const directoryFacts = [
  'confirm.presence',
  'disclose.presence',
  'disclose.one-word-condition',
  'disclose.location-in-facility',
] as const

/** Agencies whose officers investigate or prosecute (45 CFR 164.103); not those that only run a detention or oversee. */
export const lawEnforcement = [
  'ice-ero',
  'ice-hsi',
  'cbp',
  'uscis',
  'dhs-other',
  'fbi',
  'dea',
  'us-marshals',
  'secret-service',
  'hhs-oig',
  'doj-civil',
  'us-attorney',
  'federal-other',
  'state-police',
  'local-police',
  'local-police-287g',
  'sheriff',
  'prosecutor',
  'out-of-state-police',
] as const

/** Requests that rest on what is said, not on a paper that somebody signed. */
export const withoutPaper = ['just-asking', 'directory-inquiry', 'threat-referral'] as const

/** Papers of a judge or a grand jury that HIPAA counts as law that demands a disclosure (45 CFR 164.103). */
export const courtDemands = [
  'search-warrant',
  'administrative-search-warrant',
  'court-order',
  'judge-subpoena',
  'grand-jury-subpoena',
] as const

/** Papers that demand something of the hospital, whoever signed them; none of them is an authorization or a custodian's note. */
export const demands = [
  ...courtDemands,
  'part2-order',
  'clerk-subpoena',
  'attorney-subpoena',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'immigration-judge-order',
  'immigration-judge-subpoena',
  'dhs-i138',
  'dhs-3115',
] as const

/** The official address of a section of title 45. */
export function sectionAddress(section: string): string {
  return `https://www.ecfr.gov/current/title-45/section-${section}`
}
