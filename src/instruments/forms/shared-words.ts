import { signedBy } from '../instrument.ts'

/** Heads of the Department of Homeland Security and its agencies. */
export const homelandSecurity: readonly string[] = [
  'U.S. Department of Homeland Security',
  'United States Department of Homeland Security',
  'Department of Homeland Security',
  'U.S. Immigration and Customs Enforcement',
  'U.S. Customs and Border Protection',
]

/** Heads of a federal trial court. */
export const districtCourt: readonly string[] = ['United States District Court', 'U.S. District Court']

/** The line of a federal judge. */
export const federalJudge = signedBy(
  'judge',
  "Judge's signature",
  'Signature of Judge',
  'United States Magistrate Judge',
  'United States District Judge',
  'Magistrate Judge',
  'District Judge',
)

/** The line of a state's judge or magistrate. */
export const stateJudge = signedBy(
  'judge',
  'Judge of the Superior Court',
  'Judge of the District Court',
  'Judge of the Circuit Court',
  'Judge of the Criminal Court',
  'Judge of the County Court',
  'Justice of the Supreme Court',
  'Signature of Magistrate',
  'Signature of Judge',
  "Judge's signature",
  'Superior Court Judge',
  'Circuit Court Judge',
  'District Court Judge',
  'Circuit Judge',
  'District Judge',
  'Judge or Magistrate',
  'Judicial Officer',
  'Associate Judge',
  'Presiding Judge',
  'Magistrate',
  'Judge',
)

/** The lines of a subpoena that a clerk or an attorney may sign. */
export const clerkOrAttorney = [
  ...signedBy('clerk', 'Signature of Clerk or Deputy Clerk', 'Clerk of Court', 'Deputy Clerk', 'Clerk of the Court'),
  ...signedBy('attorney', "Attorney's signature", 'Signature of attorney', 'Attorney for'),
]

/** The lines of an immigration officer. */
export const immigrationOfficer = [
  ...signedBy('agency-officer', 'Authorized Official (Signature)', 'signature of person issuing summons').map(
    (line) => ({
      ...line,
      above: true as const,
    }),
  ),
  ...signedBy(
    'agency-officer',
    'Signature of Authorized Immigration Officer',
    'Printed Name and Title of Authorized Immigration Officer',
    'Signature of immigration officer',
    'Title of immigration officer',
    'Authorized Immigration Officer',
    'Signature of DHS Official',
    'Signature and title of issuing officer',
    'Name and title of immigration officer',
    'Signature of Designated Immigration Officer',
    'Signature and Title of Issuing Officer',
  ),
]

/** Words by which a paper says of itself that it is no process; they speak against every instrument that is. */
export const disclaimers: readonly string[] = [
  'for entertainment purposes only',
  'not a real legal document',
  'this is not a legal document',
  'this document has no legal effect',
  'this is not legal advice',
  'murder mystery',
  'escape room',
  'prop document',
  'game master',
  'for game play',
  'this form is internal',
  'common law court',
  'for training purposes only',
  'know your rights',
]
