import { later } from '../days.ts'
import type { Expected, Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { docket, recordsAsked } from '../wording-pools.ts'
import { bar, body, bottom, cell, heading, masthead, pair, parties, stateCourt, trio } from './layout.ts'

interface More {
  readonly kind?: Kind
  readonly alsoRight?: readonly Kind[]
  readonly rows?: readonly string[]
  readonly court?: 'state'
  readonly lookalike?: boolean
  readonly size?: 'card'
  readonly facts?: Partial<Expected['facts']>
  readonly form?: { readonly number: string; readonly revision?: string }
}

const paper = (key: string, more: More, draw: (pen: Pen) => string): Template => ({
  key,
  instrument: key,
  kind: more.kind ?? 'not-process',
  ...(more.alsoRight === undefined ? {} : { alsoRight: more.alsoRight }),
  standing: 'none',
  rows: more.rows ?? [],
  lookalike: more.lookalike ?? true,
  ...(more.court === undefined ? {} : { court: more.court }),
  ...(more.size === undefined ? {} : { size: more.size }),
  ...(more.form === undefined ? {} : { form: more.form }),
  facts: { 'document.grants-non-public-access': false, ...more.facts },
  draw,
})

const ink = (pen: Pen, label: string): string =>
  `<div class="sb"><div class="l">${pen.scrawl()}</div><div class="u">${label}</div></div>`

const civil = { kind: 'other', alsoRight: ['not-process'], court: 'state' } as const

const ordinary = { lookalike: false } as const

/** Look-alikes and papers of everyday life in the test half. */
export const lookalikes: readonly Template[] = [
  paper('warrant-in-debt', { ...civil, form: { number: 'DC-412' } }, (pen) => {
    pen.fact('document.court', 'state-other')
    pen.fact('document.signer', 'clerk')
    return (
      heading('WARRANT IN DEBT', true) +
      body('COMMONWEALTH OF VIRGINIA &emsp; Fairfax General District Court') +
      parties(
        `Plaintiff: Cinder Creek Hospital Collections, Inc.\n   v.\nDefendant: ${pen.field('person-named', pen.scene.subject.full)}`,
        `Case No.\n${pen.field('case-number', `GV${pen.random.int(24, 26)}00${pen.random.int(1000, 9999)}`)}`,
      ) +
      body(
        'TO ANY AUTHORIZED OFFICER: You are hereby commanded to summon the Defendant(s).',
        `TO THE DEFENDANT(S): You are summoned to appear before this Court on ${pen.day('return-on', later(pen.scene.at, 30))} at 10:00 AM to answer the Plaintiff’s civil claim for a debt of $${pen.random.int(200, 4900)}.00 and costs.`,
        'JUDGMENT: that Plaintiff recover against the named Defendant(s) (to be completed by the judge).',
      ) +
      ink(pen, 'Clerk / Deputy Clerk') +
      bottom('FORM DC-412 FRONT', '')
    )
  }),
  paper('unlawful-detainer', { ...civil, form: { number: 'SUM-130' } }, (pen) => {
    pen.fact('document.signer', 'clerk')
    return (
      stateCourt(
        pen,
        `PLAINTIFF: Granger Park Apartments LP\nDEFENDANT: ${pen.fill(pen.scene.subject.full)}`,
        `CASE NUMBER\n${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      heading('SUMMONS: UNLAWFUL DETAINER (EVICTION)') +
      body(
        'NOTICE TO DEFENDANT: You are being sued by the plaintiff named above. You have 10 days after service to file a written response with this court.',
        'If you lose, a marshal or sheriff can be ordered to remove you from the property.',
        `Date: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      ink(pen, 'Clerk, by Deputy') +
      bottom('SUM-130', '')
    )
  }),
  paper('writ-of-execution', civil, (pen) => {
    pen.fact('document.signer', 'clerk')
    return (
      stateCourt(
        pen,
        `Judgment creditor: ${pen.scene.other.full}\nJudgment debtor: ${pen.fill(pen.scene.subject.full)}`,
        `No.\n${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      heading('WRIT OF EXECUTION (MONEY JUDGMENT)') +
      body(
        'To the sheriff or marshal of the county: You are directed to enforce the judgment described below with daily interest and your costs as provided by law, against wages and bank accounts.',
        `Issued ${pen.day('issued', pen.scene.issued)}`,
      ) +
      ink(pen, 'Clerk')
    )
  }),
  paper(
    'know-your-rights',
    { alsoRight: ['outreach-material'] },
    () =>
      '<div class="loud">You have rights.<br>Usted tiene derechos.</div>' +
      bar('AT THE DOOR / EN LA PUERTA') +
      body(
        'Ask: “Do you have a warrant signed by a judge?” An ICE warrant (Form I-200 or I-205, Department of Homeland Security, “Warrant of Removal/Deportation”) is signed by an immigration officer, not by a United States magistrate judge. You need not let them in.',
        'Pida ver una orden judicial de registro (“Search and Seizure Warrant”) con la firma de un juez y su dirección correcta.',
      ) +
      bar('IF ARRESTED') +
      body('Say: I will remain silent. I want a lawyer. Do not sign a Notice to Appear or any order without advice.') +
      bottom('Hollow Street Legal Aid', 'Free copy'),
  ),
  paper(
    'game-prop',
    {},
    (pen) =>
      masthead(pen, 'SHADOWS OVER BIRCHMERE', ['An escape-room evening. Exhibit envelope C']) +
      heading('ARREST WARRANT', true) +
      parties('THE CROWN AND THE TOWN OF BIRCHMERE\n   v.\nProfessor Mortimer Quill', 'Case No.\n13-GHOST-31') +
      body(
        'YOU ARE COMMANDED to arrest the Professor and bring him before the Midnight Court without unnecessary delay. Probable cause: the stolen pocket watch.',
        '<small>This is a prop. It has no legal effect. Return to the game master.</small>',
      ) +
      ink(pen, 'Magistrate Ravensworth'),
  ),
  paper(
    'film-prop',
    {},
    (pen) =>
      heading('SEARCH WARRANT', true) +
      parties('STATE OF EVERGLADE\nCounty of Palmetto Bay', 'Case No. 55-0000\nEPISODE 208, SCENE 14') +
      body(
        'TO ANY PEACE OFFICER: you are commanded to search the Blue Lagoon Motel, room 6, and seize the briefcase.',
        'PROPERTY OF NORTHLIGHT PICTURES ART DEPARTMENT. FICTIONAL DOCUMENT.',
      ) +
      ink(pen, 'Judge of the Circuit Court of Palmetto Bay'),
  ),
  paper(
    'hospital-release-form',
    { alsoRight: ['other', 'patient-authorization'] },
    (pen) =>
      masthead(pen, pen.scene.facility.name, ['Security and Privacy Office']) +
      heading('Release of Patient to Law Enforcement: Internal Form') +
      trio(
        cell('Agency', 'ICE / FBI / police / other'),
        cell('Paper shown', 'warrant / court order / subpoena / none'),
        cell('Case number', ''),
      ) +
      body(
        '1. Was the warrant signed by a United States magistrate judge or a state judge? 2. Is the Form I-200 or I-205 signed by an immigration officer only? 3. Does the order command the hospital by name? 4. Has counsel been reached?',
        'The physician certifies that the patient is stable for release. Nothing on this form orders anyone to do anything.',
      ) +
      pair(ink(pen, 'Nursing supervisor'), ink(pen, 'Physician')),
  ),
  paper(
    'against-advice-form',
    { alsoRight: ['other'] },
    (pen) =>
      masthead(pen, pen.scene.facility.name, ['Emergency Department']) +
      heading('LEAVING AGAINST MEDICAL ADVICE') +
      body(
        `I, ${pen.fill(pen.scene.subject.full)}, choose to leave. The risks were explained. I release the hospital from liability.`,
        `Date ${pen.fill(pen.scene.at)}`,
      ) +
      pair(ink(pen, 'Patient'), ink(pen, 'Witness')),
  ),
  paper('common-law-warrant', {}, (pen) => {
    pen.notes.defects.add('court-not-real')
    return (
      masthead(pen, 'Sovereign Grand Assembly Court of Record', ['unincorporated, without the United States']) +
      parties(
        `${pen.scene.other.full.toUpperCase()}, a living soul\n   v.\n${pen.scene.place.name}, a corporation`,
        'Case No. UCC-1-308',
      ) +
      heading('ORDER AND WARRANT OF SEIZURE') +
      body(
        'IT IS ORDERED by this court of record that you surrender all records and persons held. YOU ARE COMMANDED to comply within 72 hours or be charged a fee schedule in silver.',
      ) +
      ink(pen, 'Chief Justice, by special appearance, all rights reserved')
    )
  }),
  paper(
    'news-article',
    {},
    (pen) =>
      '<div class="loud" style="font-family:var(--serif)">The Marlow Ledger</div>' +
      heading('Judge’s order keeps patient in hospital; agents leave without arrest') +
      body(
        `${pen.scene.officer.full}, staff writer`,
        'A federal judge on Monday issued a temporary restraining order, court papers show. Immigration officers had come with what they called a warrant of removal, a Form I-205 from the Department of Homeland Security.',
        '“It is ordered that respondents shall not remove petitioner,” the United States District Court wrote. A grand jury subpoena for hospital records is still open.',
        'In an unrelated case, a search warrant signed by a magistrate judge led to two arrests at a pharmacy.',
      ),
  ),
  paper(
    'training-slide',
    {},
    () =>
      heading('Which papers come from a judge?', true) +
      pair(
        cell(
          'JUDICIAL WARRANT',
          'UNITED STATES DISTRICT COURT<br>Search and Seizure Warrant (AO 93)<br>Signed: United States Magistrate Judge',
        ),
        cell(
          'ADMINISTRATIVE WARRANT',
          'U.S. DEPARTMENT OF HOMELAND SECURITY<br>Warrant for Arrest of Alien (I-200)<br>Signed: Authorized Immigration Officer',
        ),
      ) +
      body('Slide 9. When in doubt call the privacy officer. Do not argue about the warrant with officers.'),
  ),
  paper(
    'menu',
    ordinary,
    () =>
      heading('Amber Lane Diner', true) +
      bar('BREAKFAST') +
      body('Two eggs any style 6.95 &emsp; Oatmeal with berries 5.50 &emsp; Chilaquiles 9.25') +
      bar('SANDWICHES') +
      body('Turkey club 10.50 &emsp; Grilled cheese 8.00 &emsp; Court Street burger 11.75') +
      body('Orders to go: ask at the counter.'),
  ),
  paper(
    'insurance-card',
    { ...ordinary, size: 'card' },
    (pen) =>
      `<b style="font:bold 19px var(--sans)">CASCADE MUTUAL</b><br>Member ${pen.scene.subject.full}<br>ID CM${pen.random.int(1000000, 9999999)}<br>Plan PPO 500 &emsp; Rx Group CMRX<br><small>Deductible $500. Provider line ${pen.scene.phone}</small>`,
  ),
  paper(
    'prescription',
    ordinary,
    (pen) =>
      masthead(pen, `${pen.scene.other.full}, DO`, ['Family Medicine', pen.scene.facility.address]) +
      body(
        `Patient: ${pen.scene.subject.full} &emsp; Date: ${pen.scene.issued}`,
        '<b style="font-size:26px">Rx</b> Lisinopril 10 mg tablets. Sig: one daily. Qty 30. Refill 3 times.',
      ) +
      ink(pen, 'Prescriber'),
  ),
  paper(
    'discharge-summary',
    ordinary,
    (pen) =>
      masthead(pen, pen.scene.facility.name, ['Discharge instructions']) +
      body(
        `Patient ${pen.scene.subject.full}. Seen for a sprained ankle. Rest, ice, compression and elevation. Return if swelling grows. Follow the orders of your physician.`,
      ),
  ),
  paper(
    'business-card',
    { ...ordinary, rows: ['A16'], alsoRight: ['outreach-material'], size: 'card' },
    (pen) =>
      `<div class="pair" style="grid-template-columns:60px 1fr">${pen.seal(54)}<div><b>${pen.scene.officer.full}</b><br>Deportation Officer<br><small>U.S. Department of Homeland Security<br>Enforcement and Removal Operations<br>Office ${pen.scene.phone}</small></div></div>`,
  ),
  paper(
    '287g-credential',
    { ...ordinary, rows: ['A17'], alsoRight: ['custody-paper', 'other'], size: 'card' },
    (pen) =>
      `<div class="bar">DESIGNATED IMMIGRATION OFFICER</div><div class="pair" style="grid-template-columns:60px 1fr">${pen.seal(54)}<div>Deputy ${pen.scene.officer.full}<br><small>Authorized under section 287(g) of the Immigration and Nationality Act. Badge ${pen.random.int(100, 999)}</small></div></div>`,
  ),
  paper(
    'outreach-flyer',
    { ...ordinary, kind: 'outreach-material', rows: ['A18'] },
    (pen) =>
      masthead(pen, 'Homeland Security Investigations', ['Project Safe Corridor']) +
      '<div class="loud">Be our eyes and ears in health care.</div>' +
      body(
        'A partnership between HSI and the hospitals of your city. If you see something, say something. We train front desk staff at no cost to know the signs of document fraud.',
        `Book a visit: Special Agent ${pen.scene.officer.full}, ${pen.scene.phone}`,
      ),
  ),
  paper(
    'mou-draft',
    { ...ordinary, kind: 'outreach-material', alsoRight: ['letter', 'other'], rows: ['A18'] },
    (pen) =>
      heading('Partnership Agreement (draft for discussion)') +
      body(
        `This memorandum of understanding is proposed by Homeland Security Investigations to ${pen.scene.facility.name}.`,
        '1. The hospital will designate a point of contact for critical infrastructure outreach. 2. The parties may share threat information. 3. Badged agents may tour loading and emergency areas on request. 4. No funds change hands.',
      ) +
      pair(cell('For the agency', '<br>'), cell('For the hospital', '<br>')),
  ),
  paper(
    'hipaa-authorization',
    { ...ordinary, kind: 'patient-authorization', rows: ['A20'], facts: { 'document.describes-the-items': true } },
    (pen) =>
      masthead(pen, pen.scene.facility.name, ['Patient Authorization']) +
      heading('Permission to Share My Health Information') +
      cell('Patient', pen.field('person-named', pen.scene.subject.full)) +
      cell('What may be shared', pen.field('items', recordsAsked(pen.random))) +
      pair(
        cell('With whom', pen.scene.attorney.full),
        cell('This permission ends on', pen.day('expires-on', later(pen.scene.at, 90))),
      ) +
      body(
        'I may revoke this authorization in writing at any time. My care does not depend on it. What is shared may be shared again and may no longer be protected by HIPAA (45 CFR 164.508).',
      ) +
      pair(ink(pen, 'Patient or representative'), cell('Date', pen.day('signed-on', pen.scene.issued))),
  ),
  paper(
    'bolo',
    { ...ordinary, kind: 'agency-request', alsoRight: ['not-process', 'letter'], rows: ['A16'] },
    (pen) =>
      `<div class="bar">POLICE BULLETIN: ATTEMPT TO LOCATE</div>${pair('<div style="border:1px solid #222;height:200px"></div>', body(`<b>${pen.scene.subject.full}</b>`, 'Person of interest in a vehicle theft. Not wanted on any warrant.', `Call dispatch at ${pen.scene.phone}.`))}`,
  ),
  paper(
    'uscis-application',
    { kind: 'dhs-other-form', alsoRight: ['not-process', 'other'], form: { number: 'N-400', revision: '04/01/24' } },
    (pen) =>
      masthead(pen, 'Application for Naturalization', [
        'Department of Homeland Security, U.S. Citizenship and Immigration Services',
      ]) +
      cell('Enter your 9 digit A-Number', pen.field('a-number', pen.scene.aNumber)) +
      pair(
        cell('Family Name (Last Name)', pen.fill(pen.scene.subject.family)),
        cell('Given Name (First Name)', pen.fill(pen.scene.subject.given)),
      ) +
      body(
        'Part 9. Have you EVER been arrested, cited, or detained by any law enforcement officer (including any immigration official)? Have you EVER been placed in removal proceedings?',
      ) +
      ink(pen, 'Applicant’s Signature') +
      bottom('Form N-400 Edition 04/01/24'),
  ),
  paper(
    'i-9-form',
    { kind: 'dhs-other-form', alsoRight: ['not-process', 'other'], form: { number: 'I-9', revision: '08/01/23' } },
    (pen) =>
      masthead(pen, 'Employment Eligibility Verification', [
        'Department of Homeland Security, U.S. Citizenship and Immigration Services',
      ]) +
      body(
        'START HERE: Employers must ensure the form instructions are available to employees when completing this form. Section 1. Employee Information and Attestation.',
      ) +
      pair(cell('Last Name', pen.fill(pen.scene.other.family)), cell('First Name', pen.fill(pen.scene.other.given))) +
      ink(pen, 'Signature of Employee') +
      bottom('Form I-9 Edition 08/01/23'),
  ),
  paper(
    'tax-form',
    { alsoRight: ['other'], form: { number: 'W-4' } },
    (pen) =>
      masthead(pen, 'Employee’s Withholding Certificate', ['Department of the Treasury, Internal Revenue Service']) +
      pair(cell('First name and middle initial', pen.scene.other.given), cell('Last name', pen.scene.other.family)) +
      body(
        'Step 5: Sign Here. Under penalties of perjury, I declare that this certificate, to the best of my knowledge and belief, is true, correct, and complete.',
      ) +
      ink(pen, 'Employee’s signature') +
      bottom('Form W-4'),
  ),
]
