import { later } from '../days.ts'
import { lastDay, type Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { docket, offence, recordsAsked, thingsToSeize } from '../wording-pools.ts'
import { bar, body, bottom, cell, federalCourt, heading, pair, parties, signed, stateCourt } from './layout.ts'

const bench = (pen: Pen, title: string): { readonly role: 'judge'; readonly name: string; readonly title: string } => ({
  role: 'judge',
  name: `The Honorable ${pen.scene.judge.full}`,
  title,
})

const local = (pen: Pen): string =>
  pen.random.pick(['Superior Court Judge', 'District Judge', 'Circuit Judge', 'Judge of the Court', 'Court Magistrate'])

const stateNumber = (pen: Pen): string => `No.\n${pen.field('case-number', docket(pen.random, 'state'), 130)}`

const judicial = { standing: 'judicial', faults: ['unsigned'] } as const

const stateSearch = (key: string, away: boolean): Template => ({
  key,
  instrument: 'state-search-warrant',
  kind: 'search-warrant',
  ...judicial,
  rows: away ? ['J7', 'A19'] : ['J7'],
  court: 'state',
  away,
  facts: { 'document.grants-non-public-access': true, 'document.describes-the-items': true },
  faults: ['unsigned', 'expired', 'no-box-ticked'],
  draw: (pen) => {
    const until = lastDay(pen, 10)
    const [day, night] = pen.hours()
    return (
      stateCourt(
        pen,
        `IN THE NAME OF ${pen.scene.stateCourt.people}\nto every law enforcement officer of the county`,
        stateNumber(pen),
      ) +
      heading('SEARCH WARRANT', true) +
      body(
        `Proof by affidavit has been made before me by ${pen.fill(pen.scene.officer.full)} that there are grounds to issue this warrant. The court finds probable cause.`,
      ) +
      bar('1. PLACE TO BE SEARCHED') +
      body(`You are ordered to search ${pen.place()}, all rooms, whether or not open to visitors.`) +
      bar('2. PROPERTY TO BE SEIZED') +
      body(pen.field('items', thingsToSeize(pen.random))) +
      bar('3. TIME') +
      body(
        `Execute no later than ${pen.day('execute-by', until)}.`,
        `${day} Between the hours of 7 a.m. and 9 p.m. only.<br>${night} At any hour, night service having been justified in the affidavit.`,
        `Issued on ${pen.day('issued', pen.scene.issued)} at ${pen.fill('11:15 a.m.')}`,
      ) +
      signed(pen, bench(pen, local(pen)), 'Judge / Magistrate')
    )
  },
})

const federalOrder = (of: {
  readonly key: string
  readonly row: string
  readonly heading: string
  readonly side: string
  readonly lookalike?: boolean
  readonly kind: Template['kind']
  readonly facts: Template['facts']
  readonly faults?: Template['faults']
  readonly judge: string
  readonly texts: (pen: Pen) => readonly string[]
}): Template => ({
  key: of.key,
  instrument: of.key,
  kind: of.kind,
  standing: 'judicial',
  rows: [of.row],
  court: 'federal',
  ...(of.lookalike === undefined ? {} : { lookalike: of.lookalike }),
  facts: of.facts ?? {},
  faults: of.faults ?? ['unsigned'],
  draw: (pen) =>
    federalCourt(pen) +
    parties(
      of.side.replace('SUBJECT', pen.scene.subject.full),
      `Case No.\n${pen.field('case-number', docket(pen.random, of.key === 'tro' || of.key === 'habeas-order' ? 'cv' : 'mj'))}`,
    ) +
    heading(of.heading, true) +
    body(...of.texts(pen), `Dated this ${pen.day('issued', pen.scene.issued, 'ordinal')}.`) +
    signed(pen, bench(pen, of.judge), of.judge),
})

/** Orders of judges in the test half. */
export const orders: readonly Template[] = [
  stateSearch('state-search-warrant', false),
  stateSearch('state-search-warrant/out-of-state', true),
  {
    key: 'bench-warrant',
    instrument: 'bench-warrant',
    kind: 'arrest-warrant',
    ...judicial,
    rows: ['J8'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      stateCourt(
        pen,
        `${pen.scene.stateCourt.people}\n   v.\n${pen.fill(pen.scene.subject.full)}`,
        `Docket ${stateNumber(pen)}`,
      ) +
      heading('BENCH WARRANT - FAILURE TO APPEAR') +
      body('To any officer authorized to make arrests in this state:') +
      cell(
        'Arrest this person and bring the person before the court',
        pen.field('person-named', pen.scene.subject.full),
      ) +
      pair(
        cell('Charge', 'Driving while license suspended'),
        cell('Bond', `$${pen.random.int(1, 20) * 250}, cash only`),
      ) +
      body(`Issued by order of the court ${pen.day('issued', pen.scene.issued)}. In force until recalled.`) +
      signed(pen, bench(pen, local(pen)), 'By the Court'),
  },
  {
    key: 'state-arrest-warrant',
    instrument: 'state-arrest-warrant',
    kind: 'arrest-warrant',
    ...judicial,
    rows: ['J8'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      stateCourt(pen, `${pen.scene.stateCourt.people}\n   v.\n${pen.fill(pen.scene.subject.full)}`, stateNumber(pen)) +
      heading('ARREST WARRANT', true) +
      body(
        `A sworn statement shows probable cause that ${pen.field('person-named', pen.scene.subject.full)} committed: ${pen.field('offence', offence(pen.random))}.`,
        'Any peace officer who receives this warrant shall arrest this person and take the person before a magistrate without delay.',
        `Signed ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signed(pen, bench(pen, local(pen)), 'Magistrate'),
  },
  {
    key: 'court-order-records',
    instrument: 'court-order-records',
    kind: 'court-order',
    ...judicial,
    rows: ['J9'],
    court: 'state',
    facts: {
      'document.grants-non-public-access': false,
      'document.orders-secrecy': false,
      'document.describes-the-items': true,
    },
    draw: (pen) =>
      stateCourt(pen, `${pen.scene.other.full}\n   v.\n${pen.scene.subject.full}`, stateNumber(pen)) +
      heading('ORDER COMPELLING DISCLOSURE OF HEALTH RECORDS') +
      body(
        'The motion was heard in open court. The court, being advised in the matter,',
        `ORDERS that ${pen.field('addressee', `the keeper of records at ${pen.scene.place.name}`)} shall produce, not later than ${pen.day('return-on', later(pen.scene.at, 21))}, only these records: ${pen.field('items', recordsAsked(pen.random))}.`,
        'IT IS SO ORDERED.',
        `Entered ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signed(pen, bench(pen, local(pen)), 'Judge Presiding'),
  },
  {
    key: 'court-order-records/out-of-state',
    instrument: 'court-order-records',
    kind: 'court-order',
    ...judicial,
    rows: ['J9', 'A19'],
    court: 'state',
    away: true,
    facts: {
      'document.grants-non-public-access': false,
      'document.orders-secrecy': true,
      'document.describes-the-items': true,
    },
    draw: (pen) =>
      stateCourt(pen, 'IN RE INVESTIGATION', stateNumber(pen)) +
      heading('SEALED ORDER FOR RECORDS') +
      body(
        `It appearing that the records are material, IT IS ORDERED that ${pen.field('addressee', pen.scene.place.name)} furnish ${pen.field('items', recordsAsked(pen.random))} by ${pen.day('return-on', later(pen.scene.at, 10))}.`,
        'It is further ordered that no person served with this order tell the patient or anyone else of it until the court lifts the seal.',
        `So ordered ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signed(pen, bench(pen, local(pen)), 'JUDGE'),
  },
  federalOrder({
    key: 'part2-order',
    row: 'J10',
    heading: 'ORDER UNDER 42 C.F.R. PART 2, SUBPART E',
    side: 'IN THE MATTER OF THE RECORDS OF\nPATIENT DOE (a fictitious name)',
    kind: 'part2-order',
    facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
    judge: 'United States District Judge',
    texts: (pen) => [
      'Upon notice and after a hearing held in chambers under 42 C.F.R. §§ 2.64 and 2.65, the court finds good cause: other ways of obtaining the information are not effective, and the public interest and need for the disclosure outweigh the potential injury to the patient, the physician-patient relationship and the treatment services.',
      `${pen.field('addressee', pen.scene.place.name)} IS AUTHORIZED to disclose only this: ${pen.field('items', recordsAsked(pen.random))}. The file is sealed from the public. The accompanying subpoena compels production.`,
    ],
  }),
  federalOrder({
    key: 'admin-inspection-warrant',
    row: 'J11',
    heading: 'WARRANT FOR INSPECTION',
    side: 'IN THE MATTER OF THE INSPECTION OF\nthe premises named below',
    kind: 'administrative-search-warrant',
    facts: { 'document.grants-non-public-access': true, 'document.describes-the-items': true },
    faults: ['unsigned', 'expired'],
    judge: 'United States Magistrate Judge',
    texts: (pen) => [
      'To compliance officers of the Occupational Safety and Health Administration, United States Department of Labor:',
      `Administrative probable cause having been shown under 29 U.S.C. § 657, you may enter ${pen.place()}, during regular working hours, and inspect and photograph ${pen.field('items', 'the loading dock, boiler room and laundry, and injury logs')}. Patient rooms are excluded.`,
      `The inspection shall begin on or before ${pen.day('execute-by', lastDay(pen, 10))}.`,
    ],
  }),
  federalOrder({
    key: 'immigration-search-warrant',
    row: 'J11',
    lookalike: true,
    heading: 'ADMINISTRATIVE (CIVIL) SEARCH WARRANT',
    side: 'IN THE MATTER OF A CIVIL IMMIGRATION SEARCH',
    kind: 'administrative-search-warrant',
    facts: { 'document.grants-non-public-access': true },
    faults: ['unsigned', 'expired'],
    judge: 'United States Magistrate Judge',
    texts: (pen) => [
      'TO: Immigration officers of the Department of Homeland Security, Immigration and Customs Enforcement',
      `On the sworn declaration of a deportation officer, the court finds cause to believe that removable aliens work in the kitchen and plant rooms of ${pen.place()}. You may enter those rooms, which the public does not use, on one occasion on or before ${pen.day('execute-by', lastDay(pen, 10))} in the daytime, and question persons found there about their right to be or remain in the United States.`,
      'This warrant is no warrant for the arrest of any named person and opens no patient room.',
    ],
  }),
  federalOrder({
    key: 'tro',
    row: 'J16',
    heading: 'TEMPORARY RESTRAINING ORDER',
    side: 'SUBJECT, Plaintiff\n   v.\nU.S. DEPARTMENT OF HOMELAND SECURITY, Defendant',
    kind: 'court-order',
    facts: { 'document.grants-non-public-access': false },
    judge: 'U.S. District Judge',
    texts: (pen) => [
      `Having weighed the four factors, the court GRANTS the motion. Until ${pen.day('expires-on', later(pen.scene.at, 13))} defendant and its officers are ENJOINED from questioning patients inside ${pen.place()}.`,
      'Defendant is ORDERED TO SHOW CAUSE why a preliminary injunction should not issue.',
    ],
  }),
  federalOrder({
    key: 'habeas-order',
    row: 'J16',
    heading: 'ORDER TO SHOW CAUSE (28 U.S.C. § 2243)',
    side: 'SUBJECT, Petitioner\n   v.\nWARDEN and FIELD OFFICE DIRECTOR',
    kind: 'court-order',
    facts: { 'document.grants-non-public-access': false },
    judge: 'United States District Judge',
    texts: (pen) => [
      `The petition for a writ of habeas corpus having been filed, respondents are ordered to answer by ${pen.day('return-on', later(pen.scene.at, 3))}. Petitioner, now a patient at ${pen.place()}, shall not be moved out of this district meanwhile.`,
    ],
  }),
  {
    key: 'protective-order',
    instrument: 'protective-order',
    kind: 'court-order',
    ...judicial,
    rows: ['J17'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      stateCourt(pen, `${pen.scene.other.full}\n   v.\n${pen.scene.subject.full}`, stateNumber(pen)) +
      heading('STIPULATED HIPAA PROTECTIVE ORDER') +
      body(
        'On the stipulation of counsel, and good cause appearing, the court enters this qualified protective order (45 C.F.R. 164.512(e)).',
        'A. Health information produced here is used for this lawsuit only. B. Within sixty days after the case ends each party returns or destroys every copy.',
        `SO ORDERED: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signed(pen, bench(pen, local(pen)), 'Judge'),
  },
  {
    key: 'fisa-order',
    instrument: 'fisa-order',
    kind: 'fisa-order',
    standing: 'judicial',
    rows: ['J18'],
    court: 'federal',
    facts: { 'document.orders-secrecy': true },
    draw: (pen) => {
      pen.notes.fields['court'] = 'Foreign Intelligence Surveillance Court'
      return (
        `<p style="text-align:center;font-weight:bold">TOP SECRET (SPECIMEN, NOT CLASSIFIED)</p><div class="crown"><div class="names">United States<br><span class="big" data-field="court">Foreign Intelligence Surveillance Court</span><br>Washington, D.C.</div></div>` +
        parties(
          'IN RE APPLICATION UNDER THE FOREIGN INTELLIGENCE SURVEILLANCE ACT',
          `Docket No.\n${pen.field('case-number', `PS ${pen.random.int(24, 26)}-${pen.random.int(100, 999)}`)}`,
        ) +
        heading('SECONDARY ORDER (50 U.S.C. § 1824)', true) +
        body(
          `The custodian at ${pen.place()} shall furnish all information, facilities and assistance needed to carry out the search unobtrusively, and shall keep its existence secret.`,
          `Signed ${pen.day('issued', pen.scene.issued)}`,
        ) +
        signed(pen, bench(pen, 'Judge, U.S. Foreign Intelligence Surveillance Court'), 'Judge') +
        bottom('Derived from: specimen', 'Page 1 of 1')
      )
    },
  },
]
