import { later } from '../days.ts'
import type { Kind } from '../expected.ts'
import type { Pen } from '../pen.ts'
import type { Template } from '../template.ts'
import { bottom, cells, hand, heading, office, officeDay, orders, parties, says, stateBench } from './layout.ts'
import { clock, courtState, serial, stateNumber } from './wording.ts'

interface Paper {
  readonly key: string
  readonly kind?: Kind
  readonly alsoRight?: readonly Kind[]
  readonly rows?: readonly string[]
  readonly plain?: boolean
  readonly card?: boolean
  readonly court?: 'state'
  readonly draw: Template['draw']
}

const paper = ({
  key,
  kind = 'not-process',
  alsoRight,
  rows = [],
  plain = false,
  card = false,
  court,
  draw,
}: Paper): Template => ({
  key,
  instrument: key.split('/')[0] ?? key,
  kind,
  standing: 'none',
  rows,
  lookalike: !plain,
  ...(alsoRight === undefined ? {} : { alsoRight }),
  ...(card ? { size: 'card' as const } : {}),
  ...(court === undefined ? {} : { court }),
  facts: { 'document.grants-non-public-access': false },
  draw,
})

const clerk = (pen: Pen, title: string): string =>
  hand(pen, { role: 'clerk', name: pen.scene.clerk.full, title }, 'Clerk', 'right')

/** Papers that are not what their words seem to say, and papers that are nobody’s order. */
export const lookalikes: readonly Template[] = [
  paper({
    key: 'warrant-in-debt/general-district',
    kind: 'other',
    alsoRight: ['not-process'],
    court: 'state',
    draw: (pen) => {
      // Only Virginia has this paper.
      pen.fact('document.court', pen.scene.facility.state === 'VA' ? 'state-this' : 'state-other')
      return (
        `<div class="bench">GENERAL DISTRICT COURT, COMMONWEALTH OF VIRGINIA<small>City of Norfolk</small></div>` +
        heading('WARRANT IN DEBT (Civil Claim for Money)', 'bar') +
        says(
          `CASE NO. ${pen.field('case-number', `GV${pen.random.int(24, 26)}-${serial(pen, 6)}`)}`,
          `TO ANY AUTHORIZED OFFICER: You are hereby commanded to summon the Defendant(s), ${pen.fill(pen.scene.subject.full)}. TO THE DEFENDANT(S): You are summoned to appear before this Court on ${pen.day('return-on', later(pen.scene.at, 25))} at ${pen.fill(clock(pen))} to answer the Plaintiff’s civil claim: $${pen.random.int(400, 9000)}.00 on open account for ambulance service.`,
          'Homestead exemption waived? no. If you fail to appear, judgment may be entered against you.',
        ) +
        clerk(pen, 'Deputy Clerk')
      )
    },
  }),
  paper({
    key: 'unlawful-detainer/eviction-summons',
    kind: 'other',
    alsoRight: ['not-process'],
    court: 'state',
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(
        `${pen.scene.other.family} Property Holdings\nLandlord\nv.\n${pen.scene.subject.full}\nTenant`,
        `Case ${pen.field('case-number', stateNumber(pen, 'LT'))}`,
        'bar',
      ) +
      heading('SUMMONS IN UNLAWFUL DETAINER / EVICTION') +
      says(
        'Your landlord seeks possession of your home for unpaid rent. You are being sued. You must answer within the days stated, or a writ of restitution may issue and the sheriff may put you out.',
        `Issued ${pen.day('issued', pen.scene.issued)}`,
      ) +
      clerk(pen, 'Clerk of Court'),
  }),
  paper({
    key: 'writ-of-garnishment',
    kind: 'other',
    alsoRight: ['not-process', 'court-order'],
    court: 'state',
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      parties(
        `${pen.scene.other.family} Credit Union\nv.\n${pen.scene.subject.full}`,
        `Case ${pen.field('case-number', stateNumber(pen, 'CV'))}`,
        'section',
      ) +
      heading('WRIT OF GARNISHMENT (EARNINGS)') +
      says(
        'To the employer, as garnishee: you are required to hold back nonexempt earnings of the judgment debtor and to file an answer within ten days. You may not dismiss an employee for a garnishment.',
        `Issued ${pen.day('issued', pen.scene.issued)}`,
      ) +
      clerk(pen, 'Deputy Clerk'),
  }),
  paper({
    key: 'jury-summons',
    kind: 'other',
    alsoRight: ['not-process'],
    court: 'state',
    draw: (pen) =>
      stateBench(pen, courtState(pen)) +
      heading('JURY SUMMONS', 'bar') +
      says(
        `${pen.fill(pen.scene.subject.full)}, group ${pen.random.int(100, 900)}: you are summoned for jury service on ${pen.day('appear-on', later(pen.scene.at, 30))} at ${pen.fill(clock(pen))} Failure to appear is contempt of court. Park in the Elm garage and bring this badge.`,
      ),
  }),
  paper({
    key: 'know-your-rights/poster',
    alsoRight: ['outreach-material'],
    draw: (pen) =>
      `<h1>If agents come to the clinic</h1><h2>Look at the paper</h2>${says(
        'A JUDICIAL WARRANT has the name of a court at the top, such as “United States District Court”, and is signed by a judge or magistrate judge.',
        'An ICE “warrant” (Form I-200 or I-205) says Department of Homeland Security and is signed by an immigration officer. It does not let anyone into a private room.',
      )}<h2>You have rights</h2><ul><li>You may remain silent.</li><li>You may ask: “Am I free to go?”</li><li>You may refuse consent to a search.</li></ul>${says(`Neighbors’ Legal Line ${pen.scene.phone}. This is not legal advice.`)}`,
  }),
  paper({
    key: 'know-your-rights/red-card',
    alsoRight: ['outreach-material'],
    card: true,
    draw: () =>
      says(
        '<b>I do not wish to speak with you,</b> answer your questions, or sign any documents, under my 5th Amendment rights. I do not give you permission to enter my room under my 4th Amendment rights unless you have a warrant signed by a judge that you slide under the door.',
      ),
  }),
  paper({
    key: 'game-prop/mystery-box',
    draw: (pen) =>
      `<div class="bench">HIGH COURT OF BLACKWATER TERRITORY<small>Clue No. ${pen.random.int(2, 14)} of 16</small></div>` +
      heading('WARRANT OF ARREST', 'under') +
      orders(
        `By order of Judge Thaddeus Crowe: all lawmen are commanded to seize ${pen.fill(pen.scene.subject.given)} “the Weasel”, wanted dead or alive, reward ${pen.random.int(2, 9)},000 gold eagles.`,
        'Players: match the wax seal to the stable ledger before you open envelope D.',
      ) +
      says('© Lantern Room Games. For play only. Printed in Canada.'),
  }),
  paper({
    key: 'film-prop',
    draw: (pen) =>
      `<div class="bench">UNITED STATES DISTRICT COURT<small>Eastern District of New Carolina</small></div>${heading('SEARCH WARRANT')}${says(
        `PROP — SCENE ${pen.random.int(12, 80)}, TAKE SHEET. Property dept. “Night Shift”, episode ${pen.random.int(101, 310)}.`,
        'YOU ARE COMMANDED to search the hospital morgue. (Hold up to camera 2; lorem ipsum dolor sit amet, consectetur adipiscing elit.)',
        'Return to props cart. NOT A LEGAL DOCUMENT.',
      )}`,
  }),
  paper({
    key: 'common-law-warrant/assembly',
    draw: (pen) => {
      pen.notes.defects.add('court-not-real')
      return `<div class="bench">REPUBLIC ASSEMBLY COMMON LAW GRAND JURY<small>Supreme Court of the Land, non-domestic, without the United States</small></div>${heading('WRIT AND WARRANT OF COMMON LAW ARREST')}${orders(
        `We the people, on the land, command the hospital administrator to release ${pen.fill(pen.scene.subject.full)}, a living soul, within 72 hours or owe one million in silver. Silence is acquiescence.`,
        `Autographed ${pen.random.int(1, 28)} / ${pen.random.int(1, 12)}, by red thumb print, Chief Justice of the Assembly.`,
      )}`
    },
  }),
  paper({
    key: 'hospital-release-form/leaving-early',
    alsoRight: ['other', 'patient-authorization'],
    draw: (pen) =>
      office(pen, pen.scene.facility.name, ['Patient Care Services']) +
      heading('RELEASE FROM RESPONSIBILITY FOR DISCHARGE AGAINST MEDICAL ADVICE') +
      says(
        `I, ${pen.fill(pen.scene.subject.full)}, am leaving of my own will. The risks were explained to me and I release the hospital and its staff.`,
        `Date ${pen.fill(pen.scene.at)} Witness: ${pen.fill(`${pen.scene.other.full}, RN`)}`,
        'Patient signature ______________________',
      ),
  }),
  paper({
    key: 'hospital-law-enforcement-log',
    draw: (pen) =>
      office(pen, pen.scene.facility.name, ['Security Services · internal form SEC-14']) +
      heading('OFFICER SIGN-IN AND SUBPOENA INTAKE LOG', 'bar') +
      cells(4, [
        ['Time', pen.fill('14:05')],
        ['Agency', pen.fill('HSI')],
        ['Warrant shown? (judge / agency / none)', pen.fill('agency')],
        ['Called', pen.fill('House supervisor')],
        ['Time', pen.fill('19:40')],
        ['Agency', pen.fill('City police')],
        ['Warrant shown? (judge / agency / none)', pen.fill('none')],
        ['Called', pen.fill('Privacy on call')],
      ]) +
      says('Do not copy the chart. Put any paper in the red folder.'),
  }),
  paper({
    key: 'bank-letter',
    draw: (pen) =>
      office(pen, 'Old Ferry Savings Bank', ['Legal Order Processing']) +
      says(
        pen.fill(pen.scene.at),
        `Dear ${pen.fill(pen.scene.subject.full)}: We got a levy from a creditor against your checking account ending ${serial(pen, 4)}. By law we must hold the sum shown. A fee of $100 applies. We cannot give legal advice; speak with the party that sent the order.`,
        'Member FDIC. This notice was made by computer and bears no signature.',
      ),
  }),
  paper({
    key: 'landlord-letter',
    draw: (pen) =>
      office(pen, `${pen.scene.other.family} Court Apartments`, ['Leasing office']) +
      heading('NOTICE OF ENTRY — 24 HOURS') +
      says(
        `Unit ${pen.random.int(2, 40)}: maintenance will enter on ${pen.fill(pen.scene.at)} to look at the smoke alarms. You need not be home. Thank you for your patience!`,
      ),
  }),
  paper({
    key: 'news-article/print',
    draw: (pen) =>
      `<h1>Judge signs warrant in hospital drug case</h1><p><i>By ${pen.scene.other.full}, staff writer</i></p><div class="columns">${says(
        `A federal magistrate judge on Tuesday signed a search warrant for a clinic near ${pen.scene.district.office}, court papers show. “You are commanded,” the warrant begins, as all such warrants do.`,
        'Agents of the Drug Enforcement Administration left with boxes. The hospital said it got a grand jury subpoena in the spring and is working with the United States Attorney.',
        'A lawyer for the doctor said her client would fight the indictment. A hearing is set for next month.',
        'Advertisement: winter tires, four for three.',
      )}</div>`,
  }),
  paper({
    key: 'training-slide/warrants',
    alsoRight: ['outreach-material'],
    draw: () =>
      `<h1>Annual training, module 6</h1><h2>Is it a warrant?</h2><ul><li>Court name and district</li><li>Signature of a judge, not an officer</li><li>Execute on or before: has the day gone by?</li></ul><h2>Quiz</h2>${says('An agent shows Form I-205 with the box “immigration judge” ticked. Is it judicial? (No.) Slide 22 of 40')}`,
  }),
  paper({
    key: 'thank-you-letter',
    draw: (pen) =>
      office(pen, 'Police Department', ['Office of the Chief']) +
      says(
        pen.fill(pen.scene.at),
        `To the emergency staff of ${pen.fill(pen.scene.facility.name)}: On behalf of the department I thank you for the care you gave Officer ${pen.fill(pen.scene.subject.family)} after the crash. His family asked me to send these flowers.`,
        `With gratitude, ${pen.scrawl()} ${pen.fill(pen.scene.officer.full)}, Chief of Police`,
      ),
  }),
  paper({
    key: 'flower-order',
    plain: true,
    draw: (pen) =>
      says(
        `Petal Post order ${serial(pen, 6)}`,
        `Deliver to: ${pen.scene.facility.name}, room to be found at the desk`,
        `Message: Get well soon, ${pen.scene.subject.given}! Court is not the same without you. — the bowling team`,
      ),
  }),
  paper({
    key: 'business-card/hsi-agent',
    alsoRight: ['outreach-material'],
    rows: ['A16'],
    plain: true,
    card: true,
    draw: (pen) =>
      says(
        `${pen.seal(34)} <b>Homeland Security Investigations</b>`,
        `${pen.scene.officer.full}<br>Special Agent`,
        `${pen.scene.phone}<br>${pen.scene.district.office}`,
      ),
  }),
  paper({
    key: '287g-credential/officer-card',
    alsoRight: ['custody-paper', 'other'],
    rows: ['A17'],
    plain: true,
    card: true,
    draw: (pen) =>
      says(
        '<b>DESIGNATED IMMIGRATION OFFICER</b>',
        `${pen.scene.officer.full}, Deputy Sheriff`,
        `INA § 287(g) · Task Force Model · No. ${serial(pen, 5)}`,
        'Under the direction of ICE. Valid with agency badge.',
      ),
  }),
  paper({
    key: 'outreach-flyer/tripwire',
    kind: 'outreach-material',
    rows: ['A18'],
    plain: true,
    draw: (pen) =>
      `${pen.seal(60)}<h1>Partners in a safer supply</h1>${says(
        'Homeland Security Investigations, Critical Infrastructure Outreach',
        'Hospitals see things first. If you see something out of the way, from fake drug labels to odd visa questions, say something.',
        `Ask us for a free briefing for your team. ${pen.scene.officer.full}, outreach coordinator, ${pen.scene.phone}`,
      )}`,
  }),
  paper({
    key: 'mou-draft/information-sharing',
    kind: 'outreach-material',
    alsoRight: ['letter', 'other'],
    rows: ['A18'],
    plain: true,
    draw: (pen) =>
      heading('DRAFT — MEMORANDUM OF UNDERSTANDING', 'under') +
      orders(
        `between ${pen.fill(pen.scene.facility.name)} (“the Partner”) and the Department of Homeland Security, Homeland Security Investigations.`,
        'I. PURPOSE. To set up a voluntary partnership. II. The Partner may name a point of contact and share camera feeds of public areas. III. Nothing here binds either party by law.',
        'Not signed. For discussion with counsel.',
      ),
  }),
  paper({
    key: 'hipaa-authorization/one-page',
    kind: 'patient-authorization',
    rows: ['A20'],
    plain: true,
    draw: (pen) => {
      pen.fact('document.describes-the-items', true)
      return (
        office(pen, pen.scene.facility.name, ['Health Information Management']) +
        heading('AUTHORIZATION FOR USE OR DISCLOSURE OF PROTECTED HEALTH INFORMATION', 'bar') +
        cells(2, [
          ['Patient', pen.field('person-named', pen.scene.subject.full)],
          ['Release to', pen.fill(`${pen.scene.attorney.full}, Attorney`)],
          ['What may be disclosed', pen.field('items', 'office visits and MRI reports of the last two years')],
          ['Purpose', pen.fill('at my request')],
          ['Ends on', pen.day('expires-on', later(pen.scene.at, 180))],
          ['Signed on', officeDay(pen, 'signed-on', pen.scene.issued)],
        ]) +
        says(
          'I may take this back in writing at any time. My care does not depend on signing. What is disclosed may be passed on and no longer be protected. 45 C.F.R. § 164.508.',
          `Signature of patient ${pen.scrawl()}`,
        )
      )
    },
  }),
  paper({
    key: 'raffle-ticket',
    plain: true,
    card: true,
    draw: (pen) =>
      says(
        '<b>Police & Fire Benevolent Raffle</b>'.replace('&', '&amp;'),
        `No. ${serial(pen, 6)}`,
        'Grand jury prize: a grill. Drawing on Founders Day. Need not be present to win.',
      ),
  }),
  paper({
    key: 'parking-notice',
    kind: 'other',
    alsoRight: ['not-process'],
    draw: (pen) =>
      office(pen, 'Parking Authority', ['Adjudication Branch']) +
      heading('FINAL NOTICE BEFORE WARRANT OF BOOT AND TOW') +
      says(
        `Plate ${pen.fill(`${serial(pen, 3)} KLM`)}: $${pen.random.int(45, 300)}.00 unpaid. Pay, or ask for a hearing before an administrative hearing examiner.`,
      ) +
      bottom('Keep the lower part for your records'),
  }),
]
