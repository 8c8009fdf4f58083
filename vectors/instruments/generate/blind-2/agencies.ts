import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { bottom, cells, hand, heading, keeper, noted, office, officeDay, orders, says } from './layout.ts'
import { clock, crime, matter, serial, wantedRecords } from './wording.ts'

interface Agency {
  readonly key: string
  readonly instrument: string
  readonly kind: Kind
  readonly rows: readonly string[]
  readonly alsoRight?: readonly Kind[]
  readonly number?: string
  readonly faults?: Template['faults']
  readonly draw: Template['draw']
}

const agency = ({ key, instrument, kind, rows, alsoRight, number, faults, draw }: Agency): Template => ({
  key,
  instrument,
  kind,
  standing: 'administrative',
  rows,
  ...(alsoRight === undefined ? {} : { alsoRight }),
  ...(number === undefined ? {} : { form: { number } }),
  ...(faults === undefined ? {} : { faults }),
  facts: { 'document.grants-non-public-access': false, 'document.orders-secrecy': false },
  draw,
})

function asked(pen: Pen, text = wantedRecords(pen)): string {
  pen.fact('document.describes-the-items', true)
  return pen.field('items', text)
}

const due = (pen: Pen, days = 21): string => pen.day('return-on', later(pen.scene.at, days))

const sign = (pen: Pen, title: string, label = ''): string =>
  hand(pen, { role: 'agency-officer', name: pen.scene.officer.full, title }, label)

const unsigned = ['unsigned'] as const

/** An authority printed at the head of a subpoena. */
const authority = (pen: Pen, text: string, ...under: readonly string[]): string =>
  `<div class="bench">${pen.seal(54)}<br>${noted(pen, 'authority', text)}${under.map((line) => `<small>${line}</small>`).join('')}</div>`

/** Demands that an agency signs for itself. */
const demands: readonly Template[] = [
  agency({
    key: 'dea-subpoena/diversion',
    instrument: 'dea-subpoena',
    kind: 'administrative-subpoena',
    rows: ['A6'],
    faults: unsigned,
    draw: (pen) =>
      authority(pen, 'DRUG ENFORCEMENT ADMINISTRATION', 'U.S. Department of Justice') +
      heading('SUBPOENA', 'bar') +
      cells(2, [
        ['Case number', pen.field('case-number', matter(pen, 'DEA'))],
        ['Subpoena number', pen.fill(`R${serial(pen, 5)}`)],
      ]) +
      says(
        `TO: ${keeper(pen, 'Director of Pharmacy')}`,
        'GREETING: Pursuant to an investigation of violations of 21 U.S.C. 801 et seq. and by virtue of the power vested in the Attorney General by 21 U.S.C. § 876, YOU ARE HEREBY COMMANDED to appear before the investigator named below and to produce:',
        asked(pen),
        `PLACE AND TIME: the division office, on or before ${due(pen)}, ${pen.fill(clock(pen))}`,
        `ISSUED UNDER MY HAND ${officeDay(pen, 'issued', pen.scene.issued)}. Failure to comply will render you liable to proceedings in a United States District Court.`,
      ) +
      sign(pen, 'Diversion Program Manager', '(Signature)') +
      bottom('FORM DEA-79'),
  }),
  agency({
    key: 'doj-3486/us-attorney',
    instrument: 'doj-3486',
    kind: 'administrative-subpoena',
    rows: ['A8'],
    faults: unsigned,
    draw: (pen) =>
      authority(
        pen,
        'UNITED STATES DEPARTMENT OF JUSTICE',
        `Office of the United States Attorney, ${pen.scene.district.name}`,
      ) +
      heading('SUBPOENA DUCES TECUM', 'under') +
      says(
        `TO: ${keeper(pen)}`,
        `YOU ARE HEREBY COMMANDED TO APPEAR AND GIVE TESTIMONY AND TO PRODUCE in the investigation of a Federal health care offense, as defined in 18 U.S.C. § 24, No. ${pen.field('case-number', matter(pen, 'HC'))}, by authority of 18 U.S.C. § 3486: ${asked(pen)}`,
        `Return: ${due(pen)} at the United States Attorney’s Office. Information about a patient obtained hereby may not be used against the patient, 18 U.S.C. § 3486(e).`,
        `Issued ${pen.day('issued', pen.scene.issued, 'ordinal')}`,
      ) +
      sign(pen, 'Assistant United States Attorney, as designee of the Attorney General'),
  }),
  agency({
    key: 'state-medicaid-subpoena',
    instrument: 'state-administrative-subpoena',
    kind: 'administrative-subpoena',
    rows: [],
    faults: unsigned,
    draw: (pen) =>
      authority(pen, 'OFFICE OF THE ATTORNEY GENERAL', 'Medicaid Fraud Control Unit') +
      heading('ADMINISTRATIVE SUBPOENA FOR RECORDS') +
      orders(
        `To ${keeper(pen)}: the Unit is inquiring into payments under the State Medical Assistance Program, file ${pen.field('case-number', matter(pen, 'MFCU'))}, and directs you to bring forth ${asked(pen)} not later than ${due(pen)}.`,
        `Should you decline, the Attorney General may apply to a court for enforcement. Dated ${pen.day('issued', pen.scene.issued)}.`,
      ) +
      sign(pen, 'Deputy Attorney General'),
  }),
  agency({
    key: 'hhs-oig-subpoena/region',
    instrument: 'hhs-oig-subpoena',
    kind: 'ig-subpoena',
    rows: ['A9'],
    faults: unsigned,
    draw: (pen) =>
      authority(pen, 'DEPARTMENT OF HEALTH AND HUMAN SERVICES', 'OFFICE OF INSPECTOR GENERAL') +
      heading('SUBPOENA DUCES TECUM', 'bar') +
      says(
        `TO: ${keeper(pen, 'Chief Compliance Officer')}`,
        `YOU ARE HEREBY COMMANDED to deliver to the Office of Investigations on or before ${due(pen)}: ${asked(pen)}`,
        'required in the performance of the responsibility of the Inspector General under the Inspector General Act, 5 U.S.C. § 406(a)(4), to prevent and detect fraud and abuse in the programs of the Department.',
        `IN TESTIMONY WHEREOF the undersigned has set a hand this ${pen.day('issued', pen.scene.issued, 'ordinal')}.`,
      ) +
      sign(pen, 'Deputy Inspector General for Investigations'),
  }),
  agency({
    key: 'va-oig-subpoena',
    instrument: 'va-oig-subpoena',
    kind: 'ig-subpoena',
    rows: ['A9'],
    draw: (pen) =>
      office(
        pen,
        noted(pen, 'authority', 'DEPARTMENT OF VETERANS AFFAIRS'),
        ['Office of Inspector General', 'Criminal Investigations Division'],
        true,
      ) +
      heading('INSPECTOR GENERAL SUBPOENA') +
      cells(2, [
        ['To', keeper(pen, 'Revenue Cycle Office')],
        ['IG file', pen.field('case-number', matter(pen, 'IG'))],
        ['Produce by', due(pen)],
        ['Date', officeDay(pen, 'issued', pen.scene.issued)],
      ]) +
      says(
        `Produce: ${asked(pen)}`,
        'Authority: Inspector General Act of 1978, as amended, 5 U.S.C. § 406. This subpoena may be enforced by an appropriate United States district court.',
      ) +
      sign(pen, 'Acting Inspector General'),
  }),
  agency({
    key: 'cid/false-claims',
    instrument: 'cid',
    kind: 'civil-investigative-demand',
    rows: ['A11'],
    faults: unsigned,
    draw: (pen) =>
      authority(pen, 'UNITED STATES DEPARTMENT OF JUSTICE', 'Civil Division, Washington, D.C. 20530') +
      heading('CIVIL INVESTIGATIVE DEMAND<br>Documentary Material and Written Interrogatories') +
      says(
        `TO: ${keeper(pen, 'General Counsel')}`,
        `CID No. ${pen.field('case-number', matter(pen, 'CID'))}`,
        'This Civil Investigative Demand is issued pursuant to the False Claims Act, 31 U.S.C. §§ 3729-3733, in the course of a False Claims Act investigation to find whether there is or has been a violation of 31 U.S.C. § 3729.',
        `You are required to produce ${asked(pen)} to the custodian, and to answer the interrogatories under oath, by ${due(pen, 30)}.`,
        `Issued at Washington, D.C., ${pen.day('issued', pen.scene.issued, 'ordinal')}`,
      ) +
      sign(pen, 'Assistant Attorney General'),
  }),
  agency({
    key: 'irs-summons/2039',
    instrument: 'irs-summons',
    kind: 'administrative-summons',
    rows: [],
    number: '2039',
    faults: unsigned,
    draw: (pen) =>
      `<div class="top"><b>Form 2039</b><span>Catalog Number 21405J</span></div>${authority(pen, 'Department of the Treasury, Internal Revenue Service', 'www.irs.gov')}` +
      heading('Summons', 'bar') +
      says(
        `In the matter of ${pen.field('person-named', pen.scene.subject.full)}`,
        'Internal Revenue Service (Division): Small Business / Self-Employed',
        `To: ${keeper(pen, 'Accounts Payable')}`,
        `You are hereby summoned and required to appear before ${pen.fill(pen.scene.other.full)}, an officer of the Internal Revenue Service, to give testimony and to bring with you: ${asked(pen, 'payments to the named physician group, Forms 1099-NEC and contracts for the periods shown')}`,
        `Place and time for appearance: ${pen.fill('the local IRS office')} on ${due(pen)} at ${pen.fill(clock(pen))}`,
        `Issued under authority of the Internal Revenue Code, 26 U.S.C. § 7602, this ${pen.day('issued', pen.scene.issued, 'ordinal')}`,
      ) +
      sign(pen, 'Revenue Officer', 'Signature of issuing officer'),
  }),
  agency({
    key: 'nsl/field-office',
    instrument: 'nsl',
    kind: 'national-security-letter',
    rows: ['A12'],
    draw: (pen) =>
      office(
        pen,
        noted(pen, 'authority', 'Federal Bureau of Investigation'),
        ['U.S. Department of Justice', `${pen.scene.district.office} Field Office`],
        true,
      ) +
      says(
        `${pen.day('issued', pen.scene.issued)} &nbsp; In reply, please refer to file NSL-${serial(pen, 6)}`,
        keeper(pen, 'Privacy Officer'),
      ) +
      orders(
        'Dear Sir or Madam: Under the authority of Executive Order 12333 and pursuant to 18 U.S.C. § 2709, you are directed to provide the name, address and length of service of the account below. I certify that the information is relevant to an authorized investigation to protect against international terrorism.',
        'I further certify that disclosure may endanger national security. Under § 2709(c) you, and any officer or employee of yours, may not disclose that the FBI has sought this information, save to counsel. You may ask that a court review this bar.',
        'Do not send records in reply by ordinary mail.',
      ) +
      sign(pen, 'Special Agent in Charge'),
  }),
  agency({
    key: 'preservation-letter/sheriff',
    instrument: 'preservation-letter',
    kind: 'preservation-letter',
    rows: ['A14'],
    faults: unsigned,
    draw: (pen) =>
      office(pen, noted(pen, 'authority', 'County Sheriff’s Office'), ['Digital Crimes Squad', pen.scene.phone]) +
      says(
        officeDay(pen, 'issued', pen.scene.issued),
        keeper(pen, 'Chief Information Officer'),
        'RE: Request for preservation of records, 18 U.S.C. § 2703(f)',
      ) +
      orders(
        `Please take all steps to preserve, for 90 days and pending the issuance of a court order or other process, the patient portal log-in records and messages of ${pen.fill(pen.scene.subject.full)}. Nothing is to be handed over now.`,
        'Please do not close or change the account, and confirm receipt by e-mail.',
      ) +
      sign(pen, 'Sergeant'),
  }),
  agency({
    key: 'dea-82/notice',
    instrument: 'dea-82',
    kind: 'inspection-notice',
    rows: ['A7'],
    number: 'DEA-82',
    faults: unsigned,
    draw: (pen) =>
      authority(pen, 'DRUG ENFORCEMENT ADMINISTRATION') +
      heading('NOTICE OF INSPECTION OF CONTROLLED PREMISES', 'bar') +
      cells(2, [
        ['Controlled premises', pen.place()],
        ['Date and time', `${pen.day('issued', pen.scene.issued)} ${pen.fill(clock(pen))}`],
        ['DEA registration', pen.fill(`B${pen.scene.other.family.charAt(0)}${serial(pen, 7)}`)],
        ['Title of person in charge', pen.fill('Pharmacist-in-charge')],
      ]) +
      says(
        'STATEMENT OF RIGHTS. 1. You have a constitutional right not to have an administrative inspection made without an administrative inspection warrant. 2. You have the right to refuse to consent to this inspection. 3. Anything of an incriminating nature which may be found may be seized and used against you. 4. You shall be presented with a copy of this notice. 5. You may withdraw your consent at any time.',
        'ACKNOWLEDGEMENT AND CONSENT: I, ____________________, have been given the notice above and consent. Signature ____________________',
      ) +
      sign(pen, 'Diversion Investigator', '(Signature of investigator)') +
      bottom('DEA Form -82'),
  }),
]

/** Requests, letters and papers of guards. */
const requests: readonly Template[] = [
  agency({
    key: 'ocr-data-request/complaint',
    instrument: 'ocr-data-request',
    kind: 'agency-request',
    alsoRight: ['letter'],
    rows: ['A10'],
    faults: unsigned,
    draw: (pen) =>
      office(
        pen,
        noted(pen, 'authority', 'Office for Civil Rights'),
        ['U.S. Department of Health & Human Services', 'Regional Manager'],
        true,
      ) +
      says(
        pen.day('issued', pen.scene.issued),
        keeper(pen, 'HIPAA Privacy Officer'),
        `Our Reference Number: ${pen.field('case-number', `0${pen.random.int(1, 9)}-${pen.random.int(24, 26)}-${serial(pen, 6)}`)}`,
      ) +
      orders(
        'Dear Privacy Officer: OCR is investigating a complaint that you did not comply with the Privacy Rule. A covered entity must cooperate and give access to information under 45 C.F.R. § 160.310(b) and (c).',
        `DATA REQUEST. Please submit by ${due(pen)}: ${asked(pen, 'your policy on disclosures to officers, the sanction policy, the training log and your account of the incident')}.`,
      ) +
      sign(pen, 'Equal Opportunity Specialist'),
  }),
  agency({
    key: 'cms-survey/state-agency',
    instrument: 'cms-survey',
    kind: 'agency-request',
    alsoRight: ['letter', 'inspection-notice'],
    rows: ['A10'],
    draw: (pen) =>
      office(pen, noted(pen, 'authority', 'State Department of Public Health'), [
        'Bureau of Health Facility Licensing',
        'for the Centers for Medicare & Medicaid Services',
      ]) +
      heading('ENTRANCE CONFERENCE — COMPLAINT VALIDATION SURVEY', 'bar') +
      says(
        `Facility: ${keeper(pen, 'Administrator')}`,
        `Surveyors on site from ${pen.day('issued', pen.scene.issued)}. Under 42 C.F.R. Part 482 please have ready a census with diagnoses, the emergency department log for six months and staffing sheets.`,
      ) +
      sign(pen, 'Nurse Surveyor, team leader'),
  }),
  agency({
    key: 'exigent-form/police',
    instrument: 'exigent-form',
    kind: 'agency-request',
    alsoRight: ['letter'],
    rows: ['A16'],
    faults: unsigned,
    draw: (pen) =>
      office(pen, noted(pen, 'authority', 'Metropolitan Police Department'), ['Communications Division, 24 hours']) +
      heading('EXIGENT CIRCUMSTANCES REQUEST FOR INFORMATION') +
      says(
        `Date: ${officeDay(pen, 'issued', pen.scene.issued)}`,
        `Person sought: ${pen.field('person-named', pen.scene.subject.full)}`,
        'I certify that an emergency involving danger of death or serious physical injury to a person requires disclosure without delay. What is asked: whether the person is here, and condition.',
        'Legal process to follow: yes / no',
      ) +
      sign(pen, 'Watch Commander, Badge 4410', 'Requesting officer'),
  }),
  agency({
    key: 'coroner-request/medical-examiner',
    instrument: 'coroner-request',
    kind: 'agency-request',
    alsoRight: ['letter'],
    rows: ['A21'],
    faults: unsigned,
    draw: (pen) =>
      office(
        pen,
        noted(pen, 'authority', 'Office of the Medical Examiner'),
        ['Investigations', pen.scene.phone],
        true,
      ) +
      heading('REQUEST FOR RECORDS OF A DECEDENT', 'under') +
      cells(2, [
        ['Decedent', pen.field('person-named', pen.scene.subject.filed)],
        ['ME case', pen.field('case-number', matter(pen, 'ME'))],
        ['Date', pen.day('issued', pen.scene.issued)],
        ['Pronounced at', pen.fill(pen.scene.place.name)],
      ]) +
      says(
        'To find the cause and manner of death, the Medical Examiner asks for the last chart, EMS run sheet and antemortem blood held by your laboratory. 45 C.F.R. § 164.512(g).',
      ) +
      sign(pen, 'Medicolegal Death Investigator'),
  }),
  agency({
    key: 'aps-request/adult',
    instrument: 'cps-request',
    kind: 'agency-request',
    alsoRight: ['letter'],
    rows: ['A22'],
    faults: unsigned,
    draw: (pen) =>
      office(pen, noted(pen, 'authority', 'Department of Human Services'), [
        'Adult Protective Services · Child Protection Intake',
      ]) +
      says(
        `${officeDay(pen, 'issued', pen.scene.issued)}`,
        `Regarding: ${pen.field('person-named', pen.scene.subject.full)}, a vulnerable adult`,
        'A report of neglect was screened in. State law lets the department ask a mandated reporter for records that bear on the assessment. Please let our worker see the patient alone and copy the wound photographs and social work notes.',
      ) +
      sign(pen, 'Protective Services Worker II'),
  }),
  agency({
    key: 'letterhead/hsi',
    instrument: 'letterhead',
    kind: 'letter',
    alsoRight: ['agency-request'],
    rows: ['A16'],
    draw: (pen) =>
      office(pen, noted(pen, 'authority', 'U.S. Immigration and Customs Enforcement'), [
        pen.fill(`${pen.scene.district.office} Field Office`),
        'Enforcement and Removal Operations',
      ]) +
      says(pen.day('issued', pen.scene.issued), keeper(pen, 'Chief Executive Officer')) +
      orders(
        `We have been trying to find ${pen.field('person-named', pen.scene.subject.full)}, who we think was treated by you. It would help this office a great deal to know the discharge date and address.`,
        'We would also be glad of a list of your security staff. Your help is appreciated.',
      ) +
      sign(pen, 'Acting Assistant Field Office Director'),
  }),
  agency({
    key: 'i-216/transfer',
    instrument: 'i-216',
    kind: 'custody-paper',
    rows: ['A23'],
    number: 'I-216',
    faults: unsigned,
    draw: (pen) =>
      authority(pen, 'U.S. Department of Homeland Security') +
      heading('RECORD OF PERSONS AND PROPERTY TRANSFER', 'bar') +
      cells(3, [
        ['From', pen.fill('Processing Center')],
        ['To', pen.place()],
        ['Date', officeDay(pen, 'issued', pen.scene.issued)],
        ['Name', pen.field('person-named', pen.scene.subject.filed)],
        ['A-File', pen.field('a-number', pen.scene.aNumber)],
        ['Property', pen.fill('1 bag, 1 phone')],
      ]) +
      says('Remarks: medical; under guard; one round of medication sent along.') +
      sign(pen, 'Detention Officer', 'Transporting officer') +
      bottom('Form I-216'),
  }),
  agency({
    key: 'guard-post-orders/contract',
    instrument: 'guard-post-orders',
    kind: 'custody-paper',
    rows: ['A23'],
    draw: (pen) =>
      office(pen, noted(pen, 'authority', 'Harrow Point Detention Services'), [
        'Transportation and hospital watch, under contract to ICE',
      ]) +
      heading('HOSPITAL WATCH — POST ORDERS', 'under') +
      says(
        `Post: ${pen.place()}. Effective ${pen.day('issued', pen.scene.issued)}`,
        '1. Two officers at all times; one in line of sight of the detainee. 2. Log every person who goes in. 3. Restraints as the supervisor directs, unless the physician objects. 4. The officer does not read the chart. 5. No visitors without the field office’s approval.',
      ) +
      sign(pen, 'Captain, Hospital Watch'),
  }),
  agency({
    key: 'bolo/wanted',
    instrument: 'bolo',
    kind: 'agency-request',
    alsoRight: ['not-process', 'letter'],
    rows: ['A16'],
    draw: (pen) =>
      `<h1>BE ON THE LOOKOUT</h1>${says(`${noted(pen, 'authority', 'Regional Fugitive Task Force')}, bulletin ${serial(pen, 4)}`, `Wanted for questioning: ${pen.field('person-named', pen.scene.subject.full)}, ${pen.fill(crime(pen))}. May have a hand injury and come to an emergency room.`, `If seen, call ${pen.scene.phone}. Do not approach. Law enforcement sensitive.`)}`,
  }),
]

/** Papers of agencies other than the court’s and Homeland Security’s forms. */
export const agencies: readonly Template[] = [...demands, ...requests]
