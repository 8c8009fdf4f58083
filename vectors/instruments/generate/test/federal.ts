import { later } from '../days.ts'
import { lastDay, type Pen } from '../pen.ts'
import { printed } from '../printed.ts'
import type { Template } from '../template.ts'
import { docket, offence, thingsToSeize } from '../wording-pools.ts'
import { body, bottom, cell, federalCourt, heading, pair, parties, signed } from './layout.ts'

const { ao93, ao106, ao442, ao83, ao91 } = printed

const usJudge = (
  pen: Pen,
  typed = false,
): { readonly role: 'judge'; readonly name: string; readonly title: string; readonly typed: boolean } => ({
  role: 'judge',
  name: `Hon. ${pen.scene.judge.full}`,
  title: pen.random.pick(['U.S. Magistrate Judge', 'United States Magistrate Judge', 'U.S. District Judge']),
  typed,
})

const number = (pen: Pen, kind: 'mj' | 'cr' | 'cv'): string =>
  `Case Number:\n${pen.field('case-number', docket(pen.random, kind), 150)}`

const against = (pen: Pen): string =>
  `UNITED STATES OF AMERICA\n   v.\n${pen.field('person-named', pen.scene.subject.full, 180)}`

function search(
  key: string,
  title: string,
  form: { readonly number: string; readonly revision: string },
  of: { readonly typed?: boolean; readonly items: 'here' | 'attachment' | 'device' },
): Template {
  const premises = of.items !== 'device'
  return {
    key,
    instrument: key.startsWith('ao-93c') ? 'ao-93c' : 'ao-93',
    kind: 'search-warrant',
    standing: 'judicial',
    rows: [key.startsWith('ao-93c') ? 'J2' : 'J1'],
    form,
    court: 'federal',
    facts: { 'document.grants-non-public-access': premises, 'document.orders-secrecy': false },
    faults: ['unsigned', 'no-box-ticked', 'expired', 'too-late', 'blank-form'],
    draw: (pen) => {
      const where = premises
        ? pen.place()
        : pen.field(
            'place-named',
            `One black mobile telephone, serial ${pen.random.int(10000, 99999)}, in the custody of the FBI`,
          )
      if (of.items === 'here') pen.fact('document.describes-the-items', true)
      const items = of.items === 'attachment' ? 'Attachment B, incorporated by reference' : thingsToSeize(pen.random)
      const until = lastDay(pen)
      const [day, night] = pen.hours()
      return (
        federalCourt(pen) +
        parties(`In the Matter of the Search of\n${where}`, number(pen, 'mj')) +
        heading(title, true) +
        body(ao93.to, `${ao93.request} ${pen.fill(pen.scene.district.name)}:`) +
        cell(
          'identify the person or describe the property to be searched and give its location',
          premises
            ? pen.fill('The place named above, with its offices and treatment areas (Attachment A)')
            : pen.fill('The device named above'),
        ) +
        body(`${ao93.finding}:`) +
        cell('identify the person or describe the property to be seized', pen.field('items', items)) +
        body(
          `<b>${ao93.command}</b> ${pen.day('execute-by', until)} ${ao93.limit}`,
          `${day} ${ao93.daytime}<br>${night} ${ao93.anyTime}`,
          ao93.receipt,
          `${ao93.inventory} ${pen.fill('the duty magistrate judge', 150)}.`,
        ) +
        pair(
          cell(
            'Date and time issued',
            `${pen.day('issued', pen.scene.issued)}, ${pen.fill(`${pen.random.int(1, 5)}:${pen.random.int(10, 59)} pm`)}`,
          ),
          cell('City and state', pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`)),
        ) +
        signed(pen, usJudge(pen, of.typed), 'Judge’s signature') +
        bottom(`${form.number} (Rev. ${form.revision})`)
      )
    },
  }
}

const applicant = (pen: Pen, label: string): string =>
  `<div class="sb"><div class="l">${pen.scrawl()}</div><div class="u">${label}</div><div>${pen.fill(`${pen.scene.officer.full}, Special Agent`)}</div></div>`

const asking = (
  key: string,
  title: string,
  form: { readonly number: string; readonly revision: string },
): Template => ({
  key,
  instrument: key,
  kind: 'search-warrant-application',
  standing: 'court',
  rows: ['J3'],
  form,
  court: 'federal',
  facts: { 'document.grants-non-public-access': false },
  draw: (pen) =>
    federalCourt(pen) +
    parties(`In the Matter of the Search of\n${pen.place()}`, number(pen, 'mj')) +
    heading(title, true) +
    body(`${ao106.oath}:`) +
    cell('person or property to be searched', pen.fill('The place named above')) +
    body('there is now concealed:') +
    cell('person or property to be seized', pen.field('items', thingsToSeize(pen.random))) +
    body(ao106.basis, pen.boxes(ao106.grounds, pen.random.int(0, 3)).join('<br>')) +
    cell('Code Section and Offense Description', pen.fill(offence(pen.random))) +
    applicant(pen, 'Applicant’s signature') +
    body(`${ao106.sworn} ${pen.day('signed-on', pen.scene.issued)}`) +
    signed(pen, usJudge(pen), 'Judge’s signature') +
    bottom(`${form.number} (Rev. ${form.revision}) Application for a Search Warrant`, 'Page 1 of 1'),
})

const arrest = (key: string, clerk: boolean): Template => ({
  key,
  instrument: 'ao-442',
  kind: 'arrest-warrant',
  standing: 'judicial',
  rows: ['J4'],
  form: { number: 'AO 442', revision: '11/11' },
  court: 'federal',
  facts: { 'document.grants-non-public-access': false },
  faults: ['unsigned', 'no-box-ticked', 'blank-form'],
  draw: (pen) =>
    federalCourt(pen) +
    parties(
      `UNITED STATES OF AMERICA\n   v.\n${pen.fill(pen.scene.subject.full, 180)}`,
      number(pen, clerk ? 'cr' : 'mj'),
    ) +
    heading(ao442.title, true) +
    body('To: Any authorized law enforcement officer', `${ao442.command}`) +
    cell('name of person to be arrested', pen.field('person-named', pen.scene.subject.full)) +
    body(
      ao442.accused,
      pen.boxes(ao442.documents, clerk ? pen.random.int(0, 2) : pen.random.int(3, 7)).join(' &ensp; '),
    ) +
    cell('This offense is briefly described as follows', pen.field('offence', offence(pen.random))) +
    body(
      `Date: ${pen.day('issued', pen.scene.issued)} &emsp; City and state: ${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`)}`,
    ) +
    signed(
      pen,
      clerk ? { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk, U.S. District Court' } : usJudge(pen),
      ao442.signature,
    ) +
    bottom('AO 442 (Rev. 11/11) Arrest Warrant', 'Return on reverse'),
})

/** Federal criminal papers of the test half. */
export const federal: readonly Template[] = [
  search('ao-93/2013-11', ao93.title, { number: 'AO 93', revision: '11/13' }, { items: 'here' }),
  search('ao-93/2009-12', ao93.title, { number: 'AO 93', revision: '12/09' }, { items: 'attachment' }),
  search('ao-93/device', ao93.title, { number: 'AO 93', revision: '11/13' }, { items: 'device' }),
  search('ao-93c', printed.ao93c, { number: 'AO 93C', revision: '08/18' }, { items: 'here', typed: true }),
  asking('ao-106', ao106.title, { number: 'AO 106', revision: '04/10' }),
  asking('ao-106a', ao106.remote, { number: 'AO 106A', revision: '08/18' }),
  arrest('ao-442/judge', false),
  arrest('ao-442/clerk-on-indictment', true),
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
      federalCourt(pen) +
      parties(against(pen), number(pen, 'cr')) +
      heading(ao83.title) +
      body(
        `<b>YOU ARE SUMMONED</b>${ao83.command.slice('YOU ARE SUMMONED'.length)}`,
        pen
          .boxes(['Indictment', 'Information', 'Complaint', 'Violation Notice'], pen.random.int(0, 3))
          .join(' &ensp; '),
      ) +
      pair(
        cell('Place', pen.fill(`U.S. Courthouse, ${pen.scene.district.office}`)),
        cell(
          'Date and Time',
          `${pen.day('appear-on', later(pen.scene.at, pen.random.int(9, 40)))} ${pen.fill('10:00 am')}`,
        ),
      ) +
      cell('Offense', pen.field('offence', offence(pen.random))) +
      body(`Date: ${pen.day('issued', pen.scene.issued)}`) +
      signed(pen, { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk' }, 'Issuing officer’s signature') +
      bottom('AO 83 (Rev. 06/09) Summons in a Criminal Case'),
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
      federalCourt(pen) +
      parties(against(pen), number(pen, 'mj')) +
      heading(ao91.title) +
      body(ao91.oath, 'The defendant violated the law named here:') +
      cell('Code Section / Offense Description', pen.field('offence', offence(pen.random))) +
      body(
        ao91.basis,
        'The complainant learned from a cooperating witness of the acts set out in the affidavit, which is continued on the attached sheet.',
      ) +
      applicant(pen, 'Complainant’s signature') +
      body(`${ao106.sworn} ${pen.day('signed-on', pen.scene.issued)}`) +
      signed(pen, usJudge(pen), 'Judge’s signature') +
      bottom('AO 91 (Rev. 11/11) Criminal Complaint'),
  },
  {
    key: 'indictment',
    instrument: 'indictment',
    kind: 'charging-document',
    alsoRight: ['criminal-complaint'],
    standing: 'court',
    rows: ['J6'],
    court: 'federal',
    facts: { 'document.grants-non-public-access': false, 'document.signer': 'grand-jury' },
    draw: (pen) =>
      federalCourt(pen) +
      parties(against(pen), `${number(pen, 'cr')}\n\nINDICTMENT`) +
      heading('INDICTMENT', true) +
      body(
        'The Grand Jury charges that:',
        `<b>COUNT 1.</b> In or about the spring of last year, in the ${pen.scene.district.name} and elsewhere, the defendant committed this offense: ${pen.field('offence', offence(pen.random))}.`,
        '<b>FORFEITURE ALLEGATION.</b> Upon conviction the defendant shall forfeit property traceable to the offense.',
        'A TRUE BILL',
      ) +
      `<div class="pair"><div class="sb"><div class="l">${pen.scrawl()}</div><div class="u">FOREPERSON OF THE GRAND JURY</div></div><div class="sb"><div class="l">${pen.scrawl()}</div><div class="u">Assistant United States Attorney</div></div></div>`,
  },
]
