import { later } from '../days.ts'
import type { Pen } from '../pen.ts'
import { printed } from '../printed.ts'
import type { Template } from '../template.ts'
import { recordsAsked } from '../wording-pools.ts'
import { agencyHead, foot, grid, paragraphs, row, signature, title } from './layout.ts'

const dhs = 'U.S. DEPARTMENT OF HOMELAND SECURITY'
const { i200, i205, i247a, i138, dhs3115, i862 } = printed

const none = {
  'document.court': 'none',
  'document.grants-non-public-access': false,
} as const

const officerTitle = (pen: Pen): string =>
  pen.random.pick([
    'Supervisory Detention and Deportation Officer',
    'Deportation Officer',
    'Assistant Field Office Director',
    'Supervisory Special Agent',
  ])

const officer = (pen: Pen): { readonly role: 'agency-officer'; readonly name: string; readonly title: string } => ({
  role: 'agency-officer',
  name: pen.scene.officer.full,
  title: officerTitle(pen),
})

const fileNumber = (pen: Pen): string => pen.field('a-number', pen.scene.aNumber, 140)

/** A Homeland Security form about one person, with a box of particulars and what it tells the person. */
export function personForm(
  key: string,
  number: string,
  revision: string,
  heading: string,
  texts: (pen: Pen) => readonly string[],
): Template {
  return {
    key,
    instrument: key,
    kind: 'dhs-other-form',
    standing: 'administrative',
    rows: ['A15'],
    form: { number, revision },
    facts: none,
    draw: (pen) =>
      agencyHead(dhs, heading) +
      row(
        `Name: ${pen.field('person-named', pen.scene.subject.filed)}`,
        `File No: ${fileNumber(pen)}<br>Date: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      paragraphs(...texts(pen)) +
      signature(pen, officer(pen), '(Signature of immigration officer)', '(Name and title of immigration officer)') +
      foot(`Form ${number} (Rev. ${revision})`),
  }
}

/** Homeland Security's own papers in the train half. */
export const homeland: readonly Template[] = [
  {
    key: 'i-200/2016-09',
    instrument: 'i-200',
    kind: 'dhs-i200',
    standing: 'administrative',
    rows: ['A1'],
    form: { number: 'I-200', revision: '09/16' },
    facts: none,
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) =>
      agencyHead(dhs, i200.title) +
      `<div style="text-align:right">File No. ${fileNumber(pen)}<br><br>Date: ${pen.day('issued', pen.scene.issued)}</div>` +
      paragraphs(
        i200.to,
        `${i200.cause} ${pen.field('person-named', pen.scene.subject.filed, 200)} ${i200.removable}`,
      ) +
      `<div class="in">${pen
        .boxes(i200.grounds, pen.random.int(0, 4))
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>` +
      paragraphs(`<b>YOU ARE COMMANDED</b>${i200.command.slice(17)}`) +
      signature(pen, officer(pen), i200.signature, i200.printedName) +
      title('Certificate of Service') +
      paragraphs(
        'I hereby certify that the Warrant for Arrest of Alien was served by me at ______________________ on ______________________ on ______________, and the contents of this notice were read to him or her in the ______________ language.',
      ) +
      row(
        '____________________<br><small>Name and Signature of Officer</small>',
        '____________________<br><small>Name or Number of Interpreter (if applicable)</small>',
      ) +
      foot('Form I-200 (Rev. 09/16)'),
  },
  {
    key: 'i-200/2007-08',
    instrument: 'i-200',
    kind: 'dhs-i200',
    standing: 'administrative',
    rows: ['A1'],
    form: { number: 'I-200', revision: '08/01/07' },
    facts: none,
    faults: ['unsigned'],
    draw: (pen) =>
      agencyHead('U.S. Department of Homeland Security', 'Warrant for Arrest of Alien') +
      title('United States of America<br>Warrant for Arrest of Alien') +
      `<div style="text-align:right">File No. ${fileNumber(pen)}<br>Date: ${pen.day('issued', pen.scene.issued)}</div>` +
      paragraphs(
        `To any officer delegated authority pursuant to section 287 of the Immigration and Nationality Act:`,
        `Concerning: ${pen.field('person-named', pen.scene.subject.full, 200)}`,
        i200.older,
        i200.olderCommand,
      ) +
      signature(
        pen,
        officer(pen),
        '(Signature of Designated Immigration Officer)',
        '(Print name and title of Designated Immigration Officer)',
      ) +
      foot('Form I-200 (Rev. 08/01/07) N'),
  },
  {
    key: 'i-205',
    instrument: 'i-205',
    kind: 'dhs-i205',
    standing: 'administrative',
    rows: ['A2'],
    form: { number: 'I-205', revision: '08/01/07' },
    facts: none,
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) =>
      `<div style="text-align:center" class="agency">DEPARTMENT OF HOMELAND SECURITY<br>U.S. Immigration and Customs Enforcement</div>` +
      title(i205.title) +
      row(`File No: ${fileNumber(pen)}`, `Date: ${pen.day('issued', pen.scene.issued)}`) +
      paragraphs(
        i205.to,
        `<div style="text-align:center">${pen.field('person-named', pen.scene.subject.full, 260)}<br><small>(Full name of alien)</small></div>`,
        `who entered the United States at ${pen.fill('Nogales')} on ${pen.fill('an unknown date')}`,
        i205.subject,
      ) +
      `<div class="in">${pen
        .boxes(i205.orders, pen.random.int(0, 3))
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>` +
      paragraphs(
        `${i205.provisions} ${pen.fill(pen.random.pick(['212(a)(6)(A)(i)', '237(a)(1)(B)', '241(a)(5)']))}`,
        `${i205.command} ${pen.fill('Salaries and Expenses, Department of Homeland Security')}`,
      ) +
      `<div class="sig"><div class="sigline">${pen.sign(officer(pen))}</div><div class="label">${i205.signature}</div><div class="sigline">${pen.fill(pen.notes.fields['signer-title'] ?? '')}</div><div class="label">${i205.titleLine}</div><div class="sigline">${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`)}</div><div class="label">${i205.office}</div></div>` +
      foot('ICE Form I-205 (Rev. 08/01/07) Page 1 of 2'),
  },
  {
    key: 'i-247a',
    instrument: 'i-247a',
    kind: 'dhs-i247a',
    standing: 'administrative',
    rows: ['A3'],
    form: { number: 'I-247A', revision: '3/17' },
    facts: none,
    faults: ['unsigned', 'no-box-ticked'],
    draw: (pen) =>
      `<div style="text-align:center" class="agency">DEPARTMENT OF HOMELAND SECURITY</div>` +
      title(i247a.title) +
      grid([
        [
          ['Subject ID:', pen.fill(String(pen.random.int(300000000, 399999999)))],
          ['File No:', fileNumber(pen)],
          ['Date:', pen.day('issued', pen.scene.issued)],
        ],
        [
          [i247a.to, pen.field('addressee', `Watch commander, ${pen.scene.district.office} County Jail`)],
          [
            'FROM: (Department of Homeland Security Office Address)',
            `ICE ERO, ${pen.scene.district.office} Field Office`,
          ],
        ],
        [
          ['Name of Alien:', pen.field('person-named', pen.scene.subject.filed)],
          ['Citizenship:', pen.fill('not stated')],
          ['Sex:', pen.fill('U')],
        ],
      ]) +
      paragraphs(
        `1. ${i247a.cause}`,
        `<span class="in">${pen.boxes(['A final order of removal against the alien;', 'The pendency of ongoing removal proceedings against the alien;', 'Biometric confirmation of the alien’s identity and a records check of federal databases;'], pen.random.int(0, 2)).join('<br>')}</span>`,
        `<b>${i247a.request}</b>`,
        i247a.notify,
        i247a.maintain,
      ) +
      signature(pen, officer(pen), '(Signature of Immigration Officer)', '(Name and title of Immigration Officer)') +
      foot('DHS Form I-247A (3/17) Page 1 of 3'),
  },
  {
    key: 'i-138',
    instrument: 'i-138',
    kind: 'dhs-i138',
    standing: 'administrative',
    rows: ['A4'],
    form: { number: 'I-138', revision: '6/09' },
    facts: { ...none, 'document.describes-the-items': true },
    faults: ['unsigned', 'no-box-ticked'],
    draw: (pen) =>
      grid([
        [
          [
            '1. To (Name, Address, City, State, Zip Code)',
            pen.field('addressee', `Custodian of Records, ${pen.scene.place.name}`),
          ],
          [
            '',
            `<b>DEPARTMENT OF HOMELAND SECURITY</b><br><b style="font-size:17px">${i138.title}</b><br>${i138.subtitle}<br>${i138.statute}`,
          ],
        ],
        [
          ['Subpoena Number', pen.field('case-number', `ICE-${pen.random.int(10000, 99999)}`)],
          [
            `2. ${i138.reference} ${i138.referenceLabel}`,
            `Investigation of ${pen.fill(pen.scene.subject.full)} ${fileNumber(pen)}`,
          ],
        ],
      ]) +
      paragraphs(
        `<b>${i138.command}</b>`,
        `<span class="in">${pen.boxes(['APPEAR before the U.S. Customs and Border Protection, U.S. Immigration and Customs Enforcement, or U.S. Citizenship and Immigration Services official named in Block 3 to give testimony', 'PRODUCE the records (books, papers, or other documents) indicated in Block 4 to the official named in Block 3'], 1).join('<br>')}</span>`,
        'Your testimony and/or production of the indicated records is required in connection with an investigation or inquiry relating to the enforcement of U.S. immigration laws.',
        i138.contempt,
      ) +
      grid([
        [
          ['3. (A) CBP, ICE or USCIS Official before whom you are required to appear', pen.scene.officer.full],
          ['(B) Date', pen.day('return-on', later(pen.scene.at, pen.random.int(5, 20)))],
        ],
        [['4. Records required to be produced for inspection', pen.field('items', recordsAsked(pen.random))]],
        [
          [
            '5. Authorized Official (Signature)',
            `${pen.sign(officer(pen))}<br>${pen.fill(pen.scene.officer.full)}<br>${pen.fill(pen.notes.fields['signer-title'] ?? '')}`,
          ],
          ['Date', pen.day('issued', pen.scene.issued)],
        ],
      ]) +
      foot('DHS Form I-138 (6/09)'),
  },
  {
    key: 'dhs-3115',
    instrument: 'dhs-3115',
    kind: 'dhs-3115',
    standing: 'administrative',
    rows: ['A5'],
    form: { number: '3115', revision: '6/09' },
    facts: { ...none, 'document.describes-the-items': true },
    faults: ['unsigned'],
    draw: (pen) =>
      grid([
        [
          [
            '1. To (Name, Address, City, State, Zip Code)',
            pen.field('addressee', `${pen.scene.place.name}, Attn: Records`),
          ],
          [
            '',
            `<b>DEPARTMENT OF HOMELAND SECURITY</b><br><b style="font-size:20px">${dhs3115.title}</b><br>${dhs3115.subtitle}<br>${dhs3115.statute}`,
          ],
        ],
        [
          ['Summons Number', pen.field('case-number', `HSI-${pen.random.int(1000, 9999)}-${pen.random.int(10, 99)}`)],
          ['Case Number', pen.fill(`${pen.random.pick(['SF', 'NY', 'CH'])}07QR${pen.random.int(10, 26)}`)],
        ],
      ]) +
      paragraphs(
        `By the service of this summons upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO produce the records indicated in Block 3 for an investigation or inquiry ${dhs3115.purpose}`,
        dhs3115.failure,
      ) +
      grid([
        [
          ['2. Date and time', pen.day('return-on', later(pen.scene.at, pen.random.int(7, 20)))],
          ['Issued', pen.day('issued', pen.scene.issued)],
        ],
        [['3. Records required to be produced', pen.field('items', recordsAsked(pen.random))]],
        [
          [
            '4. Name, title and signature of person issuing summons',
            `${pen.sign(officer(pen))}<br>${pen.fill(pen.scene.officer.full)}, ${pen.fill(pen.notes.fields['signer-title'] ?? '')}`,
          ],
        ],
      ]) +
      foot('DHS Form 3115 (6/09)'),
  },
  {
    key: 'i-862',
    instrument: 'i-862',
    kind: 'charging-document',
    standing: 'administrative',
    rows: ['A15'],
    form: { number: 'I-862', revision: '08/01/07' },
    facts: none,
    draw: (pen) =>
      agencyHead('U.S. Department of Homeland Security', 'Notice to Appear') +
      paragraphs(
        `<b>${i862.heading}:</b>`,
        `File No: ${fileNumber(pen)}`,
        `In the Matter of: Respondent: ${pen.field('person-named', pen.scene.subject.full)} currently residing at: ${pen.fill('address on file')}`,
      ) +
      `<div class="in">${pen.boxes(i862.kinds, 1).join('<br>')}</div>` +
      paragraphs(
        'The Department of Homeland Security alleges that you are not a citizen or national of the United States, and that you are subject to removal under section 212(a)(6)(A)(i) of the Act.',
        `${i862.ordered} ${pen.fill('100 Montgomery Street, San Francisco')} on ${pen.day('appear-on', later(pen.scene.at, 60))} at ${pen.fill('8:30 a.m.')} to show why you should not be removed from the United States.`,
      ) +
      signature(pen, officer(pen), '(Signature and Title of Issuing Officer)') +
      `<p>Date: ${pen.day('issued', pen.scene.issued)}</p>` +
      foot('Form I-862 (Rev. 08/01/07)'),
  },
  personForm('i-286', 'I-286', '08/01/07', 'Notice of Custody Determination', () => [
    'Pursuant to the authority contained in section 236 of the Immigration and Nationality Act and part 236 of title 8, Code of Federal Regulations, I have determined that pending a final administrative determination in your case, you will be:',
    'detained in the custody of the Department of Homeland Security.',
    'You may request a review of this determination by an immigration judge.',
  ]),
  personForm('i-213', 'I-213', '08/01/07', 'Record of Deportable/Inadmissible Alien', (pen) => [
    `Family name and first name as above. Place of apprehension: ${pen.fill(pen.scene.district.office)}.`,
    'Narrative: Subject was encountered during operations. Subject was placed under administrative arrest and transported for processing.',
    'Disposition: Warrant of Arrest/Notice to Appear',
  ]),
  personForm('i-220a', 'I-220A', '08/01/07', 'Order of Release on Recognizance', () => [
    'You have been arrested and placed in removal proceedings. In accordance with section 236 of the Immigration and Nationality Act you are being released on your own recognizance provided you comply with the following conditions:',
    'You must report for any hearing or interview as directed by the Department of Homeland Security or the Executive Office for Immigration Review.',
  ]),
  personForm('i-860', 'I-860', '08/01/07', 'Notice and Order of Expedited Removal', () => [
    'DETERMINATION OF INADMISSIBILITY',
    'Pursuant to section 235(b)(1) of the Immigration and Nationality Act, the Department of Homeland Security has determined that you are inadmissible to the United States.',
    'ORDER OF REMOVAL UNDER SECTION 235(b)(1) OF THE ACT: Based upon the determination set forth above, you have been found to be inadmissible as charged, and ordered removed.',
  ]),
  {
    key: 'i9-notice',
    instrument: 'i9-notice',
    kind: 'i9-notice',
    standing: 'administrative',
    rows: ['A13'],
    facts: none,
    draw: (pen) =>
      `<div class="letterhead">${pen.seal(60)}<b>Homeland Security Investigations</b>U.S. Immigration and Customs Enforcement · ${pen.scene.district.office}</div>` +
      paragraphs(
        `${pen.day('issued', pen.scene.issued)}`,
        `${pen.field('addressee', `${pen.scene.place.name}, Human Resources`)}<br>${pen.scene.place.address}`,
        '<b>NOTICE OF INSPECTION</b>',
        'Section 274A of the Immigration and Nationality Act requires employers to hire only United States citizens and aliens who are authorized to work. On the day given below this office will inspect your Forms I-9, Employment Eligibility Verification.',
        `Under 8 CFR 274a.2(b)(2)(ii) you are given at least three business days. Please have ready by ${pen.day('return-on', later(pen.scene.at, 6))} the original Forms I-9 of current employees and payroll lists.`,
      ) +
      signature(
        pen,
        { role: 'agency-officer', name: pen.scene.officer.full, title: 'Forensic Auditor' },
        'Auditor, Homeland Security Investigations',
      ),
  },
]
