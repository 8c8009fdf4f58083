import { later } from '../days.ts'
import type { Pen } from '../pen.ts'
import { printed } from '../printed.ts'
import type { Template } from '../template.ts'
import { recordsAsked } from '../wording-pools.ts'
import { bar, body, bottom, cell, heading, masthead, pair, signed, trio } from './layout.ts'

const { i200, i205, i247a, i138, dhs3115, i862 } = printed

const none = { 'document.court': 'none', 'document.grants-non-public-access': false } as const

const agent = (pen: Pen): { readonly role: 'agency-officer'; readonly name: string; readonly title: string } => ({
  role: 'agency-officer',
  name: pen.scene.officer.full,
  title: pen.random.pick([
    'SDDO',
    'Deportation Officer',
    'Field Office Director',
    'Border Patrol Agent',
    'Group Supervisor',
    'Supervisory Special Agent',
  ]),
})

const top = (pen: Pen, under: string): string => masthead(pen, 'U.S. Department of Homeland Security', [under])

const file = (pen: Pen): string =>
  pen.field('a-number', pen.scene.aNumber.replaceAll(' ', pen.random.pick([' ', '-', ''])), 120)

function aboutPerson(key: string, number: string, revision: string, title: string, texts: readonly string[]): Template {
  return {
    key,
    instrument: key,
    kind: 'dhs-other-form',
    standing: 'administrative',
    rows: ['A15'],
    form: { number, revision },
    facts: none,
    draw: (pen) =>
      top(pen, 'U.S. Immigration and Customs Enforcement') +
      heading(title) +
      trio(
        cell('Name', pen.field('person-named', pen.scene.subject.full)),
        cell('A-File', file(pen)),
        cell('Date', pen.day('issued', pen.scene.issued)),
      ) +
      body(...texts) +
      signed(pen, agent(pen), 'Signature and title of immigration officer') +
      `<div class="sb"><div class="l">${pen.scrawl()}</div><div class="u">Signature of alien</div></div>` +
      bottom(`Form ${number} (Rev. ${revision})`),
  }
}

/** Homeland Security's own papers in the test half. */
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
      masthead(pen, 'U.S. DEPARTMENT OF HOMELAND SECURITY', []) +
      heading(i200.title, true) +
      pair('', `File No. ${file(pen)}<br>Date: ${pen.day('issued', pen.scene.issued)}`) +
      body(i200.to, `${i200.cause} ${pen.field('person-named', pen.scene.subject.full, 180)} ${i200.removable}`) +
      `<ul style="list-style:none">${pen
        .boxes(i200.grounds, pen.random.int(0, 4))
        .map((ground) => `<li>${ground}</li>`)
        .join('')}</ul>` +
      body(i200.command) +
      signed(pen, agent(pen), `${i200.signature} ${i200.printedName}`) +
      bar('Certificate of Service') +
      body(
        'I hereby certify that the Warrant for Arrest of Alien was served by me at ______________ (Location) on ______________ (Name of Alien) on ______________ (Date of Service).',
      ) +
      bottom('Form I-200 (Rev. 09/16)', ''),
  },
  {
    key: 'i-200/cbp',
    instrument: 'i-200',
    kind: 'dhs-i200',
    standing: 'administrative',
    rows: ['A1'],
    form: { number: 'I-200', revision: '09/16' },
    facts: none,
    faults: ['unsigned', 'no-box-ticked'],
    draw: (pen) =>
      top(pen, 'U.S. Customs and Border Protection') +
      heading('WARRANT FOR ARREST OF ALIEN') +
      trio(
        cell('File No.', file(pen)),
        cell('Event No.', pen.fill(`${pen.random.pick(['SDC', 'ELP', 'TUS'])}${pen.random.int(1000000, 9999999)}`)),
        cell('Date', pen.day('issued', pen.scene.issued)),
      ) +
      body(
        i200.to,
        `${i200.cause} ${pen.field('person-named', pen.scene.subject.filed)} ${i200.removable}`,
        pen.boxes(i200.grounds.slice(0, 4), pen.random.int(0, 3)).join('<br>'),
        `<b>${i200.command}</b>`,
      ) +
      signed(pen, agent(pen), i200.signature, false) +
      bottom('DHS Form I-200 (Rev. 09/16)'),
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
      top(pen, 'Immigration and Customs Enforcement') +
      heading(i205.title, true) +
      pair(cell('File No', file(pen)), cell('Date', pen.day('issued', pen.scene.issued))) +
      body(i205.to) +
      cell('(Full name of alien)', pen.field('person-named', pen.scene.subject.full)) +
      pair(cell('(Place of entry)', pen.fill('San Ysidro')), cell('(Date of entry)', pen.fill('unknown'))) +
      body(
        i205.subject,
        pen.boxes(i205.orders, pen.random.int(0, 3)).join('<br>'),
        `${i205.provisions} ${pen.fill(pen.random.pick(['212a6Ai', '237a1B', '237a2Aiii']))}`,
        `${i205.command} ${pen.fill('the appropriation for salaries and expenses')}`,
      ) +
      signed(pen, agent(pen), `${i205.signature}`) +
      body(`${i205.office} ${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`)}`) +
      bottom('ICE Form I-205 (Rev. 08/01/07)', 'Page 1 of 2'),
  },
  {
    key: 'i-205/page-2',
    instrument: 'i-205',
    kind: 'dhs-i205',
    alsoRight: ['dhs-other-form'],
    standing: 'administrative',
    rows: ['A2'],
    form: { number: 'I-205', revision: '08/01/07' },
    facts: none,
    draw: (pen) =>
      body('To be completed by immigration officer executing the warrant: Name of alien being removed:') +
      cell('', pen.field('person-named', pen.scene.subject.full)) +
      cell('Port, date, and manner of removal:', '') +
      pair(
        '<div style="border:1px solid #333;height:190px;padding:6px">Photograph of alien removed</div>',
        '<div style="border:1px solid #333;height:190px;padding:6px">Right index fingerprint of alien removed</div>',
      ) +
      cell('(Signature of alien being fingerprinted)', '<br>') +
      cell('(Signature and title of immigration officer taking print)', '<br>') +
      body(
        'Departure witnessed by: ______________________ (Signature and title of immigration officer)',
        'If actual departure is not witnessed, fully identify source or means of verification of departure:',
        'If self-removal (self-deportation), pursuant to 8 CFR 241.7, check here.',
      ) +
      bottom('ICE Form I-205 (Rev. 08/01/07)', 'Page 2 of 2'),
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
      top(pen, `ERO ${pen.scene.district.office}`) +
      heading(i247a.title) +
      trio(
        cell('Subject ID / Event #', pen.fill(String(pen.random.int(1000000, 9999999)))),
        cell('File No', file(pen)),
        cell('Date', pen.day('issued', pen.scene.issued)),
      ) +
      cell(i247a.to, pen.field('addressee', `Records Division, ${pen.scene.district.office} Sheriff`)) +
      cell('Name of Alien / Date of Birth / Citizenship', pen.field('person-named', pen.scene.subject.filed)) +
      body(
        `<b>1. ${i247a.cause}</b>`,
        pen
          .boxes(
            [
              'A final order of removal against the alien;',
              'The pendency of ongoing removal proceedings against the alien;',
              'Statements made by the alien to an immigration officer.',
            ],
            pen.random.int(0, 2),
          )
          .join('<br>'),
        `<b>${i247a.request}</b>`,
      ) +
      `<ul><li>${i247a.notify}</li><li>${i247a.maintain}</li></ul>` +
      signed(pen, agent(pen), '(Name and title of Immigration Officer) (Signature of Immigration Officer)') +
      bottom('DHS Form I-247A (3/17)', 'Page 1 of 3'),
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
      masthead(pen, 'DEPARTMENT OF HOMELAND SECURITY', [`<b>${i138.title}</b> ${i138.subtitle}`, i138.statute]) +
      pair(
        cell('1. To', pen.field('addressee', `${pen.scene.place.name}, Privacy Office`)),
        cell(`2. ${i138.reference} ${i138.referenceLabel}`, `${pen.fill(pen.scene.subject.full)} ${file(pen)}`),
      ) +
      cell(
        'Subpoena No.',
        pen.field(
          'case-number',
          `${pen.random.pick(['HSI', 'ERO', 'CBP'])}-${pen.random.int(100, 999)}-${pen.random.int(1000, 9999)}`,
        ),
      ) +
      body(
        i138.command,
        pen
          .boxes(
            [
              '(A) APPEAR before the official named in Block 3 at the place, date, and time stated',
              '(B) PRODUCE the records indicated in Block 4',
            ],
            pen.random.int(0, 1),
          )
          .join('<br>'),
      ) +
      pair(
        cell('3. Official, place', `${pen.scene.other.full}, ${pen.scene.district.office}`),
        cell('Date and time', pen.day('return-on', later(pen.scene.at, pen.random.int(3, 25)))),
      ) +
      cell('4. Records required to be produced for inspection', pen.field('items', recordsAsked(pen.random))) +
      body(i138.contempt) +
      pair(cell('Date issued', pen.day('issued', pen.scene.issued)), '') +
      signed(pen, agent(pen), '5. Authorized Official (Signature, Printed Name, Title)', false) +
      bottom('DHS Form I-138 (6/09)', ''),
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
      masthead(pen, 'DEPARTMENT OF HOMELAND SECURITY', [
        `<b style="font-size:19px">${dhs3115.title}</b> ${dhs3115.subtitle}`,
        dhs3115.statute,
      ]) +
      cell('1. To', pen.field('addressee', `${pen.scene.place.name}, ${pen.scene.place.address}`)) +
      pair(
        cell('Summons Number', pen.field('case-number', `20${pen.random.int(24, 26)}-${pen.random.int(10000, 99999)}`)),
        cell('Date issued', pen.day('issued', pen.scene.issued)),
      ) +
      body(`YOU ARE HEREBY SUMMONED AND REQUIRED TO appear or produce the records indicated, ${dhs3115.purpose}`) +
      pair(
        cell('2. Appear before', `${pen.scene.other.full}, Special Agent`),
        cell('Date', pen.day('return-on', later(pen.scene.at, 14))),
      ) +
      cell('3. Records', pen.field('items', recordsAsked(pen.random))) +
      body(dhs3115.failure) +
      signed(pen, agent(pen), '4. Signature of officer issuing summons') +
      bottom('DHS Form 3115 (6/09)', ''),
  },
  {
    key: 'i-862',
    instrument: 'i-862',
    kind: 'charging-document',
    standing: 'administrative',
    rows: ['A15'],
    form: { number: 'I-862', revision: '7/20' },
    facts: none,
    draw: (pen) =>
      top(pen, 'DEPARTMENT OF HOMELAND SECURITY') +
      heading(i862.title, true) +
      body(`${i862.heading}:`) +
      pair(
        cell('In the Matter of: Respondent', pen.field('person-named', pen.scene.subject.full.toUpperCase())),
        cell('File No', file(pen)),
      ) +
      body(
        pen.boxes(i862.kinds, pen.random.int(0, 2)).join('<br>'),
        'On the basis of the foregoing, it is charged that you are subject to removal from the United States pursuant to the following provision(s) of law: 237(a)(1)(B)',
        `${i862.ordered}`,
      ) +
      pair(
        cell('Complete address of immigration court', pen.fill('26 Federal Plaza, New York')),
        cell('Date and time', `${pen.day('appear-on', later(pen.scene.at, 90))} ${pen.fill('1:00 PM')}`),
      ) +
      body(`Date: ${pen.day('issued', pen.scene.issued)}`) +
      signed(pen, agent(pen), '(Signature and Title of Issuing Officer)') +
      bottom('DHS Form I-862 (7/20)', 'Page 1 of 4'),
  },
  aboutPerson('i-286', 'I-286', '1/14', 'NOTICE OF CUSTODY DETERMINATION', [
    'Pursuant to section 236 of the Immigration and Nationality Act, I have determined that, pending a final administrative determination in your case, you will be released under bond in the amount of $7,500.',
    'You may ask an immigration judge to review this custody determination.',
  ]),
  aboutPerson('i-213', 'I-213', '08/01/07', 'RECORD OF DEPORTABLE/INADMISSIBLE ALIEN', [
    'Method of location/apprehension: ERO non-detained. At/near: the district named. Status when found: in institution.',
    'Subject was served Form I-200 and Form I-862. Subject claims good health.',
  ]),
  aboutPerson('i-220a', 'I-220A', '1/14', 'ORDER OF RELEASE ON RECOGNIZANCE', [
    'You are being released on your own recognizance under section 236 of the Immigration and Nationality Act. You must surrender for removal if so ordered and may not change your place of residence without written permission.',
  ]),
  aboutPerson('i-220b', 'I-220B', '1/14', 'ORDER OF SUPERVISION', [
    'You were ordered removed on the date in the record. Because the agency has not effected your removal in the time prescribed by law, you are placed under supervision and permitted to be at large under the following conditions: report in person, and notify of any change of address.',
  ]),
  aboutPerson('i-860', 'I-860', '08/01/07', 'NOTICE AND ORDER OF EXPEDITED REMOVAL', [
    'DETERMINATION OF INADMISSIBILITY. Pursuant to section 235(b)(1) of the Act the Department has determined that you are inadmissible under section 212(a)(7)(A)(i)(I).',
    'ORDER OF REMOVAL: you have been found inadmissible as charged and are ordered removed from the United States.',
  ]),
  aboutPerson('i-296', 'I-296', '08/01/07', 'NOTICE TO ALIEN ORDERED REMOVED/DEPARTURE VERIFICATION', [
    'You have been found to be inadmissible and are prohibited from entering, attempting to enter, or being in the United States for a period of 5 years from the date of your departure.',
  ]),
  aboutPerson('i-294', 'I-294', '08/01/07', 'WARNING TO ALIEN ORDERED REMOVED OR DEPORTED', [
    'In accordance with the provisions of section 212(a)(9) of the Act, you are prohibited from being in the United States for a period of 10 years from the date of your departure.',
  ]),
  {
    key: 'i9-notice',
    instrument: 'i9-notice',
    kind: 'i9-notice',
    standing: 'administrative',
    rows: ['A13'],
    facts: none,
    draw: (pen) =>
      top(pen, 'Homeland Security Investigations, Worksite Enforcement') +
      heading('NOTICE OF INSPECTION') +
      body(
        `${pen.day('issued', pen.scene.issued)}`,
        `To the owner or manager: ${pen.field('addressee', pen.scene.place.name)}`,
        'Employers must verify the identity and work authorization of each person hired (8 U.S.C. § 1324a). An auditor will review your employment eligibility verification forms (Form I-9).',
        `You have three business days (8 CFR 274a.2(b)(2)(ii)). The forms are to be presented on ${pen.day('return-on', later(pen.scene.at, 7))} with a roster of employees and copies of quarterly wage reports.`,
        'An immigration enforcement subpoena is enclosed.',
      ) +
      signed(
        pen,
        { role: 'agency-officer', name: pen.scene.officer.full, title: 'HSI Auditor' },
        'For the Special Agent in Charge',
      ),
  },
]
