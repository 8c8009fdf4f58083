import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { docket, recordsAsked } from '../wording-pools.ts'
import { caption, foot, grid, letterhead, paragraphs, row, stateCourt, title } from './layout.ts'

interface Plain {
  readonly key: string
  readonly kind?: Kind
  readonly alsoRight?: readonly Kind[]
  readonly rows?: readonly string[]
  readonly lookalike?: boolean
  readonly size?: 'letter' | 'card'
  readonly draw: (pen: Pen) => string
}

/** A paper that nobody with authority issued, however it looks. */
const plain = (of: Plain): Template => ({
  key: of.key,
  instrument: of.key,
  kind: of.kind ?? 'not-process',
  ...(of.alsoRight === undefined ? {} : { alsoRight: of.alsoRight }),
  standing: 'none',
  rows: of.rows ?? [],
  lookalike: of.lookalike ?? true,
  ...(of.size === undefined ? {} : { size: of.size }),
  facts: { 'document.grants-non-public-access': false },
  draw: of.draw,
})

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** Look-alikes and papers of everyday life in the train half. */
export const lookalikes: readonly Template[] = [
  {
    key: 'warrant-in-debt',
    instrument: 'warrant-in-debt',
    kind: 'other',
    alsoRight: ['not-process'],
    standing: 'none',
    rows: [],
    lookalike: true,
    facts: { 'document.court': 'state-other', 'document.grants-non-public-access': false },
    draw: (pen) =>
      `<div class="formno">WARRANT IN DEBT (CIVIL CLAIM FOR MONEY) Commonwealth of Virginia VA. CODE § 16.1-79</div>` +
      grid([
        [
          ['', '<b>Richmond General District Court</b>'],
          ['CASE NO.', pen.field('case-number', `GV${pen.random.int(24, 26)}-${pen.random.int(1000, 9999)}`)],
        ],
        [
          ['TO ANY AUTHORIZED OFFICER:', 'You are hereby commanded to summon the Defendant(s).'],
          ['RETURN DATE AND TIME', `${pen.day('return-on', later(pen.scene.at, 25))} 9:30 AM`],
        ],
        [
          ['PLAINTIFF(S)', 'Quickpay Medical Lending, LLC'],
          ['DEFENDANT(S)', pen.field('person-named', pen.scene.subject.full)],
        ],
      ]) +
      paragraphs(
        `TO THE DEFENDANT(S): You are summoned to appear before this Court at the above address to answer the Plaintiff’s civil claim (see below).`,
        `CLAIM: Plaintiff claims that Defendant owes Plaintiff a debt in the sum of $${pen.fill(`${pen.random.int(2, 9)},${pen.random.int(100, 999)}.00`)} net of any credits, with interest, costs and attorney’s fees.`,
      ) +
      `<div class="sig"><div class="sigline">${pen.sign({ role: 'clerk', name: pen.scene.clerk.full, title: 'Clerk' })}</div><div class="label">CLERK &nbsp; DEPUTY CLERK &nbsp; MAGISTRATE</div></div>` +
      foot('FORM DC-412'),
  },
  {
    key: 'unlawful-detainer',
    instrument: 'unlawful-detainer',
    kind: 'other',
    alsoRight: ['not-process'],
    standing: 'none',
    rows: [],
    lookalike: true,
    court: 'state',
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      title('SUMMONS - UNLAWFUL DETAINER - EVICTION') +
      stateCourt(
        pen,
        `NOTICE TO DEFENDANT: ${pen.scene.subject.full}\nYOU ARE BEING SUED BY PLAINTIFF: Bellows Property Group`,
        `\nCASE NUMBER: ${pen.field('case-number', docket(pen.random, 'state'))}`,
      ) +
      paragraphs(
        'NOTICE! You have been sued. The court may decide against you without your being heard unless you respond within 10 days.',
        'A sheriff’s deputy may later carry out a writ of possession and remove you from the premises if the landlord wins. A letter or phone call will not protect you.',
        `Date: ${pen.day('issued', pen.scene.issued)}`,
      ) +
      `<div class="sig"><div class="sigline">${pen.sign({ role: 'clerk', name: pen.scene.clerk.full, title: 'Clerk' })}</div><div class="label">Clerk, by Deputy</div></div>`,
  },
  plain({
    key: 'know-your-rights',
    alsoRight: ['outreach-material'],
    draw: () =>
      '<h1>KNOW YOUR RIGHTS</h1><h2>If immigration officers come to your door</h2>' +
      list([
        'You do not have to open the door unless they show a warrant signed by a judge. Ask them to pass it under the door.',
        'A WARRANT FOR ARREST OF ALIEN (Form I-200) or a WARRANT OF REMOVAL (Form I-205) is not signed by a judge.',
        'A search warrant from a UNITED STATES DISTRICT COURT says YOU ARE COMMANDED and is signed by a magistrate judge. Check the address and the date.',
        'You have the right to remain silent and to speak to a lawyer.',
      ]) +
      '<h2>Carry this card</h2><p>I do not wish to speak with you or sign any document. I do not consent to a search.</p><p>Alder Creek Community Legal Fund</p>',
  }),
  plain({
    key: 'game-prop',
    draw: (pen) =>
      letterhead(pen, 'GREYHAVEN MYSTERY NIGHTS', ['a dinner game for 6 to 12 players']) +
      title('SEARCH WARRANT') +
      caption('THE CROWN COURT OF GREYHAVEN\nIn the Matter of Lady Ashgrove’s Library', '\nCase No. 1888-MJ-13', 3) +
      paragraphs(
        'TO: Inspector Thistlewood and all officers of the law',
        'YOU ARE COMMANDED to search the library, the conservatory and the locked drawer, at any time in the day or night, and to seize the candlestick.',
        '<i>Prop 7 of 12. For game play only. Hand to players at the start of Act Two.</i>',
      ) +
      `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Judge Horatio Pennywhistle, Magistrate</div></div>`,
  }),
  plain({
    key: 'hospital-release-log',
    alsoRight: ['patient-authorization', 'other'],
    draw: (pen) =>
      letterhead(pen, pen.scene.facility.name, ['Health Information Management']) +
      title('RELEASE OF INFORMATION - LEGAL REQUEST CHECKLIST') +
      grid([
        [
          [
            'Requester presented (tick):',
            'search warrant / arrest warrant / court order / grand jury subpoena / administrative subpoena',
          ],
          ['Received by', pen.fill(pen.scene.other.full)],
        ],
        [
          ['Signed by a judge or magistrate?', 'yes / no'],
          ['Case number and court on the document', ''],
        ],
        [
          ['Execute on or before date', ''],
          ['Counsel called', ''],
        ],
      ]) +
      paragraphs(
        'Staff: do not release records until Privacy has checked that the warrant or subpoena names this hospital. File this form with the copy. This form is internal.',
      ) +
      `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Employee signature</div></div>`,
  }),
  plain({
    key: 'common-law-warrant',
    draw: (pen) => {
      pen.notes.defects.add('court-not-real')
      return (
        `<div class="court">THE PEOPLE’S COMMON LAW COURT</div><div class="for">in and for the united States of America, Republic</div>` +
        caption(`${pen.scene.other.full}, one of the people\nv.\n${pen.scene.place.name}`, '\nCase No. CL-0001', 4) +
        title('WRIT AND WARRANT OF COMMERCIAL ARREST') +
        paragraphs(
          'YOU ARE COMMANDED to deliver the living body of the claimant and all records forthwith. Failure is contempt before the Supreme Court of We the People.',
        ) +
        `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Justice of the Peace, sui juris</div></div>`
      )
    },
  }),
  plain({
    key: 'news-article',
    draw: (pen) =>
      '<h1 style="font-family:var(--serif)">The Lakemont Courier</h1><h2>Federal agents served search warrant at clinic, records show</h2>' +
      paragraphs(
        `<b>By ${pen.scene.other.full}</b>`,
        'Agents carrying a search and seizure warrant signed by a United States magistrate judge spent four hours at a clinic on Tuesday, according to papers filed in United States District Court.',
        'The warrant, in a case numbered with the letters “mj”, let officers take billing records. “You are commanded to execute this warrant on or before” the date, it reads.',
        'Immigration and Customs Enforcement said that its officers were not involved and that no Form I-200 had been issued. The hospital association said that staff had called counsel.',
        'A grand jury subpoena followed. The clinic reopened Wednesday.',
      ),
  }),
  plain({
    key: 'menu',
    lookalike: false,
    draw: () =>
      `<h1>Casa Corwin</h1><h2>Lunch</h2>${list(['Enchiladas verdes 11.50', 'Chicken soup with rice 8.00', 'House salad 7.25', 'Fish tacos (three) 12.75'])}<h2>Drinks</h2>${list(['Horchata 3.50', 'Lemonade 3.00', 'Coffee 2.75'])}<p>Ask your server about the order of the day.</p>`,
  }),
  plain({
    key: 'insurance-card',
    lookalike: false,
    size: 'card',
    draw: (pen) =>
      `<b style="font:bold 20px var(--sans)">BlueHarbor Health Plan</b>${grid([
        [
          ['MEMBER', pen.scene.subject.full],
          ['ID', `XHP${pen.random.int(100000, 999999)}`],
        ],
        [
          ['GROUP', String(pen.random.int(1000, 9999))],
          ['RxBIN', '004336'],
        ],
      ])}<small>Copay: office $20, emergency $150. Call ${pen.scene.phone} before admission.</small>`,
  }),
  plain({
    key: 'prescription',
    lookalike: false,
    draw: (pen) =>
      letterhead(pen, `${pen.scene.other.full}, M.D.`, [pen.scene.facility.address]) +
      paragraphs(
        `Name: ${pen.scene.subject.full}`,
        `Date: ${pen.scene.issued}`,
        '<b style="font-size:28px">Rx</b>',
        'Amoxicillin 500 mg capsules, one by mouth three times a day for seven days. Dispense 21. Refills 0.',
      ) +
      `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Signature, substitution permitted</div></div>`,
  }),
  plain({
    key: 'business-card',
    alsoRight: ['outreach-material'],
    rows: ['A16'],
    lookalike: false,
    size: 'card',
    draw: (pen) =>
      `<div class="row"><div style="flex:0 0 70px">${pen.seal(60)}</div><div><b>${pen.scene.officer.full}</b><br>Special Agent<br>Homeland Security Investigations<br><small>U.S. Immigration and Customs Enforcement<br>${pen.scene.phone}</small></div></div>`,
  }),
  plain({
    key: '287g-credential',
    alsoRight: ['custody-paper', 'other'],
    rows: ['A17'],
    lookalike: false,
    size: 'card',
    draw: (pen) =>
      `<div class="row"><div>${pen.seal(54)}</div><div><b>DESIGNATED IMMIGRATION OFFICER</b><br>${pen.scene.officer.full}<br>County Sheriff’s Office<br><small>INA § 287(g), 8 U.S.C. § 1357(g). Expires ${later(pen.scene.at, 200)}</small></div></div>`,
  }),
  plain({
    key: 'outreach-flyer',
    kind: 'outreach-material',
    rows: ['A18'],
    lookalike: false,
    draw: (pen) =>
      `<h1>PARTNERING FOR SAFETY</h1><h2>Homeland Security Investigations: Critical Infrastructure Outreach Program</h2>${paragraphs('Hospitals are critical infrastructure. Our agents meet with your leaders, explain threats and share information. See something, say something.', 'Ask for a free briefing and a walk-through of your site. Tell your liaison of unusual visitors.')}<p>Your partner: Special Agent ${pen.scene.officer.full}, ${pen.scene.phone}</p>`,
  }),
  plain({
    key: 'mou-draft',
    kind: 'outreach-material',
    alsoRight: ['letter', 'other'],
    rows: ['A18'],
    lookalike: false,
    draw: (pen) =>
      `${title('DRAFT MEMORANDUM OF UNDERSTANDING')}${paragraphs(`between Homeland Security Investigations and ${pen.scene.facility.name}`, '1. PURPOSE. The parties wish to form a partnership for sharing information on threats to critical infrastructure.', '2. CONTACTS. The hospital will name one liaison. 3. ACCESS. The hospital will offer tours and camera feeds as agreed. 4. TERM. Two years; either party may end it.')}${row('____________________<br>For HSI', '____________________<br>For the hospital')}`,
  }),
  {
    key: 'hipaa-authorization',
    instrument: 'hipaa-authorization',
    kind: 'patient-authorization',
    standing: 'none',
    rows: ['A20'],
    facts: { 'document.grants-non-public-access': false, 'document.describes-the-items': true },
    draw: (pen) =>
      letterhead(pen, pen.scene.facility.name, [pen.scene.facility.address]) +
      title('AUTHORIZATION TO USE OR DISCLOSE PROTECTED HEALTH INFORMATION') +
      paragraphs(
        `I, ${pen.field('person-named', pen.scene.subject.full)}, authorize ${pen.scene.facility.name} to disclose: ${pen.field('items', recordsAsked(pen.random))}`,
        `To: ${pen.fill(pen.scene.attorney.full)}. Purpose: at my request.`,
        `This authorization expires on ${pen.day('expires-on', later(pen.scene.at, 120))}. I may revoke it in writing. Treatment does not depend on my signing. Information disclosed may be redisclosed by the recipient.`,
        `Date: ${pen.day('signed-on', pen.scene.issued)}`,
      ) +
      `<div class="sig"><div class="sigline">${pen.scrawl()}</div><div class="label">Signature of patient or personal representative</div></div>`,
  },
  plain({
    key: 'bolo',
    kind: 'agency-request',
    alsoRight: ['not-process', 'letter'],
    rows: ['A16'],
    lookalike: false,
    draw: (pen) =>
      `<h1>BE ON THE LOOKOUT</h1><div class="row"><div style="border:2px solid #000;height:210px;flex:0 0 180px"></div><div><h2>${pen.scene.subject.full}</h2>${paragraphs('Wanted for questioning. Warrant: none yet.', `Last seen ${pen.scene.issued} near the bus station. Blue jacket.`, `If this person comes in, call the Police Department, ${pen.scene.phone}. Do not approach.`)}</div></div>`,
  }),
  {
    key: 'uscis-application',
    instrument: 'uscis-application',
    kind: 'dhs-other-form',
    alsoRight: ['not-process', 'other'],
    standing: 'none',
    rows: [],
    lookalike: true,
    form: { number: 'I-90', revision: '04/01/24' },
    facts: { 'document.grants-non-public-access': false },
    draw: (pen) =>
      `<div class="head2"><span class="agency">Department of Homeland Security<br>U.S. Citizenship and Immigration Services</span><b>Application to Replace Permanent Resident Card</b></div>` +
      grid([
        [
          ['Part 1. 1. Alien Registration Number (A-Number)', pen.field('a-number', pen.scene.aNumber)],
          ['2. USCIS Online Account Number', ''],
        ],
        [
          ['3.a. Family Name (Last Name)', pen.fill(pen.scene.subject.family)],
          ['3.b. Given Name (First Name)', pen.fill(pen.scene.subject.given)],
        ],
        [['Part 2. Reason for application', 'My previous card has been lost, stolen, or destroyed.']],
      ]) +
      `<p>Applicant’s Signature</p><div class="sig left"><div class="sigline">${pen.scrawl()}</div></div>` +
      foot('Form I-90 04/01/24 Page 1 of 7'),
  },
  plain({
    key: 'tax-form',
    alsoRight: ['other'],
    draw: (pen) =>
      `<div class="formno">Form W-9 (Rev. March 2024) Department of the Treasury Internal Revenue Service</div>${title('Request for Taxpayer Identification Number and Certification')}${grid(
        [
          [['1 Name of entity or individual', pen.scene.other.full]],
          [
            ['5 Address', pen.scene.facility.address],
            ['Requester’s name and address', ''],
          ],
          [['Part I Taxpayer Identification Number', '']],
        ],
      )}${paragraphs('Part II Certification. Under penalties of perjury, I certify that the number shown on this form is correct and that I am a U.S. citizen or other U.S. person.')}<div class="sig left"><div class="sigline">${pen.scrawl()}</div><div class="label">Signature of U.S. person</div></div>`,
  }),
]
