import type { Random } from './random.ts'

const records = [
  'Complete medical records of the person named above for visits between January 3 and March 28',
  'Emergency department records, including triage notes and discharge instructions, for the person named above',
  'Billing statements, insurance claims and payment records for the account named above',
  'Visitor sign-in sheets and security camera video of the main entrance and the emergency entrance',
  'Laboratory reports, toxicology results and chain of custody forms',
  'Appointment schedule, contact details and next of kin on file',
]

const offences = [
  'Possession with intent to distribute a controlled substance, 21 U.S.C. § 841(a)(1)',
  'Bank robbery, 18 U.S.C. § 2113(a)',
  'Health care fraud, 18 U.S.C. § 1347',
  'Reentry of removed alien, 8 U.S.C. § 1326(a)',
  'Wire fraud, 18 U.S.C. § 1343',
  'Felon in possession of a firearm, 18 U.S.C. § 922(g)(1)',
]

const seized = [
  'Paper and electronic records of controlled substances dispensed, including logs, invoices and inventories',
  'One white sedan’s event data recorder and clothing worn by the patient in trauma bay two',
  'Billing records, claim forms and computers used to submit claims to Medicare from the business office',
  'One gray mobile telephone held with the patient’s belongings, and the data stored on it',
]

/** Records that a paper asks for. */
export const recordsAsked = (random: Random): string => random.pick(records)

/** An offence with its statute. */
export const offence = (random: Random): string => random.pick(offences)

/** Things that a search warrant allows to seize. */
export const thingsToSeize = (random: Random): string => random.pick(seized)

/** A criminal, civil or state docket number in the shape that the court uses. */
export function docket(random: Random, kind: 'mj' | 'cr' | 'cv' | 'bk' | 'gj' | 'state'): string {
  const year = random.int(24, 26)
  const number = String(random.int(11, 9989)).padStart(5, '0')
  const initials = random.pick(['ABC', 'JLT', 'MRD', 'KSW', 'TLF'])
  if (kind === 'state') return `${random.pick(['CR', 'SW', 'CV', 'RG'])}-20${year}-${number}`
  if (kind === 'bk') return `${year}-${number}-${initials}`
  if (kind === 'gj') return `20${year}R0${number}`
  return `${random.int(1, 8)}:${year}-${kind}-${number}${kind === 'mj' ? '' : `-${initials}`}`
}
