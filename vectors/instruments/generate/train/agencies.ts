import { immigrationCourts } from '../courts.ts'
import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { docket, recordsAsked } from '../wording-pools.ts'
import { caption, foot, letterhead, paragraphs, signature, title } from './layout.ts'

const none = {
  'document.court': 'none',
  'document.grants-non-public-access': false,
  'document.orders-secrecy': false,
} as const

interface Paper {
  readonly key: string
  readonly kind: Kind
  readonly rows: readonly string[]
  readonly agency: string
  readonly under: readonly string[]
  readonly heading: string
  readonly signer: string
  readonly form?: { readonly number: string; readonly revision?: string }
  readonly texts: (pen: Pen) => readonly string[]
}

/** An agency's own demand or letter: letterhead, heading, text, the officer's signature. */
function agencyPaper(of: Paper): Template {
  return {
    key: of.key,
    instrument: of.key,
    kind: of.kind,
    standing: 'administrative',
    rows: of.rows,
    ...(of.form === undefined ? {} : { form: of.form }),
    facts: none,
    faults: ['unsigned'],
    draw: (pen) => {
      pen.notes.fields['authority'] = of.agency.replaceAll('&amp;', '&')
      return (
        letterhead(pen, `<span data-field="authority">${of.agency}</span>`, of.under) +
        title(of.heading) +
        paragraphs(...of.texts(pen)) +
        signature(
          pen,
          { role: 'agency-officer', name: pen.scene.officer.full, title: of.signer },
          'Signature of issuing official',
        ) +
        (of.form === undefined
          ? ''
          : foot(`Form ${of.form.number}${of.form.revision === undefined ? '' : ` (${of.form.revision})`}`))
      )
    },
  }
}

const asks = (pen: Pen, days: number): string => {
  pen.fact('document.describes-the-items', true)
  return `You are required to produce by ${pen.day('return-on', later(pen.scene.at, days))}: ${pen.field('items', recordsAsked(pen.random))}.`
}

const to = (pen: Pen): string => `TO: ${pen.field('addressee', pen.scene.place.name)}, ${pen.scene.place.address}`
const dated = (pen: Pen): string => `Date: ${pen.day('issued', pen.scene.issued)}`

const immigrationCaption = (pen: Pen): string => {
  const court = pen.random.pick(immigrationCourts)
  pen.notes.fields['court'] = 'IMMIGRATION COURT'
  return (
    `<div style="text-align:center">UNITED STATES DEPARTMENT OF JUSTICE<br>EXECUTIVE OFFICE FOR IMMIGRATION REVIEW<br><b data-field="court">IMMIGRATION COURT</b><br>${court.address}, ${court.state}</div>` +
    caption(
      `In the Matter of\n${pen.field('person-named', pen.scene.subject.full)}\nRespondent`,
      `\nFile No. ${pen.field('a-number', pen.scene.aNumber)}\nIN REMOVAL PROCEEDINGS`,
      4,
    )
  )
}

const immigrationJudge = (
  pen: Pen,
): { readonly role: 'immigration-judge'; readonly name: string; readonly title: string } => ({
  role: 'immigration-judge',
  name: pen.scene.judge.full,
  title: 'Immigration Judge',
})

/** Papers of agencies other than Homeland Security, and of immigration judges, in the train half. */
export const agencies: readonly Template[] = [
  {
    key: 'eoir-order',
    instrument: 'eoir-order',
    kind: 'immigration-judge-order',
    standing: 'administrative',
    rows: ['A4b'],
    court: 'immigration',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) =>
      immigrationCaption(pen) +
      title('ORDER OF THE IMMIGRATION JUDGE') +
      paragraphs(
        'Upon consideration of the respondent’s request and the evidence, it is HEREBY ORDERED that the respondent be removed from the United States. The respondent’s application for relief is:',
        `<span class="in">${pen.boxes(['granted', 'denied', 'withdrawn'], 1).join(' &nbsp; ')}</span>`,
        'Appeal: reserved by respondent.',
        dated(pen),
      ) +
      signature(pen, immigrationJudge(pen), 'Immigration Judge'),
  },
  {
    key: 'eoir-subpoena',
    instrument: 'eoir-subpoena',
    kind: 'immigration-judge-subpoena',
    standing: 'administrative',
    rows: ['A4b'],
    court: 'immigration',
    facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
    faults: ['unsigned'],
    draw: (pen) =>
      immigrationCaption(pen) +
      title('SUBPOENA') +
      paragraphs(
        `${to(pen)}. By the authority of 8 CFR § 1003.35 you are commanded to appear or to produce at the hearing on ${pen.day('return-on', later(pen.scene.at, 30))}: ${pen.field('items', recordsAsked(pen.random))}.`,
        dated(pen),
      ) +
      signature(pen, immigrationJudge(pen), 'Immigration Judge'),
  },
  agencyPaper({
    key: 'dea-subpoena',
    kind: 'administrative-subpoena',
    rows: ['A6'],
    agency: 'U.S. Department of Justice',
    under: ['Drug Enforcement Administration'],
    heading: 'SUBPOENA',
    signer: 'Special Agent in Charge',
    texts: (pen) => [
      to(pen),
      `Case No. ${pen.field('case-number', `M${pen.random.int(1, 9)}-${pen.random.int(24, 26)}-${pen.random.int(1000, 9999)}`)}. Pursuant to an investigation of violations of 21 U.S.C. 801 et seq., and by virtue of 21 U.S.C. 876, YOU ARE HEREBY COMMANDED AND REQUIRED to give testimony or bring with you the records named.`,
      asks(pen, 14),
      'Please do not disclose the existence of this request; any such disclosure could impede the investigation.',
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'dea-82',
    kind: 'inspection-notice',
    rows: ['A7'],
    agency: 'U.S. Department of Justice',
    under: ['Drug Enforcement Administration'],
    heading: 'NOTICE OF INSPECTION OF CONTROLLED PREMISES',
    signer: 'Diversion Investigator',
    form: { number: 'DEA-82' },
    texts: (pen) => [
      `Name and address of controlled premises: ${pen.place()}`,
      'STATEMENT OF RIGHTS: You have a constitutional right not to have an administrative inspection made without an administrative inspection warrant. You have the right to refuse to consent to this inspection.',
      'ACKNOWLEDGMENT AND CONSENT: I have been given this notice and consent to the inspection. ______________________ (Signature)',
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'doj-3486',
    kind: 'administrative-subpoena',
    rows: ['A8'],
    agency: 'United States Department of Justice',
    under: ['United States Attorney’s Office'],
    heading: 'SUBPOENA DUCES TECUM',
    signer: 'Assistant United States Attorney',
    texts: (pen) => [
      to(pen),
      'YOU ARE HEREBY COMMANDED, under Title 18, United States Code, Section 3486, in an investigation of a Federal health care offense, to produce the records described.',
      asks(pen, 21),
      `No. ${pen.field('case-number', docket(pen.random, 'gj'))}`,
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'hhs-oig-subpoena',
    kind: 'ig-subpoena',
    rows: ['A9'],
    agency: 'Department of Health and Human Services',
    under: ['Office of Inspector General', 'Office of Investigations'],
    heading: 'SUBPOENA DUCES TECUM',
    signer: 'Special Agent in Charge, for the Inspector General',
    texts: (pen) => [
      to(pen),
      'By the authority of the Inspector General Act, 5 U.S.C. § 406(a)(4), YOU ARE HEREBY COMMANDED to appear before an official of the Office of Inspector General and to bring the items described.',
      asks(pen, 30),
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'cid',
    kind: 'civil-investigative-demand',
    rows: ['A11'],
    agency: 'United States Department of Justice',
    under: ['Civil Division'],
    heading: 'CIVIL INVESTIGATIVE DEMAND',
    signer: 'Assistant Attorney General',
    texts: (pen) => [
      to(pen),
      `Demand No. ${pen.field('case-number', `CID-${pen.random.int(100, 999)}`)}. This demand is issued under the False Claims Act, 31 U.S.C. § 3733, in a false claims law investigation. You must answer interrogatories and produce documents.`,
      asks(pen, 30),
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'irs-summons',
    kind: 'administrative-summons',
    rows: [],
    agency: 'Department of the Treasury',
    under: ['Internal Revenue Service'],
    heading: 'SUMMONS',
    signer: 'Revenue Agent',
    form: { number: '2039', revision: 'Rev. 10-2010' },
    texts: (pen) => [
      `In the matter of ${pen.field('person-named', pen.scene.subject.full)}`,
      `${to(pen)}. You are hereby summoned and required to appear before an officer of the Internal Revenue Service to give testimony and to bring with you and to produce for examination the following records.`,
      asks(pen, 20),
      'Attestation: I hereby certify that I have examined and compared this copy of the summons with the original.',
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'nsl',
    kind: 'national-security-letter',
    rows: ['A12'],
    agency: 'U.S. Department of Justice',
    under: ['Federal Bureau of Investigation'],
    heading: '',
    signer: 'Special Agent in Charge',
    texts: (pen) => [
      dated(pen),
      to(pen),
      'Under the authority of Executive Order 12333 and pursuant to Title 18, United States Code, Section 2709, you are hereby directed to provide to the FBI the name, address and length of service for the account named in the enclosure. In accordance with 18 U.S.C. § 2709(b), I certify that the information sought is relevant to an authorized investigation to protect against international terrorism.',
      'NON-DISCLOSURE: In accordance with 18 U.S.C. § 2709(c), you are prohibited from disclosing to any person that the FBI has sought this information.',
    ],
  }),
  agencyPaper({
    key: 'preservation-letter',
    kind: 'preservation-letter',
    rows: ['A14'],
    agency: 'United States Secret Service',
    under: ['Cyber Fraud Task Force'],
    heading: '',
    signer: 'Special Agent',
    texts: (pen) => [
      dated(pen),
      `Attention: ${pen.field('addressee', pen.scene.place.name)}`,
      'Re: Request for preservation of records. Pursuant to 18 U.S.C. § 2703(f) you are asked to preserve, pending issuance of a court order or other process, all records in your possession for the account below, for a period of 90 days.',
      'This letter asks for no disclosure now. Please do not delete or alter these records.',
    ],
  }),
  agencyPaper({
    key: 'ocr-data-request',
    kind: 'agency-request',
    rows: ['A10'],
    agency: 'Department of Health &amp; Human Services',
    under: ['Office for Civil Rights'],
    heading: 'DATA REQUEST',
    signer: 'Regional Manager',
    texts: (pen) => [
      dated(pen),
      to(pen),
      `Re: Transaction Number ${pen.field('case-number', `${pen.random.int(24, 26)}-${pen.random.int(100000, 599999)}`)}. The Office for Civil Rights has received a complaint about compliance with the Privacy Rule. Under 45 CFR § 160.310 a covered entity must cooperate and permit access to information.`,
      asks(pen, 30),
    ],
  }),
  agencyPaper({
    key: 'exigent-form',
    kind: 'agency-request',
    rows: ['A16'],
    agency: 'City Police Department',
    under: ['Investigations Bureau'],
    heading: 'EXIGENT CIRCUMSTANCES REQUEST',
    signer: 'Detective',
    texts: (pen) => [
      dated(pen),
      `Person sought: ${pen.field('person-named', pen.scene.subject.full)}`,
      'The undersigned states that an emergency involving danger of death or serious physical injury requires disclosure without delay. No warrant or subpoena has been issued yet. A warrant will be sought.',
      'Information requested: whether the person is a patient, room, and contact details.',
    ],
  }),
  agencyPaper({
    key: 'coroner-request',
    kind: 'agency-request',
    rows: ['A21'],
    agency: 'Office of the Medical Examiner',
    under: ['Investigations Division'],
    heading: 'REQUEST FOR MEDICAL RECORDS OF DECEDENT',
    signer: 'Deputy Medical Examiner',
    texts: (pen) => [
      dated(pen),
      `Decedent: ${pen.field('person-named', pen.scene.subject.full)}. Case ${pen.field('case-number', `ME-${pen.random.int(1000, 9999)}`)}`,
      'Under the state’s law on coroners and medical examiners, please send the records of the last admission, to establish cause and manner of death.',
    ],
  }),
  agencyPaper({
    key: 'cps-request',
    kind: 'agency-request',
    rows: ['A22'],
    agency: 'Department of Children and Family Services',
    under: ['Child Protective Services'],
    heading: 'REQUEST FOR INFORMATION - CHILD ABUSE INVESTIGATION',
    signer: 'Child Protection Investigator',
    texts: (pen) => [
      dated(pen),
      `Child: ${pen.field('person-named', pen.scene.subject.full)}`,
      'This agency is investigating a report of suspected child abuse or neglect. State law allows providers to share records needed for the investigation.',
    ],
  }),
  agencyPaper({
    key: 'i-216',
    kind: 'custody-paper',
    rows: ['A23'],
    agency: 'U.S. Department of Homeland Security',
    under: ['Immigration and Customs Enforcement'],
    heading: 'RECORD OF PERSONS AND PROPERTY TRANSFERRED',
    signer: 'Detention Officer',
    form: { number: 'I-216', revision: 'Rev. 08/01/07' },
    texts: (pen) => [
      `Transferred from ${pen.fill('the county staging facility')} to ${pen.place()}`,
      `Name: ${pen.field('person-named', pen.scene.subject.filed)} A-File No. ${pen.field('a-number', pen.scene.aNumber)} Baggage checks: none. Meals: 1.`,
      'Received the persons and property listed above.',
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'guard-post-orders',
    kind: 'custody-paper',
    rows: ['A23'],
    agency: 'Meridian Custody Services, Inc.',
    under: ['Contractor to the Department of Homeland Security'],
    heading: 'HOSPITAL GUARD POST ORDERS',
    signer: 'Project Manager',
    texts: (pen) => [
      `Post: ${pen.place()}. Shift: 1800-0600. Detainee: ${pen.field('a-number', pen.scene.aNumber)}`,
      '1. Keep the detainee in sight. 2. Log every visitor. 3. Do not read the chart. 4. Follow directions of medical staff on care.',
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'letterhead',
    kind: 'letter',
    rows: ['A16'],
    agency: 'U.S. Immigration and Customs Enforcement',
    under: ['Enforcement and Removal Operations'],
    heading: '',
    signer: 'Deportation Officer',
    texts: (pen) => [
      dated(pen),
      to(pen),
      `Dear administrator: This office asks for your assistance in confirming the address and next appointment of ${pen.field('person-named', pen.scene.subject.full)}. Your cooperation is appreciated.`,
      'A warrant may be sought if the information is not provided.',
      'Sincerely,',
    ],
  }),
  agencyPaper({
    key: 'dhs-73',
    kind: 'dhs-other-form',
    rows: ['A5b'],
    agency: 'Department of Homeland Security',
    under: ['Field Operations'],
    heading: 'DEMAND FOR PATIENT INFORMATION',
    signer: 'Special Agent',
    form: { number: 'DHS 73' },
    texts: (pen) => [
      to(pen),
      'The facility shall provide immediately the names of all persons now admitted.',
      dated(pen),
    ],
  }),
  agencyPaper({
    key: 'cms-survey',
    kind: 'agency-request',
    rows: ['A10'],
    agency: 'State Department of Public Health',
    under: ['Licensing and Certification'],
    heading: 'ENTRANCE NOTICE - COMPLAINT SURVEY',
    signer: 'Health Facilities Evaluator',
    texts: (pen) => [
      dated(pen),
      to(pen),
      'An unannounced survey under 42 CFR part 482 begins today. Please make available the records of the sampled patients and the policies listed in the enclosure.',
    ],
  }),
]
