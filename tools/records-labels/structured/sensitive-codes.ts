import type { Kind } from '../kinds.ts'

// Read by hand out of the 1,515 distinct codes of the corpora: a code stands here if its own meaning names a condition,
// test, screening, counselling, medicine or procedure of that category. Where that is not clear it stands under `unclear`.

type System = 'loinc' | 'snomed' | 'rxnorm' | 'icd10cm' | 'icd10pcs' | 'icd9cm' | 'cpt'

const systemsByName: Readonly<Record<string, System>> = {
  'http://loinc.org': 'loinc',
  LN: 'loinc',
  '2.16.840.1.113883.6.1': 'loinc',
  'http://snomed.info/sct': 'snomed',
  SCT: 'snomed',
  '2.16.840.1.113883.6.96': 'snomed',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
  '2.16.840.1.113883.6.88': 'rxnorm',
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd10cm',
  I10: 'icd10cm',
  '2.16.840.1.113883.6.90': 'icd10cm',
  'http://www.cms.gov/Medicare/Coding/ICD10': 'icd10pcs',
  '2.16.840.1.113883.6.4': 'icd10pcs',
  I9: 'icd9cm',
  '2.16.840.1.113883.6.103': 'icd9cm',
  'http://www.ama-assn.org/go/cpt': 'cpt',
  C4: 'cpt',
  '2.16.840.1.113883.6.12': 'cpt',
}

type Table = Partial<Record<System, readonly string[]>>

const clear: Partial<Record<Kind, Table>> = {
  // 42 CFR Part 2 depends on who made the record, which no code tells: these codes say substance use.
  part2: {
    loinc: '68517-2 68519-8 68520-6 72109-2 75626-2 75889-6 88037-7 96841-2 96843-8 96844-6'.split(' '),
    snomed: [
      ...'10939881000119105 24165007 228366006 228390007 361055000'.split(' '),
      ...'428211000124100 713106006 763302001 868187001'.split(' '),
    ],
    icd10pcs: ['HZ30ZZZ'],
    cpt: ['99408'],
  },
  hiv: { loinc: ['89365-1'], snomed: ['31676001'] },
  'mental-health': {
    loinc: [
      ...'44249-1 44250-9 44251-7 44252-5 44253-3 44254-1 44255-8 44258-2 44259-0'.split(' '),
      ...'44260-8 44261-6 69722-7 94023-9'.split(' '),
    ],
    snomed: ['171207006', '454711000124102', '715252007', '710841007', '80583007'],
    icd9cm: ['30000', '29603', '3007'],
  },
  reproductive: {
    loinc: ['11778-8', '82810-3', '86645-9'],
    snomed: [
      ...'10383002 11466000 156073000 169230002 169553002 169762003 177184002 183460006 183996000'.split(' '),
      ...'19169002 225158009 236974004 252160004 267020005 271442007 274804006 275833003 301807007'.split(' '),
      ...'38039008 386394001 424441002 424619006 454381000124105 46706006 65200003 66348005 68254000'.split(' '),
      ...'714812005 72892002 77386006'.split(' '),
    ],
    rxnorm: '1367439 1856546 389221 748962 749762 807283 831533 978950'.split(' '),
    icd10cm: ['Z3A10'],
    icd9cm: ['64303'],
  },
  genetic: { snomed: ['443529005'] },
}

const unclear: Partial<Record<Kind, Table>> = {
  part2: { loinc: ['11331-6', '74013-4', '96842-0'], snomed: ['228276006', '703842006'] },
  'mental-health': {
    loinc: ['93038-8', '10190-7', '75275-8', '11332-4'],
    snomed: ['73595000', '247824007', '286569004', '61372001', '373930000', '386807006', '422650009'],
    rxnorm: ['197591'],
  },
  reproductive: { snomed: ['442311008', '169690007', '169922007', '18946005'], icd10cm: ['Z3800'] },
  genetic: { snomed: ['433114000', '434363004'] },
}

/** What a code says of its record: the category, the system's short name, and whether that is a matter of opinion. */
export type Sensitive = { readonly kind: Kind; readonly system: System; readonly open: boolean }

function lookedUp(table: Partial<Record<Kind, Table>>, system: System, code: string): Kind | undefined {
  const kinds = Object.keys(table) as readonly Kind[]
  return kinds.find((kind) => table[kind]?.[system]?.includes(code))
}

/** Looks a code up by the name of its system (a FHIR address, an OID or an HL7 v2 abbreviation). */
export function sensitivityOf(systemName: string, code: string): Sensitive | undefined {
  const system = systemsByName[systemName]
  if (system === undefined) return undefined
  const plain = system.startsWith('icd') ? code.replaceAll('.', '') : code.trim()
  const kind = lookedUp(clear, system, plain)
  if (kind !== undefined) return { kind, system, open: false }
  const doubtful = lookedUp(unclear, system, plain)
  return doubtful === undefined ? undefined : { kind: doubtful, system, open: true }
}
