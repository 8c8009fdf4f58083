import { later } from '../days.ts'
import type { Pen } from '../pen.ts'
import { printed } from '../printed.ts'
import type { Template } from '../template.ts'
import { docket, recordsAsked } from '../wording-pools.ts'
import { body, bottom, cell, federalCourt, heading, pair, parties, signed, stateCourt, trio } from './layout.ts'

const { ao89, ao89b, ao88, ao88a, ao88b, ao110, b2570, subp010 } = printed

const to = (pen: Pen): string =>
  cell(
    'To (name of person to whom this subpoena is directed)',
    pen.field('addressee', `${pen.scene.place.name}, Medical Records Department`),
  )

const when = (pen: Pen): string =>
  pair(
    cell(
      'Place',
      pen.fill(
        `${pen.random.int(10, 99)} Federal Way, Suite ${pen.random.int(100, 900)}, ${pen.scene.district.office}`,
      ),
    ),
    cell(
      'Date and time',
      `${pen.day('return-on', later(pen.scene.at, pen.random.int(10, 45)))}, ${pen.fill('2:00 pm')}`,
    ),
  )

function issuer(pen: Pen, clerk: boolean, party: string): string {
  pen.notes.kind = clerk ? 'clerk-subpoena' : 'attorney-subpoena'
  const ink = pen.sign(
    clerk
      ? { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' }
      : { role: 'attorney', name: pen.scene.attorney.full, title: `Counsel for ${party}` },
  )
  if (pen.fault === 'unsigned') pen.notes.alsoRight = ['clerk-subpoena', 'attorney-subpoena']
  const [head, clerkLabel, or, attorneyLabel] = printed.clerkOrAttorney
  return (
    body(`Date: ${pen.day('issued', pen.scene.issued)}`) +
    `<div class="trio" style="grid-template-columns:1fr 40px 1fr"><div class="sb" style="width:100%">${head}<div class="l">${clerk ? ink : ''}</div><div class="u">${clerkLabel}</div>${clerk ? pen.fill(pen.scene.clerk.full) : ''}</div><div style="align-self:center">${or}</div><div class="sb" style="width:100%"><br><div class="l">${clerk ? '' : ink}</div><div class="u">${attorneyLabel}</div></div></div>` +
    cell(
      `Name, address, e-mail and telephone number of the attorney representing ${party}, who issues or requests this subpoena`,
      pen.fill(`${pen.scene.attorney.full}, ${pen.scene.phone}`),
    )
  )
}

interface Federal {
  readonly key: string
  readonly form: { readonly number: string; readonly revision: string }
  readonly title: string
  readonly texts: readonly string[]
  readonly kind: 'cv' | 'cr'
  readonly row: string
  readonly produces: boolean
}

const federal = (of: Federal): Template => ({
  key: of.key,
  instrument: of.key.split('/')[0] ?? of.key,
  kind: 'attorney-subpoena',
  standing: 'court',
  rows: [of.row],
  form: of.form,
  court: 'federal',
  facts: {
    'document.grants-non-public-access': false,
    ...(of.produces ? { 'document.describes-the-items': true } : {}),
  },
  faults: ['unsigned'],
  draw: (pen) =>
    federalCourt(pen) +
    parties(
      of.kind === 'cr'
        ? `UNITED STATES OF AMERICA\n   v.\n${pen.scene.subject.full}`
        : `${pen.scene.other.full}, Plaintiff\n   v.\n${pen.scene.subject.full}, Defendant`,
      `${of.kind === 'cr' ? 'Case' : 'Civil Action'} No.\n${pen.field('case-number', docket(pen.random, of.kind))}`,
    ) +
    heading(of.title) +
    to(pen) +
    body(...of.texts) +
    (of.produces ? cell('Material', pen.field('items', recordsAsked(pen.random))) : '') +
    when(pen) +
    (of.kind === 'cv' ? body(printed.rule45) : '') +
    issuer(
      pen,
      pen.random.chance(of.kind === 'cr' ? 0.75 : 0.35),
      of.kind === 'cr' ? 'the defendant' : 'the plaintiff',
    ) +
    bottom(`${of.form.number} (Rev. ${of.form.revision})`, 'Page 1 of 3'),
})

const stateSubpoena = (
  key: string,
  of: { readonly away?: boolean; readonly role: 'clerk' | 'attorney' | 'judge' },
): Template => ({
  key,
  instrument: 'state-subpoena',
  kind: of.role === 'judge' ? 'judge-subpoena' : of.role === 'clerk' ? 'clerk-subpoena' : 'attorney-subpoena',
  standing: of.role === 'judge' ? 'judicial' : 'court',
  rows: of.away ? ['A19', 'J15'] : ['J15'],
  court: 'state',
  away: of.away ?? false,
  facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
  faults: of.role === 'judge' ? [] : ['unsigned'],
  draw: (pen) => {
    const { clerk, attorney, judge } = pen.scene
    const line = {
      clerk: { role: 'clerk', name: clerk.full, title: 'Clerk of Court' },
      attorney: { role: 'attorney', name: attorney.full, title: 'Attorney of record' },
      judge: { role: 'judge', name: `Hon. ${judge.full}`, title: 'Judge of the Court' },
    } as const
    const label = { clerk: 'Clerk', attorney: 'Attorney issuing subpoena', judge: 'So ordered: Judge' }
    return (
      stateCourt(
        pen,
        `${pen.scene.other.full}\n   against\n${pen.scene.subject.full}`,
        `Index / Case No.\n${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      heading(of.role === 'judge' ? 'SO-ORDERED SUBPOENA FOR RECORDS' : 'SUBPOENA FOR RECORDS (DUCES TECUM)') +
      to(pen) +
      body(
        `GREETINGS: All business and excuses being laid aside, you must produce, on ${pen.day('return-on', later(pen.scene.at, pen.random.int(15, 50)))} at ten in the morning, the things listed here, which are material to this action.`,
      ) +
      cell('Things to be produced', pen.field('items', recordsAsked(pen.random))) +
      body('Failure to comply is punishable as contempt of court.', `Dated: ${pen.day('issued', pen.scene.issued)}`) +
      signed(pen, line[of.role], label[of.role])
    )
  },
})

/** Subpoenas of courts in the test half. */
export const subpoenas: readonly Template[] = [
  {
    key: 'ao-110',
    instrument: 'ao-110',
    kind: 'grand-jury-subpoena',
    standing: 'court',
    rows: ['J12'],
    form: { number: 'AO 110', revision: '06/09' },
    court: 'federal',
    facts: {
      'document.grants-non-public-access': false,
      'document.orders-secrecy': false,
      'document.describes-the-items': true,
    },
    faults: ['unsigned', 'blank-form'],
    draw: (pen) =>
      federalCourt(pen) +
      heading(ao110.title) +
      to(pen) +
      body(ao110.command) +
      when(pen) +
      body(ao110.bring) +
      cell('Documents or objects', pen.field('items', recordsAsked(pen.random))) +
      body(
        `Date: ${pen.day('issued', pen.scene.issued)} &emsp; GJ No. ${pen.field('case-number', docket(pen.random, 'gj'))}`,
        '<i>CLERK OF COURT</i>',
      ) +
      signed(
        pen,
        { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' },
        'Signature of Clerk or Deputy Clerk',
      ) +
      cell(ao110.who, pen.fill(`${pen.scene.attorney.full}, AUSA, ${pen.scene.phone}`)) +
      bottom('AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury', 'Page 1 of 2'),
  },
  federal({
    key: 'ao-89',
    form: { number: 'AO 89', revision: '08/09' },
    title: ao89.title,
    texts: [ao89.command],
    kind: 'cr',
    row: 'J13',
    produces: false,
  }),
  federal({
    key: 'ao-89b',
    form: { number: 'AO 89B', revision: '07/16' },
    title: ao89b.title,
    texts: [ao89b.command],
    kind: 'cr',
    row: 'J13',
    produces: true,
  }),
  federal({
    key: 'ao-88',
    form: { number: 'AO 88', revision: '02/14' },
    title: ao88.title,
    texts: [ao88.command],
    kind: 'cv',
    row: 'J14',
    produces: false,
  }),
  federal({
    key: 'ao-88a',
    form: { number: 'AO 88A', revision: '12/20' },
    title: ao88a.title,
    texts: [ao88a.command],
    kind: 'cv',
    row: 'J14',
    produces: false,
  }),
  federal({
    key: 'ao-88b',
    form: { number: 'AO 88B', revision: '02/14' },
    title: ao88b.title,
    texts: [ao88b.command],
    kind: 'cv',
    row: 'J14',
    produces: true,
  }),
  federal({
    key: 'ao-88b/inspection',
    form: { number: 'AO 88B', revision: '02/14' },
    title: ao88b.title,
    texts: [
      ao88b.inspection,
      'so that the requesting party may inspect, measure, survey, photograph, test, or sample the property.',
    ],
    kind: 'cv',
    row: 'J14',
    produces: false,
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
    facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
    draw: (pen) => {
      pen.notes.fields['court'] = 'United States Bankruptcy Court'
      return (
        `<div class="crown"><div class="names"><span class="big" data-field="court">United States Bankruptcy Court</span><br>${pen.field('district', pen.scene.district.name)}</div></div>` +
        parties(
          `In re ${pen.scene.subject.full}, Debtor\n${pen.scene.other.full}, Trustee\n   v.\nBellows Lending Co.`,
          `Case No. ${pen.field('case-number', docket(pen.random, 'bk'))}\nChapter 7\nAdv. Proc. No. ${pen.random.int(24, 26)}-0${pen.random.int(100, 999)}`,
        ) +
        heading(b2570.title) +
        to(pen) +
        body('YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents:') +
        cell('Documents', pen.field('items', recordsAsked(pen.random))) +
        when(pen) +
        body(b2570.rule) +
        issuer(pen, false, 'the trustee') +
        bottom('B2570 (Form 2570) (12/15)')
      )
    },
  },
  {
    key: 'b-2540',
    instrument: 'b-2540',
    kind: 'attorney-subpoena',
    standing: 'court',
    rows: ['J14'],
    lookalike: true,
    form: { number: 'B2540', revision: '12/15' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) => {
      pen.notes.fields['court'] = 'United States Bankruptcy Court'
      return (
        `<div class="crown"><div class="names"><span class="big" data-field="court">United States Bankruptcy Court</span><br>${pen.field('district', pen.scene.district.name)}</div></div>` +
        parties(
          `In re ${pen.scene.subject.full}, Debtor`,
          `Case No. ${pen.field('case-number', docket(pen.random, 'bk'))}\nChapter 13`,
        ) +
        heading(b2570.rule2004) +
        to(pen) +
        body(
          'Testimony: YOU ARE COMMANDED to appear at the time, date, and place set forth below to testify at an examination under Rule 2004, Federal Rules of Bankruptcy Procedure.',
        ) +
        when(pen) +
        issuer(pen, false, 'the debtor') +
        bottom('B2540 (Form 2540) (12/15)')
      )
    },
  },
  stateSubpoena('state-subpoena/clerk', { role: 'clerk' }),
  stateSubpoena('state-subpoena/attorney', { role: 'attorney' }),
  stateSubpoena('state-subpoena/so-ordered', { role: 'judge' }),
  stateSubpoena('state-subpoena/out-of-state', { role: 'clerk', away: true }),
  {
    key: 'subp-010',
    instrument: 'subp-010',
    kind: 'attorney-subpoena',
    standing: 'court',
    rows: ['J15'],
    form: { number: 'SUBP-010', revision: 'January 1, 2012' },
    court: 'state',
    facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
    draw: (pen) => {
      pen.notes.fields['court'] = 'SUPERIOR COURT OF CALIFORNIA'
      pen.notes.fields['county'] = 'FRESNO'
      pen.fact('document.court', pen.scene.facility.state === 'CA' ? 'state-this' : 'state-other')
      return (
        pair(
          cell(
            'ATTORNEY OR PARTY WITHOUT ATTORNEY',
            `${pen.fill(pen.scene.attorney.full)}<br>TELEPHONE NO.: ${pen.fill(pen.scene.phone)}`,
          ),
          cell('FOR COURT USE ONLY', '&nbsp;'),
        ) +
        pair(
          `<span data-field="court">SUPERIOR COURT OF CALIFORNIA</span>, COUNTY OF <span data-field="county">FRESNO</span><br>PLAINTIFF: ${pen.scene.other.full}<br>DEFENDANT: ${pen.scene.subject.full}`,
          cell('CASE NUMBER', pen.field('case-number', docket(pen.random, 'state'))),
        ) +
        heading(subp010.title, true) +
        cell(subp010.to, pen.field('addressee', `${pen.scene.place.name}, Custodian`)) +
        body(`1. ${subp010.ordered}`) +
        trio(
          cell('To (deposition officer)', pen.fill(pen.scene.clerk.full)),
          cell('On (date)', pen.day('return-on', later(pen.scene.at, pen.random.int(20, 30)))),
          cell('At (time)', pen.fill('9:00 a.m.')),
        ) +
        body(
          `3. Records: ${pen.field('items', recordsAsked(pen.random))}`,
          subp010.penalty,
          `Date issued: ${pen.day('issued', pen.scene.issued)}`,
        ) +
        signed(
          pen,
          { role: 'attorney', name: pen.scene.attorney.full, title: 'Attorney for Defendant' },
          '(SIGNATURE OF PERSON ISSUING SUBPOENA)',
        ) +
        bottom('SUBP-010 [Rev. January 1, 2012]')
      )
    },
  },
]
