import type { SensitiveTopic } from '../finding.ts'

/** Where the security labels come from. */
export const labelSource = 'HL7 v3 ActCode, ActInformationSensitivityPolicy 3.0.0 (THO, CC0)'

/** HL7's sensitivity labels, as `meta.security` or `confidentialityCode` carry them. */
export const sensitivityLabels: ReadonlyMap<string, SensitiveTopic> = new Map([
  ['42CFRPart2', 'part2'],
  ['SUD', 'part2'],
  ['ETH', 'part2'],
  ['ETHUD', 'part2'],
  ['OPIOIDUD', 'part2'],
  ['PSYTHPN', 'psychotherapy'],
  ['HIPAAPsyNotes', 'psychotherapy'],
  ['HIV', 'hiv'],
  ['PSY', 'mental-health'],
  ['MH', 'mental-health'],
  ['BH', 'mental-health'],
  ['EMOTDIS', 'mental-health'],
  ['SEX', 'reproductive'],
  ['PREGNANT', 'reproductive'],
  ['GDIS', 'genetic'],
])

/** A range of ICD-10-CM categories (public domain, CDC/NCHS) and what it is about. */
interface IcdRange {
  readonly from: string
  readonly to: string
  readonly topic: SensitiveTopic
}

const ranges: readonly IcdRange[] = [
  { from: 'B20', to: 'B20', topic: 'hiv' },
  { from: 'B97.35', to: 'B97.35', topic: 'hiv' },
  { from: 'Z21', to: 'Z21', topic: 'hiv' },
  { from: 'Z71.7', to: 'Z71.7', topic: 'hiv' },
  { from: 'R75', to: 'R75', topic: 'hiv' },
  { from: 'F10', to: 'F16', topic: 'part2' },
  { from: 'F18', to: 'F19', topic: 'part2' },
  { from: 'F20', to: 'F69', topic: 'mental-health' },
  { from: 'F90', to: 'F99', topic: 'mental-health' },
  { from: 'O04', to: 'O04', topic: 'reproductive' },
  { from: 'O07', to: 'O07', topic: 'reproductive' },
  { from: 'Z33.2', to: 'Z33.2', topic: 'reproductive' },
  { from: 'Z30', to: 'Z30', topic: 'reproductive' },
  { from: 'Z15', to: 'Z15', topic: 'genetic' },
  { from: 'Z14', to: 'Z14', topic: 'genetic' },
]

/** The topic of an ICD-10-CM code, with or without its dot. */
export function topicOfIcd10(code: string): SensitiveTopic | undefined {
  const plain = code.replace('.', '').toUpperCase()
  if (!/^[A-Z]\d[0-9A-Z]{1,5}$/.test(plain)) return undefined
  return ranges.find(({ from, to }) => {
    const [low, high] = [from.replace('.', ''), to.replace('.', '')]
    return plain >= low && plain.slice(0, high.length) <= high
  })?.topic
}

/** SNOMED CT numbers, in our own words: a short list by hand, not a value set of anybody else's. */
export const sensitiveSnomed: ReadonlyMap<string, SensitiveTopic> = new Map([
  ['86406008', 'hiv'],
  ['165816005', 'hiv'],
  ['62479008', 'hiv'],
  ['91947003', 'hiv'],
  ['7200002', 'part2'],
  ['66590003', 'part2'],
  ['5602001', 'part2'],
  ['75544000', 'part2'],
  ['191816009', 'part2'],
  ['361055000', 'part2'],
  ['26416006', 'part2'],
  ['58214004', 'mental-health'],
  ['13746004', 'mental-health'],
  ['35489007', 'mental-health'],
  ['370143000', 'mental-health'],
  ['36923009', 'mental-health'],
  ['47505003', 'mental-health'],
  ['197480006', 'mental-health'],
  ['21897009', 'mental-health'],
  ['386639001', 'reproductive'],
  ['57797005', 'reproductive'],
  ['412734009', 'genetic'],
  ['412738007', 'genetic'],
])

/** LOINC numbers of sections and documents that are sensitive as a whole. */
export const sensitiveSections: ReadonlyMap<string, SensitiveTopic> = new Map([
  ['34788-0', 'mental-health'],
  ['51969-4', 'genetic'],
])

/** LOINC numbers of single results. */
export const sensitiveLoinc: ReadonlyMap<string, SensitiveTopic> = new Map([
  ['7918-6', 'hiv'],
  ['56888-1', 'hiv'],
  ['20447-9', 'hiv'],
  ['75622-1', 'hiv'],
  ['44261-6', 'mental-health'],
  ['44249-1', 'mental-health'],
  ['82810-3', 'reproductive'],
  ['86645-9', 'reproductive'],
  ['21636-6', 'genetic'],
])
