import { lastDay, type Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { bottom, cells, federalBench, hand, heading, officeDay, orders, parties, says, stateBench } from './layout.ts'
import { clock, courtState, crime, federalNumber, stateCrime, stateNumber, toSeize } from './wording.ts'

const magistrate = (pen: Pen): string =>
  pen.random.pick(['United States Magistrate Judge', 'UNITED STATES MAGISTRATE JUDGE', 'Chief U.S. Magistrate Judge'])

const faultsOfWarrants = ['unsigned', 'no-box-ticked', 'expired', 'too-late', 'blank-form'] as const

const searchFacts = { 'document.grants-non-public-access': true, 'document.orders-secrecy': false } as const

function attachment(pen: Pen, how: 'listed' | 'attached'): string {
  if (how === 'attached') return pen.field('items', 'SEE ATTACHMENT B, INCORPORATED BY REFERENCE')
  pen.fact('document.describes-the-items', true)
  return pen.field('items', toSeize(pen))
}

function search(key: string, revision: string, how: 'listed' | 'attached'): Template {
  return {
    key,
    instrument: 'ao-93',
    kind: 'search-warrant',
    standing: 'judicial',
    rows: ['J1'],
    form: { number: 'AO 93', revision },
    court: 'federal',
    facts: searchFacts,
    faults: faultsOfWarrants,
    draw: (pen) => {
      const [day, night] = pen.hours()
      return (
        federalBench(pen, `AO 93 (Rev. ${revision}) Search and Seizure Warrant`) +
        parties(
          `In the Matter of the Search of\n${pen.place()}`,
          `Case No. ${pen.field('case-number', federalNumber(pen, 'mj'))}`,
          'bar',
        ) +
        heading('SEARCH AND SEIZURE WARRANT') +
        says(
          'To: &nbsp; Any authorized law enforcement officer',
          `An application by a federal law enforcement officer or an attorney for the government requests the search of the following person or property located in the ${pen.fill(pen.scene.district.name)}: ${pen.fill('as described in Attachment A hereto')}`,
          `I find that the affidavit(s), or any recorded testimony, establish probable cause, and that such search will reveal: ${attachment(pen, how)}`,
          `<b>YOU ARE COMMANDED</b> to execute this warrant on or before ${pen.day('execute-by', lastDay(pen))} (not to exceed 14 days)`,
          `${day} in the daytime 6:00 a.m. to 10:00 p.m.<br>${night} at any time in the day or night because good cause has been established.`,
          `The officer executing this warrant must prepare an inventory as required by law and promptly return this warrant and inventory to ${pen.field('return-to', `Hon. ${pen.scene.judge.full}`)}.`,
          `Date and time issued: ${officeDay(pen, 'issued', pen.scene.issued)} &nbsp; ${pen.fill(clock(pen))}`,
        ) +
        hand(pen, { role: 'judge', name: pen.scene.judge.full, title: magistrate(pen) }, 'Judge’s signature', 'right') +
        says(`City and state: ${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`)}`)
      )
    },
  }
}

function arrest(key: string, revision: string, signedBy: 'judge' | 'clerk'): Template {
  return {
    key,
    instrument: 'ao-442',
    kind: 'arrest-warrant',
    standing: 'judicial',
    rows: ['J4'],
    form: { number: 'AO 442', revision },
    court: 'federal',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned', 'no-box-ticked', 'blank-form'],
    draw: (pen) => {
      const choices = ['Indictment', 'Superseding Indictment', 'Information', 'Complaint', 'Violation Notice']
      const line =
        signedBy === 'clerk'
          ? ({ role: 'clerk', name: pen.scene.clerk.full, title: 'Deputy Clerk, U.S. District Court' } as const)
          : ({ role: 'judge', name: pen.scene.judge.full, title: magistrate(pen) } as const)
      return (
        federalBench(pen, `AO 442 (Rev. ${revision}) Arrest Warrant`) +
        parties(
          `United States of America\n          v.\n${pen.fill(pen.scene.subject.filed)}\nDefendant`,
          `Case No. ${pen.field('case-number', federalNumber(pen, signedBy === 'clerk' ? 'cr' : 'mj'))}\n\n${pen.fill(`FID ${pen.random.int(1_000_000, 9_999_999)}`)}`,
          'bar',
        ) +
        heading('ARREST WARRANT') +
        says(
          'To: Any authorized law enforcement officer',
          `<b>YOU ARE COMMANDED</b> to arrest and bring before a United States magistrate judge without unnecessary delay (name of person to be arrested) ${pen.field('person-named', pen.scene.subject.full)},`,
          'who is accused of an offense or violation based on the following document filed with the court:',
          pen.boxes(choices, signedBy === 'clerk' ? pen.random.int(0, 1) : 3).join(' &nbsp; '),
          `This offense is briefly described as follows: ${pen.field('offence', crime(pen))}`,
          `Date: ${officeDay(pen, 'issued', pen.scene.issued)}`,
        ) +
        hand(pen, line, 'Issuing officer’s signature', 'right') +
        says(
          `City and state: ${pen.fill(`${pen.scene.district.office}, ${pen.scene.district.state}`)}`,
          '<b>Return.</b> This warrant was received on ________ and the person was arrested on ________ at ________.',
        )
      )
    },
  }
}

const stateSearch = (key: string, away: boolean, draw: Template['draw']): Template => ({
  key,
  instrument: 'state-search-warrant',
  kind: 'search-warrant',
  standing: 'judicial',
  rows: away ? ['J7', 'A19'] : ['J7'],
  court: 'state',
  away,
  facts: { 'document.grants-non-public-access': true },
  faults: ['unsigned', 'expired'],
  draw,
})

const inspection = (key: string, instrument: string, lookalike: boolean, draw: Template['draw']): Template => ({
  key,
  instrument,
  kind: 'administrative-search-warrant',
  standing: 'judicial',
  rows: ['J11'],
  lookalike,
  court: 'federal',
  facts: { 'document.grants-non-public-access': true },
  faults: ['unsigned', 'expired'],
  draw,
})

/** Warrants that judges sign, and arrest warrants that a clerk may sign. */
export const warrants: readonly Template[] = [
  search('ao-93/2009-12', '12/09', 'listed'),
  search('ao-93/2013-11-attachments', '11/13', 'attached'),
  {
    key: 'ao-93/own-layout',
    instrument: 'ao-93',
    kind: 'search-warrant',
    standing: 'judicial',
    rows: ['J1'],
    court: 'federal',
    facts: searchFacts,
    faults: ['unsigned', 'expired'],
    draw: (pen) => {
      pen.fact('document.describes-the-items', true)
      return (
        federalBench(pen) +
        parties(
          `IN RE SEARCH OF THE PREMISES KNOWN AS\n${pen.place()}`,
          `Mag. No. ${pen.field('case-number', federalNumber(pen, 'mj'))}\nFILED UNDER SEAL\nuntil executed`,
          'star',
        ) +
        heading('SEARCH WARRANT', 'under') +
        orders(
          'TO: Special agents of the Federal Bureau of Investigation and any other authorized law enforcement officer',
          `The Court, having read the sworn affidavit of Special Agent ${pen.fill(pen.scene.officer.full)}, finds probable cause that evidence of ${pen.fill(crime(pen))}, is now kept at the premises named above, in the rooms marked on the floor plan in Attachment A.`,
          `You may enter those rooms and seize: ${pen.field('items', toSeize(pen))}.`,
          `The search must be carried out no later than ${pen.day('execute-by', lastDay(pen), 'ordinal')}, between six in the morning and ten at night, and a copy and receipt left with the person in charge.`,
          `So ordered at ${pen.fill(pen.scene.district.office)} this ${pen.day('issued', pen.scene.issued, 'ordinal')}.`,
        ) +
        hand(
          pen,
          { role: 'judge', name: `HON. ${pen.scene.judge.full.toUpperCase()}`, title: magistrate(pen) },
          '',
          'right',
        )
      )
    },
  },
  {
    key: 'ao-93c/electronic',
    instrument: 'ao-93c',
    kind: 'search-warrant',
    standing: 'judicial',
    rows: ['J2'],
    form: { number: 'AO 93C', revision: '08/18' },
    court: 'federal',
    facts: searchFacts,
    faults: ['no-box-ticked', 'expired', 'unsigned'],
    draw: (pen) => {
      const [day, night] = pen.hours()
      const name = pen.scene.judge.full
      return (
        federalBench(
          pen,
          'AO 93C (08/18) Warrant by Telephone or Other Reliable Electronic Means   [ ] Original   [X] Duplicate Original',
        ) +
        parties(
          `In the Matter of the Search of\n${pen.place()}`,
          `Case No. ${pen.field('case-number', federalNumber(pen, 'mj'))}`,
          'bar',
        ) +
        heading('WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS') +
        says(
          'To: Any authorized law enforcement officer',
          `Probable cause having been shown for the property described in Attachment A, the search will reveal: ${attachment(pen, 'listed')}`,
          `<b>YOU ARE COMMANDED</b> to execute this warrant on or before ${pen.day('execute-by', lastDay(pen))} (not to exceed 14 days) ${day} in the daytime 6:00 a.m. to 10:00 p.m. ${night} at any time in the day or night because good cause has been established.`,
          `Date and time issued: ${pen.day('issued', pen.scene.issued)} ${pen.fill(`${pen.random.int(1, 11)}:${pen.random.int(10, 59)} pm`)}`,
          'Sworn by video teleconference and telephone in accordance with Fed. R. Crim. P. 4.1.',
        ) +
        hand(pen, { role: 'judge', name, title: magistrate(pen), typed: true }, 'Judge’s signature')
      )
    },
  },
  arrest('ao-442/judge', '01/09', 'judge'),
  arrest('ao-442/deputy-clerk', '11/11', 'clerk'),
  {
    key: 'state-bench-warrant',
    instrument: 'bench-warrant',
    kind: 'arrest-warrant',
    standing: 'judicial',
    rows: ['J8'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(
        `${pen.scene.stateCourt.people}\nvs.\n${pen.scene.subject.full.toUpperCase()}`,
        `DOCKET ${pen.field('case-number', stateNumber(pen))}\nOTN ${pen.fill(`${pen.random.int(1_000_000, 9_999_999)}`)}`,
        'colon',
      ) +
      heading('BENCH WARRANT — FAILURE TO APPEAR', 'bar') +
      says(
        'To the Sheriff, or any peace officer of this state:',
        `${pen.field('person-named', pen.scene.subject.full)} was called for ${pen.fill('arraignment')} and did not come. You are ordered to take the said person and bring them before this court at its next sitting, or lodge them in the county jail.`,
      ) +
      cells(3, [
        ['Bail', pen.fill(pen.random.pick(['NONE SET', '$25,000 cash', '$5,000 10%']))],
        ['DOB', pen.fill(`${pen.random.int(1, 12)}/${pen.random.int(1, 28)}/19${pen.random.int(62, 99)}`)],
        ['Issued', officeDay(pen, 'issued', pen.scene.issued)],
      ]) +
      says('BY THE COURT:') +
      hand(pen, {
        role: 'judge',
        name: pen.scene.judge.full,
        title: pen.random.pick(['Judge', 'J.', 'Presiding Judge']),
      }),
  },
  {
    key: 'state-arrest-warrant/magistrate',
    instrument: 'state-arrest-warrant',
    kind: 'arrest-warrant',
    standing: 'judicial',
    rows: ['J8'],
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    faults: ['unsigned'],
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      cells(2, [
        ['Warrant No.', pen.field('case-number', stateNumber(pen))],
        ['Accused', pen.field('person-named', pen.scene.subject.full)],
        ['Offense', pen.field('offence', stateCrime(pen))],
        ['Affiant', pen.fill(`Det. ${pen.scene.officer.full}`)],
      ]) +
      heading('WARRANT FOR ARREST') +
      orders(
        `TO ANY OFFICER WITH AUTHORITY AND JURISDICTION TO EXECUTE AN ARREST WARRANT FOR THE OFFENSE CHARGED: From the sworn statement laid before me there is probable cause to believe that the accused committed the offense above, against the peace and dignity of ${pen.scene.stateCourt.people}.`,
        'You are commanded to arrest the accused and bring the accused before a judicial official without unnecessary delay to answer the charge.',
        `Given under my hand, ${pen.day('issued', pen.scene.issued, 'ordinal')}.`,
      ) +
      hand(
        pen,
        { role: 'judge', name: pen.scene.judge.full, title: pen.random.pick(['Magistrate', 'Magistrate Judge']) },
        'Signature',
        'right',
      ),
  },
  stateSearch('state-search-warrant/section-sign', false, (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      parties(
        `${pen.scene.stateCourt.people}`,
        `WARRANT NO. ${pen.field('case-number', stateNumber(pen, 'SW'))}`,
        'section',
      ) +
      stateBench(pen, courtState(pen)) +
      heading('SEARCH WARRANT') +
      orders(
        `To the Sheriff or any peace officer, greetings: Proof by affidavit was made before me today by ${pen.fill(pen.scene.officer.full)}, that there is probable cause to believe that the property below is evidence of ${pen.fill(stateCrime(pen))}.`,
        `You are therefore commanded to search ${pen.place()}, at any hour of the day, and there seize ${pen.field('items', toSeize(pen))}, and bring it before this court without delay.`,
        `This warrant expires on ${pen.day('execute-by', lastDay(pen, 10))}. Night service is not authorized.`,
        `Witness my signature on ${pen.day('issued', pen.scene.issued, 'ordinal')} at ${pen.fill(clock(pen))}`,
      ) +
      hand(
        pen,
        {
          role: 'judge',
          name: pen.scene.judge.full,
          title: pen.random.pick(['JUDGE PRESIDING', 'Judge of the said Court']),
        },
        '',
        'right',
      )
    )
  }),
  stateSearch('state-search-warrant/cells', false, (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      stateBench(pen, courtState(pen)) +
      heading('SEARCH WARRANT AND INVENTORY', 'bar') +
      cells(2, [
        ['Control number', pen.field('case-number', stateNumber(pen, 'MD'))],
        ['Agency', pen.fill('Police Department, Major Crimes')],
        ['Premises to be searched', pen.place()],
        ['Items to be searched for and seized (be as specific as possible)', pen.field('items', toSeize(pen))],
        ['Violation of', pen.fill(stateCrime(pen))],
        ['Serve as soon as practicable but not after', pen.day('execute-by', lastDay(pen, 2))],
      ]) +
      says(
        'WHEREAS, facts have been sworn to before me by written affidavit attached hereto from which I have found probable cause, I do authorize you to search the premises described above, and to seize, secure, inventory and make return according to law.',
        `Issued under my hand on ${officeDay(pen, 'issued', pen.scene.issued)} at ${pen.fill(clock(pen))} (time of issue must be stated)`,
      ) +
      hand(
        pen,
        {
          role: 'judge',
          name: pen.scene.judge.full,
          title: pen.random.pick(['Issuing Authority, Magisterial District Judge', 'Judge']),
        },
        'Signature of issuing authority',
      )
    )
  }),
  stateSearch('state-search-warrant/from-away', true, (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      stateBench(pen, courtState(pen)) +
      heading('SEARCH WARRANT FOR RECORDS', 'under') +
      says(`No. ${pen.field('case-number', stateNumber(pen, 'SW'))}`) +
      orders(
        `${pen.scene.stateCourt.people}, to any law enforcement officer: upon the affidavit of ${pen.fill(pen.scene.officer.full)} the undersigned finds grounds to search the record rooms and servers of ${pen.place()} for ${pen.field('items', toSeize(pen))}.`,
        `Execute on or before ${pen.day('execute-by', lastDay(pen, 10))} between 7:00 a.m. and 8:00 p.m. and return to this court.`,
        `Dated ${pen.day('issued', pen.scene.issued)}.`,
      ) +
      hand(
        pen,
        { role: 'judge', name: pen.scene.judge.full, title: `Judge, ${pen.scene.stateCourt.court}` },
        '',
        'right',
      )
    )
  }),
  inspection('admin-inspection-warrant/controlled-substances', 'admin-inspection-warrant', false, (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      federalBench(pen) +
      parties(
        `IN THE MATTER OF THE ADMINISTRATIVE INSPECTION OF\n${pen.place()}`,
        `Misc. No. ${pen.field('case-number', federalNumber(pen, 'mc'))}`,
        'section',
      ) +
      heading('ADMINISTRATIVE INSPECTION WARRANT') +
      orders(
        `To ${pen.fill(pen.scene.officer.full)}, Diversion Investigator, Drug Enforcement Administration, and other investigators so designated under 21 U.S.C. § 878:`,
        'Application having been made, a valid public interest in the effective enforcement of the Controlled Substances Act justifies this inspection, 21 U.S.C. § 880(d).',
        `You may enter the controlled premises, meaning the pharmacy and its vault, in regular business hours and inspect ${pen.field('items', 'controlled substance inventories, order forms, dispensing logs and stocks on hand')}, and copy or seize what Attachment B lists.`,
        `This warrant shall be executed by ${pen.day('execute-by', lastDay(pen, 10))} and returned within ten days.`,
        `Issued ${officeDay(pen, 'issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: magistrate(pen) }, '', 'right')
    )
  }),
  inspection('admin-inspection-warrant/workplace-safety', 'admin-inspection-warrant', false, (pen) => {
    pen.fact('document.describes-the-items', true)
    return (
      federalBench(pen) +
      parties(
        `IN RE: ESTABLISHMENT INSPECTION OF\n${pen.place()}`,
        `Case ${pen.field('case-number', federalNumber(pen, 'mc'))}`,
        'boxed',
      ) +
      heading('WARRANT FOR INSPECTION', 'under') +
      orders(
        'TO: ANY COMPLIANCE SAFETY AND HEALTH OFFICER, OCCUPATIONAL SAFETY AND HEALTH ADMINISTRATION, UNITED STATES DEPARTMENT OF LABOR',
        `Under section 8(a) of the Occupational Safety and Health Act, 29 U.S.C. § 657(a), you are authorized to enter the establishment at reasonable times and inspect ${pen.field('items', 'the boiler room, loading dock, laundry and injury logs (OSHA 300) for the present year')}. Patient rooms are left out of this warrant.`,
        `The inspection shall begin not later than ${pen.day('execute-by', lastDay(pen, 10), 'ordinal')}.`,
        `SO ORDERED, ${pen.day('issued', pen.scene.issued)}`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: magistrate(pen) })
    )
  }),
  inspection(
    'immigration-search-warrant/worksite',
    'immigration-search-warrant',
    true,
    (pen) =>
      federalBench(pen) +
      parties(
        `In the Matter of the Civil Search of\n${pen.place()}`,
        `No. ${pen.field('case-number', federalNumber(pen, 'mj'))}`,
        'star',
      ) +
      heading('WARRANT OF ENTRY AND INSPECTION (CIVIL IMMIGRATION)') +
      orders(
        'To officers of United States Immigration and Customs Enforcement, Department of Homeland Security:',
        'The application and sworn declaration show probable cause to believe that persons without lawful status are employed in the areas below, and the warrant is sought under 8 U.S.C. § 1357 and the inherent power of this Court.',
        'You may enter the kitchen, laundry and linen stores on the basement level, not open to the public, to question persons found at work there. No patient area may be entered.',
        `Valid in daytime hours until ${pen.day('execute-by', lastDay(pen, 10))}.`,
        `Signed ${pen.day('issued', pen.scene.issued)} at ${pen.fill(pen.scene.district.office)}.`,
      ) +
      hand(pen, { role: 'judge', name: pen.scene.judge.full, title: magistrate(pen) }, '', 'right') +
      bottom('cc: Duty Assistant U.S. Attorney'),
  ),
]
