import type { Kind } from '../finding.ts'

/** A code that states something, or a question whose answer does. */
export interface CodeMeaning {
  readonly kind: Kind
  /** `answer`: the code asks, and only its answer states; `no` says whether an answer "no" states something too. */
  readonly as: 'statement' | 'question'
  readonly noStates?: boolean
  /** In our own words. */
  readonly name: string
  readonly source: string
}

const loinc = 'LOINC, by number; names in our own words'
const snomed = 'SNOMED CT, by number; names in our own words'

function question(code: string, kind: Kind, name: string, noStates = true): [string, CodeMeaning] {
  return [code, { kind, as: 'question', noStates, name, source: loinc }]
}

function statement(code: string, kind: Kind, name: string): [string, CodeMeaning] {
  return [code, { kind, as: 'statement', name, source: snomed }]
}

/** LOINC numbers about immigration and its proxies. */
export const loincCodes: ReadonlyMap<string, CodeMeaning> = new Map([
  question('93027-1', 'refugee', 'whether the person is a refugee (PRAPARE)', false),
  question('21842-0', 'birth-place', 'place of birth'),
  question('54899-0', 'language', 'preferred language'),
  question('77983-5', 'residence', 'country of usual residence'),
])

// 446654005, 390790000, 160702009 (named "illegal migrant" there) and 224619008 stand together under asylum status in the
// NHS maternity FHIR profiles (social context bundle; the last two marked there as still to be approved); 186034007 and LOINC 77983-5 in HL7's US Public Health library, LOINC 21842-0 in its
// vital records library. A LOINC number for the country of birth was dropped: no source for it was found.
/** SNOMED CT numbers about immigration and its proxies. */
export const snomedCodes: ReadonlyMap<string, CodeMeaning> = new Map([
  statement('446654005', 'refugee', 'refugee'),
  statement('390790000', 'asylum', 'asylum seeker'),
  statement('160702009', 'undocumented', 'migrant without permission'),
  statement('224619008', 'history', 'migrant'),
  ['186034007', { kind: 'nationality', as: 'question', noStates: true, name: 'nationality (eCR)', source: snomed }],
])

/** Types of identifier in HL7 table 0203 that are papers of status or of a foreign state. VS there is a credit card. */
export const identifierTypes: ReadonlyMap<string, CodeMeaning> = new Map(
  (
    [
      ['PRC', 'status', 'permanent resident card number'],
      ['CZ', 'citizenship', 'citizenship card'],
      ['PPN', 'consular-id', 'passport number'],
    ] as const
  ).map(([code, kind, name]): [string, CodeMeaning] => [
    code,
    { kind, as: 'statement', name, source: 'HL7 table 0203 (identifier type), THO, CC0' },
  ]),
)
