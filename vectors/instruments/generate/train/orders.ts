import { later } from '../days.ts'
import { lastDay, type Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { docket, offence, recordsAsked, thingsToSeize } from '../wording-pools.ts'
import { caption, federalCourt, paragraphs, signature, stateCourt, title } from './layout.ts'

const judgeOf = (pen: Pen, of: string): { readonly role: 'judge'; readonly name: string; readonly title: string } => ({
  role: 'judge',
  name: pen.scene.judge.full,
  title: of,
})

const stateJudge = (pen: Pen): string =>
  pen.random.pick(['Judge of the Superior Court', 'Judge', 'Magistrate', 'Justice'])

function stateSearch(key: string, away: boolean): Template {
  return {
    key,
    instrument: 'state-search-warrant',
    kind: 'search-warrant',
    standing: 'judicial',
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
          `${pen.scene.stateCourt.people}\n\nto any peace officer in the county named above`,
          `\nWarrant No. ${pen.field('case-number', docket(pen.random, 'state'))}`,
        ) +
        title('SEARCH WARRANT AND AFFIDAVIT') +
        paragraphs(
          `${pen.scene.officer.full}, being sworn, says that on the basis of the affidavit attached and incorporated here there is probable cause to believe that the property described below may lawfully be seized and is now at the place described below.`,
          `<b>YOU ARE THEREFORE COMMANDED TO SEARCH:</b> ${pen.place()}, including rooms closed to the public`,
          `<b>FOR THE FOLLOWING PROPERTY:</b> ${pen.field('items', thingsToSeize(pen.random))}`,
          'and to seize it if found and bring it forthwith before me, or this court.',
          `This warrant must be executed on or before ${pen.day('execute-by', until)}.`,
          `${day} Daytime service only, 7:00 a.m. to 10:00 p.m. &nbsp; ${night} NIGHT SERVICE: for good cause shown, this warrant may be served at any hour of the day or night.`,
          `Given under my hand and dated ${pen.day('issued', pen.scene.issued)}.`,
        ) +
        signature(pen, judgeOf(pen, stateJudge(pen)), 'Signature of Magistrate or Judge')
      )
    },
  }
}

const recordsOrder = (key: string, secret: boolean, away = false): Template => ({
  key,
  instrument: 'court-order-records',
  kind: 'court-order',
  standing: 'judicial',
  rows: away ? ['J9', 'A19'] : ['J9'],
  court: 'state',
  away,
  facts: {
    'document.grants-non-public-access': false,
    'document.orders-secrecy': secret,
    'document.describes-the-items': true,
  },
  faults: ['unsigned'],
  draw: (pen) =>
    stateCourt(
      pen,
      `${pen.scene.stateCourt.people},\nPlaintiff,\nv.\n${pen.scene.subject.full},\nDefendant.`,
      `\nNo. ${pen.field('case-number', docket(pen.random, 'state'))}`,
    ) +
    title('ORDER FOR PRODUCTION OF MEDICAL RECORDS') +
    paragraphs(
      'This matter came before the court on motion. Having considered the papers filed and heard the parties, and good cause appearing,',
      `<b>IT IS ORDERED</b> that ${pen.field('addressee', `the Custodian of Records of ${pen.scene.place.name}`)} deliver to the clerk of this court, by ${pen.day('return-on', later(pen.scene.at, 14))}, the following and nothing else: ${pen.field('items', recordsAsked(pen.random))}.`,
      secret
        ? '<b>IT IS FURTHER ORDERED</b> that this order be sealed and that the custodian shall not disclose its existence to any person for ninety days.'
        : 'The records shall be kept by the clerk under seal until further order of the court.',
      `DATED: ${pen.day('issued', pen.scene.issued)}`,
    ) +
    signature(pen, judgeOf(pen, stateJudge(pen)), 'JUDGE OF THE COURT'),
})

/** Orders of judges in the train half. */
export const orders: readonly Template[] = [
  stateSearch('state-search-warrant', false),
  stateSearch('state-search-warrant/out-of-state', true),
  {
    key: 'bench-warrant',
    instrument: 'bench-warrant',
    kind: 'arrest-warrant',
    standing: 'judicial',
    rows: ['J8'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) =>
      stateCourt(
        pen,
        `${pen.scene.stateCourt.people}\nvs.\n${pen.scene.subject.full}`,
        `\nDocket No. ${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      title('BENCH WARRANT') +
      paragraphs(
        'To any sheriff, constable or peace officer of this state:',
        `The defendant, ${pen.field('person-named', pen.scene.subject.full)}, having failed to appear as ordered on the charge of theft in the second degree, you are commanded to arrest the said defendant and bring the defendant before this court.`,
        `Bail is set at $${pen.fill(String(pen.random.int(2, 50) * 500))}. This warrant remains in force until executed or recalled.`,
        `Ordered ${pen.day('issued', pen.scene.issued, 'ordinal')}.`,
      ) +
      signature(pen, judgeOf(pen, stateJudge(pen)), 'Judge'),
  },
  recordsOrder('court-order-records', false),
  recordsOrder('court-order-records/sealed', true),
  {
    key: 'part2-order',
    instrument: 'part2-order',
    kind: 'part2-order',
    standing: 'judicial',
    rows: ['J10'],
    court: 'federal',
    facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
    faults: ['unsigned'],
    draw: (pen) =>
      federalCourt(pen) +
      caption(
        'IN RE APPLICATION REGARDING\nJOHN DOE, a patient\n(fictitious name, 42 CFR § 2.65(b))',
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'mj'))}\n\nFILED UNDER SEAL`,
      ) +
      title('ORDER AUTHORIZING DISCLOSURE AND USE OF SUBSTANCE USE DISORDER PATIENT RECORDS') +
      paragraphs(
        'The court held a hearing in chambers after notice to the person holding the records, and finds under 42 CFR § 2.65(d) that:',
        '1. the crime involved is extremely serious; 2. there is a reasonable likelihood that the records will be of substantial value; 3. other ways of obtaining the information are not available; 4. the potential injury to the patient is outweighed by the public interest.',
        `<b>IT IS ORDERED</b> that ${pen.field('addressee', pen.scene.place.name)} may disclose only: ${pen.field('items', recordsAsked(pen.random))}. Confidential communications under 42 CFR § 2.63 are not included.`,
        'A subpoena issues together with this order.',
        `Dated ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signature(pen, judgeOf(pen, 'United States District Judge'), 'United States District Judge'),
  },
  {
    key: 'admin-inspection-warrant',
    instrument: 'admin-inspection-warrant',
    kind: 'administrative-search-warrant',
    standing: 'judicial',
    rows: ['J11'],
    court: 'federal',
    facts: { 'document.grants-non-public-access': true, 'document.describes-the-items': true },
    faults: ['unsigned', 'expired'],
    draw: (pen) =>
      federalCourt(pen) +
      caption(
        `In the Matter of the Administrative Inspection of\n${pen.place()}`,
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'mj'))}`,
      ) +
      title('ADMINISTRATIVE INSPECTION WARRANT') +
      paragraphs(
        'TO: Diversion investigators of the Drug Enforcement Administration, United States Department of Justice',
        `Application having been made under 21 U.S.C. § 880, and probable cause within the meaning of 21 U.S.C. § 880(d) having been shown, you are authorized to enter the controlled premises named above during ordinary business hours, and to inspect ${pen.field('items', 'the pharmacy, the stocks of controlled substances, and the records required to be kept')}.`,
        `This warrant must be executed and returned within ten days of its issue, by ${pen.day('execute-by', lastDay(pen, 10))}.`,
        `Issued ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signature(pen, judgeOf(pen, 'United States Magistrate Judge'), 'United States Magistrate Judge'),
  },
  {
    key: 'immigration-search-warrant',
    instrument: 'immigration-search-warrant',
    kind: 'administrative-search-warrant',
    standing: 'judicial',
    rows: ['J11'],
    lookalike: true,
    court: 'federal',
    facts: { 'document.grants-non-public-access': true },
    faults: ['unsigned', 'expired'],
    draw: (pen) =>
      federalCourt(pen) +
      caption(
        `In the Matter of the Civil Search of\n${pen.place()}\nfor aliens believed to be in the United States in violation of law`,
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'mj'))}`,
        7,
      ) +
      title('CIVIL SEARCH WARRANT FOR IMMIGRATION ENFORCEMENT') +
      paragraphs(
        'To: Any officer of U.S. Immigration and Customs Enforcement, Department of Homeland Security, empowered under 8 U.S.C. § 1357',
        'The court finds from the sworn application that there is probable cause to believe that persons present in the United States in violation of the Immigration and Nationality Act are employed in the area described.',
        `YOU ARE AUTHORIZED to enter the work areas of the premises named above, which are not open to the public, on or before ${pen.day('execute-by', lastDay(pen, 10))}, between 8:00 a.m. and 5:00 p.m., and there to search for such persons and to question them as to their right to be in the United States. Patient rooms are not included.`,
        `Dated: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signature(pen, judgeOf(pen, 'United States Magistrate Judge'), 'United States Magistrate Judge'),
  },
  {
    key: 'tro',
    instrument: 'tro',
    kind: 'court-order',
    standing: 'judicial',
    rows: ['J16'],
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) =>
      federalCourt(pen) +
      caption(
        `${pen.scene.subject.full},\nPetitioner,\nv.\nFIELD OFFICE DIRECTOR, et al.,\nRespondents.`,
        `\nCase No. ${pen.field('case-number', docket(pen.random, 'cv'))}\n\nTEMPORARY RESTRAINING ORDER AND\nORDER TO SHOW CAUSE`,
        7,
      ) +
      title('TEMPORARY RESTRAINING ORDER') +
      paragraphs(
        'The court has read the petition for a writ of habeas corpus under 28 U.S.C. § 2241 and the motion.',
        `<b>IT IS HEREBY ORDERED</b> that respondents shall not remove petitioner from ${pen.place()} or from this district until further order, and shall show cause by ${pen.day('return-on', later(pen.scene.at, 7))} why the writ should not be granted.`,
        `SO ORDERED on ${pen.day('issued', pen.scene.issued)} at ${pen.fill('4:10 p.m.')}`,
      ) +
      signature(pen, judgeOf(pen, 'United States District Judge'), 'UNITED STATES DISTRICT JUDGE'),
  },
  {
    key: 'protective-order',
    instrument: 'protective-order',
    kind: 'court-order',
    standing: 'judicial',
    rows: ['J17'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      stateCourt(
        pen,
        `${pen.scene.other.full},\nPlaintiff,\nv.\n${pen.scene.subject.full},\nDefendant.`,
        `\nNo. ${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      title('QUALIFIED PROTECTIVE ORDER') +
      paragraphs(
        'Upon stipulation of the parties under 45 CFR § 164.512(e)(1)(v), <b>IT IS ORDERED:</b>',
        '1. The parties shall not use or disclose protected health information for any purpose other than this litigation. 2. At the end of the litigation the parties shall return the protected health information to the covered entity or destroy it, with all copies made.',
        `Entered ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signature(pen, judgeOf(pen, stateJudge(pen)), 'Judge'),
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
      pen.notes.fields['court'] = 'UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT'
      return (
        '<p style="text-align:center"><b>SECRET // NOFORN when filled in (SPECIMEN)</b></p><div class="court" style="font-size:19px"><span data-field="court">UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT</span><br>WASHINGTON, D.C.</div>' +
        caption(
          'IN RE APPLICATION OF THE UNITED STATES\nFOR AN ORDER AUTHORIZING PHYSICAL SEARCH',
          `\nDocket Number: ${pen.field('case-number', `${pen.random.int(24, 26)}-${pen.random.int(100, 999)}`)}`,
        ) +
        title('PRIMARY ORDER') +
        paragraphs(
          'The court finds that the application meets the requirements of 50 U.S.C. § 1823 and that there is probable cause under 50 U.S.C. § 1824.',
          `IT IS ORDERED that the United States is authorized to conduct a physical search of ${pen.place()}, and that the landlord or custodian shall protect its secrecy.`,
          `Signed ${pen.day('issued', pen.scene.issued)}`,
        ) +
        signature(pen, judgeOf(pen, 'Judge, United States Foreign Intelligence Surveillance Court'), 'Judge')
      )
    },
  },
  {
    key: 'state-arrest-warrant',
    instrument: 'state-arrest-warrant',
    kind: 'arrest-warrant',
    standing: 'judicial',
    rows: ['J8'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) =>
      stateCourt(
        pen,
        `${pen.scene.stateCourt.people}\nvs.\n${pen.scene.subject.full}`,
        `\nDocket No. ${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      title('WARRANT OF ARREST') +
      paragraphs(
        `A complaint upon oath having been laid before me that ${pen.field('person-named', pen.scene.subject.full)} committed the offense of ${pen.field('offence', offence(pen.random))}, and it appearing that there is probable cause,`,
        'you are commanded forthwith to arrest the above-named person and bring that person before the nearest accessible magistrate of this county.',
        `Dated ${pen.day('issued', pen.scene.issued)}`,
      ) +
      signature(pen, judgeOf(pen, stateJudge(pen)), 'Judge or Magistrate'),
  },
]
