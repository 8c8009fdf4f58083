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
  { from: 'O00', to: 'O9A', topic: 'reproductive' },
  { from: 'Z3A', to: 'Z3A', topic: 'reproductive' },
  { from: 'Z32', to: 'Z37', topic: 'reproductive' },
  { from: 'Z39', to: 'Z39', topic: 'reproductive' },
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
  ['31676001', 'hiv'],
  ['24165007', 'part2'],
  ['228366006', 'part2'],
  ['228390007', 'part2'],
  ['428211000124100', 'part2'],
  ['713106006', 'part2'],
  ['763302001', 'part2'],
  ['868187001', 'part2'],
  ['10939881000119105', 'part2'],
  ['171207006', 'mental-health'],
  ['454711000124102', 'mental-health'],
  ['710841007', 'mental-health'],
  ['715252007', 'mental-health'],
  ['80583007', 'mental-health'],
  ['10383002', 'reproductive'],
  ['11466000', 'reproductive'],
  ['156073000', 'reproductive'],
  ['169230002', 'reproductive'],
  ['169553002', 'reproductive'],
  ['169762003', 'reproductive'],
  ['177184002', 'reproductive'],
  ['183460006', 'reproductive'],
  ['183996000', 'reproductive'],
  ['19169002', 'reproductive'],
  ['225158009', 'reproductive'],
  ['236974004', 'reproductive'],
  ['252160004', 'reproductive'],
  ['267020005', 'reproductive'],
  ['271442007', 'reproductive'],
  ['274804006', 'reproductive'],
  ['275833003', 'reproductive'],
  ['301807007', 'reproductive'],
  ['38039008', 'reproductive'],
  ['386394001', 'reproductive'],
  ['424441002', 'reproductive'],
  ['424619006', 'reproductive'],
  ['454381000124105', 'reproductive'],
  ['46706006', 'reproductive'],
  ['65200003', 'reproductive'],
  ['66348005', 'reproductive'],
  ['68254000', 'reproductive'],
  ['714812005', 'reproductive'],
  ['72892002', 'reproductive'],
  ['77386006', 'reproductive'],
  ['443529005', 'genetic'],
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
  ['89365-1', 'hiv'],
  ['44250-9', 'mental-health'],
  ['44251-7', 'mental-health'],
  ['44252-5', 'mental-health'],
  ['44253-3', 'mental-health'],
  ['44254-1', 'mental-health'],
  ['44255-8', 'mental-health'],
  ['44258-2', 'mental-health'],
  ['44259-0', 'mental-health'],
  ['44260-8', 'mental-health'],
  ['69722-7', 'mental-health'],
  ['94023-9', 'mental-health'],
  ['68517-2', 'part2'],
  ['68519-8', 'part2'],
  ['68520-6', 'part2'],
  ['72109-2', 'part2'],
  ['75626-2', 'part2'],
  ['75889-6', 'part2'],
  ['88037-7', 'part2'],
  ['96841-2', 'part2'],
  ['96843-8', 'part2'],
  ['96844-6', 'part2'],
  ['11778-8', 'reproductive'],
  ['56888-1', 'hiv'],
  ['20447-9', 'hiv'],
  ['75622-1', 'hiv'],
  ['44261-6', 'mental-health'],
  ['44249-1', 'mental-health'],
  ['82810-3', 'reproductive'],
  ['86645-9', 'reproductive'],
  ['21636-6', 'genetic'],
])

/** Contraceptive products by RxNorm number. */
export const sensitiveRxnorm: ReadonlyMap<string, SensitiveTopic> = new Map(
  '1367439 1856546 389221 748962 749762 807283 831533 978950'.split(' ').map((code) => [code, 'reproductive']),
)

/** CPT codes of screening and short intervention for alcohol and drugs, by number only. */
export const sensitiveCpt: ReadonlyMap<string, SensitiveTopic> = new Map([
  ['99408', 'part2'],
  ['99409', 'part2'],
  ['H0020', 'part2'],
  ['H0033', 'part2'],
  ['G2067', 'part2'],
])

/** The topic of an ICD-9-CM code, with or without its dot: old records still carry them. */
export function topicOfIcd9(code: string): SensitiveTopic | undefined {
  const plain = code.replace('.', '')
  if (!/^(?:\d{3,5}|V\d{2,4})$/.test(plain)) return undefined
  if (/^(?:042|V08|79571)/.test(plain)) return 'hiv'
  if (/^(?:291|292|303|304|305[02-9])/.test(plain)) return 'part2'
  if (/^(?:29[5-9]|30[01267-9]|31[1-4])/.test(plain)) return 'mental-health'
  if (/^(?:63|64|V2[2357])/.test(plain)) return 'reproductive'
  return undefined
}

/** The topic of a code in a system, named by its address, OID or table name. */
export function sensitiveTopic(system: string, code: string): SensitiveTopic | undefined {
  if (/snomed|^SCT$|^SNM|6\.96$/i.test(system)) return sensitiveSnomed.get(code)
  if (/icd-?9|^I9C?D?$|6\.10[34]$/i.test(system)) return topicOfIcd9(code)
  if (/icd-?10|^I10|6\.90$/i.test(system)) return topicOfIcd10(code)
  if (/loinc|^LN$|883\.6\.1$/i.test(system)) return sensitiveLoinc.get(code) ?? sensitiveSections.get(code)
  if (/rxnorm|6\.88$/i.test(system)) return sensitiveRxnorm.get(code)
  if (/cpt|hcpcs|^C4$|^CPT|6\.12$|6\.285$/i.test(system)) return sensitiveCpt.get(code)
  return undefined
}
