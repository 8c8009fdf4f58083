import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen, SignatureLine } from '../pen.ts'
import type { Template } from '../template.ts'
import {
  bottom,
  cells,
  federalBench,
  hand,
  heading,
  keeper,
  noted,
  officeDay,
  orders,
  parties,
  says,
  stateBench,
} from './layout.ts'
import { clock, courtState, federalNumber, serial, stateNumber, wantedRecords } from './wording.ts'

const noEntry = { 'document.grants-non-public-access': false } as const

function asked(pen: Pen): string {
  pen.fact('document.describes-the-items', true)
  return pen.field('items', wantedRecords(pen))
}

const due = (pen: Pen): string => pen.day('return-on', later(pen.scene.at, pen.random.int(10, 28)))

const civil = (pen: Pen): string =>
  `${pen.scene.subject.full}\nPlaintiff\nv.\n${pen.scene.other.family} Insurance Exchange\nDefendant`

const criminal = (pen: Pen): string => `United States of America\nv.\n${pen.scene.subject.full}\nDefendant`

const firm = (pen: Pen): string =>
  `${pen.scene.attorney.family} & ${pen.scene.other.family} LLP, ${pen.random.int(100, 990)} Court Plaza, ${pen.scene.phone}`

/** The two signature lines of a federal subpoena, of which one is used. */
function clerkOr(pen: Pen, who: 'clerk' | 'attorney'): string {
  const line: SignatureLine =
    who === 'clerk'
      ? { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' }
      : { role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney' }
  const empty = '<div class="hand"><div class="rule"></div>'
  const clerk =
    who === 'clerk'
      ? hand(pen, line, 'Signature of Clerk or Deputy Clerk')
      : `${empty}<small>Signature of Clerk or Deputy Clerk</small></div>`
  const attorney =
    who === 'attorney' ? hand(pen, line, 'Attorney’s signature') : `${empty}<small>Attorney’s signature</small></div>`
  return `<div class="so"><div>CLERK OF COURT${clerk}</div><div>OR</div><div>${attorney}</div></div>`
}

interface Federal {
  readonly key: string
  readonly instrument: string
  readonly number: string
  readonly revision: string
  readonly title: string
  readonly kind: Kind
  readonly who: 'clerk' | 'attorney'
  readonly rows: readonly string[]
  readonly case: 'cr' | 'cv'
  readonly records: boolean
}

const federal = (paper: Federal): Template => ({
  key: paper.key,
  instrument: paper.instrument,
  kind: paper.kind,
  standing: 'court',
  rows: paper.rows,
  form: { number: paper.number, revision: paper.revision },
  court: 'federal',
  facts: noEntry,
  faults: ['unsigned'],
  draw: (pen) =>
    federalBench(pen, `${paper.number} (Rev. ${paper.revision}) ${paper.title}`) +
    parties(
      paper.case === 'cr' ? criminal(pen) : civil(pen),
      `${paper.case === 'cr' ? 'Case' : 'Civil Action'} No. ${pen.field('case-number', federalNumber(pen, paper.case))}`,
      'bar',
    ) +
    heading(paper.title.toUpperCase()) +
    says(
      `To: ${keeper(pen)}`,
      paper.records
        ? `<b>YOU ARE COMMANDED</b> to produce at the time, date, and place set forth below the following: ${asked(pen)}`
        : `<b>YOU ARE COMMANDED</b> to appear at the time, date, and place set forth below to testify in this ${paper.case === 'cr' ? 'criminal case. When you arrive, you must remain at the court until the judge or a court officer allows you to leave' : 'civil action'}.`,
    ) +
    cells(2, [
      ['Place', pen.fill(paper.case === 'cr' ? `United States Courthouse, ${pen.scene.district.office}` : firm(pen))],
      ['Date and Time', `${due(pen)} ${pen.fill(clock(pen))}`],
    ]) +
    (paper.case === 'cv'
      ? says(
          'Fed. R. Civ. P. 45(c), (d), (e) and (g) are attached: the place of compliance, your protection as a person subject to a subpoena, and your duty to respond.',
        )
      : says('Certain provisions of Fed. R. Crim. P. 17 are attached.')) +
    says(`Date: ${pen.day('issued', pen.scene.issued)}`) +
    clerkOr(pen, paper.who) +
    says(
      `The attorney who issues or requests this subpoena: ${pen.fill(pen.scene.attorney.full)}, ${pen.fill(firm(pen))}`,
    ),
})

const state = (key: string, kind: Kind, away: boolean, draw: Template['draw']): Template => ({
  key,
  instrument: 'state-subpoena',
  kind,
  standing: kind === 'judge-subpoena' ? 'judicial' : 'court',
  rows: away ? ['J15', 'A19'] : ['J15'],
  court: 'state',
  away,
  facts: noEntry,
  faults: ['unsigned'],
  draw,
})

/** Subpoenas of courts: clerks’, attorneys’, grand juries’ and judges’. */
export const subpoenas: readonly Template[] = [
  federal({
    key: 'ao-88/2013-12',
    instrument: 'ao-88',
    number: 'AO 88',
    revision: '12/13',
    title: 'Subpoena to Appear and Testify at a Hearing or Trial in a Civil Action',
    kind: 'clerk-subpoena',
    who: 'clerk',
    rows: ['J14'],
    case: 'cv',
    records: false,
  }),
  federal({
    key: 'ao-88a/2020-12',
    instrument: 'ao-88a',
    number: 'AO 88A',
    revision: '12/20',
    title: 'Subpoena to Testify at a Deposition in a Civil Action',
    kind: 'attorney-subpoena',
    who: 'attorney',
    rows: ['J14'],
    case: 'cv',
    records: false,
  }),
  federal({
    key: 'ao-88b/2020-12',
    instrument: 'ao-88b',
    number: 'AO 88B',
    revision: '12/20',
    title:
      'Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action',
    kind: 'attorney-subpoena',
    who: 'attorney',
    rows: ['J14'],
    case: 'cv',
    records: true,
  }),
  federal({
    key: 'ao-89/2020-11',
    instrument: 'ao-89',
    number: 'AO 89',
    revision: '11/20',
    title: 'Subpoena to Testify at a Hearing or Trial in a Criminal Case',
    kind: 'clerk-subpoena',
    who: 'clerk',
    rows: ['J13'],
    case: 'cr',
    records: false,
  }),
  federal({
    key: 'ao-89b/2016-07',
    instrument: 'ao-89b',
    number: 'AO 89B',
    revision: '07/16',
    title: 'Subpoena to Produce Documents, Information, or Objects in a Criminal Case',
    kind: 'clerk-subpoena',
    who: 'clerk',
    rows: ['J13'],
    case: 'cr',
    records: true,
  }),
  {
    key: 'ao-110/2009-06',
    instrument: 'ao-110',
    kind: 'grand-jury-subpoena',
    standing: 'court',
    rows: ['J12'],
    form: { number: 'AO 110', revision: '06/09' },
    court: 'federal',
    facts: noEntry,
    faults: ['unsigned', 'blank-form'],
    draw: (pen) =>
      federalBench(pen, 'AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury') +
      heading('SUBPOENA TO TESTIFY BEFORE A GRAND JURY') +
      says(
        `To: ${keeper(pen)}`,
        '<b>YOU ARE COMMANDED</b> to appear in this United States district court at the time, date, and place shown below to testify before the court’s grand jury.',
      ) +
      cells(2, [
        ['Place', pen.fill(`Grand Jury Room, ${pen.scene.district.office}`)],
        ['Date and Time', `${due(pen)} ${pen.fill(clock(pen))}`],
      ]) +
      says(
        `You must also bring with you the following documents, electronically stored information, or objects: ${asked(pen)}`,
        `Date: ${officeDay(pen, 'issued', pen.scene.issued)} &nbsp; CLERK OF COURT ${pen.seal(50)}`,
      ) +
      hand(
        pen,
        { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' },
        'Signature of Clerk or Deputy Clerk',
      ) +
      says(
        `The assistant United States attorney who requests this subpoena: ${pen.fill(pen.scene.attorney.full)}, ${pen.fill(pen.scene.phone)}. USAO No. ${pen.fill(`20${pen.random.int(24, 26)}R00${serial(pen, 3)}`)}`,
      ),
  },
  {
    key: 'state-grand-jury',
    instrument: 'state-grand-jury-subpoena',
    kind: 'grand-jury-subpoena',
    alsoRight: ['clerk-subpoena'],
    standing: 'court',
    rows: ['J12'],
    court: 'state',
    facts: noEntry,
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      heading('SUBPOENA DUCES TECUM — GRAND JURY', 'bar') +
      cells(2, [
        ['In re', pen.fill(`Investigation ${serial(pen, 4)}`)],
        ['Case No.', pen.field('case-number', stateNumber(pen, 'GJ'))],
      ]) +
      says(
        `To: ${keeper(pen, 'Keeper of the Records')}`,
        `You are commanded to be before the Grand Jury of this County on ${due(pen)} at ${pen.fill(clock(pen))} and to bring ${asked(pen)}. You may comply by sending certified copies to the foreperson in care of the prosecuting attorney.`,
        `Witness the seal of the court, ${pen.day('issued', pen.scene.issued, 'ordinal')}`,
      ) +
      hand(pen, { role: 'clerk', name: pen.scene.clerk.full, title: 'Clerk of Courts' }),
  },
  {
    key: 'b-2570/2015-12',
    instrument: 'b-2570',
    kind: 'attorney-subpoena',
    standing: 'court',
    rows: ['J14'],
    lookalike: true,
    form: { number: 'B2570', revision: '12/15' },
    court: 'federal',
    facts: noEntry,
    draw: (pen) =>
      `<div class="top"><span>B2570 (Form 2570 – Subpoena to Produce Documents in a Bankruptcy Case or Adversary Proceeding) (12/15)</span></div><div class="bench">${noted(pen, 'court', 'UNITED STATES BANKRUPTCY COURT')}<small>${pen.field('district', pen.scene.district.name)}</small></div>` +
      parties(
        `In re ${pen.scene.subject.full}\nDebtor`,
        `Case No. ${pen.field('case-number', `${pen.random.int(24, 26)}-${serial(pen, 5)}`)}\nChapter ${pen.random.pick(['7', '11', '13'])}`,
        'boxed',
      ) +
      heading(
        'SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS OR TO PERMIT INSPECTION OF PREMISES IN A BANKRUPTCY CASE (OR ADVERSARY PROCEEDING)',
      ) +
      says(
        `To: ${keeper(pen, 'Patient Financial Services')}`,
        `YOU ARE COMMANDED to produce: ${asked(pen)}`,
        `Return: ${due(pen)}`,
        `Date: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      clerkOr(pen, 'attorney'),
  },
  state(
    'state-subpoena/prothonotary',
    'clerk-subpoena',
    false,
    (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(
        civil(pen),
        `Term: ${pen.fill('Present')}\nNo. ${pen.field('case-number', stateNumber(pen, 'CV'))}`,
        'colon',
      ) +
      heading('SUBPOENA TO PRODUCE DOCUMENTS OR THINGS FOR DISCOVERY') +
      says(
        `TO: ${keeper(pen)}`,
        `Within twenty (20) days after service of this subpoena, and not later than ${due(pen)}, you are ordered by the court to produce the following: ${asked(pen)}`,
        'You have the right to seek in advance the reasonable cost of preparing the copies. If you fail to produce the documents, the party serving this subpoena may seek a court order compelling you to comply.',
        `This subpoena was issued at the request of ${pen.fill(pen.scene.attorney.full)}, counsel for defendant.`,
        `DATE: ${officeDay(pen, 'issued', pen.scene.issued)} &nbsp; Seal of the Court ${pen.seal(44)}`,
      ) +
      hand(
        pen,
        {
          role: 'clerk',
          name: pen.scene.clerk.full,
          title: pen.random.pick(['Prothonotary, Civil Division', 'Clerk of the Court', 'Court Administrator']),
        },
        '',
        'right',
      ),
  ),
  state(
    'state-subpoena/officer-of-court',
    'attorney-subpoena',
    false,
    (pen) =>
      stateBench(pen, courtState(pen)) +
      cells(2, [
        ['File No.', pen.field('case-number', stateNumber(pen, 'CV'))],
        ['Additional file numbers', ''],
      ]) +
      heading('SUBPOENA', 'bar') +
      says(
        `TO: ${keeper(pen, 'Medical Records')}`,
        'YOU ARE COMMANDED TO: (check all that apply)',
        pen
          .boxes(
            [
              'appear and testify, in the above entitled action',
              'appear and testify at a deposition',
              'produce and permit inspection and copying of the following items',
            ],
            2,
          )
          .join('<br>'),
        asked(pen),
        `Date and time to produce: ${due(pen)} ${pen.fill(clock(pen))}`,
        `Date: ${pen.day('issued', pen.scene.issued)}. Signed by: [ ] Deputy CSC [ ] Judge [X] Attorney`,
      ) +
      hand(pen, { role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney for Plaintiff' }, 'Signature') +
      bottom('NOTE TO PERSON REQUESTING SUBPOENA: A copy must be delivered to each party.', 'Side One'),
  ),
  state(
    'state-subpoena/judge',
    'judge-subpoena',
    false,
    (pen) =>
      `<div class="top"><span>Original – Return</span><span>1st copy – Witness</span></div>${stateBench(pen, courtState(pen))}` +
      parties(
        `${pen.scene.stateCourt.people}\nv\n${pen.scene.subject.full}`,
        `CASE NO. ${pen.field('case-number', stateNumber(pen))}`,
        'boxed',
      ) +
      heading('SUBPOENA — Order to Appear and/or Produce', 'bar') +
      says(
        `In the name of the people of this state. TO: ${keeper(pen)}`,
        `YOU ARE ORDERED to bring to the court named above on ${due(pen)} ${pen.fill(clock(pen))}: ${asked(pen)}.`,
        'The Court has weighed the request and the motion to quash; it finds the records material to the defense and so orders their production for in camera review.',
        `Date issued ${officeDay(pen, 'issued', pen.scene.issued)}. SO ORDERED:`,
      ) +
      hand(
        pen,
        {
          role: 'judge',
          name: pen.scene.judge.full,
          title: pen.random.pick(['Circuit Judge', 'Judge of the District Court', 'Superior Court Judge']),
        },
        'Judge (signature)',
        'right',
      ),
  ),
  state(
    'state-subpoena/foreign-notary',
    'attorney-subpoena',
    true,
    (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(civil(pen), `CAUSE NO. ${pen.field('case-number', stateNumber(pen, 'CV'))}`, 'section') +
      heading('DEPOSITION SUBPOENA — WRITTEN QUESTIONS AND RECORDS') +
      says(
        `To any sheriff, constable or other person authorized to serve: you are hereby commanded to summon ${keeper(pen)} to answer under oath the written questions attached and to hand over ${asked(pen)}.`,
        `Answers are due ${due(pen)} before a notary public of this state.`,
        `Issued by counsel under the rules of civil procedure, ${pen.day('issued', pen.scene.issued)}.`,
      ) +
      hand(pen, { role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney of Record' }, '', 'right'),
  ),
  {
    key: 'subp-010/2012-01',
    instrument: 'subp-010',
    kind: 'attorney-subpoena',
    standing: 'court',
    rows: ['J15'],
    form: { number: 'SUBP-010', revision: 'January 1, 2012' },
    court: 'state',
    facts: noEntry,
    faults: ['unsigned'],
    draw: (pen) => {
      // Only California prints this form.
      pen.fact('document.court', pen.scene.facility.state === 'CA' ? 'state-this' : 'state-other')
      return (
        `<div class="top"><span>Form Adopted for Mandatory Use, Judicial Council of California</span><span>SUBP-010 [Rev. January 1, 2012]</span></div>` +
        cells(2, [
          [
            'ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):',
            `${pen.fill(pen.scene.attorney.full)}, SBN ${pen.fill(serial(pen, 6))}<br>${pen.fill(firm(pen))}`,
          ],
          ['FOR COURT USE ONLY', ''],
          [
            '',
            `${noted(pen, 'court', 'SUPERIOR COURT OF CALIFORNIA')}, ${noted(pen, 'county', 'COUNTY OF SACRAMENTO')}`,
          ],
          ['CASE NUMBER:', pen.field('case-number', `34-20${pen.random.int(24, 26)}-00${serial(pen, 6)}`)],
        ]) +
        heading('DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS', 'bar') +
        says(
          `THE PEOPLE OF THE STATE OF CALIFORNIA, TO: ${keeper(pen)}`,
          `1. YOU ARE ORDERED TO PRODUCE THE BUSINESS RECORDS described in item 3 to the deposition officer ${pen.fill(`${pen.scene.other.family} Photocopy Service`)} on ${due(pen)} at ${pen.fill(clock(pen))}`,
          `3. The records to be produced are described as follows: ${asked(pen)}`,
          '4. IF YOU HAVE BEEN SERVED WITH THIS SUBPOENA AS A CUSTODIAN OF CONSUMER RECORDS and a motion to quash has been served on you, do not produce them until a court order or agreement.',
          `Date issued: ${pen.day('issued', pen.scene.issued, 'long')}`,
        ) +
        hand(
          pen,
          { role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney for Plaintiff' },
          'SIGNATURE OF PERSON ISSUING SUBPOENA',
          'right',
        )
      )
    },
  },
  {
    key: 'ao-89b/so-ordered-rule-17c',
    instrument: 'ao-89b',
    kind: 'judge-subpoena',
    standing: 'judicial',
    rows: ['J13'],
    court: 'federal',
    facts: noEntry,
    draw: (pen) =>
      federalBench(pen) +
      parties(criminal(pen), `No. ${pen.field('case-number', federalNumber(pen, 'cr'))}`, 'star') +
      heading('SUBPOENA DUCES TECUM UNDER RULE 17(c), SO ORDERED', 'under') +
      orders(
        `TO ${keeper(pen)}: On the motion of the defense under Fed. R. Crim. P. 17(c)(3), notice to the patient having been given, you are commanded to deliver to the chambers of the undersigned by ${due(pen)}: ${asked(pen)}.`,
        `SO ORDERED ${pen.day('issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: 'United States District Judge' }, '', 'right'),
  },
]
