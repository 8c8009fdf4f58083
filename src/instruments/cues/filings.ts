import type { CuesByKey } from './cue.ts'

/** Papers that a party files in court, and claims between parties, by what they say. */
export const cuesOfFilings: CuesByKey = {
  'court-filing': {
    title: [
      '^petition',
      '^complaint !criminal !violation !warrant !felony !misdemeanor',
      'complaint jury|damages|civil|verified !criminal',
      'notice bankruptcy|chapter|case|claim|lien|entry',
      'writ execution|garnishment|levy',
      '^motion !order',
      '^notice motion|appearance|hearing|appeal|deposition|filing',
      '^declaration',
      '^answer',
      '^response',
      '^objection*',
      '^stipulation !protective !order',
      '^proposed order',
      'memorandum law|support|opposition',
      'certificate|proof service',
      'brief',
    ],
    says: [
      'plaintiff > alleges|alleged|claims|prays',
      'creditors > meeting|claim*|debtor',
      'judgment > debtor|creditor|levy',
      'asks|requests|moves|prays > court',
      'respectfully > submitted|requests',
      'petitioner|movant > alleges|states',
    ],
  },
  'warrant-in-debt': {
    title: ['warrant debt', 'warrant detinue', 'civil claim warrant', 'small claims', 'warrant distress|tax|distraint'],
    says: [
      'summon > defendant*',
      'plaintiff* > claim*',
      'answer > civil > claim',
      'claim* > owe*|debt|sum|goods|property',
    ],
  },
  'unlawful-detainer': {
    title: [
      'eviction',
      'unlawful detainer',
      'summary process|ejectment',
      'forcible entry|detainer',
      'writ possession|restitution',
      'notice quit|vacate|rent|eviction',
      'pay rent',
      'dispossess*',
    ],
    says: ['landlord > owe|rent|possession|claims', 'possession > premises|property', 'rent > due|owed|unpaid'],
  },
}
