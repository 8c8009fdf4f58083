import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import { printed } from '../printed.ts'
import type { Template } from '../template.ts'
import { docket, recordsAsked } from '../wording-pools.ts'
import { caption, federalCourt, formNumber, grid, paragraphs, signature, stateCourt, title } from './layout.ts'

function when(pen: Pen): string {
  const day = later(pen.scene.at, pen.random.int(12, 40))
  return grid([
    [
      ['Place:', pen.fill(`${pen.random.int(100, 900)} Courthouse Square, ${pen.scene.district.office}`)],
      ['Date and Time:', `${pen.day('return-on', day)} ${pen.fill('9:30 a.m.')}`],
    ],
  ])
}

const addressee = (pen: Pen): string =>
  `To: ${pen.field('addressee', `Custodian of Records, ${pen.scene.place.name}`, 300)}<br><span class="label">(Name of person to whom this subpoena is directed)</span>`

/** Signed by the clerk or by counsel, on the line that is theirs; notes which kind of subpoena that makes. */
function clerkOrAttorney(pen: Pen, clerk = pen.random.chance(0.4)): string {
  const [head, clerkLine, or, attorneyLine] = printed.clerkOrAttorney
  pen.notes.kind = clerk ? 'clerk-subpoena' : 'attorney-subpoena'
  const line = clerk
    ? ({ role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' } as const)
    : ({ role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney for Plaintiff' } as const)
  const ink = pen.sign(line)
  if (pen.fault === 'unsigned') pen.notes.alsoRight = ['clerk-subpoena', 'attorney-subpoena']
  const cell = (text: string, label: string): string =>
    `<div style="flex:1"><div class="sigline">${text}</div><div class="label">${label}</div></div>`
  return (
    `<p>Date: ${pen.day('issued', pen.scene.issued)}</p><p class="in">${head}</p>` +
    `<div class="row">${cell(clerk ? ink : '', clerkLine)}<div style="flex:0 0 40px;text-align:center"><i>${or}</i></div>${cell(clerk ? '' : ink, attorneyLine)}</div>`
  )
}

const counsel = (pen: Pen): string =>
  `<p>The name, address, e-mail address, and telephone number of the attorney representing <i>(name of party)</i> ${pen.fill(pen.scene.other.full)}, who issues or requests this subpoena, are: ${pen.fill(`${pen.scene.attorney.full}, ${pen.scene.phone}`)}</p>`

interface Civil {
  readonly key: string
  readonly number: string
  readonly revision: string
  readonly top: string
  readonly heading: string
  readonly command: string
  readonly docket: 'cv' | 'cr' | 'bk'
  readonly rows: readonly string[]
  readonly produces: boolean
}

function federalSubpoena(of: Civil): Template {
  const criminal = of.docket === 'cr'
  return {
    key: of.key,
    instrument: of.key,
    kind: 'clerk-subpoena',
    standing: 'court',
    rows: of.rows,
    form: { number: of.number, revision: of.revision },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) => {
      const parties = criminal
        ? `United States of America\nv.\n${pen.scene.subject.full}\n<i>Defendant</i>`
        : `${pen.scene.other.full}\n<i>Plaintiff</i>\nv.\n${pen.scene.subject.full}\n<i>Defendant</i>`
      if (of.produces) pen.fact('document.describes-the-items', true)
      const items = of.produces ? pen.field('items', recordsAsked(pen.random)) : ''
      return (
        formNumber(`${of.number} (Rev. ${of.revision}) ${of.top}`) +
        federalCourt(pen) +
        caption(
          parties,
          `\n${criminal ? 'Case' : 'Civil Action'} No. ${pen.field('case-number', docket(pen.random, of.docket), 140)}`,
          5,
        ) +
        title(of.heading) +
        paragraphs(addressee(pen), of.command, items) +
        when(pen) +
        (criminal ? '' : paragraphs(printed.rule45)) +
        clerkOrAttorney(pen, criminal ? pen.random.chance(0.8) : undefined) +
        counsel(pen)
      )
    },
  }
}

const stateSubpoena = (key: string, away: boolean, signer: 'clerk' | 'attorney', kind: Kind): Template => ({
  key,
  instrument: 'state-subpoena',
  kind,
  standing: 'court',
  rows: away ? ['A19', 'J15'] : ['J15'],
  court: 'state',
  away,
  facts: { 'document.grants-non-public-access': false },
  faults: ['unsigned'],
  draw: (pen) => {
    pen.fact('document.describes-the-items', true)
    const line = {
      role: signer,
      name: signer === 'clerk' ? pen.scene.clerk.full : pen.scene.attorney.full,
      title: signer === 'clerk' ? 'Clerk of the Court' : 'Attorney at Law',
    } as const
    return (
      stateCourt(
        pen,
        `${pen.scene.other.full},\nPlaintiff,\nvs.\n${pen.scene.subject.full},\nDefendant.`,
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      title('SUBPOENA DUCES TECUM') +
      paragraphs(
        addressee(pen),
        `YOU ARE COMMANDED to bring or send to the office named below, by ${pen.day('return-on', later(pen.scene.at, pen.random.int(20, 40)))}, the following: ${pen.field('items', recordsAsked(pen.random))}`,
        'A person who fails without adequate excuse to obey a subpoena may be held in contempt of the court from which it issued.',
        `Witness my hand on ${pen.day('issued', pen.scene.issued)}.`,
      ) +
      signature(pen, line, signer === 'clerk' ? 'Clerk of the Court' : 'Attorney for Plaintiff')
    )
  },
})

const { ao89, ao89b, ao88, ao88a, ao88b, ao110, b2570, subp010 } = printed

/** Subpoenas of courts in the train half. */
export const subpoenas: readonly Template[] = [
  {
    key: 'ao-110',
    instrument: 'ao-110',
    kind: 'grand-jury-subpoena',
    standing: 'court',
    rows: ['J12'],
    form: { number: 'AO 110', revision: '06/09' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false, 'document.orders-secrecy': false },
    faults: ['unsigned', 'blank-form'],
    draw: (pen) => {
      pen.fact('document.describes-the-items', true)
      return (
        formNumber('AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury') +
        federalCourt(pen) +
        title(ao110.title) +
        paragraphs(addressee(pen), `<b>YOU ARE COMMANDED</b>${ao110.command.slice(17)}`) +
        when(pen) +
        paragraphs(
          `${ao110.bring} ${pen.field('items', recordsAsked(pen.random))}`,
          `Grand jury number: ${pen.field('case-number', docket(pen.random, 'gj'))}`,
          `Date: ${pen.day('issued', pen.scene.issued)}`,
          'CLERK OF COURT',
        ) +
        signature(
          pen,
          { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' },
          'Signature of Clerk or Deputy Clerk',
        ) +
        paragraphs(
          `${ao110.who} ${pen.fill(`${pen.scene.attorney.full}, Assistant U.S. Attorney, ${pen.scene.phone}`)}`,
        )
      )
    },
  },
  federalSubpoena({
    key: 'ao-89',
    number: 'AO 89',
    revision: '08/09',
    top: 'Subpoena to Testify at a Hearing or Trial in a Criminal Case',
    heading: ao89.title,
    command: ao89.command,
    docket: 'cr',
    rows: ['J13'],
    produces: false,
  }),
  federalSubpoena({
    key: 'ao-89b',
    number: 'AO 89B',
    revision: '07/16',
    top: 'Subpoena to Produce Documents, Information, or Objects in a Criminal Case',
    heading: ao89b.title,
    command: ao89b.command,
    docket: 'cr',
    rows: ['J13'],
    produces: true,
  }),
  federalSubpoena({
    key: 'ao-88',
    number: 'AO 88',
    revision: '02/14',
    top: 'Subpoena to Appear and Testify at a Hearing or Trial in a Civil Action',
    heading: ao88.title,
    command: ao88.command,
    docket: 'cv',
    rows: ['J14'],
    produces: false,
  }),
  federalSubpoena({
    key: 'ao-88a',
    number: 'AO 88A',
    revision: '02/14',
    top: 'Subpoena to Testify at a Deposition in a Civil Action',
    heading: ao88a.title,
    command: ao88a.command,
    docket: 'cv',
    rows: ['J14'],
    produces: false,
  }),
  federalSubpoena({
    key: 'ao-88b',
    number: 'AO 88B',
    revision: '02/14',
    top: 'Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action',
    heading: ao88b.title,
    command: `${ao88b.command}</p><p>Inspection of Premises: ${ao88b.inspection}`,
    docket: 'cv',
    rows: ['J14'],
    produces: true,
  }),
  {
    key: 'b-2570',
    instrument: 'b-2570',
    kind: 'attorney-subpoena',
    standing: 'court',
    rows: ['J14'],
    lookalike: true,
    form: { number: 'B2570', revision: '12/15' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) => {
      pen.notes.fields['court'] = 'UNITED STATES BANKRUPTCY COURT'
      pen.fact('document.describes-the-items', true)
      return (
        formNumber('B2570 (Form 2570 - Subpoena to Produce Documents in a Bankruptcy Case) (12/15)') +
        `<div class="court"><span data-field="court">UNITED STATES BANKRUPTCY COURT</span></div><div class="district">${pen.field('district', pen.scene.district.name, 220)}</div>` +
        caption(
          `In re ${pen.scene.subject.full}\n<i>Debtor</i>`,
          `Case No. ${pen.field('case-number', docket(pen.random, 'bk'))}\nChapter ${pen.fill(pen.random.pick(['7', '11', '13']))}`,
          3,
        ) +
        title(b2570.title) +
        paragraphs(
          addressee(pen),
          `YOU ARE COMMANDED to produce at the time, date, and place set forth below the following: ${pen.field('items', recordsAsked(pen.random))}`,
        ) +
        when(pen) +
        paragraphs(b2570.rule) +
        clerkOrAttorney(pen, false)
      )
    },
  },
  stateSubpoena('state-subpoena/clerk', false, 'clerk', 'clerk-subpoena'),
  stateSubpoena('state-subpoena/out-of-state', true, 'attorney', 'attorney-subpoena'),
  {
    key: 'subp-010',
    instrument: 'subp-010',
    kind: 'attorney-subpoena',
    standing: 'court',
    rows: ['J15'],
    form: { number: 'SUBP-010', revision: 'January 1, 2012' },
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) => {
      pen.notes.fields['court'] = 'SUPERIOR COURT OF CALIFORNIA'
      pen.notes.fields['county'] = 'ALAMEDA'
      pen.fact('document.court', pen.scene.facility.state === 'CA' ? 'state-this' : 'state-other')
      pen.fact('document.describes-the-items', true)
      return (
        grid([
          [
            [
              'ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):',
              `${pen.fill(pen.scene.attorney.full)}<br>TELEPHONE NO.: ${pen.fill(pen.scene.phone)}`,
            ],
            ['FOR COURT USE ONLY', '<br><br>'],
          ],
          [
            [
              '',
              '<span data-field="court">SUPERIOR COURT OF CALIFORNIA</span>, COUNTY OF <span data-field="county">ALAMEDA</span>',
            ],
            ['CASE NUMBER:', pen.field('case-number', docket(pen.random, 'state'))],
          ],
          [
            ['PLAINTIFF/PETITIONER:', pen.scene.other.full],
            ['DEFENDANT/RESPONDENT:', pen.scene.subject.full],
          ],
        ]) +
        title(subp010.title) +
        paragraphs(
          `<b>${subp010.to}</b> ${pen.field('addressee', `Custodian of Records, ${pen.scene.place.name}`)}`,
          `1. <b>${subp010.ordered}</b> To (name of deposition officer): ${pen.fill(pen.scene.clerk.full)} On (date): ${pen.day('return-on', later(pen.scene.at, pen.random.int(20, 35)))} At (time): ${pen.fill('10:00 a.m.')}`,
          `3. The records to be produced are described as follows: ${pen.field('items', recordsAsked(pen.random))}`,
          '4. IF YOU HAVE BEEN SERVED WITH THIS SUBPOENA AS A CUSTODIAN OF CONSUMER OR EMPLOYEE RECORDS, a court order or agreement of the parties is needed if a motion to quash or objection has been served on you.',
          `<b>${subp010.penalty}</b>`,
          `Date issued: ${pen.day('issued', pen.scene.issued)}`,
        ) +
        signature(
          pen,
          { role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney for Plaintiff' },
          '(SIGNATURE OF PERSON ISSUING SUBPOENA)',
        ) +
        '<div class="foot">SUBP-010 [Rev. January 1, 2012] DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS</div>'
      )
    },
  },
]
