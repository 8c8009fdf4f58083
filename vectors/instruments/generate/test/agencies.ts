import { immigrationCourts } from '../courts.ts'
import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { docket, recordsAsked } from '../wording-pools.ts'
import { body, bottom, cell, heading, masthead, pair, parties, signed } from './layout.ts'

const none = {
  'document.court': 'none',
  'document.grants-non-public-access': false,
  'document.orders-secrecy': false,
} as const

type Words = (pen: Pen) => string

/** An agency's paper: key, kind, rows, agency and office, heading, signer's title, body. */
function from(
  key: string,
  kind: Kind,
  rows: readonly string[],
  [agency, office]: readonly [string, string],
  title: string,
  signer: string,
  words: Words,
  form?: { readonly number: string; readonly revision?: string },
): Template {
  return {
    key,
    instrument: key.split('/')[0] ?? key,
    kind,
    standing: 'administrative',
    rows,
    ...(form === undefined ? {} : { form }),
    facts: none,
    faults: ['unsigned'],
    draw: (pen) => {
      pen.notes.fields['authority'] = agency.replaceAll('&amp;', '&')
      const revision = form?.revision === undefined ? '' : ` (${form.revision})`
      return (
        masthead(pen, `<span data-field="authority">${agency}</span>`, [office]) +
        (title === '' ? '' : heading(title)) +
        words(pen) +
        signed(
          pen,
          { role: 'agency-officer', name: pen.scene.officer.full, title: signer },
          'By (signature of issuing officer)',
        ) +
        (form === undefined ? '' : bottom(`Form ${form.number}${revision}`, ''))
      )
    },
  }
}

const issued = (pen: Pen): string => `Issued ${pen.day('issued', pen.scene.issued)}`
const whom = (pen: Pen): string =>
  cell('To', `${pen.field('addressee', pen.scene.place.name)}<br>${pen.scene.place.address}`)
const wants = (pen: Pen, days: number): string => {
  pen.fact('document.describes-the-items', true)
  return (
    cell('What you must produce', pen.field('items', recordsAsked(pen.random))) +
    cell('By', pen.day('return-on', later(pen.scene.at, days)))
  )
}
const someone = (pen: Pen, label: string): string => cell(label, pen.field('person-named', pen.scene.subject.full))

const immigration = (pen: Pen): string => {
  const court = pen.random.pick(immigrationCourts)
  pen.notes.fields['court'] = 'Immigration Court'
  return (
    masthead(pen, 'Executive Office for Immigration Review', [
      `United States Department of Justice, <span data-field="court">Immigration Court</span>`,
      `${court.address}, ${court.state}`,
    ]) +
    parties(
      `In the Matter of:\n${pen.field('person-named', pen.scene.subject.full)}, Respondent`,
      `In Removal Proceedings\nFile: ${pen.field('a-number', pen.scene.aNumber)}`,
    )
  )
}

const ij = (pen: Pen): { readonly role: 'immigration-judge'; readonly name: string; readonly title: string } => ({
  role: 'immigration-judge',
  name: pen.scene.judge.full,
  title: 'United States Immigration Judge',
})

const byJudge = (key: string, kind: Kind, title: string, words: Words): Template => ({
  key,
  instrument: key.split('/')[0] ?? key,
  kind,
  standing: 'administrative',
  rows: ['A4b'],
  court: 'immigration',
  facts: { 'document.grants-non-public-access': false },
  faults: ['unsigned'],
  draw: (pen) =>
    immigration(pen) +
    heading(title, true) +
    words(pen) +
    body(issued(pen)) +
    signed(pen, ij(pen), 'Immigration Judge'),
})

const justice = 'United States Department of Justice'

/** Papers of agencies other than Homeland Security, and of immigration judges, in the test half. */
export const agencies: readonly Template[] = [
  byJudge('eoir-order', 'immigration-judge-order', 'ORDER OF THE IMMIGRATION JUDGE WITH RESPECT TO CUSTODY', (pen) =>
    body(
      `Request having been made for a change in the custody status of respondent, it is ordered that the request be: ${pen.boxes(['denied.', 'granted, and that respondent be released upon a bond of $5,000.'], pen.random.int(0, 1)).join(' ')}`,
    ),
  ),
  byJudge('eoir-order/removal', 'immigration-judge-order', 'DECISION AND ORDER OF THE IMMIGRATION JUDGE', () =>
    body(
      'This is a summary of the oral decision. The respondent was ordered removed from the United States to the country named on the record. It is FURTHER ORDERED that the respondent report when called.',
    ),
  ),
  byJudge(
    'eoir-subpoena',
    'immigration-judge-subpoena',
    'SUBPOENA IN IMMIGRATION PROCEEDINGS',
    (pen) =>
      whom(pen) +
      body(
        'You are commanded, under section 240(b)(1) of the Act and 8 CFR 1003.35, to produce for the immigration judge what follows.',
      ) +
      wants(pen, 28),
  ),
  from(
    'dea-subpoena',
    'administrative-subpoena',
    ['A6'],
    [justice, 'Drug Enforcement Administration'],
    'SUBPOENA',
    'Group Supervisor',
    (pen) =>
      whom(pen) +
      cell(
        'Case Number',
        pen.field(
          'case-number',
          `${pen.random.pick(['R', 'M', 'I'])}${pen.random.int(1, 9)}-${pen.random.int(24, 26)}-0${pen.random.int(100, 999)}`,
        ),
      ) +
      body(
        'Pursuant to an investigation of violations of 21 U.S.C. 801 et seq. you are commanded and required (21 U.S.C. § 876) to appear or to send the records below. Disobedience may be brought before a United States district court.',
      ) +
      wants(pen, 10) +
      body(issued(pen)),
  ),
  from(
    'dea-82',
    'inspection-notice',
    ['A7'],
    [justice, 'Drug Enforcement Administration, Diversion Control'],
    'NOTICE OF INSPECTION OF CONTROLLED PREMISES',
    'Diversion Investigator',
    (pen) =>
      cell('DEA registrant and controlled premises', pen.place()) +
      body(
        'You have the right to refuse consent to this inspection unless an administrative inspection warrant has been obtained. Anything incriminating that is found may be seized and used in a prosecution.',
        'Consent: ______________________ (signature of registrant) &emsp; Witness: ______________________',
        issued(pen),
      ),
    { number: 'DEA-82' },
  ),
  from(
    'doj-3486',
    'administrative-subpoena',
    ['A8'],
    [justice, 'Criminal Division, Fraud Section'],
    'SUBPOENA DUCES TECUM (18 U.S.C. § 3486)',
    'Trial Attorney, for the Attorney General',
    (pen) =>
      whom(pen) +
      body(
        'In the matter of an investigation of a Federal health care offense you are commanded to produce records. Information about a patient may not be used against that patient save as 18 U.S.C. § 3486(e) allows.',
      ) +
      wants(pen, 20) +
      body(`No. ${pen.field('case-number', docket(pen.random, 'gj'))}. ${issued(pen)}`),
  ),
  from(
    'hhs-oig-subpoena',
    'ig-subpoena',
    ['A9'],
    ['U.S. Department of Health and Human Services', 'Office of Inspector General'],
    'SUBPOENA',
    'Inspector General, by delegation',
    (pen) =>
      whom(pen) +
      body(
        'You are hereby required under 5 U.S.C. § 406(a)(4) to provide to the Office of Inspector General the documentary evidence below, which is needed for the functions that the Act assigns.',
      ) +
      wants(pen, 25) +
      body(issued(pen)),
  ),
  from(
    'cid',
    'civil-investigative-demand',
    ['A11'],
    [justice, 'United States Attorney’s Office, Civil Division'],
    'CIVIL INVESTIGATIVE DEMAND FOR DOCUMENTS',
    'United States Attorney',
    (pen) =>
      whom(pen) +
      body(
        `Demand ${pen.field('case-number', `20${pen.random.int(24, 26)}-CID-${pen.random.int(10, 99)}`)}. Issued under 31 U.S.C. § 3733 in the course of a false claims law investigation into claims paid by Medicaid.`,
      ) +
      wants(pen, 28) +
      body(issued(pen)),
  ),
  from(
    'irs-summons',
    'administrative-summons',
    [],
    ['Department of the Treasury', 'Internal Revenue Service'],
    'Summons',
    'Revenue Officer',
    (pen) =>
      someone(pen, 'In the matter of') +
      whom(pen) +
      body(
        'You are hereby summoned and required to appear before the officer named and to bring and produce for examination these books and records for the tax periods shown.',
      ) +
      wants(pen, 24) +
      body(issued(pen)),
    { number: '2039', revision: 'Rev. 10-2010' },
  ),
  from(
    'nsl',
    'national-security-letter',
    ['A12'],
    ['Federal Bureau of Investigation', justice],
    '',
    'Deputy Assistant Director',
    (pen) =>
      body(issued(pen)) +
      whom(pen) +
      body(
        'Dear Custodian: Pursuant to 12 U.S.C. § 3414 you are directed to produce the financial records of the customer named in the attachment. I certify that they are sought for foreign counterintelligence purposes.',
        'I further certify that disclosure may endanger national security; 12 U.S.C. § 3414(c) therefore prohibits you from disclosing that the Bureau has sought or obtained access to this information.',
      ),
  ),
  from(
    'preservation-letter',
    'preservation-letter',
    ['A14'],
    ['Office of the District Attorney', 'Investigations'],
    '',
    'Senior Investigator',
    (pen) =>
      body(issued(pen)) +
      whom(pen) +
      body(
        'PRESERVATION REQUEST UNDER 18 U.S.C. § 2703(f). Kindly take all steps to preserve the records and video below for ninety days, pending issuance of a court order. We do not ask you to hand anything over at this time.',
      ) +
      cell('Records', 'Video of the lobby cameras, and patient portal log-in records'),
  ),
  from(
    'ocr-data-request',
    'agency-request',
    ['A10'],
    ['U.S. Department of Health and Human Services', 'Office for Civil Rights, Regional Office'],
    '',
    'Investigator',
    (pen) =>
      body(issued(pen)) +
      whom(pen) +
      body(
        `OCR Reference No. ${pen.field('case-number', `${pen.random.int(24, 26)}-${pen.random.int(400000, 599999)}`)}. We are reviewing your compliance with the Privacy and Security Rules. 45 C.F.R. § 160.310 obliges you to cooperate and to give access to records pertinent to compliance.`,
      ) +
      wants(pen, 30),
  ),
  from(
    'cms-survey',
    'agency-request',
    ['A10'],
    ['Centers for Medicare &amp; Medicaid Services', 'Survey and Operations Group'],
    'NOTICE OF COMPLAINT VALIDATION SURVEY',
    'Surveyor',
    (pen) =>
      whom(pen) +
      body(
        'Surveyors will enter today to determine compliance with the conditions of participation. Please provide a work room, a list of current inpatients and the medical records of the sample.',
        issued(pen),
      ),
  ),
  from(
    'exigent-form',
    'agency-request',
    ['A16'],
    ['County Sheriff’s Department', 'Fugitive Task Force'],
    'EMERGENCY DISCLOSURE REQUEST (EXIGENT CIRCUMSTANCES)',
    'Sergeant',
    (pen) =>
      someone(pen, 'Subject') +
      body(
        'I declare that there is an emergency involving immediate danger of death or serious injury and no time to obtain a search warrant or court order. I ask the provider to disclose location and contact details voluntarily.',
        issued(pen),
      ),
  ),
  from(
    'coroner-request',
    'agency-request',
    ['A21'],
    ['County Coroner', 'Death Investigation Unit'],
    'Coroner’s Request for Records',
    'Coroner Investigator',
    (pen) =>
      someone(pen, 'Name of decedent') +
      body(
        'The coroner is inquiring into the cause and manner of this death as state law requires. Please supply admission blood samples and the last seventy-two hours of the chart.',
        issued(pen),
      ),
  ),
  from(
    'cps-request',
    'agency-request',
    ['A22'],
    ['Department of Social Services', 'Family Safety'],
    'Child Welfare Records Request',
    'Social Worker',
    (pen) =>
      someone(pen, 'Child or family') +
      body(
        'This request is made in the investigation of a report of child neglect. Providers may release what is relevant to the safety assessment under state law.',
        issued(pen),
      ),
  ),
  from(
    'aps-request',
    'agency-request',
    ['A22'],
    ['Adult Protective Services', 'Department of Aging'],
    'Request for Information: Vulnerable Adult',
    'Protective Services Investigator',
    (pen) =>
      someone(pen, 'Adult') +
      body(
        'We have received a report of exploitation of an older adult. Please send the capacity assessment.',
        issued(pen),
      ),
  ),
  from(
    'i-216',
    'custody-paper',
    ['A23'],
    ['U.S. Department of Homeland Security', 'Enforcement and Removal Operations'],
    'RECORD OF PERSONS AND PROPERTY TRANSFER',
    'Detention Enforcement Officer',
    (pen) =>
      someone(pen, 'Name') +
      cell('A-file', pen.field('a-number', pen.scene.aNumber)) +
      pair(cell('From', 'Staging'), cell('To', pen.place())) +
      body(issued(pen)),
    { number: 'I-216', revision: 'Rev. 08/01/07' },
  ),
  from(
    'guard-post-orders',
    'custody-paper',
    ['A23'],
    ['Sentry Ridge Detention Services LLC', 'Transport and hospital watch, contractor to ICE'],
    'HOSPITAL WATCH: SHIFT SHEET',
    'Shift Supervisor',
    (pen) =>
      cell('Location', pen.place()) +
      body(
        `Detainee A-number ${pen.field('a-number', pen.scene.aNumber)}. Two guards at the door at all times. Restraints as policy allows and nursing agrees. Calls and visits need ERO approval.`,
        issued(pen),
      ),
  ),
  from(
    'letterhead',
    'letter',
    ['A16'],
    ['Homeland Security Investigations', 'Office of the Special Agent in Charge'],
    '',
    'Special Agent',
    (pen) =>
      body(issued(pen)) +
      whom(pen) +
      body(
        'To whom it may concern:',
        `We are conducting an investigation in which ${pen.field('person-named', pen.scene.subject.full)} is a person of interest and would be grateful for a copy of the registration sheet. Please treat this letter as confidential.`,
        'A subpoena or warrant can follow if needed. Thank you for your partnership.',
      ),
  ),
  from(
    'letterhead/police',
    'letter',
    ['A16'],
    ['Metropolitan Police Department', 'Robbery Unit'],
    '',
    'Detective',
    (pen) =>
      body(issued(pen)) +
      whom(pen) +
      body(
        `Re: ${pen.field('person-named', pen.scene.subject.full)}. Please tell us when this person is discharged. We have an open case and expect an arrest warrant from the court this week.`,
      ),
  ),
  from(
    'dhs-73',
    'dhs-other-form',
    ['A5b'],
    ['DEPARTMENT OF HOMELAND SECURITY', 'Office of Operations'],
    'COMPLIANCE DIRECTIVE',
    'Compliance Officer',
    (pen) =>
      whom(pen) +
      body(
        'The recipient is directed to admit bearer to all areas and to open its registers of patients.',
        issued(pen),
      ),
    { number: 'DHS 73' },
  ),
]
