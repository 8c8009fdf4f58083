import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { bottom, cells, hand, heading, keeper, noted, officeDay, orders, parties, says } from './layout.ts'
import { clock, matter, serial, wantedRecords } from './wording.ts'

const head = (pen: Pen, right = ''): string =>
  `<div class="top"><b>${pen.random.pick(['U.S. DEPARTMENT OF HOMELAND SECURITY', 'DEPARTMENT OF HOMELAND SECURITY', 'U.S. Department of Homeland Security'])}</b><span>${right}</span></div>`

function alien(pen: Pen): string {
  const number = pen.random.pick([
    pen.scene.aNumber,
    pen.scene.aNumber.replaceAll(' ', '-'),
    pen.scene.aNumber.replaceAll(' ', ''),
  ])
  return pen.field('a-number', number)
}

const officerTitle = (pen: Pen): string =>
  pen.random.pick([
    'Supervisory Detention and Deportation Officer',
    'SDDO',
    'Assistant Field Office Director',
    'Supervisory Border Patrol Agent',
    '(A)SDDO',
  ])

const officer = (pen: Pen, title = officerTitle(pen)): { role: 'agency-officer'; name: string; title: string } => ({
  role: 'agency-officer',
  name: pen.scene.officer.full,
  title,
})

const person = (pen: Pen): string =>
  pen.field('person-named', pen.random.pick([pen.scene.subject.full, pen.scene.subject.filed]))

interface Form {
  readonly key: string
  readonly instrument: string
  readonly kind: Kind
  readonly rows: readonly string[]
  readonly number?: string
  readonly revision?: string
  readonly faults?: Template['faults']
  readonly draw: Template['draw']
}

const form = ({ key, instrument, kind, rows, number, revision, faults, draw }: Form): Template => ({
  key,
  instrument,
  kind,
  standing: 'administrative',
  rows,
  ...(number === undefined ? {} : { form: revision === undefined ? { number } : { number, revision } }),
  facts: { 'document.grants-non-public-access': false },
  ...(faults === undefined ? {} : { faults }),
  draw,
})

const arrest = (key: string, revision: string, typed: boolean): Template =>
  form({
    key,
    instrument: 'i-200',
    kind: 'dhs-i200',
    rows: ['A1'],
    number: 'I-200',
    revision,
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) =>
      head(pen, '<b data-field="title">Warrant for Arrest of Alien</b>') +
      says(
        `File No. ${alien(pen)} &nbsp;&nbsp; Date: ${pen.day('issued', pen.scene.issued)}`,
        'To: Any immigration officer authorized pursuant to sections 236 and 287 of the Immigration and Nationality Act and part 287 of title 8, Code of Federal Regulations, to serve warrants of arrest for immigration violations',
        `I have determined that there is probable cause to believe that ${person(pen)} is removable from the United States. This determination is based upon:`,
        pen
          .boxes(
            [
              'the execution of a charging document to initiate removal proceedings against the subject;',
              'the pendency of ongoing removal proceedings against the subject;',
              'the failure to establish admissibility subsequent to deferred inspection;',
              'biometric confirmation of the subject’s identity and a records check of federal databases; and/or',
              'statements made voluntarily by the subject to an immigration officer and/or other reliable evidence.',
            ],
            pen.random.int(0, 4),
          )
          .join('<br>'),
        '<b>YOU ARE COMMANDED</b> to arrest and take into custody for removal proceedings under the Immigration and Nationality Act, the above-named alien.',
      ) +
      hand(pen, { ...officer(pen), typed }, '(Signature of Authorized Immigration Officer)', 'right') +
      heading('Certificate of Service') +
      says(
        'I hereby certify that the Warrant for Arrest of Alien was served by me at ____________ on ____________, and the contents of this notice were read to him or her in the ________ language.',
      ) +
      bottom('', `Form I-200 (Rev. ${revision})`),
  })

const removal = (key: string, revision: string, by: number): Template =>
  form({
    key,
    instrument: 'i-205',
    kind: 'dhs-i205',
    rows: ['A2'],
    number: 'I-205',
    revision,
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) =>
      head(pen, 'Immigration and Customs Enforcement') +
      heading('WARRANT OF REMOVAL/DEPORTATION') +
      says(
        `File No: ${alien(pen)} &nbsp; Date: ${officeDay(pen, 'issued', pen.scene.issued)}`,
        'To any immigration officer of the United States Department of Homeland Security:',
        `${person(pen)} (Full name of alien) who entered the United States at ${pen.fill(pen.random.pick(['unknown place', 'San Ysidro, CA', 'Hidalgo, TX', 'Nogales, AZ']))} on or about ${pen.fill(`${pen.random.int(1, 12)}/${pen.random.int(2003, 2023)}`)} is subject to removal/deportation from the United States, based upon a final order by:`,
        pen
          .boxes(
            [
              'an immigration judge in exclusion, deportation, or removal proceedings',
              'a designated official',
              'the Board of Immigration Appeals',
              'a United States District or Magistrate Court Judge',
            ],
            by,
          )
          .join('<br>'),
        `and pursuant to the following provisions of the Immigration and Nationality Act: ${pen.fill(pen.random.pick(['212(a)(6)(A)(i)', '237(a)(1)(B)', '241(a)(5)', '237(a)(2)(A)(iii)']))}`,
        'I, the undersigned officer of the United States, by virtue of the power and authority vested in the Secretary of Homeland Security, command you to take into custody and remove from the United States the above-named alien, at the expense of: the current appropriation.',
      ) +
      hand(pen, officer(pen), '(Signature of immigration officer) (Title of immigration officer)', 'right') +
      bottom(`ICE Form I-205 (${revision})`, 'Page 1 of 2'),
  })

const subpoena = (key: string, revision: string, agency: string): Template =>
  form({
    key,
    instrument: 'i-138',
    kind: 'dhs-i138',
    rows: ['A4'],
    number: 'I-138',
    revision,
    faults: ['unsigned', 'blank-form'],
    draw: (pen) => {
      pen.fact('document.describes-the-items', true)
      return (
        head(pen, agency) +
        heading('IMMIGRATION ENFORCEMENT SUBPOENA<br>to Appear and/or Produce Records', 'bar') +
        says('8 U.S.C. § 1225(d), 8 C.F.R. § 287.4') +
        cells(2, [
          ['1. To (Name, Address, City, State, Zip Code)', keeper(pen)],
          [
            '2. In Reference To (Title of Proceeding) (File Number, if Applicable)',
            pen.field('case-number', `Subpoena ${matter(pen, 'ICE')}`),
          ],
        ]) +
        says(
          'By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:',
          pen
            .boxes(
              [
                'APPEAR before the official named in Block 3.',
                'PRODUCE the records indicated in Block 4 to the official named in Block 3.',
              ],
              1,
            )
            .join('<br>'),
          'Your testimony and/or production of the indicated records is required in connection with an investigation relating to the enforcement of U.S. immigration laws. Failure to comply may subject you to an order of contempt by a federal District Court, as provided by 8 U.S.C. § 1225(d)(4)(B).',
        ) +
        cells(2, [
          ['3. (A) Official before whom you are to appear', pen.fill(`${pen.scene.other.full}, ${pen.scene.phone}`)],
          ['3. (B) Date and time', `${pen.day('return-on', later(pen.scene.at, 10))} ${pen.fill(clock(pen))}`],
        ]) +
        says(
          `4. Records: ${pen.field('items', wantedRecords(pen))}`,
          `5. Authorized Official &nbsp; ${officeDay(pen, 'issued', pen.scene.issued)}`,
        ) +
        hand(
          pen,
          officer(
            pen,
            pen.random.pick(['Special Agent in Charge', 'Field Office Director', 'Supervisory Special Agent']),
          ),
          '(Signature)',
          'right',
        ) +
        bottom(`DHS Form I-138 (${revision})`)
      )
    },
  })

const other = (
  key: string,
  instrument: string,
  number: string,
  title: string,
  body: (pen: Pen) => string,
  kind: Kind = 'dhs-other-form',
): Template =>
  form({
    key,
    instrument,
    kind,
    rows: ['A15'],
    number,
    faults: ['unsigned'],
    draw: (pen) =>
      head(pen, `A-File: ${alien(pen)}`) +
      heading(title) +
      says(`Name: ${person(pen)} &nbsp; Date: ${pen.day('issued', pen.scene.issued)}`) +
      body(pen) +
      hand(pen, officer(pen), '(Signature and title of issuing officer)', 'right') +
      bottom(`Form ${number}`, pen.random.pick(['Page 1 of 1', '(Copy 2)'])),
  })

const eoirHead = (pen: Pen): string => {
  const city = pen.random.pick([
    'CLEVELAND, OHIO',
    'ATLANTA, GEORGIA',
    'ELOY, ARIZONA',
    'LAS VEGAS, NEVADA',
    'CHARLOTTE, NORTH CAROLINA',
  ])
  return `<div class="bench"><small>UNITED STATES DEPARTMENT OF JUSTICE<br>EXECUTIVE OFFICE FOR IMMIGRATION REVIEW</small>${noted(pen, 'court', 'IMMIGRATION COURT')}<small>${city}</small></div>`
}

const eoir = (
  key: string,
  kind: Kind,
  title: string,
  body: (pen: Pen) => string,
  matterTitle = 'removal',
): Template => ({
  key,
  instrument: kind === 'immigration-judge-order' ? 'eoir-order' : 'eoir-subpoena',
  kind,
  standing: 'administrative',
  rows: ['A4b'],
  court: 'immigration',
  facts: { 'document.grants-non-public-access': false },
  faults: ['unsigned'],
  draw: (pen) =>
    eoirHead(pen) +
    parties(
      `In the Matter of\n${person(pen)}\nRespondent`,
      `File No. ${alien(pen)}\nIn ${matterTitle} proceedings`,
      'bar',
    ) +
    heading(title) +
    body(pen) +
    says(`Date: ${pen.day('issued', pen.scene.issued)}`) +
    hand(pen, { role: 'immigration-judge', name: pen.scene.judge.full, title: 'Immigration Judge' }, '', 'right'),
})

/** Papers of the Department of Homeland Security, and of immigration judges. */
export const homeland: readonly Template[] = [
  arrest('i-200/2016-09', '09/16', false),
  arrest('i-200/e-signed', '09/16', true),
  removal('i-205/judge-box', '8/07', 3),
  removal('i-205/immigration-judge-box', '8/1/07', 0),
  form({
    key: 'i-247a/2017-03',
    instrument: 'i-247a',
    kind: 'dhs-i247a',
    rows: ['A3'],
    number: 'I-247A',
    revision: '3/17',
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) =>
      head(pen) +
      heading('IMMIGRATION DETAINER - NOTICE OF ACTION', 'bar') +
      cells(2, [
        ['Subject ID / Event #', pen.fill(`${serial(pen, 9)} / ${matter(pen, 'XYZ')}`)],
        ['File No / Date', `${alien(pen)} ${officeDay(pen, 'issued', pen.scene.issued)}`],
        [
          'TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency)',
          pen.field('addressee', pen.random.pick(['County Jail, Booking', 'Sheriff’s Office, Detention Bureau'])),
        ],
        ['FROM: (Department of Homeland Security Office Address)', pen.fill(`ICE ERO, ${pen.scene.district.office}`)],
      ]) +
      says(
        `Name of Alien: ${person(pen)} &nbsp; Citizenship: ${pen.fill(pen.random.pick(['HONDURAS', 'ECUADOR', 'INDIA']))}`,
        '1. DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN.',
        pen
          .boxes(
            [
              'A final order of removal against the alien;',
              'The pendency of ongoing removal proceedings against the alien;',
              'Biometric confirmation of the alien’s identity;',
            ],
            pen.random.int(0, 2),
          )
          .join('<br>'),
        '<b>IT IS THEREFORE REQUESTED THAT YOU:</b> notify DHS at least 48 hours, if possible, before the alien is released; maintain custody for a period NOT TO EXCEED 48 HOURS beyond the time when he/she would otherwise have been released.',
      ) +
      hand(pen, officer(pen), '(Name, title and signature of Immigration Officer)', 'right') +
      bottom('DHS Form I-247A (3/17)', 'Page 1 of 3'),
  }),
  subpoena('i-138/hsi', '6/09', 'Homeland Security Investigations'),
  subpoena('i-138/cbp', '6/09', 'U.S. Customs and Border Protection'),
  form({
    key: 'dhs-3115/cbp',
    instrument: 'dhs-3115',
    kind: 'dhs-3115',
    rows: ['A5'],
    number: '3115',
    revision: '6/09',
    faults: ['unsigned'],
    draw: (pen) => {
      pen.fact('document.describes-the-items', true)
      return (
        head(pen, '19 U.S.C. § 1509') +
        heading('SUMMONS<br>To Appear and/or Produce Records', 'bar') +
        cells(2, [
          ['1. TO', keeper(pen, 'Supply Chain Office')],
          ['Summons No.', pen.field('case-number', matter(pen, 'CBP'))],
        ]) +
        says(
          'By the service of this summons upon you, YOU ARE HEREBY SUMMONED AND REQUIRED to produce the records indicated in Block 4, for ascertaining the correctness of entries, for determining the liability for duties, taxes, fines, penalties, or forfeitures.',
          `Due ${pen.day('return-on', later(pen.scene.at, 14))}`,
          `4. RECORDS: ${pen.field('items', 'purchase orders and entry summaries for surgical gloves and infusion pumps brought in through the port since January 2024')}`,
          `5. ISSUED UNDER AUTHORITY OF SECTION 509, TARIFF ACT OF 1930 on ${officeDay(pen, 'issued', pen.scene.issued)}`,
        ) +
        hand(
          pen,
          officer(pen, pen.random.pick(['Port Director', 'Supervisory Import Specialist'])),
          'SIGNATURE OF AUTHORIZED OFFICIAL',
        ) +
        bottom('DHS Form 3115 (6/09)')
      )
    },
  }),
  other(
    'i-862/nta',
    'i-862',
    'I-862',
    'NOTICE TO APPEAR',
    (pen) =>
      says(
        'In removal proceedings under section 240 of the Immigration and Nationality Act:',
        pen
          .boxes(
            [
              'You are an arriving alien.',
              'You are an alien present in the United States who has not been admitted or paroled.',
              'You have been admitted to the United States, but are removable.',
            ],
            1,
          )
          .join('<br>'),
        `YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice on ${pen.day('appear-on', later(pen.scene.at, 60))} at ${pen.fill(clock(pen))} to show why you should not be removed.`,
      ),
    'charging-document',
  ),
  other('i-286/custody', 'i-286', 'I-286', 'NOTICE OF CUSTODY DETERMINATION', (pen) =>
    says(
      'Pursuant to the authority contained in section 236 of the Immigration and Nationality Act, I have determined that, pending a final administrative determination in your case, you will be:',
      pen
        .boxes(
          [
            'Detained by the Department of Homeland Security.',
            'Released under bond in the amount of $________.',
            'Released on your own recognizance.',
          ],
          0,
        )
        .join('<br>'),
      'You may request a review of this determination by an immigration judge.',
    ),
  ),
  other('i-220b/supervision', 'i-220b', 'I-220B', 'ORDER OF SUPERVISION', () =>
    says(
      'You have been ordered removed. Because the agency has not removed you within the time allowed by law, you are placed under supervision and permitted to be at large under these conditions: that you appear in person when asked; that you do not travel outside the state for more than 48 hours without notice; that you help in getting travel documents.',
    ),
  ),
  other('i-296/expedited', 'i-296', 'I-296', 'NOTICE TO ALIEN ORDERED REMOVED/DEPARTURE VERIFICATION', () =>
    says(
      'You have been found to be inadmissible under section 235 of the Act and are barred from entering the United States for a period of 5 years from the date of your departure. Verification of removal: port, date and manner of departure ____________.',
    ),
  ),
  form({
    key: 'i9-notice/hsi',
    instrument: 'i9-notice',
    kind: 'i9-notice',
    rows: ['A13'],
    faults: ['unsigned'],
    draw: (pen) =>
      head(pen, 'Homeland Security Investigations, Worksite Group') +
      says(officeDay(pen, 'issued', pen.scene.issued), keeper(pen, 'Human Resources Director')) +
      heading('NOTICE OF INSPECTION', 'under') +
      orders(
        'Section 274A of the Immigration and Nationality Act requires employers to verify identity and work eligibility on the Employment Eligibility Verification Form I-9. A review of your Forms I-9 has been scheduled.',
        `This letter gives you three business days’ notice under 8 C.F.R. § 274a.2(b)(2)(ii). An auditor will call for the forms of all current employees on ${pen.day('return-on', later(pen.scene.at, 5))}, together with a payroll list and articles of incorporation.`,
        'Sincerely,',
      ) +
      hand(pen, officer(pen, pen.random.pick(['Forensic Auditor', 'Resident Agent in Charge']))),
  }),
  form({
    key: 'dhs-73/unknown',
    instrument: 'dhs-73',
    kind: 'dhs-other-form',
    rows: ['A5b'],
    number: 'DHS 73',
    draw: (pen) =>
      head(pen, 'DHS 73') +
      heading('RECORD OF REQUEST FOR SUBJECT INFORMATION', 'bar') +
      cells(2, [
        ['Facility', keeper(pen, 'Patient Access')],
        ['Date', pen.day('issued', pen.scene.issued)],
      ]) +
      says('Requesting officer asks for: location; expected discharge; next of kin. Statute: left empty.') +
      hand(pen, officer(pen, 'Deportation Officer'), 'Officer'),
  }),
  eoir(
    'eoir-order/bond',
    'immigration-judge-order',
    'ORDER OF THE IMMIGRATION JUDGE WITH RESPECT TO CUSTODY',
    (pen) =>
      orders(
        'Request having been made for a change in the custody status of respondent under 8 C.F.R. § 1236.1(c), and full consideration having been given to the representations of both parties, it is hereby ORDERED that:',
        pen
          .boxes(
            [
              'The request be denied.',
              'The respondent be released from custody on bond of $7,500.',
              'The respondent be released on recognizance.',
            ],
            pen.random.int(0, 2),
          )
          .join('<br>'),
        'APPEAL: waived / reserved.',
      ),
    'bond',
  ),
  eoir('eoir-order/removal', 'immigration-judge-order', 'ORDER OF THE IMMIGRATION JUDGE', (pen) =>
    orders(
      `This is a summary of the oral decision entered on ${pen.fill('the date below')}. The respondent’s applications are denied. It is HEREBY ORDERED that the respondent be removed from the United States to ${pen.fill(pen.random.pick(['Guatemala', 'Peru', 'Nepal']))} on the charge in the Notice to Appear.`,
      'Failure to appear for removal as directed will bring civil penalties.',
    ),
  ),
  eoir('eoir-subpoena', 'immigration-judge-subpoena', 'SUBPOENA (8 C.F.R. § 1003.35)', (pen) => {
    pen.fact('document.describes-the-items', true)
    return says(
      `TO: ${keeper(pen)}`,
      `You are hereby commanded to produce before this Immigration Court on ${pen.day('return-on', later(pen.scene.at, 20))} at ${pen.fill(clock(pen))}: ${pen.field('items', wantedRecords(pen))}.`,
      'If you neglect to obey, the aid of a United States District Court may be sought.',
    )
  }),
]
