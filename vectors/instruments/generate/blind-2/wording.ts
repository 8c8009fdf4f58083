import type { Pen } from '../pen.ts'
import { states } from './courts.ts'

const year = (pen: Pen): number => pen.random.int(24, 26)
const digits = (pen: Pen, count: number): string => Array.from({ length: count }, () => pen.random.int(0, 9)).join('')

/** The number of a federal case: magistrate, criminal, civil or miscellaneous. */
export function federalNumber(pen: Pen, kind: 'mj' | 'cr' | 'cv' | 'mc'): string {
  const initials = pen.scene.judge.full
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
  return pen.random.pick([
    `${pen.random.int(1, 6)}:${year(pen)}-${kind}-${digits(pen, 5)}-${initials}`,
    `${year(pen)}-${kind.toUpperCase()}-${digits(pen, 3)} (${initials})`,
    `${pen.random.int(1, 6)}:${year(pen)}${kind}${pen.random.int(11, 989)}`,
  ])
}

/** The number of a case as the state's courts write it. */
export function stateNumber(pen: Pen, letters = 'CR'): string {
  const [short, serial] = [year(pen), digits(pen, 6)]
  const shapes: Readonly<Record<string, string>> = {
    GA: `${short}SC${serial}`,
    PA: `CP-51-${letters}-0${serial}-20${short}`,
    OH: `${letters}-${short}-${serial}-A`,
    MI: `${short}-${serial}-01-${letters}`,
    AZ: `${letters}20${short}-${serial}-001`,
    NC: `${short} ${letters}S ${serial}`,
    MN: `27-${letters}-${short}-${pen.random.int(1000, 29999)}`,
    NV: `C-${short}-${serial}-1`,
    WI: `20${short}${letters}00${digits(pen, 4)}`,
    VA: `${letters}-20${short}-${serial}`,
    TX: `${digits(pen, 7)}D`,
  }
  return shapes[pen.scene.stateCourt.state] ?? `${letters}RI${short}0${digits(pen, 4)}`
}

/** The number of an agency's matter. */
export const matter = (pen: Pen, prefix: string): string => `${prefix}-${year(pen)}-${digits(pen, 4)}`

/** A number of so many digits. */
export const serial = digits

/** The name of the state that the state court sits in. */
export const courtState = (pen: Pen): string => states[pen.scene.stateCourt.state]?.name ?? ''

/** A time of day. */
export const clock = (pen: Pen): string =>
  pen.random.pick(['9:00 a.m.', '9:30 a.m.', '10:00 AM', '1:30 p.m.', '2:15 PM', '8:45 a.m.'])

/** Records that a paper asks for. */
export const wantedRecords = (pen: Pen): string =>
  pen.random.pick([
    'All radiology images and reports, operative notes and anesthesia records from the admission that began on or about the date in Schedule A',
    'Intake face sheet, insurance cards and emergency contact sheet of the patient named in Schedule A',
    'Pharmacy dispensing records and medication administration records for hydromorphone and fentanyl, fourth floor',
    'The complete chart, including nursing notes, consents and discharge summary, of the patient identified in the attached rider',
    'Itemized ledger, UB-04 claim forms and remittance advices for the dates of service listed below',
    'Surveillance video of the ambulance bay and the north parking structure, 6:00 p.m. to midnight',
  ])

/** Things that a warrant lets officers take. */
export const toSeize = (pen: Pen): string =>
  pen.random.pick([
    'One black Samsung handset, serial ending 40K7, held in patient property locker 12',
    'A projectile removed in surgery, sealed in specimen cup, with its chain of custody slip',
    'Vials of blood drawn on admission from the patient named in the affidavit, and the laboratory worksheet',
    'Biohazard bag with bloodstained jacket and boots held by hospital security',
    'Ledgers, prescription pads and DEA Form 222 copies in the office of the pain clinic',
  ])

/** An offence with its statute. */
export const crime = (pen: Pen): string =>
  pen.random.pick([
    '18 U.S.C. § 1951(a), interference with commerce by robbery',
    '21 U.S.C. § 846, conspiracy to distribute cocaine',
    '18 U.S.C. § 111(a)(1), assault on a federal officer',
    '18 U.S.C. § 1028A, aggravated identity theft',
    '18 U.S.C. § 924(c), use of a firearm during a crime of violence',
    '42 U.S.C. § 1320a-7b(b), payment of kickbacks',
  ])

/** A state's offence in plain words. */
export const stateCrime = (pen: Pen): string =>
  pen.random.pick([
    'aggravated assault, a felony',
    'burglary of a habitation',
    'theft by receiving, over $2,500',
    'driving while intoxicated with serious injury',
    'unlawful possession of a firearm',
  ])
