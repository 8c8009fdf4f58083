import { lastDay, type Pen } from '../pen.ts'
import { printed } from '../printed.ts'
import type { Template } from '../template.ts'
import { docket, offence, thingsToSeize } from '../wording-pools.ts'
import { caption, federalCourt, foot, formNumber, paragraphs, row, signature, title } from './layout.ts'

const { ao93, ao106, ao442, ao83, ao91 } = printed

const judgeTitle = (pen: Pen): string =>
  pen.random.pick(['United States Magistrate Judge', 'United States District Judge'])

function searchCaption(pen: Pen): string {
  const who = '(Briefly describe the property to be searched or identify the person by name and address)'
  return caption(
    `In the Matter of the Search of\n<small>${who}</small>\n${pen.place()}`,
    `\n\nCase No. ${pen.field('case-number', docket(pen.random, 'mj'), 150)}`,
    8,
  )
}

function warrantBody(pen: Pen, attachments: boolean): string {
  const [day, night] = pen.hours()
  const until = lastDay(pen)
  const judge = pen.scene.judge.full
  const items = attachments ? 'See Attachment B' : thingsToSeize(pen.random)
  if (!attachments) pen.fact('document.describes-the-items', true)
  return (
    paragraphs(
      ao93.to,
      `${ao93.request} ${pen.fill(pen.scene.district.name)} <i>(identify the person or describe the property to be searched and give its location)</i>: ${pen.fill(attachments ? 'See Attachment A' : `The premises at ${pen.scene.place.address}, including its non-public areas`)}`,
      `${ao93.finding} <i>(identify the person or describe the property to be seized)</i>: ${pen.field('items', items)}`,
      `<b>YOU ARE COMMANDED</b>${ao93.command.slice('YOU ARE COMMANDED'.length)} ${pen.day('execute-by', until)} <i>${ao93.limit}</i>`,
      `<span class="in">${day} ${ao93.daytime}</span> &nbsp; ${night} ${ao93.anyTime}`,
      ao93.receipt,
      `${ao93.inventory} ${pen.field('return-to', judge, 180)}. <br><i>(United States Magistrate Judge)</i>`,
    ) +
    `<p>Date and time issued: ${pen.day('issued', pen.scene.issued)} ${pen.fill(`${pen.random.int(8, 11)}:${pen.random.int(10, 59)} a.m.`)}</p>`
  )
}

function searchWarrant(key: string, revision: string, attachments: boolean): Template {
  return {
    key,
    instrument: 'ao-93',
    kind: 'search-warrant',
    standing: 'judicial',
    rows: ['J1'],
    form: { number: 'AO 93', revision },
    court: 'federal',
    facts: { 'document.grants-non-public-access': true, 'document.orders-secrecy': false },
    faults: ['unsigned', 'no-box-ticked', 'expired', 'too-late', 'blank-form'],
    draw: (pen) =>
      formNumber(`AO 93 (Rev. ${revision}) Search and Seizure Warrant`) +
      federalCourt(pen) +
      searchCaption(pen) +
      title(ao93.title) +
      warrantBody(pen, attachments) +
      signature(pen, { role: 'judge', name: pen.scene.judge.full, title: judgeTitle(pen) }, 'Judge’s signature') +
      `<p>City and state: ${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`, 200)}</p>`,
  }
}

function application(key: string, number: string, revision: string, heading: string): Template {
  return {
    key,
    instrument: key,
    kind: 'search-warrant-application',
    standing: 'court',
    rows: ['J3'],
    form: { number, revision },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) => {
      const reasons = pen.boxes(ao106.grounds, pen.random.int(0, 2))
      pen.notes.fields['applicant'] = pen.scene.officer.full
      const line = { role: 'judge', name: pen.scene.judge.full, title: judgeTitle(pen) } as const
      return (
        formNumber(`${number} (Rev. ${revision}) Application for a Search Warrant`) +
        federalCourt(pen) +
        searchCaption(pen) +
        title(heading) +
        paragraphs(
          `${ao106.oath} <i>(identify the person or describe the property to be searched and give its location)</i>: ${pen.fill('See Attachment A')}`,
          `located in the ${pen.fill(pen.scene.district.name)}, there is now concealed <i>(identify the person or describe the property to be seized)</i>: ${pen.field('items', thingsToSeize(pen.random))}`,
          ao106.basis,
          `<span class="in">${reasons.join('<br>')}</span>`,
          `The search is related to a violation of: ${pen.fill(offence(pen.random))}`,
          'The application is based on these facts: See attached affidavit, continued on the attached sheet.',
        ) +
        `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Applicant’s signature</div>` +
        `<div class="sigline">${pen.fill(`${pen.scene.officer.full}, Special Agent`)}</div><div class="label">Printed name and title</div></div>` +
        paragraphs(ao106.sworn, `Date: ${pen.day('signed-on', pen.scene.issued)}`) +
        signature(pen, line, 'Judge’s signature')
      )
    },
  }
}

function arrestWarrant(key: string, byClerk: boolean): Template {
  return {
    key,
    instrument: 'ao-442',
    kind: 'arrest-warrant',
    standing: 'judicial',
    rows: ['J4'],
    form: { number: 'AO 442', revision: '11/11' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) => {
      const { subject, judge, clerk } = pen.scene
      const options = pen.boxes(ao442.documents, byClerk ? pen.random.int(0, 2) : pen.random.pick([3, 4, 5]))
      const line = byClerk
        ? ({ role: 'clerk', name: clerk.full, title: 'Deputy Clerk of Court' } as const)
        : ({ role: 'judge', name: judge.full, title: judgeTitle(pen) } as const)
      return (
        formNumber('AO 442 (Rev. 11/11) Arrest Warrant') +
        federalCourt(pen) +
        caption(
          `United States of America\nv.\n${pen.fill(subject.full, 200)}\n<i>Defendant</i>`,
          `\nCase No. ${pen.field('case-number', docket(pen.random, byClerk ? 'cr' : 'mj'), 150)}`,
        ) +
        title(ao442.title) +
        paragraphs(
          'To: Any authorized law enforcement officer',
          `<b>YOU ARE COMMANDED</b>${ao442.command.slice('YOU ARE COMMANDED'.length)} <i>(name of person to be arrested)</i> ${pen.field('person-named', subject.full, 220)}, ${ao442.accused}`,
          `<span class="in">${options.join(' &nbsp; ')}</span>`,
          `This offense is briefly described as follows: ${pen.field('offence', offence(pen.random))}`,
          `Date: ${pen.day('issued', pen.scene.issued)}`,
        ) +
        signature(pen, line, ao442.signature) +
        `<p>City and state: ${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`, 200)}</p>` +
        title('Return') +
        paragraphs(
          'This warrant was received on <i>(date)</i> ____________, and the person was arrested on <i>(date)</i> ____________ at <i>(city and state)</i> ______________________.',
          'Date: ____________ &nbsp; Arresting officer’s signature ______________________',
        )
      )
    },
  }
}

/** Federal criminal papers of the train half. */
export const federal: readonly Template[] = [
  searchWarrant('ao-93/2013-11', '11/13', false),
  searchWarrant('ao-93/attachments', '11/13', true),
  {
    key: 'ao-93c',
    instrument: 'ao-93c',
    kind: 'search-warrant',
    standing: 'judicial',
    rows: ['J2'],
    form: { number: 'AO 93C', revision: '08/18' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': true },
    faults: ['expired', 'no-box-ticked', 'unsigned'],
    draw: (pen) => {
      const line = {
        role: 'judge',
        name: pen.scene.judge.full,
        title: judgeTitle(pen),
        typed: pen.random.chance(0.6),
      } as const
      return (
        formNumber('AO 93C (08/18) Warrant by Telephone or Other Reliable Electronic Means') +
        federalCourt(pen) +
        searchCaption(pen) +
        title(printed.ao93c) +
        warrantBody(pen, pen.random.chance(0.5)) +
        signature(pen, line, 'Judge’s signature')
      )
    },
  },
  application('ao-106', 'AO 106', '04/10', ao106.title),
  application('ao-106a', 'AO 106A', '08/18', ao106.remote),
  arrestWarrant('ao-442/judge', false),
  arrestWarrant('ao-442/clerk-on-indictment', true),
  {
    key: 'ao-83',
    instrument: 'ao-83',
    kind: 'criminal-summons',
    standing: 'court',
    rows: ['J5'],
    form: { number: 'AO 83', revision: '06/09' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      formNumber('AO 83 (Rev. 06/09) Summons in a Criminal Case') +
      federalCourt(pen) +
      caption(
        `United States of America\nv.\n${pen.field('person-named', pen.scene.subject.full, 200)}\n<i>Defendant</i>`,
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'cr'), 150)}`,
      ) +
      title(ao83.title) +
      paragraphs(
        ao83.command,
        `<span class="in">${pen.boxes(ao442.documents.slice(0, 4), 2).join(' &nbsp; ')}</span>`,
      ) +
      row(
        `Place: ${pen.fill(`U.S. Courthouse, ${pen.scene.district.office}`)}`,
        `Courtroom No.: ${pen.fill(String(pen.random.int(2, 19)))}<br>Date and Time: ${pen.day('appear-on', pen.scene.at.replace(/-\d\d$/, '-28'))}`,
      ) +
      paragraphs(
        `This offense is briefly described as follows: ${pen.field('offence', offence(pen.random))}`,
        `Date: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signature(pen, { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' }, ao442.signature),
  },
  {
    key: 'ao-91',
    instrument: 'ao-91',
    kind: 'criminal-complaint',
    standing: 'court',
    rows: ['J6'],
    form: { number: 'AO 91', revision: '11/11' },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      formNumber('AO 91 (Rev. 11/11) Criminal Complaint') +
      federalCourt(pen) +
      caption(
        `United States of America\nv.\n${pen.field('person-named', pen.scene.subject.full, 200)}\n<i>Defendant(s)</i>`,
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'mj'), 150)}`,
      ) +
      title(ao91.title) +
      paragraphs(
        ao91.oath,
        `On or about the date(s) of ${pen.fill('the month before')} in the county of ${pen.fill('the district named above')}, the defendant(s) violated:`,
        `<i>Code Section and Offense Description:</i> ${pen.field('offence', offence(pen.random))}`,
        `${ao91.basis} See attached affidavit.`,
      ) +
      `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Complainant’s signature</div><div class="sigline">${pen.fill(`${pen.scene.officer.full}, Task Force Officer`)}</div></div>` +
      paragraphs(ao106.sworn, `Date: ${pen.day('signed-on', pen.scene.issued)}`) +
      signature(
        pen,
        { role: 'judge', name: pen.scene.judge.full, title: 'United States Magistrate Judge' },
        'Judge’s signature',
      ),
  },
  {
    key: 'indictment',
    instrument: 'indictment',
    kind: 'charging-document',
    alsoRight: ['criminal-complaint'],
    standing: 'court',
    rows: ['J6'],
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) => {
      pen.fact('document.signer', 'grand-jury')
      return (
        federalCourt(pen) +
        caption(
          `UNITED STATES OF AMERICA,\nPlaintiff,\nv.\n${pen.field('person-named', pen.scene.subject.full.toUpperCase())},\nDefendant.`,
          `Case No. ${pen.field('case-number', docket(pen.random, 'cr'))}\n\n${offence(pen.random)}`,
        ) +
        title('INDICTMENT') +
        paragraphs(
          'THE GRAND JURY CHARGES:',
          '<b>COUNT ONE</b>',
          `Beginning on a date unknown and continuing until a later date, in the ${pen.scene.district.name}, the defendant ${pen.scene.subject.full} did knowingly and intentionally commit the offense named above.`,
          'All in violation of the statute named above.',
          'A TRUE BILL.',
        ) +
        `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">FOREPERSON</div></div><div class="sig left"><div class="sigline">${pen.scrawl()}</div><div class="label">United States Attorney</div></div>` +
        foot(`Filed ${pen.scene.issued}`)
      )
    },
  },
]
