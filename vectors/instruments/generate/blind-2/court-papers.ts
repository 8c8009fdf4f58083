import { later } from '../days.ts'
import type { Pen } from '../pen.ts'
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
import { clock, courtState, crime, federalNumber, stateCrime, stateNumber, toSeize, wantedRecords } from './wording.ts'

const noEntry = { 'document.grants-non-public-access': false } as const

const usaV = (pen: Pen): string => `UNITED STATES OF AMERICA\nv.\n${pen.field('person-named', pen.scene.subject.full)}`

const people = (pen: Pen): string =>
  `${pen.scene.stateCourt.people}\nvs.\n${pen.field('person-named', pen.scene.subject.full)}`

const civil = (pen: Pen): string =>
  `${pen.scene.subject.full.toUpperCase()},\nPlaintiff,\n-against-\n${pen.scene.other.family.toUpperCase()} FREIGHT LINES, INC.,\nDefendant.`

const ordered = (
  key: string,
  instrument: string,
  rows: readonly string[],
  court: 'federal' | 'state',
  draw: Template['draw'],
): Template => ({
  key,
  instrument,
  kind: instrument === 'part2-order' ? 'part2-order' : 'court-order',
  standing: 'judicial',
  rows,
  court,
  facts: { ...noEntry, 'document.orders-secrecy': key.endsWith('sealed') },
  faults: ['unsigned'],
  draw,
})

/** Applications, charges and summonses, and what judges order. */
export const courtPapers: readonly Template[] = [
  {
    key: 'ao-106/2010-04',
    instrument: 'ao-106',
    kind: 'search-warrant-application',
    standing: 'court',
    rows: ['J3'],
    form: { number: 'AO 106', revision: '04/10' },
    court: 'federal',
    facts: noEntry,
    faults: ['unsigned', 'no-box-ticked'],
    draw: (pen) =>
      federalBench(pen, 'AO 106 (Rev. 04/10) Application for a Search Warrant') +
      parties(
        `In the Matter of the Search of\n${pen.place()}`,
        `Case No. ${pen.field('case-number', federalNumber(pen, 'mj'))}`,
        'bar',
      ) +
      heading('APPLICATION FOR A SEARCH WARRANT') +
      says(
        `I, ${noted(pen, 'applicant', pen.scene.officer.full)}, a federal law enforcement officer, request a search warrant and state under penalty of perjury that I have reason to believe that there is now concealed on the property above: ${pen.field('items', toSeize(pen))}`,
        'The basis for the search under Fed. R. Crim. P. 41(c) is (check one or more):',
        pen
          .boxes(
            [
              'evidence of a crime;',
              'contraband or fruits of crime;',
              'property designed for use in committing a crime;',
              'a person to be arrested.',
            ],
            0,
          )
          .join('<br>'),
        `The search is related to a violation of ${pen.fill(crime(pen))}.`,
        `Applicant’s signature ${pen.scrawl()}`,
        `Sworn to before me and signed in my presence. Date: ${pen.day('signed-on', pen.scene.issued)}`,
      ) +
      hand(
        pen,
        { role: 'judge', name: pen.scene.judge.full, title: 'United States Magistrate Judge' },
        'Judge’s signature',
        'right',
      ),
  },
  {
    key: 'affidavit-for-warrant',
    instrument: 'ao-106',
    kind: 'search-warrant-application',
    standing: 'court',
    rows: ['J3'],
    court: 'federal',
    facts: noEntry,
    draw: (pen) =>
      federalBench(pen) +
      parties(
        `IN THE MATTER OF THE SEARCH OF\n${pen.place()}`,
        `Case No. ${pen.field('case-number', federalNumber(pen, 'mj'))}`,
        'section',
      ) +
      heading('AFFIDAVIT IN SUPPORT OF AN APPLICATION UNDER RULE 41 FOR A WARRANT TO SEARCH AND SEIZE', 'under') +
      orders(
        `I, ${noted(pen, 'applicant', pen.scene.officer.full)}, being first duly sworn, depose and state:`,
        `1. I make this affidavit in support of an application for a search warrant for the premises above, for ${pen.field('items', toSeize(pen))}.`,
        `2. I have been a Special Agent since 20${pen.random.int(10, 22)}. What follows is from my own work and from other officers.`,
        `3. There is probable cause to believe that ${pen.scene.subject.full} committed ${pen.fill(crime(pen))}.`,
        'WHEREFORE I ask that the Court issue the proposed search warrant.',
        `${pen.scrawl()} Special Agent, Bureau of Alcohol, Tobacco, Firearms and Explosives`,
        `Subscribed and sworn to before me on ${pen.day('signed-on', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: 'UNITED STATES MAGISTRATE JUDGE' }) +
      bottom('Affidavit', `Page 1 of ${pen.random.int(9, 31)}`),
  },
  {
    key: 'ao-83/2009-06',
    instrument: 'ao-83',
    kind: 'criminal-summons',
    standing: 'court',
    rows: ['J5'],
    form: { number: 'AO 83', revision: '06/09' },
    court: 'federal',
    facts: noEntry,
    faults: ['unsigned'],
    draw: (pen) =>
      federalBench(pen, 'AO 83 (Rev. 06/09) Summons in a Criminal Case') +
      parties(usaV(pen), `Case No. ${pen.field('case-number', federalNumber(pen, 'cr'))}`, 'bar') +
      heading('SUMMONS IN A CRIMINAL CASE') +
      says(
        '<b>YOU ARE SUMMONED</b> to appear before the United States district court at the time, date, and place set forth below to answer to one or more offenses based on a document filed with the court.',
        pen
          .boxes(['Indictment', 'Information', 'Complaint', 'Probation Violation Petition'], pen.random.int(0, 3))
          .join(' &nbsp; '),
      ) +
      cells(2, [
        ['Place', pen.fill(`Federal Building, ${pen.scene.district.office}`)],
        ['Date and Time', `${pen.day('appear-on', later(pen.scene.at, 21))} ${pen.fill(clock(pen))}`],
      ]) +
      says(`Offense: ${pen.field('offence', crime(pen))}`, `Date: ${pen.day('issued', pen.scene.issued)}`) +
      hand(
        pen,
        { role: 'clerk', name: pen.scene.clerk.full, title: 'Clerk of Court' },
        'Issuing officer’s signature',
        'right',
      ),
  },
  {
    key: 'state-criminal-summons',
    instrument: 'state-criminal-summons',
    kind: 'criminal-summons',
    standing: 'court',
    rows: ['J5'],
    court: 'state',
    facts: noEntry,
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(people(pen), `File No. ${pen.field('case-number', stateNumber(pen))}`, 'boxed') +
      heading('CRIMINAL SUMMONS', 'bar') +
      says(
        `To the defendant named above: a judicial official has found probable cause that you committed ${pen.field('offence', stateCrime(pen))}.`,
        `A SUMMONS IS ISSUED INSTEAD OF AN ORDER FOR ARREST. You are directed to come to Courtroom ${pen.random.int(1, 12)} on ${pen.day('appear-on', later(pen.scene.at, 14))} at ${pen.fill(clock(pen))} to answer. If you stay away you may be arrested and held in contempt.`,
        `Date issued ${officeDay(pen, 'issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk of Superior Court' }),
  },
  {
    key: 'ao-91/2009-02',
    instrument: 'ao-91',
    kind: 'criminal-complaint',
    standing: 'court',
    rows: ['J6'],
    form: { number: 'AO 91', revision: '02/09' },
    court: 'federal',
    facts: noEntry,
    faults: ['unsigned'],
    draw: (pen) =>
      federalBench(pen, 'AO 91 (Rev. 02/09) Criminal Complaint') +
      parties(usaV(pen), `Case No. ${pen.field('case-number', federalNumber(pen, 'mj'))}`, 'bar') +
      heading('CRIMINAL COMPLAINT') +
      says(
        'I, the complainant in this case, state that the following is true to the best of my knowledge and belief.',
        `On or about the dates in the affidavit, in the ${pen.fill(pen.scene.district.name)}, the defendant(s) violated: ${pen.field('offence', crime(pen))}`,
        'This criminal complaint is based on these facts: continued on the attached sheet.',
        `Complainant’s signature ${pen.scrawl()} ${pen.fill(`${pen.scene.officer.full}, Deputy U.S. Marshal`)}`,
        `Sworn to before me. Date: ${officeDay(pen, 'signed-on', pen.scene.issued)}`,
      ) +
      hand(
        pen,
        { role: 'judge', name: pen.scene.judge.full, title: 'United States Magistrate Judge' },
        'Judge’s signature',
        'right',
      ),
  },
  {
    key: 'information',
    instrument: 'information',
    kind: 'charging-document',
    alsoRight: ['criminal-complaint'],
    standing: 'court',
    rows: ['J6'],
    court: 'federal',
    facts: noEntry,
    draw: (pen) =>
      federalBench(pen) +
      parties(
        usaV(pen),
        `Criminal No. ${pen.field('case-number', federalNumber(pen, 'cr'))}\nDate filed: ${officeDay(pen, 'issued', pen.scene.issued)}`,
        'colon',
      ) +
      heading('INFORMATION', 'under') +
      orders(
        'THE UNITED STATES ATTORNEY CHARGES THAT:',
        `COUNT ONE. At all times material to this information, in the ${pen.scene.district.name}, defendant ${pen.scene.subject.full.toUpperCase()} knowingly violated ${pen.fill(crime(pen))}.`,
        'NOTICE OF FORFEITURE. As a result of the violation set forth above, the defendant shall forfeit any property that is proceeds of it.',
      ) +
      hand(pen, { role: 'attorney', name: pen.scene.attorney.full, title: 'United States Attorney' }, '', 'right'),
  },
  ordered('court-order-records/civil', 'court-order-records', ['J9'], 'state', (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      stateBench(pen, courtState(pen)) +
      parties(
        civil(pen),
        `Index No. ${pen.field('case-number', stateNumber(pen, 'CV'))}\nHon. ${pen.scene.judge.full}`,
        'section',
      ) +
      heading('ORDER COMPELLING PRODUCTION OF MEDICAL RECORDS', 'under') +
      orders(
        `THIS MATTER came before the Court on plaintiff’s motion, and the Court having heard counsel and the hospital, IT IS HEREBY ORDERED that ${keeper(pen)} shall produce to the Court, under seal, by ${pen.day('return-on', later(pen.scene.at, 15))}: ${pen.field('items', wantedRecords(pen))}.`,
        'Nothing beyond the records described shall be disclosed. SO ORDERED.',
        `Entered ${pen.day('issued', pen.scene.issued, 'ordinal')}.`,
      ) +
      hand(
        pen,
        {
          role: 'judge',
          name: pen.scene.judge.full,
          title: pen.random.pick(['Superior Court Judge', 'Judge, Civil Division', 'District Court Judge']),
        },
        '',
        'right',
      )
    )
  }),
  ordered('court-order-records/sealed', 'court-order-records', ['J9'], 'federal', (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      federalBench(pen) +
      parties(
        'IN RE APPLICATION OF THE UNITED STATES FOR AN ORDER',
        `Misc. No. ${pen.field('case-number', federalNumber(pen, 'mc'))}\nUNDER SEAL`,
        'star',
      ) +
      heading('ORDER') +
      orders(
        `Upon the application of the United States, it is ORDERED that ${keeper(pen, 'Director, Health Information Management')} furnish to the Federal Bureau of Investigation within seven days ${pen.field('items', wantedRecords(pen))}.`,
        'It is further ORDERED that the application and this Order are sealed, and that the hospital shall not disclose the existence of this Order to the patient or to any other person, save its counsel, for ninety days.',
        `${pen.scene.district.office}, ${pen.day('issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: 'United States District Judge' }, '', 'right')
    )
  }),
  ordered('part2-order/criminal-2-65', 'part2-order', ['J10'], 'state', (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      stateBench(pen, courtState(pen)) +
      parties(
        `${pen.scene.stateCourt.people}\nv.\nRICHARD ROE (a fictitious name)`,
        `No. ${pen.field('case-number', stateNumber(pen))}`,
        'section',
      ) +
      heading('ORDER AUTHORIZING DISCLOSURE AND USE OF SUBSTANCE USE DISORDER RECORDS') +
      orders(
        `The Court held a hearing in chambers under 42 C.F.R. § 2.65, at which ${keeper(pen, 'the treatment program')} was heard, and finds that the crime is extremely serious, that the records are likely to be of substantial value, that there is no other way to get the information, and that the public interest outweighs the injury to the patient.`,
        `Disclosure is limited to ${pen.field('items', 'attendance dates and urinalysis results')}, and to the prosecutor and investigators on this case.`,
        `DONE in chambers, ${pen.day('issued', pen.scene.issued)}.`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: 'Judge' }, '', 'right')
    )
  }),
  ordered(
    'habeas-order-to-show-cause',
    'tro',
    ['J16'],
    'federal',
    (pen) =>
      federalBench(pen) +
      parties(
        `${pen.scene.subject.full.toUpperCase()},\nPetitioner,\nv.\nFIELD OFFICE DIRECTOR, et al.,\nRespondents.`,
        `Civil No. ${pen.field('case-number', federalNumber(pen, 'cv'))}`,
        'colon',
      ) +
      heading('ORDER TO SHOW CAUSE AND TEMPORARY RESTRAINING ORDER') +
      orders(
        `Upon the petition for a writ of habeas corpus, 28 U.S.C. § 2243, IT IS ORDERED that respondents shall not move petitioner from ${pen.place()}, and shall let petitioner speak with counsel in private.`,
        `Respondents shall show cause on ${pen.day('return-on', later(pen.scene.at, 3))} at ${pen.fill(clock(pen))} why the writ should not issue.`,
        `IT IS SO ORDERED. ${pen.day('issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: 'UNITED STATES DISTRICT JUDGE', typed: true }),
  ),
  ordered(
    'protective-order/stipulated',
    'protective-order',
    ['J17'],
    'state',
    (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(civil(pen), `Case No. ${pen.field('case-number', stateNumber(pen, 'CV'))}`, 'colon') +
      heading('STIPULATED QUALIFIED PROTECTIVE ORDER', 'under') +
      orders(
        'The parties having agreed, and good cause appearing under 45 C.F.R. § 164.512(e)(1)(v), it is ORDERED:',
        '1. The parties shall not use or disclose protected health information for any purpose other than this litigation.',
        '2. At its end each party shall return such information to the covered entity or destroy it, with all copies.',
        '3. This order does not itself require anyone to produce records.',
        `Dated: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: 'Judge of the Circuit' }, '', 'right'),
  ),
  {
    key: 'fisa-order',
    instrument: 'fisa-order',
    kind: 'fisa-order',
    standing: 'judicial',
    rows: ['J18'],
    court: 'federal',
    facts: { 'document.orders-secrecy': true },
    draw: (pen) =>
      `<div class="bench">TOP SECRET//NOFORN (classified when filled in)</div><div class="bench">${noted(pen, 'court', 'UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT')}<small>WASHINGTON, D.C.</small></div>` +
      says(`Docket Number: ${pen.field('case-number', `PS ${pen.random.int(24, 26)}-${pen.random.int(100, 999)}`)}`) +
      heading('SECONDARY ORDER TO SPECIFIED PERSON', 'under') +
      orders(
        `Having found that the application meets 50 U.S.C. § 1824, the Court directs ${pen.place()} to give all information, facilities and assistance needed to carry out the physical search without being noticed.`,
        'The specified person shall keep under security procedures approved by the Attorney General any records of this matter, and shall not disclose that it has been asked to help.',
        `Signed ${pen.day('issued', pen.scene.issued)} Eastern Time`,
      ) +
      hand(
        pen,
        {
          role: 'judge',
          name: pen.scene.judge.full,
          title: 'Judge, United States Foreign Intelligence Surveillance Court',
        },
        '',
        'right',
      ) +
      bottom('TOP SECRET//NOFORN', 'Page 1'),
  },
]
